// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <string_view>

namespace diaban {

/// A day that exists, as YYYY-MM-DD.
[[nodiscard]] bool isIsoDate(std::string_view text);
/// A period as 2025, 2025-H1, 2025-Q3, 2025-03 or 2025-01..06.
[[nodiscard]] bool isPeriod(std::string_view text);

/// What a project without "outputs" writes: NAME.gpkg, a PNG a map, the join report.
void addDefaultOutputs(Project& project);

/// Checks what one key says about another: inputs exist, figures and maps that are named are there, keys are told
/// apart, outputs stay in their folder and differ. Throws gis::Error{BadInput "project.*"}.
void checkProject(const Project& project);

/// The keys of the figures that the tables give.
[[nodiscard]] std::vector<std::string> figureKeys(const Project& project);

} // namespace diaban
