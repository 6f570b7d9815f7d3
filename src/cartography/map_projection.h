// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "gis/crs/crs.h"
#include "gis/geometry/box.h"

#include <string>

namespace diaban {

/// What a map is drawn in, and how its footer says so.
struct MapProjection {
    gis::Crs crs; ///< unknown: the layer's own plane, of unknown unit
    gis::Message name;
};

/// The projection for an extent in degrees (longitudes may pass 180): the CRS asked for; else the layer's own where it
/// is a VN-2000 plane; else for a province VN-2000 TM-3 (a VN-2000 layer) or UTM on WGS 84; beyond that an equal-area
/// one: Albers' cone for a broad country in middle latitudes, Lambert's azimuthal, Equal Earth for the world. Throws as
/// gis::Crs::fromText.
[[nodiscard]] MapProjection chooseProjection(const gis::Crs& source, const std::string& asked, const gis::Box& lonLat);

/// The box of longitudes and latitudes around a box in `source` (its outline is followed, not its corners alone).
[[nodiscard]] gis::Box lonLatBox(const gis::Box& box, const gis::Crs& source);

} // namespace diaban
