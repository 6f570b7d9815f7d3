// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_start.h"

#include "src/cartography/class_colours.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/make_map_scene.h"
#include "src/cartography/overlay_start.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace diaban {

namespace {

constexpr double kNorthTolerance = 3; ///< degrees

/// Numbers the parents as they come; one for all is none.
void addParents(MapScene& scene, const std::vector<std::string>& parents) {
    std::map<std::string, std::uint32_t> numbers;
    for (std::size_t unit = 0; unit < scene.units.size() && !parents.empty(); ++unit) {
        const std::string& parent = parents[unit % parents.size()]; // units of several panels follow one another
        const auto [known, fresh] = numbers.try_emplace(parent, static_cast<std::uint32_t>(numbers.size()));
        scene.units[unit].parent = known->second;
        if (fresh) {
            scene.parents.push_back(parent);
        }
    }
    if (scene.parents.size() < 2) {
        scene.parents.clear();
    }
}

/// Decimals of figures that no limits stand beside: as asked for, or as many as tell such figures apart at a glance.
int plainDecimals(const std::vector<double>& values, const std::vector<UnitState>& states, int decimals) {
    if (decimals >= 0) {
        return decimals;
    }
    double most = 0;
    UnitValues finite;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (states[unit] == UnitState::Value && std::isfinite(values[unit])) {
            finite.values.push_back(values[unit]);
            most = std::max(most, std::fabs(values[unit]));
        }
    }
    constexpr double kLong = 1000;
    constexpr double kMiddling = 10;
    return writtenDecimals(finite, most >= kLong ? 0 : most >= kMiddling ? 1 : 2);
}

} // namespace

MapScene emptyScene(const MapRequest& request, gis::Problems& problems) {
    MapScene scene;
    scene.page = request.page;
    scene.language = request.language;
    scene.style = styleFor(request.style, request.kind);
    scene.classFills = classColours(request);
    scene.units = sceneUnits(request, scene.classFills, scene.style);
    addParents(scene, request.parents);
    scene.overlay = startOverlay(request);
    scene.breaks = request.breaks;
    scene.kind = request.kind;
    scene.circled = request.circled;
    scene.namedClasses = !request.classWords.empty();
    scene.givenClasses = request.given.any();
    scene.decimals = scene.givenClasses || request.kind == MapKind::Circles
                         ? plainDecimals(request.values, request.states, request.decimals)
                         : figureDecimals(request);
    scene.secondTitle = request.second.title;
    scene.secondDecimals = plainDecimals(request.second.values, request.second.states, request.second.decimals);
    tellFewerClasses(request, problems);
    return scene;
}

void tellFewerClasses(const MapRequest& request, gis::Problems& problems) {
    if (request.breaks.size() < request.breaks.asked && request.breaks.size() > 0) {
        problems.warn({}, request.texts.title,
                      {"map.fewer_classes",
                       {{"asked", static_cast<std::int64_t>(request.breaks.asked)},
                        {"classes", static_cast<std::int64_t>(request.breaks.size())}}});
    }
}

void addScaleAndNorth(MapScene& scene, const gis::Box& box, const Ground& ground, double metresPerPoint,
                      const PageMeasures& measures) {
    const bool north = std::fabs(ground.northDegrees) <= kNorthTolerance;
    const double size = 9 * measures.scale;
    const double left = box.min.x + (north ? 2.6 * size : 0);
    if (north) {
        scene.northArrow = NorthArrow{{box.min.x + size, box.max.y}, 2.6 * size};
    }
    addScaleBar(scene, {left, box.max.y - size}, metresPerPoint, 11 * size, size, scene.style);
}

} // namespace diaban
