// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_overlay.h"

#include "src/cartography/label_colour.h"
#include "src/cartography/text_measure.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kNear = 1.0;           ///< pixels: points nearer than that to the last one are left out
constexpr std::size_t kLargeFrom = 150; ///< lines
constexpr double kRoomyLine = 60;       ///< pixels that a border of middle length has where lines have their full width
constexpr double kLeastShare = 0.35;    ///< of that width, however small the map
constexpr double kLeastNumber = 0.85;   ///< of the size of numbers: they are to be read
constexpr double kThinnest = 0.6;       ///< pixels
constexpr double kTouching = 1;         ///< pixels that a number may reach over what is taken
constexpr double kApart = 3;            ///< pixels, between two numbers

QColor qt(const Colour& colour, double opacity = 1) {
    QColor made(colour.red, colour.green, colour.blue);
    made.setAlphaF(static_cast<float>(opacity));
    return made;
}

void addLine(QPainterPath& path, std::span<const gis::Point> points, const GroundView& view, const gis::Point& origin) {
    QPointF last;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const gis::Point place = view.toView(origin, points[i]);
        const QPointF point(place.x, place.y);
        if (i == 0) {
            path.moveTo(point);
        } else if (i + 1 == points.size() ||
                   std::fabs(point.x() - last.x()) + std::fabs(point.y() - last.y()) > kNear) {
            path.lineTo(point);
        } else {
            continue;
        }
        last = point;
    }
}

gis::Box boxOf(std::span<const gis::Point> points) {
    gis::Box box;
    for (const gis::Point& point : points) {
        box.add(point);
    }
    return box;
}

/// What of the plane a view shows, and so many pixels around it.
gis::Box seenBy(const GroundView& view, const gis::Point& origin, double margin) {
    gis::Box box;
    box.add(view.toPlane(origin, {-margin, -margin}));
    box.add(view.toPlane(origin, {view.width + margin, view.height + margin}));
    return box;
}

void paintArea(QPainter& painter, const MapOverlay::Area& area, const std::vector<gis::Box>& boxes,
               const GroundView& view, const gis::Point& origin) {
    const gis::Box seen = seenBy(view, origin, 0);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (std::size_t ring = 0; ring < boxes.size(); ++ring) {
        if (boxes[ring].intersects(seen)) {
            addLine(path, area.shapes.ring(ring), view, origin);
            path.closeSubpath();
        }
    }
    painter.fillPath(path, qt(area.colour, area.opacity));
}

/// `share`: of its width.
void paintLine(QPainter& painter, const MapOverlay::Line& line, const GroundView& view, const gis::Point& origin,
               double pixelRatio, double share) {
    constexpr double kCase = 1.4;
    constexpr double kWhite = 0.85;
    const double width = std::max(kThinnest, line.width * share);
    QPainterPath path;
    addLine(path, line.points, view, origin);
    if (line.cased) {
        painter.strokePath(path, QPen(qt(colourOf(0xffffff), kWhite), (width + 2 * kCase * share) * pixelRatio,
                                      Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin));
    }
    QPen pen(qt(line.colour), width * pixelRatio, Qt::SolidLine, line.dashed ? Qt::FlatCap : Qt::RoundCap,
             Qt::BevelJoin);
    if (line.dashed) {
        pen.setDashPattern({2.5, 1.8});
    }
    painter.strokePath(path, pen);
}

/// Of a number, in letters of that many device pixels.
QRectF plateOf(const MapOverlay::Number& number, const gis::Point& at, const QFontMetrics& letters, double size) {
    const QRectF ink = letters.boundingRect(QString::fromStdString(number.text));
    const double height = 1.5 * size;
    const double width = std::max(height, ink.width() + 0.8 * size);
    return {at.x - width / 2, at.y - height / 2, width, height};
}

double areaOf(const QRectF& box) {
    return box.width() * box.height();
}

void paintNumber(QPainter& painter, const MapOverlay::Number& number, const QRectF& plate, double pixelRatio) {
    const double height = plate.height();
    painter.setPen(QPen(qt(colourOf(0xffffff)), 1.5 * pixelRatio));
    painter.setBrush(qt(number.colour));
    painter.drawRoundedRect(plate, height / 2, height / 2);
    painter.setPen(qt(readableOn(number.colour, colourOf(0xffffff))));
    painter.drawText(plate, Qt::AlignCenter, QString::fromStdString(number.text));
}

} // namespace

DrawnOverlay::DrawnOverlay(MapOverlay overlay) : m_overlay(std::move(overlay)) {
    for (const MapOverlay::Area& area : m_overlay.areas) {
        std::vector<gis::Box>& boxes = m_ringBoxes.emplace_back();
        for (std::size_t ring = 0; ring < area.shapes.ringCount(); ++ring) {
            boxes.push_back(boxOf(area.shapes.ring(ring)));
        }
    }
    std::vector<double> lengths;
    for (const MapOverlay::Line& line : m_overlay.lines) {
        const gis::Box& box = m_lineBoxes.emplace_back(boxOf(line.points));
        lengths.push_back(std::hypot(box.width(), box.height()));
    }
    if (!lengths.empty()) {
        const auto middle = lengths.begin() + std::ssize(lengths) / 2;
        std::ranges::nth_element(lengths, middle);
        m_usualLine = *middle;
    }
    m_large = m_overlay.lines.size() >= kLargeFrom;
}

