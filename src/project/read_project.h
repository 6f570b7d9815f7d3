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
/// Keys of the format that this version does not use yet are told as "project.key_later".
/// Throws gis::Error{BadInput "project.*"} whose place is the key and its line: "maps[0].palette, line 12".
[[nodiscard]] Project readProject(const std::string& file, gis::Problems& problems, const gis::Limits& limits = {});

} // namespace diaban
