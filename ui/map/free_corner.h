// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/unit_raster.h"

#include <QRectF>
#include <QSizeF>
#include <cstdint>

namespace diaban::ui {

/// A corner of the map, in the order in which they are taken.
enum class MapCorner : std::uint8_t { LowerLeft, LowerRight, UpperLeft, UpperRight };

/// The box of a size in a corner of a view, that far from its edges.
[[nodiscard]] QRectF boxIn(MapCorner corner, const QSizeF& view, const QSizeF& box, double margin);

/// The first corner of a raster where such a box lies over no unit; where there is none, the one that hides the least.
[[nodiscard]] MapCorner freeCorner(const UnitRaster& raster, const QSizeF& box, double margin);

} // namespace diaban::ui
