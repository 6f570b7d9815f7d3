// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/project/map_analysis.h"
#include "src/study/unit_weights.h"

namespace diaban {

/// Makes of a request of a figure one of its clusters (local Moran, in GeoDa's colours) or of hot and cold spots (Gi*,
/// in seven steps of confidence): classes, colours, and in the footer by which neighbours, permutations, seed and p.
void classByClusters(MapRequest& request, const gis::SpatialWeights& weights, const WeightsChoice& how,
                     const MapAnalysis& analysis, const Catalogue& catalogue);

} // namespace diaban
