// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "src/cartography/point_numbers.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// The lines of shapes with fewer points: none of those left out lies further than a tolerance from what stays
/// (fewestPoints, in pieces of bounded length, so that the time stays linear). Where lines meet, their points stay, and
/// each line between is thinned in one direction, so that neighbours that shared it still do.
class FittedLines {
public:
    FittedLines(const gis::Polygons& shapes, double tolerance);

    /// A ring of those shapes; one that would be left with fewer than four points stays as it was.
    [[nodiscard]] std::vector<gis::Point> ring(std::span<const gis::Point> closedRing) const;
    /// All of those shapes.
    [[nodiscard]] gis::Polygons shapes(const gis::Polygons& of) const;
    /// The number that all points at a place of those shapes have.
    [[nodiscard]] std::uint32_t numberOf(const gis::Point& point) const { return m_places.find(point); }

private:
    using Numbers = std::vector<std::uint32_t>;

    void meet(std::uint32_t at, std::uint32_t neighbour);
    [[nodiscard]] Numbers numbersOf(std::span<const gis::Point> points) const;
    [[nodiscard]] Numbers thinned(const Numbers& ring) const;
    void addChain(std::span<const std::uint32_t> chain, Numbers& to) const;
    [[nodiscard]] std::vector<bool> keptOf(std::span<const std::uint32_t> chain) const;
    [[nodiscard]] std::vector<gis::Point> pointsOf(const Numbers& numbers) const;

    double m_tolerance;
    PointNumbers m_places;
    Numbers m_first, m_second; ///< neighbours of a place, PointNumbers::kNone where there is none
    std::vector<bool> m_node;  ///< more than two lines meet here
};

} // namespace diaban
