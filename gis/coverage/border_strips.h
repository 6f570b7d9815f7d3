// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// The two units of a border.
struct BorderUnits {
    std::uint32_t first, second;
};

/// What strips are made of.
struct StripInput {
    const Polygons& units;
    const Crs& crs;
    std::span<const BorderUnits> borders; ///< in the order that decides on ties within a unit
    const Polygons& lines;                ///< unit i: the lines of border i, in the CRS of the units
    std::span<const Point> points{};      ///< to be found in the strips
    std::span<const std::optional<std::uint32_t>> unitOfPoint{}; ///< in which unit each of them lies
};

/// The ground along borders, on both sides.
struct BorderStrips {
    Polygons sides;            ///< unit 2 * i: of border i in its first unit, unit 2 * i + 1: in its second
    std::vector<double> areas; ///< square metres of each, geodesic
    std::vector<std::optional<std::uint32_t>> borderOfPoint;
    double widthError = 0; ///< the largest error that a width may have anywhere, as a share of it

    [[nodiscard]] std::array<double, 2> areasOf(std::size_t border) const noexcept {
        return {areas[2 * border], areas[2 * border + 1]};
    }
};

/// The strip of each border of `metres` on either side: all points of its two units that are no farther from it than
/// that and to which no other border of the same unit is nearer; of equally near ones the first. So the strips of a
/// unit do not overlap, and their areas add up to that of all its ground near borders. The distance is straight, also
/// where it leads through another unit.
///
/// Each unit is measured on a flat map of its own that is true in its middle; the error of widths is told. Bisectors
/// are those of bisectors(). Vertices of the units are kept, bit for bit. Two threads; the result is the same with one.
/// Throws Error{BadInput}: "crs.missing"; "coverage.tangled", whose place is the number of the unit.
[[nodiscard]] BorderStrips borderStrips(const StripInput& input, double metres);

/// Both sides of some borders as one area, a set of one unit: the joint border area of a cluster, the strip of a pair.
/// Throws Error{BadInput "coverage.tangled"}.
[[nodiscard]] Polygons joinedStrips(const BorderStrips& strips, std::span<const std::uint32_t> borders);

} // namespace gis
