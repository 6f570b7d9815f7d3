// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/overlay.h"
#include "gis/geometry/polygons.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <random>
#include <utility>
#include <vector>

namespace gis {

using Ring = std::vector<Point>;
using Pair = std::pair<std::uint32_t, std::uint32_t>;

inline Ring square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

/// One part a unit: its shell, then its holes.
inline Polygons unitsOf(std::initializer_list<std::vector<Ring>> units) {
    Polygons polygons;
    for (const std::vector<Ring>& unit : units) {
        for (const Ring& ring : unit) {
            polygons.addRing(ring);
        }
        if (!unit.empty()) {
            polygons.endPart();
        }
        polygons.endUnit();
    }
    return polygons;
}

inline Overlay planar(const Polygons& old, const Polygons& now, double dropBelow = 0) {
    OverlayOptions options;
    options.measure = AreaMeasure::Planar;
    options.dropBelow = dropBelow;
    return overlay(old, now, {}, options);
}

inline std::map<Pair, double> areasOf(const Overlay& overlay) {
    std::map<Pair, double> areas;
    for (const OverlayPiece& piece : overlay.pieces) {
        areas[{piece.oldUnit, piece.newUnit}] = piece.area;
    }
    return areas;
}

/// The largest difference between two overlays, as a share of the geometric mean of both units' areas; pairs that one
/// of them lacks count with their whole area.
inline double difference(const std::map<Pair, double>& a, const std::map<Pair, double>& b, const Overlay& areas) {
    double worst = 0;
    const auto look = [&](const std::map<Pair, double>& from, const std::map<Pair, double>& at) {
        for (const auto& [pair, area] : from) {
            const auto found = at.find(pair);
            const double other = found == at.end() ? 0 : found->second;
            worst = std::max(worst, std::abs(area - other) /
                                        std::sqrt(areas.oldAreas[pair.first] * areas.newAreas[pair.second]));
        }
    };
    look(a, b);
    look(b, a);
    return worst;
}

inline std::map<Pair, double> transposed(const std::map<Pair, double>& areas) {
    std::map<Pair, double> result;
    for (const auto& [pair, area] : areas) {
        result[{pair.second, pair.first}] = area;
    }
    return result;
}

inline Polygons moved(Polygons polygons, double dx, double dy) {
    for (Point& p : polygons.points()) {
        p = {p.x + dx, p.y + dy};
    }
    return polygons;
}

/// The same units, but every ring starts at another of its points and half of them run the other way.
inline Polygons turned(const Polygons& polygons, std::mt19937_64& random) {
    Polygons result;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                Ring ring(polygons.ring(r).begin(), polygons.ring(r).end() - 1);
                std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(random() % ring.size()),
                            ring.end());
                if (random() % 2 == 0) {
                    std::reverse(ring.begin(), ring.end());
                }
                ring.push_back(ring.front());
                result.addRing(ring);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

} // namespace gis