void DrawnOverlay::paint(QPainter& painter, const GroundView& view, const gis::Point& origin, double pixelRatio,
                         const gis::Progress& progress) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_overlay.areas.size() && !progress.stopRequested(); ++i) {
        paintArea(painter, m_overlay.areas[i], m_ringBoxes[i], view, origin);
    }
    const double share = widthShare(view, pixelRatio);
    for (std::size_t i = 0; i < m_overlay.lines.size() && !progress.stopRequested(); ++i) {
        const MapOverlay::Line& line = m_overlay.lines[i];
        if (m_lineBoxes[i].intersects(seenBy(view, origin, 2 * line.width * pixelRatio))) {
            paintLine(painter, line, view, origin, pixelRatio, share);
        }
    }
}

double DrawnOverlay::widthShare(const GroundView& view, double pixelRatio) const noexcept {
    const double pixels = m_usualLine * view.pixelsPerUnit / pixelRatio;
    return m_usualLine > 0 ? std::clamp(pixels / kRoomyLine, kLeastShare, 1.0) : 1;
}

/// Of numbers, device pixels.
double DrawnOverlay::letterSize(const GroundView& view, double pixelRatio) const {
    constexpr double kSize = 12;
    return kSize * pixelRatio * std::max(kLeastNumber, widthShare(view, pixelRatio));
}

ShownNumbers DrawnOverlay::chooseNumbers(const GroundView& view, const gis::Point& origin, double pixelRatio,
                                         NumberRoom room) const {
    ShownNumbers shown;
    if (m_overlay.numbers.empty()) {
        return shown;
    }
    const double touching = kTouching * pixelRatio;
    const double apart = (kApart + kTouching) * pixelRatio;
    const double size = letterSize(view, pixelRatio);
    const QFontMetrics letters(fontOf({"Noto Sans", true}, size));
    const QRectF inView(0, 0, view.width, view.height);
    const auto isChosen = [&](const MapOverlay::Number& number) { return number.gap && number.gap == room.chosenGap; };
    const auto hasRoom = [&](const MapOverlay::Number& number, const QRectF& plate) {
        const QRectF core = plate.adjusted(touching, touching, -touching, -touching);
        const bool few = !number.gap || shown.gaps == 0 || areaOf(plate) <= room.mostOfGaps;
        return few && std::ranges::none_of(room.taken, [&](const QRectF& other) { return other.intersects(core); });
    };
    const auto choose = [&](std::size_t i, bool anyway) {
        const MapOverlay::Number& number = m_overlay.numbers[i];
        const QRectF plate = plateOf(number, view.toView(origin, number.at), letters, size);
        if (!plate.intersects(inView)) {
            return;
        }
        const bool counted = number.gap && !number.onDemand;
        shown.allGaps += static_cast<std::size_t>(counted);
        if (anyway || hasRoom(number, plate)) {
            shown.which.push_back(i);
            shown.gaps += static_cast<std::size_t>(counted);
            room.mostOfGaps -= number.gap ? areaOf(plate) : 0;
            room.taken.push_back(plate.adjusted(-apart, -apart, apart, apart));
        }
    };
    for (const bool chosen : {true, false}) { // the others yield to it
        for (std::size_t i = 0; i < m_overlay.numbers.size(); ++i) {
            const MapOverlay::Number& number = m_overlay.numbers[i];
            if (isChosen(number) == chosen && (chosen || !number.onDemand)) {
                choose(i, chosen);
            }
        }
    }
    return shown;
}

void DrawnOverlay::paintNumbers(QPainter& painter, const GroundView& view, const gis::Point& origin, double pixelRatio,
                                std::span<const std::size_t> which) const {
    if (which.empty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf({"Noto Sans", true}, letterSize(view, pixelRatio)));
    const std::vector<QRectF> plates = numberPlates(view, origin, pixelRatio, which);
    for (std::size_t i = 0; i < which.size(); ++i) {
        paintNumber(painter, m_overlay.numbers[which[i]], plates[i], pixelRatio);
    }
}

std::vector<QRectF> DrawnOverlay::numberPlates(const GroundView& view, const gis::Point& origin, double pixelRatio,
                                               std::span<const std::size_t> which) const {
    std::vector<QRectF> plates;
    const double size = letterSize(view, pixelRatio);
    const QFontMetrics letters(fontOf({"Noto Sans", true}, size));
    for (const std::size_t i : which) {
        const MapOverlay::Number& number = m_overlay.numbers[i];
        plates.push_back(plateOf(number, view.toView(origin, number.at), letters, size));
    }
    return plates;
}

} // namespace diaban::ui
