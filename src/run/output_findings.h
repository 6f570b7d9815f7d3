// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_clusters.h"
#include "src/run/project_weakness.h"

#include <optional>
#include <vector>

namespace diaban {

/// What some outputs of a project show of its weak areas and linked clusters.
struct OutputFindings {
    std::optional<ProjectWeakness> weakness;
    std::optional<ProjectClusters> clusters;

    [[nodiscard]] const ProjectWeakness* weak() const noexcept { return weakness ? &*weakness : nullptr; }
    [[nodiscard]] const ProjectClusters* linked() const noexcept { return clusters ? &*clusters : nullptr; }
};

/// Only what these outputs need is worked out. Throws as projectWeakness and projectClusters.
[[nodiscard]] OutputFindings outputFindings(const Project& project, const Study& study,
                                            const std::vector<OutputSpec>& outputs, const gis::Limits& limits,
                                            gis::Problems& problems, const gis::Progress& progress = {});

/// True where one of the outputs is of that kind.
[[nodiscard]] bool anyOf(const std::vector<OutputSpec>& outputs, OutputKind kind);

} // namespace diaban
