// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "src/cluster/cluster_study.h"
#include "ui/map/map_overlay.h"

namespace diaban::ui {

/// Covered borders as calm lines and gaps by rank, the most urgent with their numbers, as printed maps have them; in
/// the plane of `to`. `layer`: the CRS of the study's lines.
[[nodiscard]] MapOverlay clusterLines(const ClusterStudy& study, const gis::Crs& layer, const gis::Crs& to);

} // namespace diaban::ui
