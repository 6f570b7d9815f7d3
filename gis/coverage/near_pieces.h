// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/near_pairs.h"
#include "gis/coverage/near_segments.h"
#include "gis/crs/local_metres.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gis {

/// A place on a segment and how far the other unit's border is from it there, in metres.
struct FacingEnd {
    double at;
    double metres;
};

/// A part of a segment of one unit's border that is near another unit's.
struct NearPiece {
    std::uint32_t unit, other;
    std::uint32_t arc;
    std::uint32_t segment; ///< index of its first point among the points of the coverage
    Share near;
    std::optional<FacingEnd> firstFacing, lastFacing; ///< along the arc; both or none
    double metresAtStart, metresAtEnd;                ///< of the segment from the other's border; may be far
    double leastMetres;
};

/// True where a piece begins where another ends, of the same border near the same unit.
[[nodiscard]] inline bool goesOn(const NearPiece& piece, const NearPiece& next) {
    return piece.unit == next.unit && piece.other == next.other && piece.arc == next.arc &&
           piece.segment + 1 == next.segment && piece.near.to >= 1 && next.near.from <= 0;
}

/// All pieces, in any order; parts of one segment near the same unit do not touch each other.
/// See nearPairs().
[[nodiscard]] std::vector<NearPiece> nearPieces(const Coverage& coverage, const LocalMetres& metres,
                                                double toleranceMetres, NearArcs arcs);

} // namespace gis
