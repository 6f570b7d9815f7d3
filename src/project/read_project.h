// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/project/project.h"

#include <string>

namespace diaban {

/// Reads a project file (*.diaban.yaml) and checks all that can be checked without opening its inputs: unknown,
/// repeated and missing keys, wrong types, references to figures and maps that are not there, input files that do not
/// exist, output paths that leave the output folder.
/// Throws gis::Error{BadInput "project.*"} whose place is the key and whose words name its line; of several faults the
/// last is thrown and the others are told as errors.
[[nodiscard]] Project readProject(const std::string& file, gis::Problems& problems, const gis::Limits& limits = {});

/// The same of a project whose inputs need not be there.
[[nodiscard]] Project readProjectAlone(const std::string& file, gis::Problems& problems,
                                       const gis::Limits& limits = {});

/// The project that a text writes, read as if it stood in `file`; its inputs need not be there.
[[nodiscard]] Project parseProject(const std::string& file, const std::string& text, gis::Problems& problems,
                                   const gis::Limits& limits = {});

} // namespace diaban
