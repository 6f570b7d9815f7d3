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

/// The line around selected units alone, to be drawn over whatever lies on the map.
struct SelectionPicture {
    QImage image; ///< as wide as the raster; null where nothing is selected in it
    int top = 0;  ///< its first row
};

/// Wider than paintRaster has it and in a light case, so that it is told from lines of any colour below it.
[[nodiscard]] SelectionPicture selectionPicture(const UnitRaster& raster, const BorderMask& borders,
                                                const MapPaint& paint);

} // namespace diaban::ui
