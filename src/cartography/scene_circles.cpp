// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_circles.h"

#include "gis/base/error.h"
#include "gis/geometry/inner_place.h"
#include "src/cartography/circle_scale.h"
#include "src/cartography/label_places.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace diaban {

namespace {

constexpr double kLargest = 0.085; ///< of the shorter side of the page: radius of the largest circle
constexpr double kOverlap = 0.2;
constexpr double kOverlapOnFills = 0.1; ///< whose colours are to be seen too
constexpr double kLeast = 3.2;          ///< points: radius of the largest circle where circles crowd
constexpr double kPrecision = 0.25;     ///< points
constexpr std::size_t kCorners = 16;

gis::Point placeIn(const gis::Polygons& shapes, std::size_t part) {
    const auto pole = gis::poleOfInaccessibility(shapes, part, kPrecision);
    return pole ? pole->at : shapes.boxOfPart(part).centre();
}

double areaOf(const gis::Polygons& shapes) {
    double area = 0;
    for (std::size_t part = 0; part < shapes.partCount(); ++part) {
        const auto rings = shapes.ringsOf(part);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const double own = std::fabs(gis::signedArea(shapes.ring(ring)));
            area += ring == rings.first ? own : -own;
        }
    }
    return area;
}

void addDisc(gis::Polygons& to, const gis::Point& at, double radius) {
    std::array<gis::Point, kCorners + 1> ring;
    for (std::size_t corner = 0; corner <= kCorners; ++corner) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(corner % kCorners) / kCorners;
        ring[corner] = {at.x + radius * std::cos(angle), at.y + radius * std::sin(angle)};
    }
    to.addRing(ring);
    to.endPart();
    to.endUnit();
}

void requirePositive(const MapScene& scene) {
    for (const SceneUnit& unit : scene.units) {
        if (const auto value = circleValue(scene, unit); value && *value < 0) {
            throw gis::badInput({}, unit.code + ' ' + unit.name,
                                {"circles.negative", {{"value", formatShort(*value, 6, scene.language)}}});
        }
    }
}

} // namespace

std::optional<double> circleValue(const MapScene& scene, const SceneUnit& unit) noexcept {
    if (scene.kind == MapKind::Both) {
        return unit.second;
    }
    return unit.state == UnitState::Value ? std::optional(unit.value) : std::nullopt;
}

CirclePlan planCircles(const MapScene& scene, const FrameShapes& main, const PageMeasures& measures) {
    requirePositive(scene);
    std::vector<CirclePlace> places;
    for (std::size_t shape = 0; shape < main.units.size(); ++shape) {
        const auto value = circleValue(scene, scene.units[main.units[shape]]);
        const auto part = largestPart(main.shapes, shape);
        if (value && *value > 0 && part) {
            places.push_back({placeIn(main.shapes, *part), *value});
        }
    }
    const double side = std::min(scene.page.width, scene.page.height);
    CirclePlan plan;
    plan.scale =
        circleScale(places, {areaOf(main.shapes), kLargest * side,
                             scene.kind == MapKind::Both ? kOverlapOnFills : kOverlap, kLeast * measures.scale});
    plan.ground = main.shapes;
    for (const CirclePlace& place : places) {
        addDisc(plan.ground, place.at, plan.scale * std::sqrt(place.value));
    }
    return plan;
}

double fitGround(CirclePlan& plan, gis::Polygons& shapes, const gis::Box& body) {
    const gis::Box box = plan.ground.box();
    const double factor = std::min({1.0, body.width() / box.width(), body.height() / box.height()});
    for (gis::Polygons* polygons : {&plan.ground, &shapes}) {
        for (gis::Point& point : polygons->points()) {
            point = {point.x * factor, point.y * factor};
        }
    }
    plan.scale *= factor;
    return factor;
}

void addCircles(MapScene& scene) {
    for (const LabelPlace& place : allUnitPlaces(scene)) {
        const auto value = circleValue(scene, scene.units[place.unit]);
        if (!value) {
            continue;
        }
        const double radius = *value > 0 ? scene.circleScale * std::sqrt(*value) : scene.style.zeroRing;
        scene.frames[place.frame].circles.push_back(
            {placeIn(*place.shapes, place.part), radius, place.unit, !(*value > 0)});
    }
    double largest = 0;
    for (Frame& frame : scene.frames) {
        std::ranges::stable_sort(frame.circles, std::greater<>(), [](const SceneCircle& circle) {
            return std::pair(circle.zero ? 0 : 1, circle.radius);
        });
        largest = std::max(largest, frame.circles.empty() ? 0 : frame.circles.front().radius);
    }
    scene.circleRim = std::clamp(0.05 * largest, 0.2, scene.style.circleRimWidth);
}

} // namespace diaban
