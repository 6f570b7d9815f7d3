// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/coverage/neighbour_graph.h"

namespace diaban {

struct Study;

/// Who touches whom: those that share a border, and those that share a point at least.
struct UnitNeighbours {
    gis::NeighbourGraph borders, points;
};

/// The neighbours of a study's units: those that it has, which were told when they were found; else as touchingUnits()
/// finds and tells them. Throws as LayerBorders and gis::neighbourPairs().
[[nodiscard]] UnitNeighbours neighboursOf(const Study& study, gis::Problems& problems);

} // namespace diaban
