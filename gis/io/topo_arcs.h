// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gis {

/// The arcs of a TopoJSON: borders that neighbouring units share, each stored once.
class TopoArcs {
public:
    /// Appends a position to the arc at hand: a coordinate, or with a transform a step from the position before.
    void addPosition(double x, double y);
    void endArc();
    /// Grid steps to coordinates. The arcs are then differences, whether they were read before or after.
    void setTransform(Point scale, Point translate);
    /// Once, when all is read: grid steps become coordinates.
    void settle();

    [[nodiscard]] std::size_t size() const noexcept { return m_start.size() - 1; }
    [[nodiscard]] std::size_t vertexCount(std::size_t arc) const noexcept { return m_start[arc + 1] - m_start[arc]; }
    /// What all arcs lie in.
    [[nodiscard]] Box box() const noexcept;
    /// Appends an arc to a ring, without its first point where the ring ends there already. A negative index, as ~i,
    /// is arc i backwards. False for an arc that is not there.
    [[nodiscard]] bool append(std::int64_t index, std::vector<Point>& ring) const;
    /// The arc that an index means; nothing for one that is not there.
    [[nodiscard]] std::optional<std::size_t> arcOf(std::int64_t index) const noexcept;

private:
    std::vector<Point> m_points;
    std::vector<std::size_t> m_start{0};
    Point m_scale{1, 1}, m_translate{0, 0};
    bool m_quantised = false;
};

} // namespace gis
