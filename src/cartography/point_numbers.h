// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace diaban {

/// Gives each place a number, the same to all points that stand there, in the order in which they come.
class PointNumbers {
public:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    /// For as many points as will be added, fewer than kNone.
    explicit PointNumbers(std::size_t most);

    std::uint32_t add(const gis::Point& point);
    /// The number of a place, or kNone.
    [[nodiscard]] std::uint32_t find(const gis::Point& point) const { return m_numbers[slotOf(point)]; }
    [[nodiscard]] const gis::Point& point(std::uint32_t number) const { return m_points[number]; }
    [[nodiscard]] std::size_t size() const noexcept { return m_points.size(); }

private:
    [[nodiscard]] std::size_t slotOf(const gis::Point& point) const;

    std::size_t m_mask;
    std::vector<std::uint32_t> m_numbers; ///< open addressing
    std::vector<gis::Point> m_points;
};

} // namespace diaban
