// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/page_content.h"
#include "src/run/project_weakness.h"

#include <optional>

namespace diaban {

/// The weak areas of a project as far as a page lists them: by its rules, or by the targets of its indicators. Nothing
/// where it has neither. Throws as projectWeakness.
[[nodiscard]] std::optional<ProjectWeakness> pageWeakness(const Project& project, const Study& study,
                                                          gis::Problems& problems, const gis::Progress& progress = {});

/// The list of weak areas in both languages, the same that `kind: weak` writes.
[[nodiscard]] PageWeakList pageWeakList(const ProjectWeakness& weakness, const Study& study, const Catalogue& vi,
                                        const Catalogue& en);

} // namespace diaban
