// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <filesystem>

class QImage;

namespace diaban {

/// Paints a scene at a resolution: RGB32, dots per metre set. Two threads. Throws gis::Error{BadUsage
/// "map.picture_size"} for a picture without pixels or of more than 20,000 along a side.
[[nodiscard]] QImage paintImage(const MapScene& scene, double dpi);

/// Paints a scene and writes it as PNG (RGB, the resolution written in, title, description and legend as texts),
/// flushed to disk. Needs a QGuiApplication (see cartography/font_setup.h). Throws as paintImage and
/// gis::Error{CannotWrite "write.file"}.
void writePng(const std::filesystem::path& path, const MapScene& scene, double dpi);

} // namespace diaban
