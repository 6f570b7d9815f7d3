// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/beyond.h"
#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// One border: between two units, or of a unit with what is not of the layer.
struct Border {
    std::uint32_t first = 0;         ///< unit
    std::uint32_t second = 0;        ///< a higher unit, or kOutside
    double length = 0;               ///< in the units of the lengths given
    std::uint32_t stretches = 0;     ///< pieces that do not touch each other
    Beyond beyond = Beyond::Outside; ///< where second is kOutside

    friend bool operator==(const Border&, const Border&) = default;
};

/// All borders and their lines: line i, a "unit" of `lines`, belongs to border i. Each part is one line, its only ring,
/// closed only where the border is.
struct BorderLines {
    std::vector<Border> borders; ///< by first and second; the one with the outside comes last of a unit's
    Polygons lines;
};

/// Each shared border once, joined to as few lines as there can be, and the outer border of each unit that has one.
/// `arcLengths` has one number an arc. Points of a line run so that its first end is the lower one.
/// `beyond`, one an arc or empty, parts the outer border of a unit by what lies there (see cutOuterArcs).
[[nodiscard]] BorderLines borderLines(const Coverage& coverage, std::span<const double> arcLengths,
                                      std::span<const Beyond> beyond = {});

} // namespace gis
