// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_names.h"

#include "gis/geometry/polygons.h"
#include "src/cartography/colour_difference.h"
#include "src/cartography/empty_space.h"
#include "src/cartography/inner_label.h"
#include "src/cartography/label_lines.h"
#include "src/cartography/overlay_obstacles.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

namespace diaban {

namespace {

constexpr double kUsual = 8.2, kLeast = 6.4; ///< points on a slide or A4
constexpr double kHalo = 0.17;               ///< of the size
constexpr double kReadable = 4.5;
constexpr double kStep = 4; ///< points between the places that are tried

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : text + ' ') {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

/// As dark as its name has to be to be read on white.
Colour inkOf(Colour colour) {
    constexpr double kDarker = 0.08;
    while (contrastRatio(colour, colourOf(0xffffff)) < kReadable) {
        colour = mix(colour, colourOf(0x000000), kDarker);
    }
    return colour;
}

bool isWithin(const gis::Polygons& shapes, std::size_t shape, const gis::Point& p) {
    bool inside = false;
    const auto rings = shapes.ringsOfUnit(shape);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const gis::Point& a = ring[i];
            const gis::Point& b = ring[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) * (b.x - a.x) / (b.y - a.y)) {
                inside = !inside;
            }
        }
    }
    return inside;
}

/// The ground of a group in a frame.
struct Ground {
    std::vector<std::size_t> shapes;
    std::vector<gis::Box> boxes;
    gis::Box box;
    gis::Point middle;
    double area = 0;
};

Ground groundOf(const SceneGroup& group, const Frame& frame) {
    Ground ground;
    gis::Point sum;
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        if (std::ranges::find(group.units, frame.units[shape]) == group.units.end()) {
            continue;
        }
        const gis::Box box = frame.shapes.boxOf(shape);
        if (box.empty()) {
            continue;
        }
        const double area = std::max(box.width() * box.height(), 1e-9);
        sum = {sum.x + area * box.centre().x, sum.y + area * box.centre().y};
        ground.area += area;
        ground.box.add(box);
        ground.boxes.push_back(box);
        ground.shapes.push_back(shape);
    }
    if (ground.area > 0) {
        ground.middle = {sum.x / ground.area, sum.y / ground.area};
    }
    return ground;
}

/// What a name should not lie over: a line is a row of small boxes.
void addLines(EmptySpace& space, const std::vector<Segment>& lines, double half) {
    for (const Segment& line : lines) {
        const double length = std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
        const int steps = 1 + static_cast<int>(length / 2);
        for (int i = 0; i <= steps; ++i) {
            const double share = static_cast<double>(i) / steps;
            const gis::Point p{line.from.x + share * (line.to.x - line.from.x),
                               line.from.y + share * (line.to.y - line.from.y)};
            space.add(gis::Box{{p.x - half, p.y - half}, {p.x + half, p.y + half}});
        }
    }
}

/// The names in one frame.
class GroupNames {
public:
    GroupNames(MapScene& scene, std::uint32_t frame, const PageMeasures& measures)
        : m_scene(scene), m_number(frame), m_frame(scene.frames[frame]),
          m_scale(std::sqrt(std::max(1.0, measures.scale))),
          m_placed(placedOn(scene,
                            m_frame.inset ? m_frame.window.value_or(m_frame.page)
                                          : gis::Box{{0, 0}, {scene.page.width, scene.page.height}},
                            m_frame.inset ? &m_frame : nullptr)),
          m_ink({scene.style.labelFamily, true}), m_lines(m_frame.page), m_gaps(m_frame.page) {
        const FrameOverlay& overlay = m_frame.overlay;
        for (std::size_t look = 0; look + 1 < overlay.lines.size(); ++look) {
            const double half = scene.overlay.looks[look].width * overlay.scale / 2;
            addLines(m_lines, overlay.lines[look], half);
            if (look > 0) {
                addLines(m_gaps, overlay.lines[look], half);
            }
        }
        m_lines.close();
        m_gaps.close();
    }

    /// Names those groups, the ones with more ground first.
    void run(const std::vector<std::uint32_t>& groups, const std::vector<std::string>& names) {
        std::vector<std::pair<Ground, std::uint32_t>> order;
        for (const std::uint32_t group : groups) {
            order.emplace_back(groundOf(m_scene.overlay.groups[group], m_frame), group);
        }
        std::ranges::stable_sort(order, std::greater<>(), [](const auto& one) { return one.first.area; });
        for (const auto& [ground, group] : order) {
            if (!ground.shapes.empty()) {
                name(ground, group, names[group]);
            }
        }
    }

private:
    /// Off all lines; off those that nobody looks after; anywhere.
    enum class Over { Nothing, Covered, Anything };

    void name(const Ground& ground, std::uint32_t group, const std::string& words) {
        const std::vector<LabelLines> named = words.empty() ? std::vector<LabelLines>{} : ways(words);
        const std::vector<LabelLines> shortened = labelLines({m_scene.overlay.groups[group].id}, {}, m_ink);
        for (const auto& [lines, over] : {std::pair{&named, Over::Nothing},
                                          {&named, Over::Covered},
                                          {&shortened, Over::Nothing},
                                          {&shortened, Over::Covered},
                                          {&shortened, Over::Anything}}) {
            for (const double size : {std::max(kUsual * m_scale, m_scene.page.leastLabel),
                                      std::max(kLeast * m_scale, m_scene.page.leastLabel)}) {
                for (const LabelLines& way : *lines) {
                    if (put(ground, group, way, size, over)) {
                        return;
                    }
                }
            }
        }
    }

