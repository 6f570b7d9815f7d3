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
#include <iterator>
#include <numbers>
#include <utility>

namespace diaban {

namespace {

constexpr double kLargest = 0.085; ///< of the shorter side of the page: radius of the largest circle
constexpr double kOverlap = 0.1;
constexpr double kOverlapOfRings = 0.15;
constexpr double kCrowded = 0.35;   ///< on the map where an inset shows the crowd apart
constexpr double kLeast = 3.2;      ///< points: radius of the largest circle where circles crowd
constexpr double kPrecision = 0.25; ///< points
constexpr double kRingCase = 0.7;   ///< points: the pale line on either side of a ring
constexpr double kMostInk = 0.2;    ///< of the land may lie under rings
constexpr double kThinnest = 0.25;  ///< points: a ring's line
constexpr double kRimRoom = 1.5;    ///< points between a circle and the rim of an inset
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

/// Each window's places as its inset shows them, far from the map and from those of other windows.
std::vector<CirclePlace> placesApart(std::vector<CirclePlace> places, const std::vector<EnlargePlan>& enlarged) {
    constexpr double kFar = 1e6; ///< points
    for (CirclePlace& place : places) {
        for (std::size_t i = 0; i < enlarged.size(); ++i) {
            const gis::Box& window = enlarged[i].window;
            if (window.contains(place.at)) {
                const double times = enlarged[i].box.width / window.width();
                place.at = {kFar * static_cast<double>(i + 1) + times * (place.at.x - window.min.x),
                            times * (place.at.y - window.min.y)};
                break;
            }
        }
    }
    return places;
}

void requirePositive(const MapScene& scene) {
    for (const SceneUnit& unit : scene.units) {
        if (const auto value = circleValue(scene, unit); value && *value < 0) {
            throw gis::badInput({}, unit.code + ' ' + unit.name,
                                {"circles.negative", {{"value", formatShort(*value, 6, scene.language)}}});
        }
    }
}

/// The circles of a map's part in an inset that enlarges it.
void addWindowCircles(Frame& inset, const gis::Box& mark, const std::vector<SceneCircle>& ofMap) {
    const gis::Box& room = *inset.window;
    const double times = room.width() / mark.width();
    for (SceneCircle circle : ofMap) {
        if (mark.contains(circle.at)) {
            const gis::Point at{room.min.x + times * (circle.at.x - mark.min.x),
                                room.min.y + times * (circle.at.y - mark.min.y)};
            const double keep = std::min({circle.radius + kRimRoom, room.width() / 2, room.height() / 2});
            circle.at = {std::clamp(at.x, room.min.x + keep, room.max.x - keep),
                         std::clamp(at.y, room.min.y + keep, room.max.y - keep)};
            inset.circles.push_back(circle);
        }
    }
}

void addAllWindowCircles(MapScene& scene) {
    std::size_t window = 0; // marks stand in the order of the frames that enlarge them
    for (Frame& frame : scene.frames) {
        if (frame.window) {
            addWindowCircles(frame, scene.around.marks[window++], scene.frames.front().circles);
        }
    }
}

/// The circle of a shape.
struct ShapeCircle {
    std::size_t shape = 0;
    CirclePlace place;
};

/// What the circle of a shape stands for in each period that shares the scale; in the map's own where none does.
std::vector<double> valuesOf(const MapScene& scene, std::uint32_t unit) {
    std::vector<double> values;
    for (const std::vector<double>& period : scene.circled) {
        values.push_back(unit < period.size() ? period[unit] : 0);
    }
    if (values.empty()) {
        values.push_back(circleValue(scene, scene.units[unit]).value_or(0));
    }
    return values;
}

/// Of each period that shares the scale.
std::vector<std::vector<ShapeCircle>> circlesOf(const MapScene& scene, const FrameShapes& main) {
    std::vector<std::vector<ShapeCircle>> circles(std::max<std::size_t>(scene.circled.size(), 1));
    for (std::size_t shape = 0; shape < main.units.size(); ++shape) {
        const std::vector<double> values = valuesOf(scene, main.units[shape]);
        const auto part = largestPart(main.shapes, shape);
        if (!part || std::ranges::none_of(values, [](double value) { return value > 0; })) {
            continue;
        }
        const gis::Point at = placeIn(main.shapes, *part);
        for (std::size_t period = 0; period < values.size(); ++period) {
            if (values[period] > 0 && std::isfinite(values[period])) {
                circles[period].push_back({shape, {at, values[period]}});
            }
        }
    }
    return circles;
}

std::vector<CirclePlace> placesOf(const std::vector<ShapeCircle>& circles) {
    std::vector<CirclePlace> places;
    std::ranges::transform(circles, std::back_inserter(places), &ShapeCircle::place);
    return places;
}

/// The scale at which the circles of every period keep within the room; 0 where there are none.
double commonScale(const std::vector<std::vector<CirclePlace>>& periods, const CircleRoom& room) {
    double common = 0;
    for (const std::vector<CirclePlace>& places : periods) {
        const double scale = circleScale(places, room);
        common = scale > 0 && (common == 0 || scale < common) ? scale : common;
    }
    return common;
}

CircleRoom roomOf(const MapScene& scene, const FrameShapes& main, const PageMeasures& measures) {
    const double side = std::min(scene.page.width, scene.page.height);
    const double overlap = hasRings(scene) ? kOverlapOfRings : kOverlap;
    return {areaOf(main.shapes), kLargest * side, overlap, kLeast * measures.scale};
}

} // namespace

double circleRimWidth(double largest, const SceneStyle& style) noexcept {
    return std::clamp(0.05 * largest, 0.2, style.circleRimWidth);
}

RingWeight ringWeight(std::span<const double> radii, double land, double largest) noexcept {
    const double width = std::clamp(0.1 * largest, 0.5, 1.2);
    double ink = 0;
    for (const double radius : radii) {
        ink += 2 * std::numbers::pi * radius * (std::min(width, radius) + 2 * kRingCase);
    }
    const double share = ink > 0 ? std::min(1.0, kMostInk * land / ink) : 1;
    return {std::max(kThinnest, share * width), share * kRingCase};
}

std::optional<double> circleValue(const MapScene& scene, const SceneUnit& unit) noexcept {
    if (scene.kind == MapKind::Both) {
        return unit.second;
    }
    return unit.state == UnitState::Value ? std::optional(unit.value) : std::nullopt;
}

CircleLine circleLine(const MapScene& scene, double radius) noexcept {
    if (!hasRings(scene)) {
        return {scene.circleRim, radius + scene.circleRim / 2};
    }
    const double width = std::min(scene.circleRim, radius);
    return {width, radius - width / 2};
}

namespace {

/// Makes the room of shapes that circles of one period leave one another no more than it is.
void keepRoom(std::vector<ShapeCircle> circles, double scale, std::vector<double>& room) {
    std::ranges::stable_sort(circles, {}, [](const ShapeCircle& circle) { return circle.place.at.x; });
    double most = 0;
    for (const ShapeCircle& circle : circles) {
        most = std::max(most, scale * std::sqrt(circle.place.value));
    }
    for (std::size_t i = 0; i < circles.size(); ++i) {
        const CirclePlace& one = circles[i].place;
        for (std::size_t k = i + 1; k < circles.size() && circles[k].place.at.x - one.at.x < 2 * most; ++k) {
            const CirclePlace& other = circles[k].place;
            const double radii = scale * (std::sqrt(one.value) + std::sqrt(other.value));
            const double share = std::hypot(other.at.x - one.at.x, other.at.y - one.at.y) / radii;
            for (const std::size_t shape : {circles[i].shape, circles[k].shape}) {
                room[shape] = std::min(room[shape], share);
            }
        }
    }
}

} // namespace

std::vector<double> circleRoom(const MapScene& scene, const FrameShapes& main, const PageMeasures& measures) {
    constexpr double kFar = 1e9;
    const std::vector<std::vector<ShapeCircle>> circles = circlesOf(scene, main);
    std::vector<std::vector<CirclePlace>> places;
    std::ranges::transform(circles, std::back_inserter(places), placesOf);
    const double scale = commonScale(places, roomOf(scene, main, measures));
    std::vector<double> room(main.units.size(), kFar);
    for (const std::vector<ShapeCircle>& period : circles) {
        keepRoom(period, scale, room);
    }
    return room;
}

CirclePlan planCircles(const MapScene& scene, const FrameShapes& main, const std::vector<EnlargePlan>& enlarged,
                       const PageMeasures& measures) {
    requirePositive(scene);
    std::vector<std::vector<CirclePlace>> places, apart;
    for (const std::vector<ShapeCircle>& period : circlesOf(scene, main)) {
        places.push_back(placesOf(period));
        apart.push_back(placesApart(places.back(), enlarged));
    }
    CirclePlan plan;
    CircleRoom room = roomOf(scene, main, measures);
    plan.scale = commonScale(apart, room);
    if (!enlarged.empty()) {
        room.mostOverlap = kCrowded;
        plan.scale = std::min(plan.scale, commonScale(places, room));
    }
    plan.ground = main.shapes;
    for (const std::vector<CirclePlace>& period : places) {
        for (const CirclePlace& place : period) {
            addDisc(plan.ground, place.at, plan.scale * std::sqrt(place.value));
        }
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
    addAllWindowCircles(scene);
    scene.circleRim = circleRimWidth(largest, scene.style);
    if (hasRings(scene)) {
        const Frame& main = scene.frames.front();
        std::vector<double> radii;
        std::ranges::transform(main.circles, std::back_inserter(radii), &SceneCircle::radius);
        const RingWeight ring = ringWeight(radii, areaOf(main.shapes), largest);
        scene.circleRim = ring.width;
        scene.circleCase = ring.casing;
    }
}

} // namespace diaban
