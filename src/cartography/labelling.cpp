// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/labelling.h"

#include "gis/geometry/inner_place.h"
#include "src/cartography/label_colour.h"
#include "src/cartography/overlay_obstacles.h"

#include <algorithm>
#include <cmath>
#include <future>
#include <utility>

namespace diaban {

namespace {

constexpr double kLeastSize = 6;     ///< points on a slide or A4; more on larger pages
constexpr double kMostSize = 9.5;    ///< of the same
constexpr double kUsualPage = 0.9;   ///< scale of words: that of A4 and all larger pages
constexpr double kRoomShare = 0.3;   ///< of the side of the mean subject: the usual size
constexpr double kHasRoom = 5;       ///< squares of the least size
constexpr double kMostlyFull = 0.95; ///< of the subjects have room for their full names at nearly the usual size
constexpr double kNearly = 0.85;
constexpr double kMoreBare = 1.15; ///< times as many labels are worth leaving the words out
constexpr double kReach = 44;      ///< points of a leader
constexpr double kFarReach = 90;   ///< where few are without a name
constexpr std::ptrdiff_t kFew = 14;
constexpr double kEnoughInside = 0.4;    ///< of the subjects; where fewer have their names inside, leaders are noise
constexpr std::size_t kLeadersRead = 36; ///< unless they are no more than these

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

double halo(double size) {
    return 0.16 * size;
}

double meanArea(const LabelSubjects& subjects) noexcept {
    double area = 0;
    for (const LabelPlace& place : subjects.places) {
        area += place.area;
    }
    return subjects.places.empty() ? 0 : area / static_cast<double>(subjects.places.size());
}

/// Where names may stand: inside the neat line, or else the page without its rim.
gis::Box roomOf(const MapScene& scene, const PageMeasures& measures) {
    return scene.around.neatLine ? grown(*scene.around.neatLine, -1)
                                 : grown({{0, 0}, {scene.page.width, scene.page.height}}, -measures.margin / 2);
}

} // namespace

LabelSizes labelSizes(const LabelSubjects& subjects, const PageMeasures& measures) noexcept {
    const double scale = std::max(1.0, measures.scale);
    const double usual = kLeastSize * std::sqrt(scale); // a larger page holds more names, not the same ones larger
    const double least = std::max(usual, measures.leastLabel);
    const double smallPage = std::min(1.0, measures.scale / kUsualPage); // whose title is small too
    const double most = std::max(kMostSize * scale * smallPage, least);
    return {std::clamp(kRoomShare * std::sqrt(meanArea(subjects)), least, most), least};
}

bool haveRoom(const LabelSubjects& subjects, const LabelSizes& sizes) noexcept {
    return meanArea(subjects) >= kHasRoom * sizes.least * sizes.least;
}

Labelling::Labelling(MapScene& scene, LabelSubjects subjects, const PageMeasures& measures, const SceneStyle& style)
    : m_scene(scene), m_subjects(std::move(subjects)), m_style(style), m_scale(std::max(1.0, measures.scale)),
      m_sizes(labelSizes(m_subjects, measures)), m_placed(roomOf(scene, measures)),
      m_ink({style.labelFamily, m_subjects.parents}) {}

void Labelling::run() {
    addObstacles();
    std::vector<Fitted> fitted = fitMap();
    std::size_t inside = addInners(fitted, true);
    addInsetPages();
    inside += addInners(fitted, false);
    const std::size_t all = m_subjects.places.size();
    if (static_cast<double>(inside) >= kEnoughInside * static_cast<double>(all) || all - inside <= kLeadersRead) {
        addOuters(fitted);
    }
}

void Labelling::addObstacles() {
    for (const SceneText& text : m_scene.texts) {
        m_placed.add(turnedBox(grown(text.box(), 1)));
    }
    if (!m_scene.legendBox.empty()) {
        m_placed.add(turnedBox(grown(m_scene.legendBox, 2)));
    }
    for (const SceneDisc& disc : m_scene.overlay.discs) {
        m_placed.add(turnedBox(boxOf(disc, m_scene.overlay.haloWidth)));
    }
    for (const SceneLabel& label : m_scene.labels) { // names of groups
        m_placed.add({label.middle, label.width, label.height, label.degrees});
    }
    for (const ScaleBar& bar : m_scene.scaleBars) {
        m_placed.add(turnedBox(grown(bar.bar, 2)));
    }
    if (m_scene.around.locator) {
        m_placed.add(turnedBox(grown(m_scene.around.locator->page, 2)));
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
    for (const gis::Box& mark : m_scene.around.marks) { // what is in them is named in the inset
        m_placed.add(turnedBox(grown(mark, 1)));
    }
    for (const gis::Box& tag : m_scene.around.tags) {
        m_placed.add(turnedBox(grown(tag, 1)));
    }
}

std::vector<LabelLines> Labelling::waysOf(const LabelPlace& place, NameForm form) {
    const std::string value = m_subjects.values.empty() ? std::string{} : m_subjects.values[place.unit];
    return labelLines(m_subjects.names[place.unit].in(form), value, m_ink);
}

/// Looks for room inside, on two threads.
std::vector<Labelling::Fitted> Labelling::fitAll(NameForm form) {
    const std::vector<LabelPlace>& places = m_subjects.places;
    std::vector<Fitted> fitted(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const gis::Box box = places[i].shapes->boxOfPart(places[i].part);
        if (std::max(box.width(), box.height()) >= 2 * m_sizes.least) { // else no name fits: it need not be measured
            fitted[i].ways = waysOf(places[i], form);
        }
    }
    const auto work = [&](std::size_t first) {
        for (std::size_t i = first; i < places.size(); i += 2) {
            if (!fitted[i].ways.empty()) {
                fitted[i].fit = fitInside(*places[i].shapes, places[i].part, fitted[i].ways, m_sizes);
            }
        }
    };
    auto odd = std::async(std::launch::async, work, 1);
    work(0);
    odd.get();
    return fitted;
}

/// In the form of names that suits the map.
std::vector<Labelling::Fitted> Labelling::fitMap() {
    const auto large = [&](const Fitted& f) { return f.fit && f.fit->size >= kNearly * m_sizes.usual; };
    const auto count = [](const std::vector<Fitted>& all) {
        return static_cast<double>(std::ranges::count_if(all, [](const Fitted& f) { return f.fit.has_value(); }));
    };
    std::vector<Fitted> full = fitAll(NameForm::Full);
    if (static_cast<double>(std::ranges::count_if(full, large)) >= kMostlyFull * static_cast<double>(full.size())) {
        return full;
    }
    std::vector<Fitted> shortened = fitAll(NameForm::Short);
    std::vector<Fitted> bare = fitAll(NameForm::Bare);
    m_form = count(bare) > kMoreBare * count(shortened) ? NameForm::Bare : NameForm::Short;
    if (m_form == NameForm::Bare) {
        return bare;
    }
    for (std::size_t i = 0; i < bare.size(); ++i) {
        if (!shortened[i].fit && bare[i].fit) {
            shortened[i] = std::move(bare[i]);
        }
    }
    return shortened;
}

SceneLabel Labelling::labelOf(const LabelPlace& place, const LabelLines& lines, double size, const gis::Point& middle,
                              const Colour& ground) const {
    const LabelRoom room(lines);
    SceneLabel label;
    label.unit = place.unit;
    label.ofParent = m_subjects.parents;
    label.frame = place.frame;
    label.middle = middle;
    label.width = room.width * size;
    label.height = room.height * size;
    label.halo = ground;
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        SceneText text;
        text.at = {middle.x, middle.y + (lines.baselines[i] - lines.height / 2) * size};
        text.text = lines.lines[i];
        text.size = size;
        text.bold = m_subjects.parents;
        text.colour = readableOn(ground, m_style.ink);
        text.family = m_style.labelFamily;
        text.anchor = Anchor::Middle;
        text.width = lines.widths[i] * size;
        label.lines.push_back(std::move(text));
    }
    return label;
}

bool Labelling::addInner(const LabelPlace& place, const Fitted& fitted) {
    const SceneUnit* unit = m_subjects.parents ? nullptr : &m_scene.units[place.unit];
    const LabelFit& fit = *fitted.fit;
    SceneLabel label =
        labelOf(place, fitted.ways[fit.way], fit.size, fit.middle, unit != nullptr ? unit->fill : m_style.background);
    label.degrees = fit.degrees;
    label.haloWidth = unit != nullptr && unit->hatch == Hatch::None ? 0 : halo(fit.size);
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
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        const LabelPlace& place = m_subjects.places[i];
        if (fitted[i].fit && m_scene.frames[place.frame].inset == insets) {
            if (addInner(place, fitted[i])) {
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
    const auto without = std::ranges::count_if(fitted, [](const Fitted& f) { return !f.fit; });
    const OuterPlaces outside(ground, (without <= kFew ? kFarReach : kReach) * m_scale);
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        if (!fitted[i].fit && m_subjects.places[i].frame == 0) {
            addOuter(m_subjects.places[i], outside);
        }
    }
}

void Labelling::addOuter(const LabelPlace& place, const OuterPlaces& outside) {
    const auto pole = gis::poleOfInaccessibility(*place.shapes, place.part, 0.1);
    const gis::Point from = pole ? pole->at : place.shapes->boxOfPart(place.part).centre();
    const std::vector<LabelLines> ways = waysOf(place, m_form);
    if (ways.empty()) {
        return;
    }
    constexpr double kBeside = 0.9; ///< of the usual size
    constexpr double kSteps = 4;    ///< a point
    const double size = std::max(m_sizes.least, std::floor(m_sizes.usual * kBeside * kSteps) / kSteps);
    const LabelRoom room(ways.front());
    if (const auto fit = outside.find(from, room.width * size, room.height * size, m_placed)) {
        SceneLabel label = labelOf(place, ways.front(), size, fit->box.centre(), m_style.background);
        label.haloWidth = halo(size);
        label.leader = fit->leader;
        m_placed.add(turnedBox(fit->box));
        m_placed.add(turnedBox(fit->leader.from, fit->leader.to, 1));
        m_scene.labels.push_back(std::move(label));
    }
}

} // namespace diaban
