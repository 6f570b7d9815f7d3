// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/build_coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Units whose polygons may be invalid in the sense of OGC; those that are not listed are valid. A border that is
/// compared with others once proves both of its units, so GEOS has to look at the few that are listed alone, in place
/// of all: those with borders that clash, rings that touch themselves or each other, shells and holes that do not lie
/// in each other as they should, and all of a layer with rings that had collapsed or were open.
[[nodiscard]] std::vector<std::uint32_t> doubtfulUnits(const BuiltCoverage& built, std::span<const ArcClash> clashes);

} // namespace gis
