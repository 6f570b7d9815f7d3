// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/furniture.h"

#include "gis/crs/geodesic.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"

#include <array>
#include <cmath>
#include <numbers>

namespace diaban {

std::optional<Ground> groundAt(const gis::Crs& crs, const gis::Point& place) {
    return crs.known() ? groundAt(gis::Transform(crs, gis::Crs::fromText("EPSG:4326")), crs.geographic(), place)
                       : std::nullopt;
}

std::optional<Ground> groundAt(const gis::Transform& toLonLat, bool degrees, const gis::Point& place) {
    // A thousandth of a degree, or some hundred metres: long enough for rounding, short enough to be straight.
    const double step = degrees ? 0.001 : 100;
    std::array<gis::Point, 4> points{
        {{place.x - step, place.y}, {place.x + step, place.y}, {place.x, place.y - step}, {place.x, place.y + step}}};
    (void)toLonLat.apply(points);
    for (const gis::Point& point : points) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return std::nullopt;
        }
    }
    const double narrow = std::cos(points[2].y * std::numbers::pi / 180);
    const double east = std::remainder(points[3].x - points[2].x, 360) * narrow;
    return Ground{gis::geodesicLength(points[0], points[1]) / (2 * step),
                  std::atan2(east, points[3].y - points[2].y) * 180 / std::numbers::pi};
}

double roundLength(double metresPerPoint, double points) {
    const double most = metresPerPoint * points;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double times : {5.0, 2.0}) {
        if (times * power <= most) {
            return times * power;
        }
    }
    return power;
}

std::string lengthWords(double metres, Language language) {
    return metres >= 1000 ? formatShort(metres / 1000, 3, language) + " km" : formatShort(metres, 3, language) + " m";
}

void addScaleBar(MapScene& scene, const gis::Point& at, double metresPerPoint, double mostPoints, double size,
                 const SceneStyle& style) {
    const double metres = roundLength(metresPerPoint, mostPoints);
    const double length = metres / metresPerPoint;
    scene.scaleBars.push_back({{at, {at.x + length, at.y + size * 0.42}}, 2, metres});
    SceneText words = sceneText(lengthWords(metres, scene.language), size, false, style.ink, style.family);
    words.at = {at.x + length + size * 0.5, at.y + size * 0.56};
    scene.texts.push_back(std::move(words));
}

} // namespace diaban
