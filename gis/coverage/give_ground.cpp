// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/give_ground.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gis {

namespace {

/// A unit keeps ground that is so much of it.
constexpr double kKeptShare = 0.5;

Point lowestPoint(const Polygons& polygons, std::size_t unit) {
    const double none = std::numeric_limits<double>::infinity();
    Point lowest{none, none};
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        for (const Point& p : polygons.ring(r)) {
            if (std::tuple(p.x, p.y) < std::tuple(lowest.x, lowest.y)) {
                lowest = p;
            }
        }
    }
    return lowest;
}

double ownBorder(const OddFace& face, std::uint32_t unit) {
    const auto own = std::find_if(face.around.begin(), face.around.end(),
                                  [&](const UnitAround& around) { return around.unit == unit; });
    return own == face.around.end() ? 0 : own->metres;
}

} // namespace

GroundRules::GroundRules(const Polygons& polygons, std::span<const double> areas) : m_areas(areas) {
    m_lowest.reserve(polygons.unitCount());
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        m_lowest.push_back(lowestPoint(polygons, unit));
    }
}

bool GroundRules::before(std::uint32_t a, std::uint32_t b) const {
    if (m_areas[a] != m_areas[b]) {
        return m_areas[a] > m_areas[b];
    }
    return std::tuple(m_lowest[a].x, m_lowest[a].y, a) < std::tuple(m_lowest[b].x, m_lowest[b].y, b);
}

std::uint32_t GroundRules::ofGap(const OddFace& face) const {
    return std::min_element(face.around.begin(), face.around.end(),
                            [&](const UnitAround& a, const UnitAround& b) {
                                return a.metres != b.metres ? a.metres > b.metres : before(a.unit, b.unit);
                            })
        ->unit;
}

std::uint32_t GroundRules::ofOverlap(const OddFace& face) const {
    const auto share = [&](std::uint32_t unit) {
        const double part = m_areas[unit] > 0 ? face.areaSquareMetres / m_areas[unit] : 0;
        return part >= kKeptShare ? part : 0;
    };
    return *std::min_element(face.units.begin(), face.units.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (share(a) != share(b)) {
            return share(a) > share(b);
        }
        const double ownA = ownBorder(face, a);
        const double ownB = ownBorder(face, b);
        return ownA != ownB ? ownA < ownB : before(a, b);
    });
}

} // namespace gis
