// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstdint>
#include <vector>

namespace diaban {

/// A box turned about its middle, clockwise on a page (y down).
struct TurnedBox {
    gis::Point middle;
    double width = 0, height = 0;
    double degrees = 0;

    [[nodiscard]] gis::Box bounds() const noexcept;
    [[nodiscard]] bool meets(const TurnedBox& other) const noexcept;
};

/// The box as one that is not turned, and a line as a thin one.
[[nodiscard]] TurnedBox turnedBox(const gis::Box& box) noexcept;
[[nodiscard]] TurnedBox turnedBox(const gis::Point& from, const gis::Point& to, double width) noexcept;

/// What stands on a page already, on a grid, so that asking looks at few of them.
class PlacedBoxes {
public:
    explicit PlacedBoxes(const gis::Box& page);

    /// Returns the number under which the box is known.
    std::uint32_t add(const TurnedBox& box);
    void remove(std::uint32_t number);
    /// Whether a box lies within the page and meets none.
    [[nodiscard]] bool isFree(const TurnedBox& box) const noexcept;
    /// Whether it lies within the page, whatever stands there.
    [[nodiscard]] bool holds(const TurnedBox& box) const noexcept;
    /// The numbers of all boxes that it meets, the lowest first.
    [[nodiscard]] std::vector<std::uint32_t> meeting(const TurnedBox& box) const;

private:
    struct Range {
        std::size_t first, last; ///< both included
    };
    [[nodiscard]] Range columns(const gis::Box& box) const noexcept;
    [[nodiscard]] Range rows(const gis::Box& box) const noexcept;

    gis::Box m_page;
    std::size_t m_columns, m_rows;
    std::vector<TurnedBox> m_boxes;
    std::vector<std::vector<std::uint32_t>> m_cells;
};

} // namespace diaban
