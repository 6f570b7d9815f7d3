// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/nodes.h"

namespace gis {

/// Cuts the rings of a set at the nodes; each stretch becomes one arc, however many rings run along it.
[[nodiscard]] Coverage cutArcs(const Polygons& polygons, const RingWalk& walk, const SegmentUses& next, Nodes nodes);

} // namespace gis
