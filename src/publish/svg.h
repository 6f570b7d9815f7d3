// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"

#include <filesystem>
#include <string>

namespace diaban {

/// A scene as SVG 1.1, the same bytes each time: a path a unit with an id made from its code and a title that says
/// name, value and class; colours by CSS classes; hatches as lines; texts as text, in the font of the scene or what is
/// like it; no script and nothing from outside. `catalogue` is in the language of the scene.
[[nodiscard]] std::string svgOf(const MapScene& scene, const Catalogue& catalogue);

/// Writes svgOf, flushed to disk, and reads it back. Throws gis::Error{CannotWrite}: "write.file", "write.read_back"
/// ...
void writeSvg(const std::filesystem::path& path, const MapScene& scene, const Catalogue& catalogue);

} // namespace diaban
