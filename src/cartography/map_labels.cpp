// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/map_labels.h"

#include "gis/geometry/inner_place.h"
#include "src/cartography/inner_label.h"
#include "src/cartography/label_colour.h"
#include "src/cartography/label_places.h"
#include "src/cartography/outer_label.h"
#include "src/cartography/placed_boxes.h"
#include "src/cartography/unit_names.h"
#include "src/cartography/unit_title.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <numeric>
#include <utility>

namespace diaban {

namespace {

constexpr const char* kFamily = "Roboto Condensed";
constexpr double kLeastSize = 6;   ///< points on a slide or A4; more on larger pages
constexpr double kMostSize = 9.5;  ///< of the same
constexpr double kRoomShare = 0.3; ///< of the side of the middling unit: the usual size
constexpr double kAutoRoom =
    5; ///< squares of the least size that the middling unit holds where names show by themselves
constexpr double kMostlyFull = 0.95;  ///< of the units that write their full names at nearly the usual size
constexpr double kMoreBare = 1.15;    ///< times as many labels are worth leaving the words out
constexpr double kReach = 44;         ///< points of a leader
constexpr double kEnoughInside = 0.4; ///< of the units; where fewer are named inside, leaders to some would be noise

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

double halo(double size) {
    return 0.16 * size;
}

/// The labels of one scene in the making.
class Labelling {
public:
    Labelling(MapScene& scene, const MapRequest& request, const Catalogue& catalogue, const PageMeasures& measures,
              const SceneStyle& style)
        : m_scene(scene), m_request(request), m_titles(scene, catalogue), m_style(style), m_places(labelPlaces(scene)),
          m_placed({{measures.margin / 2, measures.margin / 2},
                    {scene.page.width - measures.margin / 2, scene.page.height - measures.margin / 2}}),
          m_ink({kFamily, false}), m_reach(kReach * std::max(1.0, measures.scale)) {
        double area = 0;
        for (const LabelPlace& place : m_places) {
            area += place.area;
        }
        m_side = m_places.empty() ? 0 : std::sqrt(area / static_cast<double>(m_places.size()));
        const double scale = std::max(1.0, measures.scale);
        m_sizes.least = kLeastSize * scale;
        m_sizes.usual = std::clamp(kRoomShare * m_side, m_sizes.least, kMostSize * scale);
    }

    [[nodiscard]] bool hasRoom() const { return m_side * m_side >= kAutoRoom * m_sizes.least * m_sizes.least; }

    void run();

private:
    struct Fitted {
        std::vector<LabelLines> ways;
        std::optional<LabelFit> fit;
    };

    void sortByWeight();
    void addObstacles();
    void addInsetPages();
    std::size_t addInners(std::vector<Fitted>& fitted, bool insets);
    [[nodiscard]] std::string valueOf(std::uint32_t unit) const;
    [[nodiscard]] std::vector<LabelLines> waysOf(const LabelPlace& place, NameForm form);
    [[nodiscard]] std::vector<Fitted> fitAll(NameForm form, const std::vector<std::uint8_t>& wanted);
    [[nodiscard]] std::vector<Fitted> fitMap();
    bool addInner(const LabelPlace& place, const Fitted& fitted);
    void addOuters(const std::vector<Fitted>& fitted);
    void addOuter(const LabelPlace& place, const EmptySpace& ground);
    [[nodiscard]] SceneLabel labelOf(const LabelPlace& place, const LabelLines& lines, double size,
                                     const gis::Point& middle, double degrees, const Colour& ground) const;

