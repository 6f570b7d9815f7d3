// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/io/kml_reader.h"

#include <string>

namespace gis {

/// The KML document of a .kml, or of a .kmz by its content: its doc.kml, else its first .kml (told where there are
/// several). An archive is unpacked piece by piece, never to disk; it is refused where it is a bomb, has too many
/// entries, or one whose path leads out of it.
/// Throws Error{BadInput "layer.unreadable", "kmz.damaged", "kmz.no_kml", "kmz.path_leaves", "kmz.entries",
/// "kmz.inflated"}; so does the source.
[[nodiscard]] ByteSource openKml(const std::string& path, const Limits& limits, Problems& problems);

} // namespace gis
