// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/text_measure.h"
#include "ui/map/map_view.h"
#include "ui/map/unit_path.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kMargin = 6;
constexpr double kMostBar = 140, kMostOfView = 0.25; ///< of a narrow map
constexpr double kText = 12;
constexpr double kRound = 5, kBetween = 4, kNoteBeside = 8, kNoteAround = 3;
constexpr double kHigh = 1000;
constexpr int kPlate = 215;          ///< how much of the map a plate hides, of 255
constexpr double kMostOfLand = 0.05; ///< that numbers of gaps cover: the colours are to be read

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
    painter.setBrush(qt(colours.background, kPlate));
    painter.drawRoundedRect(plate, kRound, kRound);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(qt(colours.furniture), 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(
        QPolygonF({{left, base - 6}, {left, base}, {left + bar.pixels, base}, {left + bar.pixels, base - 6}}));
    painter.drawText(QPointF(left + bar.pixels + 8, base), QString::fromStdString(bar.words));
}

/// In as many lines as it takes in a narrow map; nothing for no words.
QSizeF noteSize(const QString& words, int viewWidth) {
    constexpr double kMostNote = 0.45;
    if (words.isEmpty()) {
        return {};
    }
    const QFontMetricsF metrics(fontOf({"Noto Sans", false}, kText));
    const QRectF ink = metrics.boundingRect(QRectF(0, 0, kMostNote * viewWidth, kHigh), Qt::TextWordWrap, words);
    return {std::ceil(ink.width()) + 2 * kNoteBeside, std::ceil(ink.height()) + 2 * kNoteAround};
}

/// On a plate as the bar's.
void paintNote(QPainter& painter, const QString& words, const MapColours& colours, const QRectF& plate) {
    painter.setFont(fontOf({"Noto Sans", false}, kText));
    painter.setPen(Qt::NoPen);
    painter.setBrush(qt(colours.background, kPlate));
    painter.drawRoundedRect(plate, kRound, kRound);
    painter.setPen(qt(colours.furniture));
    painter.drawText(plate.adjusted(kNoteBeside, kNoteAround, -kNoteBeside, -kNoteAround), Qt::TextWordWrap, words);
}

/// Of the note above the bar.
QSizeF furnitureSize(const std::optional<ScreenScaleBar>& bar, const QSizeF& note) {
    const QSizeF ofBar = bar ? sizeOf(*bar) : QSizeF(0, 0);
    const double between = bar && !note.isEmpty() ? kBetween : 0;
    const QSizeF ofNote = note.expandedTo({0, 0});
    return {std::max(ofBar.width(), ofNote.width()), ofBar.height() + between + ofNote.height()};
}

/// How many pixels of a raster show units: of every fourth row, which is exact enough.
double landOn(const UnitRaster& raster) {
    constexpr int kEach = 4;
    std::ptrdiff_t pixels = 0;
    for (int y = kEach / 2; y < raster.view().height; y += kEach) {
        const auto row = raster.row(y);
        pixels += std::ssize(row) - std::ranges::count(row, raster.outside());
    }
    return kEach * static_cast<double>(pixels);
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
    paintMarkTexts(painter, *m_marks, *m_ground, view, ratio);
    m_overlay->paintNumbers(painter, view, m_ground->origin(), ratio, m_numbers.which);
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

/// Those of gaps as far as they leave the map to be read; of the gap whose units are selected in any case.
void MapView::chooseNumbers() {
    const double ratio = devicePixelRatioF();
    const GroundView view = m_camera.view();
    NumberRoom room{markTextPlates(*m_marks, *m_ground, view, ratio), kMostOfLand * landOn(m_frame.units())};
    if (const std::vector<std::uint32_t> units = selection(); units.size() == 2) {
        room.chosenGap = UnitPair{units[0], units[1]};
    }
    ShownNumbers chosen = m_overlay->chooseNumbers(view, m_ground->origin(), ratio, std::move(room));
    if (chosen != m_numbers) {
        m_numbers = std::move(chosen);
        m_namesStale = true; // they keep clear of them
    }
    m_numbersStale = false;
}

void MapView::chooseNames() {
    const double ratio = devicePixelRatioF();
    m_labels.choose(*m_ground, m_frame.units(), ratio, m_circles.radii(circlePixel() * ratio),
                    m_namesShown ? MapLabels::Which::All : MapLabels::Which::IslandsAlone,
                    m_overlay->numberPlates(m_camera.view(), m_ground->origin(), ratio, m_numbers.which));
    m_namesStale = false;
    const QSizeF furniture = furnitureSize(scaleBar(), noteSize(numbersNote(), width()));
    if (!furniture.isEmpty()) { // it stays where it is while the map moves
        m_scaleCorner = freeCorner(m_frame.units(), furniture * ratio, kMargin * ratio);
    }
}

void MapView::paintNames(QPainter& painter) {
    if (m_numbersStale && !m_settled.isActive() && !m_overlay->overlay().numbers.empty()) {
        chooseNumbers();
    }
    if (m_namesStale && !m_settled.isActive()) {
        chooseNames();
    }
    if (m_labels.paint(painter, *m_ground, m_camera.view(), m_paint.colours, devicePixelRatioF())) {
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update)); // the rest in the next frames
    }
}

/// Empty where all are shown.
QString MapView::numbersNote() const {
    return m_numbers.gaps < m_numbers.allGaps && m_words.fewNumbers
               ? QString::fromStdString(m_words.fewNumbers(m_numbers.gaps, m_numbers.allGaps))
               : QString();
}

std::optional<ScreenScaleBar> MapView::scaleBar() const {
    return screenScaleBar(groundHere(), m_camera.pixelsPerUnit() / devicePixelRatioF(),
                          std::min(kMostBar, kMostOfView * width()), m_language);
}

/// The scale bar, and above it the note on numbers.
void MapView::paintCorner(QPainter& painter) {
    const std::optional<ScreenScaleBar> bar = scaleBar();
    const QString note = numbersNote();
    const QSizeF ofNote = noteSize(note, width());
    const QRectF place = boxIn(m_scaleCorner, size(), furnitureSize(bar, ofNote), kMargin);
    const bool right = m_scaleCorner == MapCorner::LowerRight || m_scaleCorner == MapCorner::UpperRight;
    const auto across = [&](const QSizeF& box) { return right ? place.right() - box.width() : place.left(); };
    if (!note.isEmpty()) {
        paintNote(painter, note, m_paint.colours, QRectF(QPointF(across(ofNote), place.top()), ofNote));
    }
    if (bar) {
        const QSizeF ofBar = sizeOf(*bar);
        paintScaleBar(painter, *bar, m_paint.colours,
                      QRectF(QPointF(across(ofBar), place.bottom() - ofBar.height()), ofBar));
    }
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
    paintCorner(painter);
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
