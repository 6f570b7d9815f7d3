// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "gis/geometry/polygons.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace gis {

/// Several sets of lines, to ask which is nearest to a point. Coordinates in one unit of length.
class NearestLine {
public:
    /// `lines` has a unit for each set, each part a line; it must stay.
    explicit NearestLine(const Polygons& lines);

    struct Found {
        std::uint32_t set;
        double distance;
    };
    /// The nearest set, of equally near ones the lowest; nothing where all are farther than the limit.
    [[nodiscard]] std::optional<Found> nearest(const Point& point, double limit) const;
    /// How far the nearest other set is; the limit where all are farther.
    [[nodiscard]] double distanceToOthers(const Point& point, std::uint32_t set, double limit) const;

private:
    /// A run of segments of one set.
    struct Block {
        Box box;
        std::uint32_t first = 0, count = 0; ///< points
        std::uint32_t set = 0;
    };
    [[nodiscard]] double distance(const Point& point, const Block& block) const;

    const Polygons& m_lines;
    std::vector<Block> m_blocks; ///< by set
};

} // namespace gis
