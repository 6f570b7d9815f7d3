// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/pptx_canvas.h"

namespace diaban {

/// The strips of a frame, a freeform each, called by its group's name.
void addPptxStrips(PptxCanvas& canvas, const MapScene& scene, const Frame& frame, const gis::Point& corner,
                   const Catalogue& catalogue);
/// The lines over the borders of a frame, a freeform for each look, called by what the legend says of it.
void addPptxOverlayLines(PptxCanvas& canvas, const MapScene& scene, const Frame& frame, const gis::Point& corner,
                         const Catalogue& catalogue);
/// Discs and what leads to them, without their letters; a disc is called by its number.
void addPptxDiscs(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue);
/// Samples and discs of the legend.
void addPptxSamples(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue);

} // namespace diaban
