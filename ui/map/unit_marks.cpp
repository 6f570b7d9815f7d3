// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/unit_marks.h"

#include "ui/map/map_overlay.h"
#include "ui/map/unit_path.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace diaban::ui {

namespace {

QColor qt(const UnitMark& mark, double opacity) {
    QColor colour(mark.colour.red, mark.colour.green, mark.colour.blue);
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

constexpr Colour kDark = colourOf(0x14181d);
constexpr double kLeastStriped = 0.9; ///< of the width of its lines: they are told from gaps beside them
constexpr int kStripes = 10;          ///< pixels from one pair of stripes to the next, along a row

/// What lies on a pixel of a striped unit: the dark stripe, the light one beside it, or `fill`.
QRgb striped(QRgb fill, int x, int y) {
    constexpr int kWide = 2;
    constexpr int kOpacity = 215;
    const int place = ((x + y) % kStripes + kStripes) % kStripes;
    return place < kWide       ? qPremultiply(qRgba(kDark.red, kDark.green, kDark.blue, kOpacity))
           : place < 2 * kWide ? qPremultiply(qRgba(255, 255, 255, kOpacity))
                               : fill;
}

/// Of the width of its lines, in a view where its units are small.
double widthShare(const UnitMark& mark, const MapGround& ground, const GroundView& view, double pixelRatio) {
    constexpr double kRoomy = 14; // pixels from the middle of its roomiest unit to the border
    constexpr double kLeast = 0.45;
    double room = 0;
    for (const std::uint32_t unit : mark.units) {
        room = std::max(room, ground.places[unit].distance);
    }
    return std::clamp(room * view.pixelsPerUnit / (pixelRatio * kRoomy), kLeast, 1.0);
}

/// The colours over the units, by the raster: shapes need not be cut for it.
QImage fillsOf(const std::vector<UnitMark>& marks, const MapGround& ground, const UnitRaster& units) {
    std::vector<QRgb> fills(ground.unitCount() + 1, 0);
    std::vector<std::uint8_t> stripes(fills.size(), 0);
    for (const UnitMark& mark : marks) {
        for (const std::uint32_t unit : mark.units) {
            fills[unit] = qPremultiply(qt(mark, mark.opacity).rgba());
            stripes[unit] = mark.striped ? 1 : 0;
        }
    }
    const GroundView& view = units.view();
    QImage image(view.width, view.height, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < view.height; ++y) {
        const auto row = units.row(y);
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(y)); // NOLINT(*-reinterpret-cast): as Qt has it
        for (int x = 0; x < view.width; ++x) {
            const std::uint32_t unit = row[static_cast<std::size_t>(x)];
            line[x] = stripes[unit] == 0 ? fills[unit] // NOLINT(*-pointer-arithmetic)
                                         : striped(fills[unit], x + view.left, y + view.top);
        }
    }
    return image;
}

/// The first ones go before the others.
MapOverlay textsOf(const std::vector<UnitMark>& marks, const MapGround& ground) {
    MapOverlay texts;
    for (const UnitMark& mark : marks) {
        const auto roomiest =
            std::ranges::max_element(mark.units, {}, [&](std::uint32_t unit) { return ground.places[unit].distance; });
        if (!mark.text.empty() && roomiest != mark.units.end()) {
            texts.numbers.push_back({ground.places[*roomiest].at, mark.text, mark.colour});
        }
    }
    if (!texts.numbers.empty() && marks.back().opacity > marks.front().opacity) { // the one that is chosen
        std::ranges::rotate(texts.numbers, texts.numbers.end() - 1);
    }
    return texts;
}

} // namespace

void paintMarkFills(QPainter& painter, const std::vector<UnitMark>& marks, const MapGround& ground,
                    const UnitRaster& units) {
    painter.drawImage(0, 0, fillsOf(marks, ground, units));
}

void paintMarkLines(QPainter& painter, const std::vector<UnitMark>& marks, const MapGround& ground,
                    const GroundView& view, double pixelRatio, const gis::Progress& progress) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const UnitMark& mark : marks) {
        const double share = widthShare(mark, ground, view, pixelRatio);
        const double width = pixelRatio * (mark.striped ? std::max(share, kLeastStriped) : share);
        const QPen around(QColor(255, 255, 255, 190), 4.2 * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        const QColor dark(kDark.red, kDark.green, kDark.blue);
        const QPen pen(mark.striped ? dark : qt(mark, 1), 2.2 * width, mark.dashed ? Qt::DashLine : Qt::SolidLine,
                       Qt::RoundCap, Qt::RoundJoin);
        for (const std::uint32_t unit : mark.units) {
            if (progress.stopRequested()) {
                return;
            }
            const QPainterPath path = unitPath(ground, view, unit);
            painter.strokePath(path, around);
            painter.strokePath(path, pen);
        }
    }
}

void paintMarkTexts(QPainter& painter, const std::vector<UnitMark>& marks, const MapGround& ground,
                    const GroundView& view, double pixelRatio) {
    const DrawnOverlay texts(textsOf(marks, ground));
    const ShownNumbers shown = texts.chooseNumbers(view, ground.origin(), pixelRatio);
    texts.paintNumbers(painter, view, ground.origin(), pixelRatio, shown.which);
}

std::vector<QRectF> markTextPlates(const std::vector<UnitMark>& marks, const MapGround& ground, const GroundView& view,
                                   double pixelRatio) {
    const DrawnOverlay texts(textsOf(marks, ground));
    const ShownNumbers shown = texts.chooseNumbers(view, ground.origin(), pixelRatio);
    return texts.numberPlates(view, ground.origin(), pixelRatio, shown.which);
}

} // namespace diaban::ui
