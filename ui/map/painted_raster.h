// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/border_mask.h"
#include "ui/map/map_paint.h"
#include "ui/map/unit_raster.h"

#include <QImage>

namespace diaban::ui {

/// Colours a raster by a table of its units, in one pass over the pixels: fills, hatches, outlines, borders. The image
/// is made anew only where its size differs. `pixelRatio`: of patterns.
void paintRaster(const UnitRaster& raster, const BorderMask& borders, const MapPaint& paint, double pixelRatio,
                 QImage& image, int threads = 2);

} // namespace diaban::ui
