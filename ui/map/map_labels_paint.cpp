// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/paint_strokes.h"
#include "ui/map/beside_places.h"
#include "ui/map/map_labels.h"

#include <QLineF>
#include <QPainter>
#include <QRectF>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr std::size_t kMostMade = 15; ///< pictures of names in one frame, up to a millisecond each

/// Of names that lie on no unit: the colours of units do not lie below them.
MapColours overTheGround(MapColours colours) {
    colours.ink = colours.furniture;
    colours.halo = colours.background;
    return colours;
}

} // namespace

/// From a dot at the place to the name.
void MapLabels::paintLeader(QPainter& painter, const Label& label, const QPointF& at, const MapColours& colours,
                            double pixelRatio) {
    constexpr double kDot = 1.8, kLine = 1, kHalo = 3;
    const QSizeF size = m_names.sizeOf(label.written) * pixelRatio;
    const QPointF middle = at + *label.beside;
    const QRectF name(middle.x() - size.width() / 2 - 1, middle.y() - size.height() / 2, size.width() + 2,
                      size.height());
    const QLineF line(at, leaderEnd(at, name));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(qt(colours.halo), kHalo * pixelRatio, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
    painter.setPen(QPen(qt(colours.ink), kLine * pixelRatio));
    painter.drawLine(line);
    painter.setPen(QPen(qt(colours.halo), kLine * pixelRatio));
    painter.setBrush(qt(colours.ink));
    painter.drawEllipse(at, kDot * pixelRatio, kDot * pixelRatio);
    painter.restore();
}

bool MapLabels::paint(QPainter& painter, const MapGround& ground, const GroundView& view, const MapColours& colours,
                      double pixelRatio) {
    const MapColours atSea = overTheGround(colours); // of archipelagos, and of what stands beside the land
    std::size_t made = 0;
    bool more = false;
    for (const Label& label : m_chosen) {
        const QSizeF half = m_names.sizeOf(label.written) * pixelRatio;
        const gis::Point place = view.toView(ground.origin(), label.at);
        const QPointF at = QPointF(place.x, place.y + label.down) + label.beside.value_or(QPointF());
        if (at.x() > -half.width() && at.y() > -half.height() && at.x() < view.width + half.width() &&
            at.y() < view.height + half.height()) {
            const MapColours& inks = label.beside || label.written.name >= m_units + m_parents ? atSea : colours;
            if (!m_names.isMade(label.written, inks, pixelRatio) && ++made > kMostMade) {
                more = true;
                continue;
            }
            if (label.beside) {
                paintLeader(painter, label, {place.x, place.y}, colours, pixelRatio);
            }
            const QImage& drawn = m_names.image(label.written, inks, pixelRatio);
            painter.drawImage(QPoint(static_cast<int>(std::lround(at.x() - drawn.width() / 2.0)),
                                     static_cast<int>(std::lround(at.y() - drawn.height() / 2.0))),
                              drawn);
        }
    }
    return more;
}

} // namespace diaban::ui
