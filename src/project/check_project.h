// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <string>
#include <vector>

namespace diaban {

/// What a project without "outputs" writes: NAME.gpkg, a PNG a map, the join report.
void addDefaultOutputs(Project& project);

/// Checks what one key says about another: inputs exist, figures and maps that are named are there, keys are told
/// apart, outputs stay in their folder and differ. Throws gis::Error{BadInput "project.*"}.
void checkProject(const Project& project);

/// The keys of the figures that the tables give.
[[nodiscard]] std::vector<std::string> figureKeys(const Project& project);

} // namespace diaban
