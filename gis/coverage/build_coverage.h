// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/tidy_rings.h"

#include <cstddef>

namespace gis {

/// A coverage and what was done to the rings before they were cut.
struct BuiltCoverage {
    Coverage coverage;
    TidyReport tidied;
    std::size_t tJunctions = 0; ///< points of one ring that were put into a straight border of another
};

/// Cuts polygon units into arcs, exactly: borders are shared where both rings have the same points, or where a point of
/// one lies on a straight stretch of the other. Linear in vertices; two threads; at most 120 bytes a vertex, the input
/// included. The layer need not be a clean coverage: what overlaps or leaves gaps becomes arcs of one side.
/// Throws Error{BadInput "coverage.tangled"} (see findTJunctions).
[[nodiscard]] BuiltCoverage buildCoverage(const Polygons& polygons);

} // namespace gis
