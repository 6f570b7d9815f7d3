// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/pptx_canvas.h"

namespace diaban {

/// Adds the shapes of a scene in the order in which it is drawn: groups of units by parent, each unit one freeform
/// called by its code and name; legend, scale bar, north arrow, labels. Borders are the outlines of the units.
void addPptxMap(PptxCanvas& canvas, const DeckMap& map, const Catalogue& catalogue);

/// How a unit, a row of the legend or a bar of its histogram is filled: of a class by its place in the theme.
[[nodiscard]] PptxLook classLook(const MapScene& scene, const std::optional<std::size_t>& classIndex,
                                 const Colour& fill, Hatch hatch);

/// The circle of a value in the middle of `at` on the slide: a disc with a pale rim; over classes a ring, through which
/// they are seen, between two pale ones of the width `ringCase`.
void addPptxCircle(PptxCanvas& canvas, const MapScene& scene, const PptxCanvas::Naming& naming, const gis::Point& at,
                   double radius, double ringCase);

} // namespace diaban