    MapScene& m_scene;
    const MapRequest& m_request;
    UnitTitles m_titles;
    const SceneStyle& m_style;
    std::vector<LabelPlace> m_places; ///< the weightiest first
    PlacedBoxes m_placed;
    TextInk m_ink;
    double m_reach;
    double m_side = 0; ///< of a square as large as the mean unit
    LabelSizes m_sizes;
    std::vector<NameForms> m_names;
    NameForm m_form = NameForm::Full;
};

void Labelling::run() {
    sortByWeight();
    addObstacles();
    std::vector<std::string> names;
    for (const SceneUnit& unit : m_scene.units) {
        names.push_back(unit.name.empty() ? unit.code : unit.name);
    }
    m_names = UnitNames().of(names);
    std::vector<Fitted> fitted = fitMap();
    std::size_t inside = addInners(fitted, true);
    addInsetPages();
    inside += addInners(fitted, false);
    if (static_cast<double>(inside) >= kEnoughInside * static_cast<double>(m_places.size())) {
        addOuters(fitted);
    }
}

void Labelling::sortByWeight() {
    const std::vector<double>& weights = m_request.labels.weights;
    const auto weight = [&](const LabelPlace& place) {
        return place.unit < weights.size() && !std::isnan(weights[place.unit]) ? std::pair(1, weights[place.unit])
                                                                               : std::pair(0, place.area);
    };
    std::ranges::stable_sort(m_places, std::greater<>(), weight);
}

void Labelling::addObstacles() {
    for (const SceneText& text : m_scene.texts) {
        m_placed.add(turnedBox(grown(text.box(), 1)));
    }
    m_placed.add(turnedBox(grown(m_scene.legendBox, 2)));
    for (const ScaleBar& bar : m_scene.scaleBars) {
        m_placed.add(turnedBox(grown(bar.bar, 2)));
    }
    if (m_scene.northArrow) {
        const auto& [at, height] = *m_scene.northArrow;
        m_placed.add(turnedBox(gis::Box{{at.x - height / 3, at.y - height}, {at.x + height / 3, at.y}}));
    }
}

void Labelling::addInsetPages() {
    for (const Frame& frame : m_scene.frames) {
        if (frame.inset) {
            m_placed.add(turnedBox(grown(frame.page, 2)));
        }
    }
}

std::string Labelling::valueOf(std::uint32_t unit) const {
    const bool shown = m_request.labels.show == LabelShow::Values && !m_scene.namedClasses &&
                       m_scene.units[unit].state == UnitState::Value;
    return shown ? m_titles.valueOf(m_scene.units[unit]) : std::string{};
}

std::vector<LabelLines> Labelling::waysOf(const LabelPlace& place, NameForm form) {
    return labelLines(m_names[place.unit].in(form), valueOf(place.unit), m_ink);
}

/// Looks for room inside for the wanted ones, on two threads.
std::vector<Labelling::Fitted> Labelling::fitAll(NameForm form, const std::vector<std::uint8_t>& wanted) {
    std::vector<Fitted> fitted(m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const double longest = 2 * m_sizes.least;
        const gis::Box box = m_scene.frames[m_places[i].frame].shapes.boxOfPart(m_places[i].part);
        if (wanted[i] != 0 && std::max(box.width(), box.height()) >= longest &&
            !m_names[m_places[i].unit].in(form).empty()) {
            fitted[i].ways = waysOf(m_places[i], form);
        }
    }
    const auto work = [&](std::size_t first) {
        for (std::size_t i = first; i < m_places.size(); i += 2) {
            if (!fitted[i].ways.empty()) {
                const LabelPlace& place = m_places[i];
                fitted[i].fit = fitInside(m_scene.frames[place.frame].shapes, place.part, fitted[i].ways, m_sizes);
            }
        }
    };
    auto odd = std::async(std::launch::async, work, 1);
    work(0);
    odd.get();
    return fitted;
}

std::vector<Labelling::Fitted> Labelling::fitMap() {
    const std::vector<std::uint8_t> all(m_places.size(), 1);
    const auto large = [&](const Fitted& f) { return f.fit && f.fit->size >= 0.85 * m_sizes.usual; };
    const auto any = [](const Fitted& f) { return f.fit.has_value(); };
    std::vector<Fitted> full = fitAll(NameForm::Full, all);
    if (static_cast<double>(std::ranges::count_if(full, large)) >= kMostlyFull * static_cast<double>(m_places.size())) {
        m_form = NameForm::Full;
        return full;
    }
    std::vector<Fitted> shortened = fitAll(NameForm::Short, all);
    std::vector<Fitted> bare = fitAll(NameForm::Bare, all);
    const auto count = [&](const std::vector<Fitted>& f) { return static_cast<double>(std::ranges::count_if(f, any)); };
    m_form = count(bare) > kMoreBare * count(shortened) ? NameForm::Bare : NameForm::Short;
    if (m_form == NameForm::Bare) {
        return bare;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (!shortened[i].fit && bare[i].fit) {
            shortened[i] = std::move(bare[i]);
        }
    }
    return shortened;
}

SceneLabel Labelling::labelOf(const LabelPlace& place, const LabelLines& lines, double size, const gis::Point& middle,
                              double degrees, const Colour& ground) const {
    const LabelRoom room(lines);
    SceneLabel label;
    label.unit = place.unit;
    label.frame = place.frame;
    label.middle = middle;
    label.width = room.width * size;
    label.height = room.height * size;
    label.degrees = degrees;
    label.halo = ground;
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        SceneText text;
        text.at = {middle.x, middle.y + (lines.baselines[i] - lines.height / 2) * size};
        text.text = lines.lines[i];
        text.size = size;
        text.colour = readableOn(ground, m_style.ink);
        text.family = kFamily;
        text.anchor = Anchor::Middle;
        text.width = lines.widths[i] * size;
        label.lines.push_back(std::move(text));
    }
    return label;
}

bool Labelling::addInner(const LabelPlace& place, const Fitted& fitted) {
    const SceneUnit& unit = m_scene.units[place.unit];
    SceneLabel label = labelOf(place, fitted.ways[fitted.fit->way], fitted.fit->size, fitted.fit->middle,
                               fitted.fit->degrees, unit.fill);
    label.haloWidth = unit.hatch == Hatch::None ? 0 : halo(fitted.fit->size);
    const TurnedBox box{label.middle, label.width, label.height, label.degrees};
    if (!m_placed.isFree(box)) {
        return false; // two units lie over one another
    }
    m_placed.add(box);
    m_scene.labels.push_back(std::move(label));
    return true;
}

std::size_t Labelling::addInners(std::vector<Fitted>& fitted, bool insets) {
    std::size_t added = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (fitted[i].fit && m_scene.frames[m_places[i].frame].inset == insets) {
            if (addInner(m_places[i], fitted[i])) {
                ++added;
            } else {
                fitted[i].fit.reset();
            }
        }
    }
    return added;
}

