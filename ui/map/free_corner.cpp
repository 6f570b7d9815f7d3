// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/free_corner.h"

#include <algorithm>

namespace diaban::ui {

namespace {

/// How many of the places of a grid over a box show a unit.
int unitsIn(const UnitRaster& raster, const QRectF& box) {
    constexpr int kEach = 3; ///< pixels
    int found = 0;
    for (int y = static_cast<int>(box.top()); y < box.bottom(); y += kEach) {
        for (int x = static_cast<int>(box.left()); x < box.right(); x += kEach) {
            found += raster.unitAt(x, y) ? 1 : 0;
        }
    }
    return found;
}

} // namespace

QRectF boxIn(MapCorner corner, const QSizeF& view, const QSizeF& box, double margin) {
    const bool left = corner == MapCorner::LowerLeft || corner == MapCorner::UpperLeft;
    const bool lower = corner == MapCorner::LowerLeft || corner == MapCorner::LowerRight;
    return {left ? margin : view.width() - margin - box.width(), lower ? view.height() - margin - box.height() : margin,
            box.width(), box.height()};
}

MapCorner freeCorner(const UnitRaster& raster, const QSizeF& box, double margin) {
    const QSizeF view(raster.view().width, raster.view().height);
    MapCorner best = MapCorner::LowerLeft;
    int least = unitsIn(raster, boxIn(best, view, box, margin));
    for (const MapCorner corner : {MapCorner::LowerRight, MapCorner::UpperLeft, MapCorner::UpperRight}) {
        const int found = least == 0 ? 0 : unitsIn(raster, boxIn(corner, view, box, margin));
        if (found < least) {
            best = corner;
            least = found;
        }
    }
    return best;
}

} // namespace diaban::ui
