// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <filesystem>

namespace diaban {

/// Paints a scene and writes it as PNG (RGB, the resolution written in), flushed to disk. Needs a QGuiApplication (see
/// cartography/font_setup.h). Throws gis::Error{CannotWrite "write.file"}.
void writePng(const std::filesystem::path& path, const MapScene& scene, double dpi);

} // namespace diaban
