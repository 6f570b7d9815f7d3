// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gis::overlaying {

/// One direction of a grid, cut into stretches: half of the cuts are evenly spaced, half lie where values are frequent,
/// so that a layer that is dense in a few places, or has a unit far from all others, still gets few segments a cell.
class GridAxis {
public:
    GridAxis() : GridAxis(0, 0, 1, {}) {}
    /// From `from` to `to` in at most `count` stretches; `values` tell where it is dense.
    GridAxis(double from, double to, std::size_t count, std::vector<double> values);

    [[nodiscard]] std::uint32_t count() const noexcept { return static_cast<std::uint32_t>(m_edges.size() - 1); }
    /// The stretch of a value; the first and the last reach to infinity. Fast where it is `guess`.
    [[nodiscard]] std::uint32_t stretchOf(double value, std::uint32_t guess = 0) const noexcept {
        return value >= m_edges[guess] && value < m_edges[guess + 1] ? guess : find(value);
    }
    /// Where a stretch begins and ends.
    [[nodiscard]] double begin(std::uint32_t stretch) const noexcept {
        return stretch == 0 ? m_from : m_edges[stretch];
    }
    [[nodiscard]] double end(std::uint32_t stretch) const noexcept {
        return stretch + 1 == count() ? m_to : m_edges[stretch + 1];
    }
    [[nodiscard]] double middle(std::uint32_t stretch) const noexcept { return (begin(stretch) + end(stretch)) / 2; }

private:
    [[nodiscard]] std::uint32_t find(double value) const noexcept;

    double m_from, m_to;
    double m_perUnit = 0, m_lastBin = 0;
    std::vector<double> m_edges;             ///< of the stretches, ascending, from minus to plus infinity
    std::vector<std::uint32_t> m_firstOfBin; ///< stretch in which each of many even bins begins
};

} // namespace gis::overlaying
