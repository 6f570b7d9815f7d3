// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/crs/crs.h"

#include <cstdint>
#include <vector>

namespace gis {

/// Two units whose borders come within a tolerance of each other: neighbours, it may be, across a thin gap or
/// overlap, where their vertices do not match.
///
/// A border is *near* where it is no farther than the tolerance from the other's. Two borders *face* each other where
/// they are near, run in opposite directions (as those of neighbours do, within 60 degrees), and each lies square
/// across from the other. A *stretch* is where a border is near, from its first place that faces the other to its last:
/// so what is near by a corner alone, as along a coast to both sides of the end of a border, is none.
struct NearPair {
    std::uint32_t left;  ///< the lower unit
    std::uint32_t right; ///< the higher one
    double lengthMetres; ///< of the stretches, along the unit's border where they are longer; 0: near by corners alone
    double nearMetres;   ///< along which one border is near the other; of both units the longer length
    double gapMetres;    ///< the largest distance along the stretches; the least one where there is none
    Point place;         ///< half-way along the longest stretch; where they are nearest where there is none
    std::vector<std::vector<Point>> lines; ///< the stretches, along the border of one of the two

    friend bool operator==(const NearPair&, const NearPair&) = default;
};

/// Which arcs are compared: those with a unit on one side alone; or all besides, of units that do not touch.
enum class NearArcs : std::uint8_t { Outer, All };

/// All such pairs by their units: along the arcs that have units on one side alone; and along all arcs where the two
/// units do not touch, be it that a thin piece of a third one lies between them. Where an arc is the border of two
/// units on the same side, it counts for each of them. The same, bit for bit, whatever the order of units, rings and
/// points, but for which unit is left. Two threads. Distances by local metres, lengths geodesic. Throws Error{BadInput
/// "crs.missing"}, and "coverage.tangled" where lines lie across each other so often that looking would not end.
[[nodiscard]] std::vector<NearPair> nearPairs(const Coverage& coverage, const Crs& crs, double toleranceMetres,
                                              NearArcs arcs = NearArcs::All);

} // namespace gis
