// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/crs/crs.h"
#include "src/cluster/cluster_study.h"
#include "src/cluster/propose.h"
#include "ui/map/map_overlay.h"
#include "ui/map/unit_marks.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

inline constexpr std::size_t kNumberedGaps = 20;

/// Covered borders as calm lines and gaps by rank, the first `numbers` of them with their numbers, as printed maps have
/// them, and the others with numbers on demand; in the plane of `to`. No numbers at all where `numbers` is 0. `layer`:
/// the CRS of the study's lines. Throws gis::Error{Stopped}.
[[nodiscard]] MapOverlay clusterLines(const ClusterStudy& study, const gis::Crs& layer, const gis::Crs& to,
                                      std::size_t numbers = kNumberedGaps, const gis::Progress& progress = {});

/// Of the cluster that is being made or edited.
inline constexpr Colour kDraftColour = colourOf(0x0072b2);

/// Proposals as dashed units with their letters, as printed maps have them; the chosen one is stronger, and last.
[[nodiscard]] std::vector<UnitMark> proposalMarks(const Proposals& proposals, const std::vector<std::string>& letters,
                                                  std::optional<int> chosen);

} // namespace diaban::ui
