// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_strips.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/unit_strips.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/unite.h"

#include <algorithm>
#include <numeric>

namespace gis {

namespace {

/// Lists of numbers for each unit, in flat arrays; each list in the order given.
struct ListsOfUnits {
    std::vector<std::uint32_t> start, items;

    explicit ListsOfUnits(std::size_t units) : start(units + 1, 0) {}
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t unit) const noexcept {
        return {items.data() + start[unit], items.data() + start[unit + 1]};
    }
    /// `visit` calls add(unit, item) for everything; it is called twice.
    template <typename Visit> void fill(Visit visit) {
        visit([&](std::uint32_t unit, std::uint32_t) { ++start[unit + 1]; });
        std::partial_sum(start.begin(), start.end(), start.begin());
        items.resize(start.back());
        std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
        visit([&](std::uint32_t unit, std::uint32_t item) { items[next[unit]++] = item; });
    }
};

ListsOfUnits bordersOfUnits(const StripInput& input) {
    ListsOfUnits lists(input.units.unitCount());
    lists.fill([&](auto add) {
        for (std::uint32_t border = 0; border < input.borders.size(); ++border) {
            add(input.borders[border].first, border);
            add(input.borders[border].second, border);
        }
    });
    return lists;
}

ListsOfUnits pointsOfUnits(const StripInput& input) {
    ListsOfUnits lists(input.units.unitCount());
    lists.fill([&](auto add) {
        for (std::uint32_t point = 0; point < input.unitOfPoint.size(); ++point) {
            if (input.unitOfPoint[point]) {
                add(*input.unitOfPoint[point], point);
            }
        }
    });
    return lists;
}

std::vector<strips::UnitStrips> stripsOfAll(const StripInput& input, const ListsOfUnits& borders,
                                            const ListsOfUnits& points, double metres) {
    const LocalMetres local(input.crs, input.units.box());
    std::vector<strips::UnitStrips> all(input.units.unitCount());
    const auto run = [&](std::size_t first) { // every other unit, so that both threads have as much to do
        for (std::size_t unit = first; unit < all.size(); unit += 2) {
            if (borders.of(unit).empty() || input.units.partsOf(unit).size() == 0) {
                continue;
            }
            const auto number = static_cast<std::uint32_t>(unit);
            try {
                all[unit] = strips::stripsOfUnit(input, local, number, borders.of(unit), points.of(unit), metres);
            } catch (const Error& error) {
                throw Error(error.kind(), error.file(), std::to_string(unit), error.message());
            }
        }
    };
    inTwoThreads([&] { run(0); }, [&] { run(1); });
    return all;
}

} // namespace

BorderStrips borderStrips(const StripInput& input, double metres) {
    const ListsOfUnits borders = bordersOfUnits(input);
    const ListsOfUnits points = pointsOfUnits(input);
    const std::vector<strips::UnitStrips> all = stripsOfAll(input, borders, points, metres);
    BorderStrips result;
    result.borderOfPoint.resize(input.points.size());
    for (std::size_t unit = 0; unit < all.size(); ++unit) {
        result.widthError = std::max(result.widthError, all[unit].widthError);
        for (std::size_t i = 0; i < all[unit].borderOfPoint.size(); ++i) {
            if (const auto at = all[unit].borderOfPoint[i]) {
                result.borderOfPoint[points.of(unit)[i]] = borders.of(unit)[*at];
            }
        }
    }
    for (std::uint32_t border = 0; border < input.borders.size(); ++border) {
        for (const std::uint32_t unit : {input.borders[border].first, input.borders[border].second}) {
            const auto list = borders.of(unit);
            const auto at = static_cast<std::size_t>(std::ranges::lower_bound(list, border) - list.begin());
            if (all[unit].sides.unitCount() > at) {
                result.sides.addUnit(all[unit].sides, at);
            } else {
                result.sides.endUnit();
            }
        }
    }
    result.areas = geodesicAreas(result.sides, input.crs);
    return result;
}

Polygons joinedStrips(const BorderStrips& strips, std::span<const std::uint32_t> borders) {
    std::vector<std::uint32_t> sides;
    for (const std::uint32_t border : borders) {
        for (const std::uint32_t side : {2 * border, 2 * border + 1}) {
            if (strips.sides.partsOf(side).size() > 0) {
                sides.push_back(side);
            }
        }
    }
    Polygons none;
    none.endUnit();
    if (sides.empty()) {
        return none;
    }
    auto joined = unite(strips.sides, sides);
    if (!joined) {
        throw badInput({}, {}, {"coverage.tangled", {}});
    }
    return std::move(*joined);
}

} // namespace gis
