// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_projection.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"
#include "src/message/catalogue.h"

namespace diaban {

/// Adds title, footer and logo; what they leave of the page. A part of a page has none of them. Words that are too long
/// for the page are cut, and that is told, as is a map without a single figure.
[[nodiscard]] gis::Box addPageWords(MapScene& scene, const MapRequest& request, const MapProjection& projection,
                                    const Catalogue& catalogue, const PageMeasures& measures, gis::Problems& problems);

/// The body within the neat line, where a map has one: around neighbours, and for the degrees of a graticule.
[[nodiscard]] gis::Box addNeatLine(MapScene& scene, const MapRequest& request, gis::Box body,
                                   const PageMeasures& measures);

/// Clear ground for what stands on neighbours or graticule: legend, list, and scale bar and north arrow, which were
/// added last.
void addPlates(MapScene& scene, const Layout& layout, const PageMeasures& measures);

/// Neighbours and graticule; the outline of the units by what lies beyond it. `crs` is the main frame's, which stands
/// on the page.
void addAround(MapScene& scene, const MapRequest& request, const gis::Crs& crs, const PageMeasures& measures);

} // namespace diaban
