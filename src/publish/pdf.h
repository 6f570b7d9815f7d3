// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_scene.h"

#include <filesystem>
#include <string>

namespace diaban {

/// A scene as a PDF of one page, the same bytes each time: vectors, embedded fonts, text that can be searched and
/// copied, title, subject, language and the study's day, no time by the clock; the main frame lies where it is on the
/// Earth, so far as that can be told. "picture.no_ground" is a note that it cannot.
[[nodiscard]] std::string pdfOf(const MapScene& scene, gis::Problems& problems);

/// Writes pdfOf, flushed to disk, and opens it again. Needs a QGuiApplication (see cartography/font_setup.h). Throws
/// gis::Error{CannotWrite "write.file", "write.unreadable", "write.read_back", ...}.
void writePdf(const std::filesystem::path& path, const MapScene& scene, gis::Problems& problems);

} // namespace diaban
