// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/cartography/colour.h"
#include "ui/map/map_ground.h"
#include "ui/map/unit_raster.h"

#include <QRectF>
#include <cstdint>
#include <string>
#include <vector>

class QPainter;

namespace diaban::ui {

/// Units that are shown as one: a translucent colour over them, an outline around each, and a text in the middle of the
/// roomiest.
struct UnitMark {
    std::vector<std::uint32_t> units;
    Colour colour;
    double opacity = 0.4;
    std::string text; ///< short; may be empty
    bool dashed = false;
    bool striped = false; ///< dark and light stripes, and a dark outline: seen on fills of any colour
};

/// The texts of marks, above everything else: each in the roomiest of its units, where it lies over no other; a
/// stronger one at the end, and then the first ones go before.
void paintMarkTexts(QPainter& painter, const std::vector<UnitMark>& marks, const MapGround& ground,
                    const GroundView& view, double pixelRatio);
/// The places that they take, device pixels of the view.
[[nodiscard]] std::vector<QRectF> markTextPlates(const std::vector<UnitMark>& marks, const MapGround& ground,
                                                 const GroundView& view, double pixelRatio);

/// The colours over a frame of these units; the painter's unit is the device pixel. Of marks on one unit the last is
/// seen.
void paintMarkFills(QPainter& painter, const std::vector<UnitMark>& marks, const MapGround& ground,
                    const UnitRaster& units);

/// The outlines, in whatever view. Ends early once stopping is asked for.
void paintMarkLines(QPainter& painter, const std::vector<UnitMark>& marks, const MapGround& ground,
                    const GroundView& view, double pixelRatio, const gis::Progress& progress = {});

} // namespace diaban::ui
