// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_painter.h"

#include "src/cartography/paint_around.h"
#include "src/cartography/paint_outlines.h"
#include "src/cartography/paint_overlay.h"
#include "src/cartography/paint_strokes.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/scene_style.h"
#include "src/cartography/text_measure.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>
#include <vector>

namespace diaban {

namespace {

constexpr double kTextPixels = 100; ///< texts are drawn from one size, scaled, so that widths are those measured

/// A filled circle with a pale rim, or a dark ring, on the map between two pale ones.
void paintCircle(QPainter& painter, const MapScene& scene, const gis::Point& at, double radius, double ringCase) {
    const CircleLine line = circleLine(scene, radius);
    if (hasRings(scene)) {
        painter.setBrush(Qt::NoBrush);
        if (ringCase > 0) {
            painter.setPen(penOf(scene.style.circleRim, line.width + 2 * ringCase));
            painter.drawEllipse(qt(at), line.radius, line.radius);
        }
        painter.setPen(penOf(circleFill(scene), line.width));
    } else {
        painter.setBrush(qt(circleFill(scene)));
        painter.setPen(penOf(scene.style.circleRim, line.width));
    }
    painter.drawEllipse(qt(at), line.radius, line.radius);
}

} // namespace

void paintText(QPainter& painter, const SceneText& text, const Colour& halo, double haloWidth) {
    const double scale = text.size / kTextPixels;
    const QFont font = fontOf({text.family, text.bold}, kTextPixels);
    const QString words = QString::fromStdString(text.text);
    painter.save();
    painter.translate(text.box().min.x, text.at.y);
    painter.scale(scale, scale);
    if (haloWidth > 0) {
        QPainterPath letters;
        letters.addText(QPointF(0, 0), font, words);
        painter.strokePath(letters, penOf(halo, 2 * haloWidth / scale));
    }
    painter.setFont(font);
    painter.setPen(qt(text.colour));
    painter.drawText(QPointF(0, 0), words);
    painter.restore();
}

void ScenePainter::paint(QPainter& painter) const {
    paintShapes(painter, {{0, 0}, {m_scene.page.width, m_scene.page.height}});
    paintTexts(painter);
}

void ScenePainter::paintShapes(QPainter& painter, const gis::Box& band) const {
    const SceneStyle& style = m_scene.style;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, m_scene.page.width, m_scene.page.height), qt(style.background));
    paintGround(painter, m_scene, band);
    for (const Frame& frame : m_scene.frames) {
        paintFrame(painter, frame, band);
    }
    paintMarks(painter, m_scene);
    paintDiscs(painter, m_scene);
    paintLegend(painter);
    paintSamples(painter, m_scene);
    if (m_scene.chart) {
        paintChart(painter, *m_scene.chart);
    }
    paintFurniture(painter);
    paintAround(painter, m_scene);
}

void ScenePainter::paintFrame(QPainter& painter, const Frame& frame, const gis::Box& band) const {
    const SceneStyle& style = m_scene.style;
    if (frame.inset) {
        painter.fillRect(qt(frame.page), qt(style.insetGround));
    }
    std::vector<std::size_t> shapes;
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        const gis::Box box = frame.shapes.boxOf(shape);
        if (!box.empty() && box.max.y >= band.min.y - 2 && box.min.y <= band.max.y + 2) {
            shapes.push_back(shape);
        }
    }
    // The coast is what shows of a line under all fills; its inner half is covered by them.
    const gis::Box around{{band.min.x, band.min.y - 2}, {band.max.x, band.max.y + 2}};
    painter.setPen(thinPenOf(coastColour(m_scene, frame), 2 * frame.coastWidth + frame.outlineWidth));
    drawChains(painter, frame.coast, around);
    painter.setPen(thinPenOf(style.parentBorder, 2 * frame.landOutlineWidth + frame.outlineWidth));
    drawChains(painter, frame.landOutline, around);
    painter.setPen(Qt::NoPen);
    for (const std::size_t shape : shapes) {
        painter.setBrush(qt(m_scene.units[frame.units[shape]].fill));
        drawShape(painter, frame.shapes, shape);
    }
    paintStrips(painter, m_scene, frame, band);
    painter.setPen(thinPenOf(style.border, frame.outlineWidth));
    drawChains(painter, frame.borders, around);
    painter.setPen(penOf(style.parentBorder, frame.parentBorderWidth));
    drawChains(painter, frame.parentBorders, around);
    paintOverlayLines(painter, m_scene, frame, band);
    painter.setPen(penOf(style.coast, std::max(frame.coastWidth, 0.5)));
    for (const SceneDot& dot : frame.dots) {
        painter.setBrush(qt(m_scene.units[dot.unit].fill));
        painter.drawEllipse(qt(dot.at), dot.radius, dot.radius);
    }
    painter.setPen(penOf(style.hatchLine, style.hatchWidth));
    for (const Hatching& hatching : frame.hatchings) {
        drawSegments(painter, hatching.lines, band);
    }
    paintOutlines(painter, m_scene, frame, band);
    paintCircles(painter, frame);
    if (frame.inset) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(frame.window ? penOf(style.ink, 0.9) : penOf(style.insetRim, 0.75));
        painter.drawRect(qt(frame.page));
    }
}

