// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/write_border_layers.h"
#include "src/run/write_output.h"

namespace diaban {

/// Writes one output of a project that is made of its clusters: a list, or layers.
void writeClusterOutput(const OutputJob& job, const OutputSpec& spec, const StageFile& stage, gis::Problems& problems,
                        const gis::Progress& progress);

/// What of the clusters some outputs need; nothing where they need none.
[[nodiscard]] std::optional<ClusterParts> clusterPartsOf(const Project& project,
                                                         const std::vector<OutputSpec>& outputs);

} // namespace diaban
