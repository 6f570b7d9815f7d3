// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_labels.h"

#include "src/cartography/label_colour.h"
#include "src/cartography/scene_circles.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <numbers>
#include <optional>
#include <unordered_map>
#include <utility>

namespace diaban {

namespace {

constexpr double kInside = 1.7;  ///< radii: width of a name that stands on its circle
constexpr double kApart = 1.2;   ///< points between a circle and its name
constexpr double kHalo = 0.16;   ///< of the size
constexpr double kReach = 44;    ///< points of a leader from the middle of its circle
constexpr double kLeaderGap = 2; ///< points between a circle and its leader
constexpr std::size_t kLeadersRead = 36;
constexpr double kMoreBare = 1.15; ///< times as many names are worth leaving the words out

/// From the middle of a circle to that of its name: signs of the two directions, the best first.
constexpr std::array<std::pair<double, double>, 8> kSides{
    {{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {0.8, 0.8}, {-0.8, 0.8}, {0.8, -0.8}, {-0.8, -0.8}}};

/// A circle as the octagon around it, of four boxes.
void addDisc(PlacedBoxes& to, const gis::Point& at, double radius) {
    constexpr double kTurn = 45;
    const double whole = 2 * radius;
    const double narrow = whole * (std::numbers::sqrt2 - 1);
    for (int i = 0; i < 4; ++i) {
        to.add({at, whole, narrow, i * kTurn});
    }
}

gis::Box shrunk(const gis::Box& box, double by) {
    return {{box.min.x + by, box.min.y + by}, {box.max.x - by, box.max.y - by}};
}

/// The names of one scene in the making.
class CircleNames {
public:
    CircleNames(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures, NameForm form)
        : m_scene(scene), m_subjects(subjects), m_form(form), m_scale(std::max(1.0, measures.scale)),
          m_size(labelSizes(subjects, measures).usual), m_page(pageOf(scene, measures)), m_placed(m_page),
          m_ink({scene.style.labelFamily, false}) {
        addObstacles();
    }

    /// Those of insets first: on the map nothing is written over an inset, or over what it shows.
    void run() {
        addAll(true);
        for (const Frame& frame : m_scene.frames) {
            if (frame.inset) {
                m_placed.add(turnedBox(frame.page));
            }
        }
        for (const std::vector<gis::Box>* boxes : {&m_scene.around.marks, &m_scene.around.tags}) {
            for (const gis::Box& box : *boxes) {
                m_placed.add(turnedBox(box));
            }
        }
        addAll(false);
        addWithLeaders();
    }

private:
    static gis::Box pageOf(const MapScene& scene, const PageMeasures& measures) {
        return scene.around.neatLine ? shrunk(*scene.around.neatLine, 1)
                                     : shrunk({{0, 0}, {scene.page.width, scene.page.height}}, measures.margin / 2);
    }

    void addAll(bool insets) {
        for (const LabelPlace& place : m_subjects.places) {
            if (m_scene.frames[place.frame].inset == insets && !add(place) && !insets) {
                m_unnamed.push_back(place);
            }
        }
    }

    /// The circle of a name's unit in its frame; none where it has no value, or stands elsewhere.
    [[nodiscard]] const SceneCircle* circleOf(const LabelPlace& place) const {
        const auto& circles = m_circles[place.frame];
        const auto found = circles.find(place.unit);
        return found == circles.end() ? nullptr : found->second;
    }

    [[nodiscard]] std::vector<LabelLines> waysOf(const LabelPlace& place) {
        const std::string value = m_subjects.values.empty() ? std::string{} : m_subjects.values[place.unit];
        return labelLines(m_subjects.names[place.unit].in(m_form), value, m_ink);
    }

    /// Whether a name found room on its circle or beside it.
    bool add(const LabelPlace& place) {
        const SceneCircle* circle = circleOf(place);
        const Frame& frame = m_scene.frames[place.frame];
        const auto ways = waysOf(place);
        if (ways.empty() || (frame.window && circle == nullptr)) {
            return ways.empty();
        }
        const LabelLines& lines = ways.front();
        const gis::Point at = circle != nullptr ? circle->at : place.shapes->boxOfPart(place.part).centre();
        const double radius = circle != nullptr ? circle->radius : 0;
        const LabelRoom room(lines);
        const double width = room.width * m_size;
        const double height = room.height * m_size;
        if (circle != nullptr && !hasRings(m_scene) && width <= kInside * radius && height <= radius) {
            m_scene.labels.push_back(labelOf(place, lines, at, circleFill(m_scene)));
            return true;
        }
        const gis::Box within = frame.window ? shrunk(*frame.window, 1) : m_page;
        for (const auto& [across, down] : kSides) {
            const gis::Point middle{at.x + across * (radius + kApart + width / 2),
                                    at.y + down * (radius + kApart + height / 2)};
            const TurnedBox box{middle, width, height, 0};
            const gis::Box bounds = box.bounds();
            if (within.contains(bounds.min) && within.contains(bounds.max) && m_placed.isFree(box)) {
                m_placed.add(box);
                addBeside(place, lines, middle);
                return true;
            }
        }
        return false;
    }

    void addBeside(const LabelPlace& place, const LabelLines& lines, const gis::Point& middle,
                   const std::optional<Segment>& leader = std::nullopt) {
        SceneLabel label = labelOf(place, lines, middle, m_scene.style.background);
        label.haloWidth = kHalo * m_size;
        label.leader = leader;
        m_scene.labels.push_back(std::move(label));
    }

    /// What found no room beside its circle stands outside the map, where lines to a few are no noise.
    void addWithLeaders() {
        if (m_unnamed.empty() || m_unnamed.size() > kLeadersRead) {
            return;
        }
        const gis::Polygons& land = m_scene.frames.front().shapes;
        EmptySpace ground(land.box());
        ground.add(land);
        ground.close();
        const OuterPlaces outside(ground, kReach * m_scale);
        for (const LabelPlace& place : m_unnamed) {
            const SceneCircle* circle = place.frame == 0 ? circleOf(place) : nullptr;
            if (circle == nullptr) {
                continue;
            }
            const LabelLines lines = waysOf(place).front();
            const LabelRoom room(lines);
            const double start = circle->radius + kLeaderGap;
            if (const auto fit = outside.find(circle->at, room.width * m_size, room.height * m_size, m_placed, start)) {
                m_placed.add(turnedBox(fit->box));
                m_placed.add(turnedBox(fit->leader.from, fit->leader.to, 1));
                addBeside(place, lines, fit->box.centre(), fit->leader);
            }
        }
    }

    void addObstacles() {
        for (const SceneText& text : m_scene.texts) {
            m_placed.add(turnedBox(text.box()));
        }
        m_placed.add(turnedBox(m_scene.legendBox));
        for (const ScaleBar& bar : m_scene.scaleBars) {
            m_placed.add(turnedBox(bar.bar));
        }
        if (m_scene.around.locator) {
            m_placed.add(turnedBox(m_scene.around.locator->page));
        }
        if (m_scene.northArrow) {
            const auto& [at, height] = *m_scene.northArrow;
            m_placed.add(turnedBox(gis::Box{{at.x - height / 3, at.y - height}, {at.x + height / 3, at.y}}));
        }
        for (const Frame& frame : m_scene.frames) {
            auto& ofFrame = m_circles.emplace_back();
            for (const SceneCircle& circle : frame.circles) {
                addDisc(m_placed, circle.at, circle.radius);
                ofFrame.emplace(circle.unit, &circle);
            }
        }
    }

    [[nodiscard]] SceneLabel labelOf(const LabelPlace& place, const LabelLines& lines, const gis::Point& middle,
                                     const Colour& ground) const {
        const LabelRoom room(lines);
        SceneLabel label;
        label.unit = place.unit;
        label.frame = place.frame;
        label.middle = middle;
        label.width = room.width * m_size;
        label.height = room.height * m_size;
        label.halo = ground;
        for (std::size_t i = 0; i < lines.lines.size(); ++i) {
            SceneText text;
            text.at = {middle.x, middle.y + (lines.baselines[i] - lines.height / 2) * m_size};
            text.text = lines.lines[i];
            text.size = m_size;
            text.colour = readableOn(ground, m_scene.style.ink);
            text.family = m_scene.style.labelFamily;
            text.anchor = Anchor::Middle;
            text.width = lines.widths[i] * m_size;
            label.lines.push_back(std::move(text));
        }
        return label;
    }

    MapScene& m_scene;
    const LabelSubjects& m_subjects;
    NameForm m_form;
    double m_scale; ///< of words, not below 1
    double m_size;
    gis::Box m_page;
    PlacedBoxes m_placed;
    TextInk m_ink;
    std::vector<std::unordered_map<std::uint32_t, const SceneCircle*>> m_circles; ///< of each frame, by unit
    std::vector<LabelPlace> m_unnamed;
};

} // namespace

void addCircleLabels(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures) {
    const auto before = static_cast<std::ptrdiff_t>(scene.labels.size());
    CircleNames(scene, subjects, measures, NameForm::Short).run();
    std::vector<SceneLabel> shortened(scene.labels.begin() + before, scene.labels.end());
    scene.labels.erase(scene.labels.begin() + before, scene.labels.end());
    CircleNames(scene, subjects, measures, NameForm::Bare).run();
    const auto bare = static_cast<double>(scene.labels.size()) - static_cast<double>(before);
    if (bare <= kMoreBare * static_cast<double>(shortened.size())) {
        scene.labels.erase(scene.labels.begin() + before, scene.labels.end());
        std::ranges::move(shortened, std::back_inserter(scene.labels));
    }
}

} // namespace diaban
