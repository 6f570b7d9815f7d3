// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"

#include <filesystem>
#include <optional>

namespace diaban {

/// The formats of a picture of a map.
enum class PictureFormat { Png, Svg, Pdf };

/// By the extension, in any case: .png, .svg, .pdf; nothing for another.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const std::filesystem::path& path);

/// Writes a scene as the format says (see png.h, svg.h, pdf.h). `dpi` is for PNG alone.
void writePicture(const std::filesystem::path& path, PictureFormat format, const MapScene& scene,
                  const Catalogue& catalogue, double dpi, gis::Problems& problems);

} // namespace diaban
