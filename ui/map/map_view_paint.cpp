// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/text_measure.h"
#include "ui/map/map_view.h"
#include "ui/map/unit_path.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kMargin = 6;
constexpr double kMostBar = 140, kMostOfView = 0.25; ///< of a narrow map
constexpr double kText = 12;

QColor qt(const Colour& colour, int alpha = 255) {
    return {colour.red, colour.green, colour.blue, alpha};
}

/// With the words beside the bar.
QSizeF sizeOf(const ScreenScaleBar& bar) {
    constexpr double kHeight = 24, kBeside = 24;
    const QFontMetricsF metrics(fontOf({"Noto Sans", false}, kText));
    return {bar.pixels + metrics.horizontalAdvance(QString::fromStdString(bar.words)) + kBeside, kHeight};
}

/// A bar with ends, its length beside it, on a plate of the background so that it is read over any map.
void paintScaleBar(QPainter& painter, const ScreenScaleBar& bar, const MapColours& colours, const QRectF& plate) {
    painter.setFont(fontOf({"Noto Sans", false}, kText));
    const double left = plate.left() + 8;
    const double base = plate.bottom() - 7;
    painter.setPen(Qt::NoPen);
    painter.setBrush(qt(colours.background, 215));
    painter.drawRoundedRect(plate, 5, 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(qt(colours.furniture), 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(
        QPolygonF({{left, base - 6}, {left, base}, {left + bar.pixels, base}, {left + bar.pixels, base - 6}}));
    painter.drawText(QPointF(left + bar.pixels + 8, base), QString::fromStdString(bar.words));
}

} // namespace

void MapView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colour& ground = m_paint.colours.background;
    if (!m_ground) {
        painter.fillRect(rect(), QColor(ground.red, ground.green, ground.blue));
        return;
    }
    drawFrame();
    const double ratio = devicePixelRatioF();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(0, 0, m_frame.image());
    const GroundView view = m_camera.view();
    paintOverlay(painter);
    m_circles.paint(painter, *m_ground, view, circlePixel() * ratio);
    paintNames(painter);
    std::vector<QRectF> taken = paintMarkTexts(painter, *m_marks, *m_ground, view, ratio);
    m_overlay->paintNumbers(painter, view, m_ground->origin(), ratio, std::move(taken));
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFurniture(painter);
}

/// Of a province they are drawn at once, frame by frame; of a country they would take longer than a frame may.
void MapView::paintOverlay(QPainter& painter) {
    const double ratio = devicePixelRatioF();
    const GroundView view = m_camera.view();
    const auto paint = [&](KeptPicture& kept, bool large, const KeptPicture::Draw& draw) {
        large ? kept.paintLater(painter, view, m_settled.isActive(), draw) : kept.paint(painter, view, draw);
    };
    if (!m_overlay->overlay().empty()) {
        paint(m_overlayKept, m_overlay->isLarge(),
              [overlay = m_overlay, origin = m_ground->origin(), ratio](QPainter& part, const GroundView& seen,
                                                                        const gis::Progress& progress) {
                  overlay->paint(part, seen, origin, ratio, progress);
              });
    }
    if (!m_marks->empty()) {
        paintMarkFills(painter, *m_marks, *m_ground, m_frame.units());
        paint(m_marksKept, true,
              [marks = m_marks, ground = m_ground, ratio](QPainter& part, const GroundView& seen,
                                                          const gis::Progress& progress) {
                  paintMarkLines(part, *marks, *ground, seen, ratio, progress);
              });
    }
    if (!m_overlay->overlay().empty() || !m_marks->empty()) { // their lines hide the one that the frame has
        const SelectionPicture& selection = m_frame.selection(m_paint);
        painter.drawImage(0, selection.top, selection.image);
    }
}

void MapView::paintNames(QPainter& painter) {
    const double ratio = devicePixelRatioF();
    if (m_namesStale && !m_settled.isActive()) {
        m_labels.choose(*m_ground, m_frame.units(), ratio, m_circles.radii(circlePixel() * ratio),
                        m_namesShown ? MapLabels::Which::All : MapLabels::Which::IslandsAlone,
                        m_overlay->numberPlates(m_camera.view(), m_ground->origin(), ratio));
        m_namesStale = false;
        if (const auto bar = scaleBar()) { // it stays where it is while the map moves
            m_scaleCorner = freeCorner(m_frame.units(), sizeOf(*bar) * ratio, kMargin * ratio);
        }
    }
    if (m_labels.paint(painter, *m_ground, m_camera.view(), m_paint.colours, ratio)) {
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update)); // the rest in the next frames
    }
}

std::optional<ScreenScaleBar> MapView::scaleBar() const {
    return screenScaleBar(groundHere(), m_camera.pixelsPerUnit() / devicePixelRatioF(),
                          std::min(kMostBar, kMostOfView * width()), m_language);
}

/// What lies over the map and does not move with it, the unit under the mouse and the focused one.
void MapView::paintFurniture(QPainter& painter) {
    const double ratio = devicePixelRatioF();
    const GroundView view = m_camera.view();
    const auto around = [&](std::uint32_t unit, const QColor& colour, double width, Qt::PenStyle style) {
        painter.save();
        painter.scale(1 / ratio, 1 / ratio);
        painter.strokePath(unitPath(*m_ground, view, unit),
                           QPen(colour, width * ratio, style, Qt::RoundCap, Qt::RoundJoin));
        painter.restore();
    };
    const bool darkens = m_hovered && m_selected[*m_hovered] != 0; // the line of a selected unit
    if (m_hovered && !darkens && m_drag == Drag::None) {
        around(*m_hovered, qt(m_paint.colours.ink, 150), 1.6, Qt::SolidLine);
    }
    if (m_focused && hasFocus()) {
        around(*m_focused, qt(m_paint.colours.selectionCase), 4.5, Qt::SolidLine);
        around(*m_focused, qt(m_paint.colours.ink), 2, Qt::DashLine);
    }
    if (const auto bar = scaleBar()) {
        paintScaleBar(painter, *bar, m_paint.colours, boxIn(m_scaleCorner, size(), sizeOf(*bar), kMargin));
    }
    if (m_drag == Drag::Select || m_drag == Drag::Zoom) {
        painter.setPen(QPen(qt(m_paint.colours.selection), 1, m_drag == Drag::Zoom ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(qt(m_paint.colours.selection, 40));
        painter.drawRect(QRectF(QRect(m_pressed, m_dragged).normalized()).translated(0.5, 0.5));
    }
    if (m_byKeyboard) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(qt(m_paint.colours.selection), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace diaban::ui
