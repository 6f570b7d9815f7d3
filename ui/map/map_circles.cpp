// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_circles.h"

#include "src/cartography/furniture.h"
#include "src/cartography/paint_strokes.h"
#include "src/cartography/scene_circles.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace diaban::ui {

namespace {

constexpr double kParts = 8; ///< of a pixel, that radii are told apart by
constexpr double kZeroRadius = 2;
constexpr double kThinnestRing = 1.1; ///< device pixels: a thinner one turns grey
constexpr int kZeroKey = -1;

} // namespace

std::optional<MapCircles> mapCircles(const MapRequest& request, const MapGround& ground,
                                     std::span<const double> areas) {
    if (!hasCircles(request.kind) || ground.places.size() != request.codes.size()) {
        return std::nullopt;
    }
    constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    CirclePlane plane;
    plane.side = std::max(ground.box.width(), ground.box.height());
    const std::optional<Ground> scale = groundAt(ground.crs, ground.box.centre());
    plane.metresPerUnit = scale ? scale->metresPerUnit : 0;
    for (const UnitPlace& place : ground.places) {
        plane.places.push_back(place.distance >= 0 ? place.at : gis::Point{kNowhere, kNowhere});
    }
    const bool rings = request.kind == MapKind::Both;
    return MapCircles{circleSizes(request, plane, areas), rings,
                      rings ? request.style.circleOver : request.style.circle, request.style.circleRim,
                      request.style.background};
}

DrawnCircles::DrawnCircles(std::optional<MapCircles> circles) {
    if (!circles) {
        return;
    }
    m_circles = std::move(*circles);
    const std::vector<double>& values = m_circles.sizes.values;
    for (std::uint32_t unit = 0; unit < values.size(); ++unit) {
        if (values[unit] >= 0) {
            m_order.push_back(unit);
        }
    }
    std::ranges::stable_sort(m_order, std::greater<>(), [&](std::uint32_t unit) { return values[unit]; });
}

double DrawnCircles::radius(std::uint32_t unit, double pixel) const {
    const double value = m_circles.sizes.values[unit];
    return value > 0 ? m_circles.sizes.scale * std::sqrt(value) * pixel : kZeroRadius * pixel;
}

std::vector<double> DrawnCircles::radii(double pixel) const {
    std::vector<double> radii(m_order.empty() ? 0 : m_circles.sizes.values.size(), 0);
    for (const std::uint32_t unit : m_order) {
        radii[unit] = radius(unit, pixel);
    }
    return radii;
}

/// A circle in the middle of what is painted on.
void DrawnCircles::paintOne(QPainter& painter, double radius, bool zero, double pixel) const {
    const auto& [sizes, rings, fill, rim, ground] = m_circles;
    if (zero) {
        painter.setBrush(qt(ground));
        painter.setPen(QPen(qt(fill), kZeroPen * pixel));
        painter.drawEllipse(QPointF(0, 0), radius, radius);
        return;
    }
    const double line = sizes.line * pixel;
    const double width = rings ? std::min(std::max(line, kThinnestRing), radius) : line;
    const double middle = rings ? radius - width / 2 : radius + width / 2;
    painter.setBrush(rings ? QBrush(Qt::NoBrush) : QBrush(qt(fill)));
    if (rings) {
        painter.setPen(QPen(qt(rim), width + 2 * sizes.casing * pixel));
        painter.drawEllipse(QPointF(0, 0), middle, middle);
    }
    painter.setPen(QPen(qt(rings ? fill : rim), width));
    painter.drawEllipse(QPointF(0, 0), middle, middle);
}

const QImage& DrawnCircles::picture(std::uint32_t unit, double pixel) {
    if (pixel != m_pixel) {
        m_pictures.clear();
        m_pixel = pixel;
    }
    const bool zero = !(m_circles.sizes.values[unit] > 0);
    const double exact = radius(unit, pixel);
    const int key = zero ? kZeroKey : static_cast<int>(std::lround(exact * kParts));
    const auto [at, isNew] = m_pictures.try_emplace(key);
    if (isNew) {
        const double drawn = zero ? exact : key / kParts;
        const double reach = drawn + (m_circles.sizes.line + m_circles.sizes.casing + kZeroPen) * pixel + 1;
        const int side = 2 * static_cast<int>(std::ceil(reach)) + 1; // its middle is that of a pixel
        at->second = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
        at->second.fill(Qt::transparent);
        QPainter painter(&at->second);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(side / 2.0, side / 2.0);
        paintOne(painter, drawn, zero, pixel);
    }
    return at->second;
}

void DrawnCircles::paint(QPainter& painter, const MapGround& ground, const GroundView& view, double pixel) {
    for (const std::uint32_t unit : m_order) {
        if (unit >= ground.places.size() || ground.places[unit].distance < 0) {
            continue;
        }
        const gis::Point at = view.toView(ground.origin(), ground.places[unit].at);
        const double reach = radius(unit, pixel) + 3 * pixel;
        if (at.x < -reach || at.y < -reach || at.x > view.width + reach || at.y > view.height + reach) {
            continue;
        }
        const QImage& drawn = picture(unit, pixel);
        painter.drawImage(QPoint(static_cast<int>(std::floor(at.x)) - drawn.width() / 2,
                                 static_cast<int>(std::floor(at.y)) - drawn.height() / 2),
                          drawn);
    }
}

} // namespace diaban::ui
