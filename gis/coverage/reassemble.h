// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <map>
#include <vector>

namespace gis {

/// Other points for some arcs of a coverage, in the direction of the arc.
using ChangedArcs = std::map<std::uint32_t, std::vector<Point>>;

/// The polygons of a coverage with changed arcs; what is doubled by that is there once. A ring may have collapsed.
[[nodiscard]] Polygons polygonsWith(const Coverage& coverage, const ChangedArcs& changed);

} // namespace gis
