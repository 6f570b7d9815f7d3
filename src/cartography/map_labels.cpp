// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/map_labels.h"

#include "src/cartography/circle_labels.h"
#include "src/cartography/group_keys.h"
#include "src/cartography/group_names.h"
#include "src/cartography/group_outlines.h"
#include "src/cartography/labelling.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/unit_title.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>
#include <vector>

namespace diaban {

namespace {

void sortByWeight(std::vector<LabelPlace>& places, const std::vector<double>& weights) {
    const auto weight = [&](const LabelPlace& place) {
        return place.unit < weights.size() && !std::isnan(weights[place.unit]) ? std::pair(1, weights[place.unit])
                                                                               : std::pair(0, place.area);
    };
    std::ranges::stable_sort(places, std::greater<>(), weight);
}

/// The units that the list of the most urgent borders names come first, by rank.
std::vector<double> listedWeights(const MapScene& scene, const BorderOverlay& overlay) {
    std::vector<double> weights(scene.units.size(), std::numeric_limits<double>::quiet_NaN());
    for (const MappedBorder& border : overlay.borders) {
        if (border.rank > 0 && border.rank <= overlay.listed.size()) {
            for (const std::uint32_t unit : {border.left, border.right}) {
                const double weight = 1.0 / border.rank;
                weights[unit] = std::isnan(weights[unit]) ? weight : std::max(weights[unit], weight);
            }
        }
    }
    return weights;
}

/// The largest circles are named first, then by their size units without one.
std::vector<double> circleWeights(const MapScene& scene) {
    std::vector<double> weights;
    for (const SceneUnit& unit : scene.units) {
        weights.push_back(circleValue(scene, unit).value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return weights;
}

std::vector<double> weightsOf(const MapScene& scene, const MapRequest& request) {
    if (!request.labels.weights.empty()) {
        return request.labels.weights;
    }
    return hasCircles(scene.kind) ? circleWeights(scene)
           : scene.overlay.any()  ? listedWeights(scene, request.overlay)
                                  : std::vector<double>{};
}

std::vector<std::string> valuesOf(const MapScene& scene, const Catalogue& catalogue) {
    const UnitTitles titles(scene, catalogue);
    std::vector<std::string> values;
    for (const SceneUnit& unit : scene.units) {
        values.push_back(unit.state == UnitState::Value && std::isfinite(unit.value) ? titles.valueOf(unit)
                                                                                     : std::string{});
    }
    return values;
}

void nameUnits(LabelSubjects& units, const MapScene& scene, const MapRequest& request, const Catalogue& catalogue) {
    std::vector<std::string> names;
    for (const SceneUnit& unit : scene.units) {
        names.push_back(unit.name.empty() ? unit.code : unit.name);
    }
    units.names = UnitNames().of(names);
    if (request.labels.show == LabelShow::Values && !scene.namedClasses) {
        units.values = valuesOf(scene, catalogue);
    }
}

/// Codes are no names.
bool haveNames(const std::vector<std::string>& parents) {
    return std::ranges::any_of(parents, [](const std::string& name) {
        return std::ranges::any_of(name, [](char c) { return c < '0' || c > '9'; });
    });
}

void nameParents(MapScene& scene, const PageMeasures& measures, const SceneStyle& style) {
    const Frame& main = scene.frames.front();
    const GroupOutlines outlines = groupOutlines(main.shapes, parentsOf(scene, main), scene.parents.size());
    LabelSubjects parents;
    parents.parents = true;
    parents.places = parentPlaces(outlines.shapes);
    sortByWeight(parents.places, {});
    if (haveRoom(parents, labelSizes(parents, measures))) {
        parents.names = UnitNames().of(scene.parents);
        Labelling(scene, std::move(parents), measures, style).run();
    }
}

/// How many units have a place or a label; one on both sides of a window's rim may have two.
std::size_t unitsOf(const std::vector<LabelPlace>& all) {
    std::set<std::uint32_t> units;
    std::ranges::for_each(all, [&](const LabelPlace& place) { units.insert(place.unit); });
    return units.size();
}

std::size_t unitsOf(const std::vector<SceneLabel>& all) {
    std::set<std::uint32_t> units;
    for (const SceneLabel& label : all) {
        if (!label.ofGroup) {
            units.insert(label.unit);
        }
    }
    return units.size();
}

} // namespace

void addLabels(MapScene& scene, const MapRequest& request, const Catalogue& catalogue, const PageMeasures& measures,
               const SceneStyle& style, gis::Problems& problems) {
    if (request.labels.show == LabelShow::None) {
        return;
    }
    addGroupNames(scene, measures);
    LabelSubjects units;
    units.places = unitPlaces(scene);
    const std::size_t wanted = unitsOf(units.places);
    const bool room = haveRoom(units, labelSizes(units, measures));
    if (!room && haveNames(scene.parents)) {
        nameParents(scene, measures, style);
    } else if (room || request.labels.show != LabelShow::Auto) {
        sortByWeight(units.places, weightsOf(scene, request));
        nameUnits(units, scene, request, catalogue);
        if (hasCircles(scene.kind)) {
            addCircleLabels(scene, units, measures);
        } else {
            Labelling(scene, std::move(units), measures, style).run();
        }
    }
    addGroupKeys(scene, catalogue, measures);
    const std::size_t shown = unitsOf(scene.labels);
    if (request.labels.show != LabelShow::Auto && shown < wanted) {
        problems.note({}, request.texts.title,
                      {"label.left_out",
                       {{"shown", static_cast<std::int64_t>(shown)}, {"units", static_cast<std::int64_t>(wanted)}}});
    }
}

} // namespace diaban
