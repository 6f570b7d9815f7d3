// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/run/run.h"

namespace diaban {

/// Reads and joins everything that a project names and makes its indicators and its index. Throws gis::Error.
[[nodiscard]] Study projectStudy(const Project& project, const RunOptions& options, Language language,
                                 gis::Problems& problems, const gis::Progress& progress);

/// No output may replace a file that the project reads.
void protectInputs(gis::OutputSet& outputs, const Project& project);

} // namespace diaban
