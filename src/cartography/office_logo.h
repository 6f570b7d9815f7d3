// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/scene_style.h"

#include <string>

namespace diaban {

/// Reads an office's logo: a PNG, or an SVG that draws and does nothing else, which becomes a PNG here, so that every
/// output shows the same. No file is let do harm: PNG of at most 2 MB and 4,096 pixels a side; SVG of at most 512 KB
/// without document type, script, links, embedded or outside content, and with few elements and uses. Keeps place and
/// height of `logo`, fills in the rest. Needs a DrawingSession for an SVG with text.
/// Throws gis::Error{BadInput}: "office.logo_missing", "office.logo_format", "office.logo_large",
/// "office.logo_unreadable", "office.logo_unsafe".
void readLogo(const std::string& file, OfficeLogo& logo);

} // namespace diaban