void ScenePainter::paintCircles(QPainter& painter, const Frame& frame) const {
    for (const SceneCircle& circle : frame.circles) {
        if (circle.zero) {
            painter.setBrush(qt(m_scene.style.background));
            painter.setPen(penOf(circleFill(m_scene), kZeroPen));
            painter.drawEllipse(qt(circle.at), circle.radius, circle.radius);
        } else {
            paintCircle(painter, m_scene, circle.at, circle.radius, m_scene.circleCase);
        }
    }
}

void ScenePainter::paintLegend(QPainter& painter) const {
    const SceneStyle& style = m_scene.style;
    for (const LegendRow& row : m_scene.legend) {
        painter.fillRect(qt(row.swatch), qt(row.fill));
        painter.setPen(penOf(style.hatchLine, style.hatchWidth));
        drawSegments(painter, row.hatchLines, row.swatch);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(style.coast, 0.5));
        painter.drawRect(qt(row.swatch));
        paintOutlineSwatch(painter, row, style);
        if (row.zeroRing) {
            painter.setBrush(qt(style.background));
            painter.setPen(penOf(circleFill(m_scene), kZeroPen));
            painter.drawEllipse(qt(row.swatch.centre()), style.zeroRing, style.zeroRing);
        }
    }
    for (const LegendMarks::Circle& circle : m_scene.marks.circles) {
        paintCircle(painter, m_scene, circle.at, circle.radius, 0);
    }
    painter.setPen(penOf(style.ink, 0.6));
    for (const Segment& line : m_scene.marks.lines) {
        painter.drawLine(qt(line.from), qt(line.to));
    }
}

void ScenePainter::paintChart(QPainter& painter, const LegendChart& chart) const {
    const SceneStyle& style = m_scene.style;
    painter.setPen(penOf(style.coast, 0.3));
    for (const LegendChart::Bar& bar : chart.bars) {
        painter.setBrush(qt(bar.fill));
        painter.drawRect(qt(bar.box));
    }
    painter.setPen(penOf(style.ink, 0.6));
    for (const Segment& line : chart.lines) {
        painter.drawLine(qt(line.from), qt(line.to));
    }
    if (chart.targetLine) {
        painter.setPen(penOf(style.ink, 1.2));
        painter.drawLine(qt(chart.targetLine->from), qt(chart.targetLine->to));
    }
}

void ScenePainter::paintFurniture(QPainter& painter) const {
    const SceneStyle& style = m_scene.style;
    for (const ScaleBar& bar : m_scene.scaleBars) {
        const double step = bar.bar.width() / bar.divisions;
        for (int i = 0; i < bar.divisions; ++i) {
            painter.fillRect(QRectF(bar.bar.min.x + i * step, bar.bar.min.y, step, bar.bar.height()),
                             qt(i % 2 == 0 ? style.ink : style.background));
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(penOf(style.ink, 0.5));
        painter.drawRect(qt(bar.bar));
    }
    if (m_scene.northArrow) {
        const auto& [at, height] = *m_scene.northArrow;
        const double half = height * 0.24;
        painter.setPen(Qt::NoPen);
        painter.setBrush(qt(style.ink));
        painter.drawPolygon(QPolygonF({{at.x, at.y - height}, {at.x, at.y - height * 0.22}, {at.x - half, at.y}}));
        painter.setPen(penOf(style.ink, 0.6));
        painter.setBrush(qt(style.background));
        painter.drawPolygon(QPolygonF({{at.x, at.y - height}, {at.x, at.y - height * 0.22}, {at.x + half, at.y}}));
    }
}

void ScenePainter::paintTexts(QPainter& painter) const {
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintLeaders(painter);
    for (const SceneLabel& label : m_scene.labels) {
        paintLabel(painter, label);
    }
    for (const SceneText& text : m_scene.texts) {
        paintText(painter, text, {}, 0);
    }
}

void ScenePainter::paintLeaders(QPainter& painter) const {
    const SceneStyle& style = m_scene.style;
    for (const auto& [colour, wider] : {std::pair{style.background, style.leaderCase}, std::pair{style.ink, 0.0}}) {
        for (const SceneLabel& label : m_scene.labels) {
            if (label.leader) {
                painter.setPen(penOf(colour, style.leaderWidth + wider));
                painter.drawLine(qt(label.leader->from), qt(label.leader->to));
                painter.setPen(Qt::NoPen);
                painter.setBrush(qt(colour));
                const double radius = style.leaderDot + wider / 2;
                painter.drawEllipse(qt(label.leader->from), radius, radius);
            }
        }
    }
}

void ScenePainter::paintLabel(QPainter& painter, const SceneLabel& label) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(qt(label.middle));
    painter.rotate(label.degrees);
    painter.translate(-label.middle.x, -label.middle.y);
    for (const SceneText& text : label.lines) {
        paintText(painter, text, label.halo, label.haloWidth);
    }
    painter.restore();
}

} // namespace diaban
