// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Rook: a border of positive length is shared. Queen: the units touch in points alone.
enum class Contact : std::uint8_t { Rook, Queen };

/// Two units that touch, each pair once.
struct NeighbourPair {
    std::uint32_t first;     ///< the lower unit
    std::uint32_t second;    ///< the higher one
    double length;           ///< of the shared border, in the units of the lengths given; 0 for queen
    std::uint32_t stretches; ///< pieces of the shared border that do not touch each other; 0 for queen
    Contact contact;

    friend bool operator==(const NeighbourPair&, const NeighbourPair&) = default;
};

/// All pairs of units that touch, by first and second unit, from what the arcs and nodes say: exactly, without any
/// tolerance. Along arcs with more than one unit on a side (overlaps) all of them are neighbours of those on the other
/// side. `arcLengths` has one number an arc. The same, bit for bit, in whatever order the rings came.
/// Throws Error{BadInput "coverage.crowded"} where more than 10 million pairs touch in points.
[[nodiscard]] std::vector<NeighbourPair> neighbourPairs(const Coverage& coverage, std::span<const double> arcLengths);

/// The sum of the arcs of each unit that no other unit shares, in the units of the lengths: the part of its perimeter
/// that is with the outside. Arcs that have the unit itself on both sides count for nothing.
[[nodiscard]] std::vector<double> outerLengths(const Coverage& coverage, std::span<const double> arcLengths);

} // namespace gis
