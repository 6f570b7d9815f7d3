// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_block.h"
#include "src/cartography/page_layout.h"
#include "src/cartography/page_measures.h"

#include <vector>

namespace diaban {

/// The list of the most urgent borders beside a map, of one length: a heading, and a number, names and a reason
/// each; below it what the letters of proposals stand for.
struct OverlayList {
    std::vector<SceneText> texts;
    std::vector<LegendMarks::Disc> discs;
    double width = 0, height = 0;
};

/// The lists that a request has words for, the longest first; those with reasons before those without. None without an
/// overlay. `height`: at most.
[[nodiscard]] std::vector<OverlayList> overlayLists(const MapRequest& request, const MapScene& scene,
                                                    const Catalogue& catalogue, const PageMeasures& measures,
                                                    double height);

/// Lays out with the longest list that the map does not pay for with its own size, as it is in the layout without one;
/// `list` becomes that one, or empty.
[[nodiscard]] Layout layOutWithList(const std::vector<OverlayList>& lists, LayoutRequest wanted, const Layout& without,
                                    OverlayList& list);

/// Puts a list that has a place into the scene.
void addList(const OverlayList& list, const gis::Box& place, MapScene& scene);

} // namespace diaban
