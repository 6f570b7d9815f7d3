// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/unit_places.h"

#include "gis/base/disjoint_sets.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/detail_level.h"
#include "gis/geometry/inner_place.h"
#include "src/cartography/label_places.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace diaban::ui {

namespace {

constexpr double kPointsOfUnit = 60;
constexpr double kPrecision = 0.04; ///< of the shorter side of the part

UnitPlace placeIn(const gis::Polygons& polygons, std::size_t unit) {
    const std::optional<std::size_t> part = largestPart(polygons, unit);
    if (!part) {
        return {};
    }
    const gis::Box box = polygons.boxOfPart(*part);
    const double side = std::min(box.width(), box.height());
    const auto found = side > 0 ? gis::poleOfInaccessibility(polygons, *part, side * kPrecision) : std::nullopt;
    return found ? UnitPlace{found->at, found->distance} : UnitPlace{box.centre(), 0};
}

} // namespace

std::vector<UnitPlace> unitPlaces(const gis::Coverage& coverage, const gis::VertexRanks& ranks) {
    const double share = std::min(1.0, kPointsOfUnit / 2 * static_cast<double>(coverage.unitCount()) /
                                           static_cast<double>(coverage.points.size()));
    const gis::DetailLevel level = gis::levelAt(coverage, ranks, gis::toleranceOfShare(coverage, ranks, share));
    const gis::Polygons polygons = gis::polygonsOf(gis::atLevel(coverage, level));
    std::vector<UnitPlace> places(polygons.unitCount());
    const auto some = [&](std::size_t first, std::size_t end) {
        for (std::size_t unit = first; unit < end; ++unit) {
            places[unit] = placeIn(polygons, unit);
        }
    };
    const std::size_t middle = gis::middleUnit(polygons);
    gis::inTwoThreads([&] { some(0, middle); }, [&] { some(middle, polygons.unitCount()); });
    return places;
}

std::vector<std::uint8_t> unitsOnMainParts(const std::vector<UnitPlace>& units,
                                           const std::vector<std::uint32_t>& parents,
                                           const std::vector<BorderSides>& sides) {
    gis::DisjointSets parts(parents.size());
    for (const BorderSides& border : sides) {
        if (border.left < parents.size() && border.right < parents.size() &&
            parents[border.left] == parents[border.right]) {
            parts.join(border.left, border.right);
        }
    }
    std::vector<double> sizes(parents.size(), 0); // of each part, at its root
    for (std::uint32_t unit = 0; unit < parents.size(); ++unit) {
        const double room = std::max(0.0, units[unit].distance);
        sizes[parts.rootOf(unit)] += room * room; // about its area
    }
    std::map<std::uint32_t, std::uint32_t> largest; // of each parent
    for (std::uint32_t unit = 0; unit < parents.size(); ++unit) {
        const std::uint32_t part = parts.rootOf(unit);
        const auto [at, isNew] = largest.emplace(parents[unit], part);
        if (!isNew && sizes[part] > sizes[at->second]) {
            at->second = part;
        }
    }
    std::vector<std::uint8_t> onMainPart(parents.size());
    for (std::uint32_t unit = 0; unit < parents.size(); ++unit) {
        onMainPart[unit] = largest.at(parents[unit]) == parts.rootOf(unit) ? 1 : 0;
    }
    return onMainPart;
}

std::vector<UnitPlace> parentPlaces(const std::vector<UnitPlace>& units, const std::vector<std::uint32_t>& parents,
                                    const std::vector<std::uint8_t>& onMainPart, std::size_t count) {
    struct Sum {
        double weight = 0, x = 0, y = 0;
    };
    std::vector<Sum> sums(count);
    const auto each = [&](auto&& take) {
        for (std::size_t unit = 0; unit < parents.size(); ++unit) {
            if (units[unit].distance > 0 && onMainPart[unit] != 0) {
                take(units[unit], parents[unit]);
            }
        }
    };
    each([&](const UnitPlace& unit, std::uint32_t parent) {
        const double weight = unit.distance * unit.distance; // about its area
        sums[parent].weight += weight;
        sums[parent].x += weight * unit.at.x;
        sums[parent].y += weight * unit.at.y;
    });
    std::vector<UnitPlace> places(count);
    std::vector<double> nearest(count, std::numeric_limits<double>::infinity());
    each([&](const UnitPlace& unit, std::uint32_t parent) {
        const Sum& sum = sums[parent];
        const double apart = std::hypot(unit.at.x - sum.x / sum.weight, unit.at.y - sum.y / sum.weight);
        if (apart < nearest[parent]) {
            nearest[parent] = apart;
            places[parent] = {unit.at, std::sqrt(sum.weight)};
        }
    });
    return places;
}

} // namespace diaban::ui
