// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/paint_outlines.h"

#include "src/cartography/outlined_units.h"
#include "src/cartography/paint_strokes.h"

#include <QPainterPath>
#include <algorithm>

namespace diaban {

namespace {

QPainterPath outlinedPath(const gis::Polygons& outlined) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (std::size_t r = 0; r < outlined.ringCount(); ++r) {
        const auto ring = outlined.ring(r);
        QPolygonF polygon(static_cast<qsizetype>(ring.size()));
        std::transform(ring.begin(), ring.end(), polygon.begin(), [](const gis::Point& p) { return qt(p); });
        path.addPolygon(polygon);
    }
    return path;
}

} // namespace

void paintOutlines(QPainter& painter, const MapScene& scene, const Frame& frame, const gis::Box& band) {
    if (frame.outlines.empty()) {
        return;
    }
    constexpr double kReach = 4; // more than half of the widest stroke
    const gis::Box around{{band.min.x, band.min.y - kReach}, {band.max.x, band.max.y + kReach}};
    painter.save();
    painter.setClipPath(outlinedPath(frame.outlined), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    for (const OutlineStroke& stroke : outlineStrokes(frame, scene.style)) {
        painter.setPen(penOf(stroke.colour, stroke.width));
        drawChains(painter, frame.outlines, around);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    for (const SceneDot& dot : frame.dots) {
        if (scene.units[dot.unit].outlined) {
            painter.setPen(penOf(scene.style.outline, outlineDotWidth(frame)));
            const double radius = dot.radius + kOutlineDotGap;
            painter.drawEllipse(qt(dot.at), radius, radius);
        }
    }
}

void paintOutlineSwatch(QPainter& painter, const LegendRow& row, const SceneStyle& style) {
    if (row.outlined) {
        painter.setBrush(Qt::NoBrush);
        const auto [in, width] = outlineSwatch(row.swatch);
        painter.setPen(QPen(QBrush(qt(style.outline)), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(qt(row.swatch).adjusted(in, in, -in, -in));
    }
}

} // namespace diaban
