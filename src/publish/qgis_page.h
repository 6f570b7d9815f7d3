// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/box.h"
#include "src/cartography/colour.h"
#include "src/cartography/map_request.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/map_shapes.h"
#include "src/publish/map_style.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// A piece of ground on a page of a print layout; boxes on the page are in points, y down.
struct QgisPageMap {
    gis::Box page;
    gis::Box ground; ///< what fills it, in the units of `crs`
    gis::Crs crs;
    bool inset = false;
};

/// Some paragraphs of one look.
struct QgisPageWords {
    std::string text; ///< paragraphs parted by line feeds
    gis::Box page;
    double size = 10; ///< points
    bool bold = false;
    Colour colour;
    std::string family;
    bool atFoot = false; ///< stands on the lower edge of its box
};

struct QgisPageScale {
    gis::Box bar; ///< without its numbers
    double metres = 0;
    int divisions = 2;
    double textSize = 9;
    std::size_t map = 0;       ///< index into QgisPage::maps
    bool numbersBelow = false; ///< what is written stands below the bar, else above
};

struct QgisPageLegend {
    gis::Point corner;
    std::string title;    ///< lines parted by line feeds
    double textSize = 11; ///< of its rows
    std::string family;
    std::vector<std::pair<std::size_t, std::string>> rows; ///< which of the layer's (0 is their heading), and its text
};

/// A page of a print layout that shows what a scene's page shows.
struct QgisPage {
    std::string name;                  ///< of the layout
    std::vector<std::string> layers;   ///< ids, the uppermost first; the last one's legend is shown
    std::vector<std::string> ground{}; ///< ids of those under them
    std::string locatorLayer{};        ///< id; empty: none, and no locator
    PageSize page;
    Language language = Language::Vi;
    Colour ink, rim, insetGround;
    std::vector<QgisPageMap> maps; ///< the main one first
    std::vector<QgisPageWords> words;
    std::vector<QgisPageScale> scales;
    QgisPageLegend legend;
    std::optional<NorthArrow> northArrow;
    std::optional<QgisPageMap> locator; ///< a small map of what lies around, in which the main one is framed
    std::optional<PlacedLogo> logo;
    Colour here;                  ///< of that frame
    std::vector<gis::Box> insets; ///< clear ground under maps, captions and scale bars
    std::vector<gis::Box> marks;  ///< thin frames on the main map
};

/// The page of a map's scene: its maps where the scene has them, its words in blocks that can be edited. `shapes` are
/// those of the request, `style` the one of its layer. Its name and layers are left to the caller.
[[nodiscard]] QgisPage qgisPage(const MapScene& scene, const MapRequest& request, const MapShapes& shapes,
                                const MapStyle& style, const Catalogue& catalogue);

} // namespace diaban
