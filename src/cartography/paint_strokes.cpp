// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/paint_strokes.h"

#include <QPainterPath>
#include <algorithm>

namespace diaban {

QColor qt(const Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

QPointF qt(const gis::Point& p) {
    return {p.x, p.y};
}

QRectF qt(const gis::Box& box) {
    return {box.min.x, box.min.y, box.width(), box.height()};
}

QPen penOf(const Colour& colour, double width) {
    return {QBrush(qt(colour)), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPen thinPenOf(const Colour& colour, double width) {
    return {QBrush(qt(colour)), width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin};
}

void drawShape(QPainter& painter, const gis::Polygons& shapes, std::size_t unit) {
    const auto rings = shapes.ringsOfUnit(unit);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    QPolygonF polygon;
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = shapes.ring(r);
        polygon.resize(static_cast<qsizetype>(ring.size()));
        std::transform(ring.begin(), ring.end(), polygon.begin(), [](const gis::Point& p) { return qt(p); });
        if (rings.size() == 1) {
            painter.drawPolygon(polygon, Qt::OddEvenFill);
            return;
        }
        path.addPolygon(polygon);
    }
    painter.drawPath(path);
}

void drawSegments(QPainter& painter, const std::vector<Segment>& segments, const gis::Box& band) {
    QList<QLineF> lines;
    for (const Segment& segment : segments) {
        if (std::max(segment.from.y, segment.to.y) >= band.min.y &&
            std::min(segment.from.y, segment.to.y) <= band.max.y) {
            lines.emplace_back(qt(segment.from), qt(segment.to));
        }
    }
    painter.drawLines(lines);
}

void drawChains(QPainter& painter, const std::vector<Segment>& segments, const gis::Box& band) {
    QPolygonF chain;
    const auto draw = [&] {
        if (chain.size() > 1) {
            painter.drawPolyline(chain);
        }
        chain.clear();
    };
    for (const Segment& segment : segments) {
        if (std::max(segment.from.y, segment.to.y) < band.min.y ||
            std::min(segment.from.y, segment.to.y) > band.max.y) {
            continue;
        }
        if (chain.empty() || chain.back() != qt(segment.from)) {
            draw();
            chain << qt(segment.from);
        }
        chain << qt(segment.to);
    }
    draw();
}

} // namespace diaban
