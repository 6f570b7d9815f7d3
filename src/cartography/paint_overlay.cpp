// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/paint_overlay.h"

#include "src/cartography/paint_strokes.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

namespace diaban {

namespace {

QColor translucent(const Colour& colour, double opacity) {
    QColor seen = qt(colour);
    seen.setAlphaF(static_cast<float>(opacity));
    return seen;
}

QPen penFor(const LineLook& look, double scale) {
    QPen pen = look.dashed ? thinPenOf(look.colour, look.width * scale) : penOf(look.colour, look.width * scale);
    if (look.dashed) {
        pen.setDashPattern({kDash, kDashGap});
    }
    return pen;
}

/// One path, so that where two lines meet a translucent one is not darker.
QPainterPath pathOf(const std::vector<Segment>& segments) {
    QPainterPath path;
    QPointF last;
    for (const Segment& segment : segments) {
        if (path.isEmpty() || last != qt(segment.from)) {
            path.moveTo(qt(segment.from));
        }
        last = qt(segment.to);
        path.lineTo(last);
    }
    return path;
}

void paintSample(QPainter& painter, const MapScene& scene, const LegendMarks::Sample& sample) {
    const auto& [from, to] = sample.line;
    const double width = (to.x - from.x) / static_cast<double>(std::max<std::size_t>(sample.strips.size(), 1));
    for (std::size_t i = 0; i < sample.strips.size(); ++i) {
        painter.fillRect(
            QRectF(from.x + static_cast<double>(i) * width, from.y - sample.stripWidth / 2, width, sample.stripWidth),
            translucent(sample.strips[i], scene.overlay.opacity));
    }
    painter.setBrush(Qt::NoBrush);
    QPen pen = penFor(sample.look, 1);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(qt(from), qt(to));
}

} // namespace

void paintStrips(QPainter& painter, const MapScene& scene, const Frame& frame, const gis::Box& band) {
    painter.save();
    if (frame.window) {
        painter.setClipRect(qt(*frame.window), Qt::IntersectClip);
    }
    for (const SceneStrip& strip : frame.overlay.strips) {
        const QColor colour = translucent(scene.overlay.groups[strip.group].colour, scene.overlay.opacity);
        const gis::Box box = strip.area.box();
        if (strip.width > 0) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QBrush(colour), strip.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(pathOf(strip.lines));
        } else if (!box.empty() && box.max.y >= band.min.y - 2 && box.min.y <= band.max.y + 2) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            drawShape(painter, strip.area, 0);
        }
    }
    painter.restore();
}

void paintOverlayLines(QPainter& painter, const MapScene& scene, const Frame& frame, const gis::Box& band) {
    constexpr double kReach = 6; // more than half of the widest line
    const gis::Box around{{band.min.x, band.min.y - kReach}, {band.max.x, band.max.y + kReach}};
    painter.save();
    if (frame.window) {
        painter.setClipRect(qt(*frame.window), Qt::IntersectClip);
    }
    painter.setBrush(Qt::NoBrush);
    const std::size_t looksInAll = frame.overlay.lines.size();
    for (std::size_t place = 0; place < looksInAll; ++place) {
        const std::size_t look =
            (place + looksInAll - 1) % looksInAll; // around proposals, the last, beneath the others
        const LineLook& looks = scene.overlay.looks[look];
        const double scale = frame.overlay.scale;
        const auto draw = [&](const QPen& pen) {
            painter.setPen(pen);
            if (pen.style() == Qt::CustomDashLine) { // whole, so that dashes lie where they lie in every band
                painter.drawPath(pathOf(frame.overlay.lines[look]));
            } else {
                drawChains(painter, frame.overlay.lines[look], around);
            }
            for (const AddedLine& added : frame.overlay.added) {
                if (added.look == look) {
                    drawChains(painter, added.segments, around);
                }
            }
        };
        if (looks.casing > 0) {
            draw(thinPenOf(scene.style.background, (looks.width + 2 * looks.casing) * scale));
        }
        draw(penFor(looks, scale));
    }
    painter.restore();
}

void paintDiscs(QPainter& painter, const MapScene& scene) {
    const SceneOverlay& overlay = scene.overlay;
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, wider] : {std::pair{scene.style.background, 1.2}, std::pair{scene.style.ink, 0.0}}) {
        painter.setPen(thinPenOf(colour, scene.style.leaderWidth + wider));
        for (const SceneDisc& disc : overlay.discs) {
            if (disc.leader) {
                painter.drawLine(qt(disc.leader->from), qt(disc.leader->to));
            }
        }
    }
    for (const SceneDisc& disc : overlay.discs) {
        const double halo = disc.radius + disc.rimWidth / 2 + overlay.haloWidth;
        painter.setPen(Qt::NoPen);
        painter.setBrush(qt(scene.style.background));
        painter.drawEllipse(qt(disc.at), halo, halo);
        painter.setPen(penOf(disc.rim, disc.rimWidth));
        painter.drawEllipse(qt(disc.at), disc.radius, disc.radius);
    }
}

void paintSamples(QPainter& painter, const MapScene& scene) {
    for (const LegendMarks::Sample& sample : scene.marks.samples) {
        paintSample(painter, scene, sample);
    }
    painter.setBrush(qt(scene.style.background));
    for (const LegendMarks::Disc& disc : scene.marks.discs) {
        painter.setPen(penOf(disc.rim, kLegendRim));
        painter.drawEllipse(qt(disc.at), disc.radius, disc.radius);
    }
}

} // namespace diaban
