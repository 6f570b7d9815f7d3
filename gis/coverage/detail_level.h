// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/vertex_ranks.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Which points of each arc stay at a level of detail: indexes into the points of the coverage, both ends among them.
class DetailLevel {
public:
    [[nodiscard]] std::span<const std::uint32_t> of(std::size_t arc) const noexcept {
        return {kept.data() + start[arc], kept.data() + start[arc + 1]};
    }

    std::vector<std::uint32_t> kept;
    std::vector<std::uint32_t> start{0}; ///< of each arc in `kept`; one more than arcs
};

/// The points with at least that rank, and of a closed arc at least two besides its node. One pass: a level for
/// drawing, where lines may cross; simplify() mends that.
[[nodiscard]] DetailLevel levelAt(const Coverage& coverage, const VertexRanks& ranks, double toleranceMetres);

/// The tolerance at which that share (0 to 1) of the points that may go stays: the largest that keeps at least so many.
[[nodiscard]] double toleranceOfShare(const Coverage& coverage, const VertexRanks& ranks, double share);

/// The coverage with these points alone; arcs, nodes and rings are the same.
[[nodiscard]] Coverage atLevel(const Coverage& coverage, const DetailLevel& level);

} // namespace gis
