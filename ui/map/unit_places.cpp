// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/unit_places.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/detail_level.h"
#include "gis/geometry/inner_place.h"
#include "src/cartography/label_places.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr double kPointsOfUnit = 60;
constexpr double kPrecision = 0.02; ///< of the shorter side of the part

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

} // namespace diaban::ui
