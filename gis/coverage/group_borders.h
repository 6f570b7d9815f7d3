// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/coverage.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// One side of an arc where a group of units ends, in the direction that has the group on its left.
struct GroupBorder {
    std::uint32_t group = 0;
    std::uint32_t from = 0; ///< node
    ArcRef ref;
    std::uint32_t face = 0; ///< a part of a unit that stands for all parts of the group that hang together with it
};

/// The borders of all groups.
struct GroupBorders {
    std::vector<GroupBorder> borders; ///< by group, then by node
    std::vector<std::uint32_t> start; ///< of each group in `borders`; one more than groups
    /// For each group whether members of it overlap where its border runs, so that the border is not its outline.
    std::vector<std::uint8_t> overlaps;
};

/// Keeps of every arc the sides where a group ends; what lies along arcs within a group hangs together. Linear in arcs.
/// groupOf has a group below `groups` for each unit, or kOutside for a unit that is left out.
[[nodiscard]] GroupBorders findGroupBorders(const Coverage& coverage, std::span<const std::uint32_t> groupOf,
                                            std::size_t groups, std::span<const ArcClash> clashes);

} // namespace gis
