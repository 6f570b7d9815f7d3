// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/detail_level.h"

#include <cstddef>
#include <span>

namespace gis {

/// What it took to keep borders apart.
struct PutBack {
    std::size_t points = 0; ///< put back
    std::size_t arcs = 0;   ///< that got points back
};

/// Puts points back into a level of detail, those of the highest ranks first, until
/// - no segment crosses or touches another but in common ends,
/// - no kept point lies between a segment and the stretch that it stands for, so that nothing changes sides: an island
///   stays in its bay, and no ring turns over.
/// Arcs of different units that clashed before (findArcClashes) may clash with each other still. Which points come back
/// depends on the shapes alone. Ends: in the worst case with all points of the arcs concerned.
[[nodiscard]] PutBack keepApart(const Coverage& coverage, const VertexRanks& ranks, std::span<const ArcClash> clashes,
                                DetailLevel& level);

} // namespace gis