void Labelling::addOuters(const std::vector<Fitted>& fitted) {
    for (const Frame& frame : m_scene.frames) {
        for (const SceneDot& dot : frame.dots) {
            m_placed.add(turnedBox(grown({dot.at, dot.at}, dot.radius * 0.7)));
        }
    }
    const Frame& main = m_scene.frames.front();
    EmptySpace ground(main.shapes.box());
    ground.add(main.shapes);
    ground.close();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (!fitted[i].fit && m_places[i].frame == 0) {
            addOuter(m_places[i], ground);
        }
    }
}

void Labelling::addOuter(const LabelPlace& place, const EmptySpace& ground) {
    const Frame& frame = m_scene.frames[place.frame];
    const auto pole = gis::poleOfInaccessibility(frame.shapes, place.part, 0.1);
    const gis::Point from = pole ? pole->at : frame.shapes.boxOfPart(place.part).centre();
    const std::vector<LabelLines> ways = waysOf(place, m_form);
    if (ways.empty()) {
        return;
    }
    const double size = std::max(m_sizes.least, std::floor(m_sizes.usual * 0.9 * 4) / 4);
    const LabelRoom room(ways.front());
    if (const auto fit = OuterPlaces(ground, m_reach).find(from, room.width * size, room.height * size, m_placed)) {
        SceneLabel label = labelOf(place, ways.front(), size, fit->box.centre(), 0, m_style.background);
        label.haloWidth = halo(size);
        label.leader = fit->leader;
        m_placed.add(turnedBox(fit->box));
        m_placed.add(turnedBox(fit->leader.from, fit->leader.to, 1));
        m_scene.labels.push_back(std::move(label));
    }
}

} // namespace

void addLabels(MapScene& scene, const MapRequest& request, const Catalogue& catalogue, const PageMeasures& measures,
               const SceneStyle& style) {
    if (request.labels.show == LabelShow::None) {
        return;
    }
    Labelling labelling(scene, request, catalogue, measures, style);
    if (request.labels.show != LabelShow::Auto || labelling.hasRoom()) {
        labelling.run();
    }
}

} // namespace diaban
