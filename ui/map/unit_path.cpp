// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/unit_path.h"

namespace diaban::ui {

QPainterPath unitPath(const MapGround& ground, const GroundView& view, std::uint32_t unit) {
    const double scale = ground.step * view.pixelsPerUnit;
    const GroundLevel& level = ground.levelFor(view.pixelsPerUnit);
    const gis::Box seen{
        {view.left / scale, view.top / scale},
        {(view.left + static_cast<double>(view.width)) / scale, (view.top + static_cast<double>(view.height)) / scale}};
    QPainterPath path;
    for (std::size_t border = 0; border < ground.sides.size(); ++border) {
        const BorderSides& sides = ground.sides[border];
        if (sides.left != unit && sides.right != unit) {
            continue;
        }
        const GridBox& box = ground.borderBoxes[border];
        const gis::Box around{{static_cast<double>(box.left), static_cast<double>(box.top)},
                              {static_cast<double>(box.right), static_cast<double>(box.bottom)}};
        if (!around.intersects(seen)) {
            continue;
        }
        bool first = true;
        for (const GridPoint& point : level.border(border)) {
            const QPointF at(point.x * scale - view.left, point.y * scale - view.top);
            if (first) {
                path.moveTo(at);
            } else {
                path.lineTo(at);
            }
            first = false;
        }
    }
    return path;
}

} // namespace diaban::ui
