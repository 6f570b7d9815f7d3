// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cluster/cluster_study.h"
#include "ui/map/map_ground.h"
#include "ui/map/map_overlay.h"

namespace diaban::ui {

/// What a map of linked clusters has over its units, as the written one: strips in the colours of their clusters,
/// covered borders, gaps by rank, numbers on the first of them, proposals with their letters. `layer`: the CRS of the
/// units. Throws gis::Error{Stopped}.
[[nodiscard]] MapOverlay linkedOverlay(const MapRequest& request, const ClusterStudy& study, const gis::Crs& layer,
                                       const MapGround& ground, const gis::Progress& progress = {});

} // namespace diaban::ui