    /// In one line to three, the squarest first.
    [[nodiscard]] std::vector<LabelLines> ways(const std::string& words) {
        constexpr std::size_t kMostWords = 16;
        const std::vector<std::string> pieces = wordsOf(words);
        if (pieces.size() > kMostWords) {
            return {};
        }
        std::vector<LabelLines> ways = labelLines(pieces, {}, m_ink);
        std::ranges::stable_sort(ways, {}, [](const LabelLines& way) {
            const LabelRoom room(way);
            return std::max(room.width, 2.2 * room.height);
        });
        return ways;
    }

    bool put(const Ground& ground, std::uint32_t group, const LabelLines& lines, double size, Over over) {
        const LabelRoom room(lines);
        const double width = room.width * size;
        const double height = room.height * size;
        std::optional<gis::Point> best;
        double least = 0;
        for (double y = ground.box.min.y + height / 2; y <= ground.box.max.y - height / 2; y += kStep) {
            for (double x = ground.box.min.x + width / 4; x <= ground.box.max.x - width / 4; x += kStep) {
                const double far = std::hypot(x - ground.middle.x, y - ground.middle.y);
                if ((!best || far < least) && fits(ground, {{x, y}, width, height, 0}, over)) {
                    best = {x, y};
                    least = far;
                }
            }
        }
        if (best) {
            add(group, lines, size, *best);
        }
        return best.has_value();
    }

    [[nodiscard]] bool fits(const Ground& ground, const TurnedBox& box, Over over) const {
        const gis::Box bounds = box.bounds();
        if ((over == Over::Nothing && !m_lines.isEmpty(bounds)) ||
            (over != Over::Anything && !m_gaps.isEmpty(bounds)) || !m_placed.isFree(box)) {
            return false;
        }
        const double inner = 0.42 * box.width;
        return isOn(ground, box.middle) && isOn(ground, {box.middle.x - inner, box.middle.y}) &&
               isOn(ground, {box.middle.x + inner, box.middle.y});
    }

    [[nodiscard]] bool isOn(const Ground& ground, const gis::Point& p) const {
        for (std::size_t i = 0; i < ground.shapes.size(); ++i) {
            if (ground.boxes[i].contains(p) && isWithin(m_frame.shapes, ground.shapes[i], p)) {
                return true;
            }
        }
        return false;
    }

    void add(std::uint32_t group, const LabelLines& lines, double size, const gis::Point& middle) {
        const LabelRoom room(lines);
        SceneLabel label;
        label.unit = group;
        label.ofGroup = true;
        label.frame = m_number;
        label.middle = middle;
        label.width = room.width * size;
        label.height = room.height * size;
        label.halo = m_scene.style.background;
        label.haloWidth = kHalo * size;
        const Colour ink = inkOf(m_scene.overlay.groups[group].colour);
        for (std::size_t i = 0; i < lines.lines.size(); ++i) {
            SceneText text;
            text.at = {middle.x, middle.y + (lines.baselines[i] - lines.height / 2) * size};
            text.text = lines.lines[i];
            text.size = size;
            text.bold = true;
            text.colour = ink;
            text.family = m_scene.style.labelFamily;
            text.anchor = Anchor::Middle;
            text.width = lines.widths[i] * size;
            label.lines.push_back(std::move(text));
        }
        m_placed.add({middle, label.width, label.height, 0});
        m_scene.labels.push_back(std::move(label));
    }

    MapScene& m_scene;
    std::uint32_t m_number;
    const Frame& m_frame;
    double m_scale;
    PlacedBoxes m_placed;
    TextInk m_ink;
    EmptySpace m_lines, m_gaps;
};

/// The frame in which a group is named: the inset that enlarges the middle of its ground, else the main one, else the
/// first that shows it.
std::uint32_t frameOf(const MapScene& scene, const SceneGroup& group) {
    std::optional<std::uint32_t> first;
    bool marked = false;
    for (std::uint32_t f = 0; f < scene.frames.size(); ++f) {
        const Ground ground = groundOf(group, scene.frames[f]);
        if (ground.shapes.empty()) {
            continue;
        }
        if (f == 0) {
            marked = std::ranges::any_of(scene.around.marks,
                                         [&](const gis::Box& mark) { return mark.contains(ground.middle); });
        }
        if (marked && scene.frames[f].window) {
            return f;
        }
        first = first.value_or(f);
    }
    return first.value_or(0);
}

} // namespace

std::vector<std::string> withoutCommonWords(const std::vector<std::string>& names) {
    std::vector<std::vector<std::string>> words;
    std::size_t common = names.size() > 1 ? std::string_view::npos : 0;
    for (const std::string& name : names) {
        words.push_back(wordsOf(name));
        common = std::min(common, words.back().empty() ? 0 : words.back().size() - 1);
        std::size_t same = 0;
        while (same < common && words.back()[same] == words.front()[same]) {
            ++same;
        }
        common = std::min(common, same);
    }
    std::vector<std::string> shortened;
    for (const std::vector<std::string>& of : words) {
        std::string& name = shortened.emplace_back();
        for (std::size_t i = common; i < of.size(); ++i) {
            name += (name.empty() ? "" : " ") + of[i];
        }
    }
    return shortened;
}

void addGroupNames(MapScene& scene, const PageMeasures& measures) {
    std::vector<std::vector<std::uint32_t>> groupsOfFrame(scene.frames.size());
    std::vector<std::string> names;
    for (std::uint32_t group = 0; group < scene.overlay.groups.size(); ++group) {
        groupsOfFrame[frameOf(scene, scene.overlay.groups[group])].push_back(group);
        names.push_back(scene.overlay.groups[group].name);
    }
    names = withoutCommonWords(names);
    for (std::uint32_t frame = 0; frame < scene.frames.size(); ++frame) {
        if (!groupsOfFrame[frame].empty()) {
            GroupNames(scene, frame, measures).run(groupsOfFrame[frame], names);
        }
    }
}

} // namespace diaban
