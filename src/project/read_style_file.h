// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/project/office_style.h"

#include <string>

namespace diaban {

/// Reads an office's style file (see docs/style-file.md) without looking at fonts and logo. Texts whose contrast with
/// their ground is below 4.5:1 are warned of. Throws gis::Error{BadInput "project.*", "office.*"} with key and line.
[[nodiscard]] OfficeStyle readStyleFile(const std::string& file, const gis::Limits& limits, gis::Problems& problems);

/// Checks that the fonts are installed and reads the logo, once there is a DrawingSession. Throws
/// gis::Error{BadInput "office.font_missing"} and as readLogo.
void loadFontsAndLogo(OfficeStyle& style, const std::string& file);

} // namespace diaban
