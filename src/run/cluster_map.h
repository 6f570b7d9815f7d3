// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/project/map_analysis.h"
#include "src/project/project.h"
#include "src/study/kept_draws.h"
#include "src/study/study.h"
#include "src/study/unit_weights.h"

#include <string>
#include <vector>

namespace diaban {

/// Makes of a request of a figure one of its clusters (local Moran, in GeoDa's colours) or of hot and cold spots (Gi*,
/// in seven steps of confidence): classes, colours, and in the footer by which neighbours, permutations, seed and p.
/// What chance gives is taken from `draws`, which are by those weights.
void classByClusters(MapRequest& request, const gis::SpatialWeights& weights, const WeightsChoice& how,
                     const MapAnalysis& analysis, const Catalogue& catalogue, const KeptDraws& draws = KeptDraws(),
                     const gis::Progress& progress = {});

/// The figures whose values a map of clusters in that period throws at random, and that the study has not kept: none of
/// other maps.
[[nodiscard]] std::vector<const Figure*> figuresToDraw(const Study& study, const MapSpec& spec,
                                                       const std::string& period);

/// Throws them, so that the map is made without waiting. Throws gis::Error{Stopped}, and as queenWeights.
void drawClusters(const Study& study, const MapSpec& spec, const std::string& period, const gis::Progress& progress);

} // namespace diaban
