// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/page_content.h"

#include <optional>
#include <vector>

namespace diaban {

/// One language's half of a view, as its map starts from it.
struct PageSide {
    MapRequest request;
    MapScene scene; ///< without a page
    std::vector<LegendRow> rows;
};

/// The histogram that the legend of the map has; nothing where it has none.
[[nodiscard]] std::optional<PageChart> pageChart(const PageSide& vi, const PageSide& en);

/// The square that the legend of a map of two figures has; nothing for another map.
[[nodiscard]] std::optional<PageSquare> pageSquare(const PageSide& vi, const PageSide& en, const Catalogue& viWords,
                                                   const Catalogue& enWords);

} // namespace diaban
