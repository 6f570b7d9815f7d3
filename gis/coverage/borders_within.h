// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/beyond.h"
#include "gis/coverage/odd_faces.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// How far the border of a unit runs through the ground of another one.
struct OverlappedLength {
    std::uint32_t unit, other; ///< of several others the lowest
    double metres;

    friend bool operator==(const OverlappedLength&, const OverlappedLength&) = default;
};

/// Outer arcs beyond which is no outside: they run through overlaps or around gaps of the layer.
struct BordersWithin {
    Coverage coverage;                        ///< that of the layer with the corners of its faults as points of arcs
    std::vector<BeyondStretch> stretches;     ///< of each arc that has an Overlap or a Gap all of it, by arc
    std::vector<OverlappedLength> overlapped; ///< by units
    double overlapMetres = 0, gapMetres = 0;  ///< geodesic
};

/// Looks each edge of the outer arcs up among the edges of the odd faces of the same coverage: exact, with no reach.
[[nodiscard]] BordersWithin bordersWithin(const Coverage& coverage, const OddFaces& odd, const Crs& crs);

/// What is known of outer arcs from both, by arc: an overlap is one whatever lies around the layer; what lies around
/// tells more than a gap does. `around` has all of each arc that it has.
[[nodiscard]] std::vector<BeyondStretch> withAround(std::span<const BeyondStretch> within,
                                                    std::span<const BeyondStretch> around);

} // namespace gis
