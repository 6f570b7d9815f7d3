// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/pptx_canvas.h"

namespace diaban {

// What a map has beside its units. `corner`: of the scene on the slide.

/// Neighbours and graticule, beneath all else.
void addPptxGround(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue);
/// Swatches, circles and histogram; their words are texts of the scene.
void addPptxLegend(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue);
/// Scale bars, north arrow, frames around what insets show, neat line, locator map.
void addPptxFurniture(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue);
/// Names with the lines that lead to them, and all other words.
void addPptxTexts(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue);

} // namespace diaban
