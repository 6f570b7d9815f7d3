// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <filesystem>
#include <string_view>

namespace diaban {

/// Parses an SVG file that was written from a scene and counts: shapes of units, dots, texts, and ids that differ.
/// Throws gis::Error{CannotWrite "write.unreadable", "write.read_back"} where it is no XML, or something is missing.
void checkSvg(const std::filesystem::path& path, const MapScene& scene);

} // namespace diaban
