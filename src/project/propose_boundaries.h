// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/project/proposal.h"
#include "src/study/boundaries.h"
#include "src/table/table.h"

#include <string>
#include <vector>

namespace diaban {

/// The boundaries of a proposal: which layer and fields, and the layer as read.
struct ProposedBoundaries {
    Boundaries boundaries;
    BoundariesSource source;
    std::vector<Finding> findings; ///< of keys below `boundaries`
};

/// Looks at the polygon layers of a file and takes the one whose units the tables are about, else the one with most
/// units; finds its fields of codes, names and the unit above. `layer`: the one to take; empty: found.
/// Throws gis::Error{BadInput} as readBoundaries does, "init.no_layer" where the file has no polygons.
[[nodiscard]] ProposedBoundaries proposeBoundaries(const std::string& file, const std::string& layer,
                                                   const std::vector<Table>& tables, const gis::Limits& limits,
                                                   gis::Problems& problems, const gis::Progress& progress);

} // namespace diaban
