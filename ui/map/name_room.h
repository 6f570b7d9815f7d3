// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"
#include "ui/map/unit_raster.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <cstdint>
#include <vector>

namespace diaban::ui {

/// What share of a box, in device pixels around a place, shows a unit.
[[nodiscard]] double shareWithin(const UnitRaster& raster, std::uint32_t unit, const gis::Point& at,
                                 const QSizeF& size);

/// Whether no more than that share of a box on the view lies on units.
[[nodiscard]] bool liesBesideTheLand(const UnitRaster& raster, const QRectF& box, double most);

/// Small boxes along a line, one at each few pixels.
[[nodiscard]] std::vector<QRectF> boxesAlong(const QPointF& from, const QPointF& to);

} // namespace diaban::ui
