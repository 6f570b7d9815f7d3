// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Counts for points on how many sides rings lie around them; feed it all rings, then ask. For n segments and m points
/// O((n + m) log m) and what lies beside the points: the points are kept in order of y.
class PointsWithin {
public:
    explicit PointsWithin(std::span<const Point> points);

    void addRing(std::span<const Point> closedRing);
    /// By the even-odd rule; a point on a ring may count as either.
    [[nodiscard]] bool within(std::size_t point) const { return m_odd[point] != 0; }

private:
    struct Entry {
        double x, y;
        std::uint32_t point;
    };
    std::vector<Entry> m_byY;
    std::vector<std::uint8_t> m_odd;
};

} // namespace gis
