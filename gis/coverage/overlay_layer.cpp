// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/overlay_layer.h"

#include "gis/crs/to_degrees.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace gis::overlaying {

namespace {

constexpr double kMostPlanar = 1e15; // beyond that a metre is lost to rounding
constexpr double kMostLongitude = 540;
constexpr double kMostLatitude = 90;

bool isPlace(std::span<const Point> points, bool geodesic) {
    const Bounds bounds = boundsOf(points.data(), points.size());
    const Point most = geodesic ? Point{kMostLongitude, kMostLatitude} : Point{kMostPlanar, kMostPlanar};
    return points.empty() || (bounds.finite && bounds.box.min.x >= -most.x && bounds.box.max.x <= most.x &&
                              bounds.box.min.y >= -most.y && bounds.box.max.y <= most.y);
}

} // namespace

OverlayLayer::OverlayLayer(const Polygons& polygons, const EdgeMeasure& measure, const Crs* crs) : m_given(polygons) {
    const bool geodesic = crs != nullptr;
    if (geodesic && !crs->geographic()) {
        bringToDegrees(*crs);
    }
    if (!isPlace(measured(), geodesic) || !isPlace(m_given.points(), false)) {
        leaveOut(geodesic);
    }
    setUnits();
    setLevels(measure);
}

Polygons::Range OverlayLayer::pointsOf(const Polygons& polygons, std::size_t unit) noexcept {
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    if (rings.size() == 0) {
        return {0, 0};
    }
    const std::span<const Point> first = polygons.ring(rings.first);
    const std::span<const Point> last = polygons.ring(rings.last - 1);
    const Point* all = polygons.points().data();
    return {static_cast<std::size_t>(first.data() - all), static_cast<std::size_t>(last.data() + last.size() - all)};
}

void OverlayLayer::bringToDegrees(const Crs& crs) {
    ToDegrees toDegrees(crs);
    const std::span<const Point> degrees = toDegrees(m_given.points());
    m_measured.assign(degrees.begin(), degrees.end());
}

void OverlayLayer::leaveOut(bool geodesic) {
    Polygons kept;
    std::vector<Point> measuredKept;
    for (std::size_t unit = 0; unit < m_given.unitCount(); ++unit) {
        const Polygons::Range range = pointsOf(m_given, unit);
        const std::span<const Point> asMeasured = measured().subspan(range.first, range.size());
        if (isPlace(m_given.points().subspan(range.first, range.size()), false) && isPlace(asMeasured, geodesic)) {
            kept.addUnit(m_given, unit);
            measuredKept.insert(measuredKept.end(), asMeasured.begin(), asMeasured.end());
        } else {
            kept.endUnit();
            m_nowhere.push_back(static_cast<std::uint32_t>(unit));
        }
    }
    if (!m_measured.empty()) {
        m_measured = std::move(measuredKept);
    }
    m_own = std::move(kept);
}

void OverlayLayer::setUnits() {
    m_unitOf.resize(polygons().vertexCount());
    for (std::size_t unit = 0; unit < polygons().unitCount(); ++unit) {
        const Polygons::Range range = pointsOf(polygons(), unit);
        std::fill(m_unitOf.begin() + static_cast<std::ptrdiff_t>(range.first),
                  m_unitOf.begin() + static_cast<std::ptrdiff_t>(range.last), static_cast<std::uint32_t>(unit));
    }
}

void OverlayLayer::setLevels(const EdgeMeasure& measure) {
    m_levels.assign(polygons().unitCount(), 0);
    for (std::size_t unit = 0; unit < m_levels.size(); ++unit) {
        const Polygons::Range range = pointsOf(polygons(), unit);
        if (range.size() > 0) {
            m_levels[unit] = measure.level(measured()[range.first]);
        }
    }
}

double signOf(std::span<const Point> ring, bool hole) noexcept {
    const double area = signedArea(ring);
    return area == 0 ? 0 : (area < 0) != hole ? 1 : -1;
}

} // namespace gis::overlaying
