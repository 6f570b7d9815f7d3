// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "gis/geometry/box.h"

#include <string>
#include <vector>

namespace gis {

/// What is doubtful about the CRS that a file states for a layer in Vietnam, each with how far the map would be off.
/// `text` is as in the file (.prj, WKT, PROJ string), `extent` in its coordinates; nothing for one that is all right.
/// - "crs.utm_scale" {meridian, right, metres}: a meridian of a province with the scale of UTM, 0.9996; the zones of
///   VN-2000 have 0.9999. If the layer is of such a zone, it comes to lie too far north.
/// - "crs.zone_on_wgs84" {meridian, right, metres}: a zone of VN-2000 on the datum WGS 84, or on one with a shift of
///   zero. If the coordinates are VN-2000, they come to lie too far north-west.
/// - "crs.zero_shift" {metres}: VN-2000 with a stated shift to WGS 84 of zero. It is read with the official one.
[[nodiscard]] std::vector<Message> vn2000Doubts(const std::string& text, const Box& extent);

} // namespace gis
