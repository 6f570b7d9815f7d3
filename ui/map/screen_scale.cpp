// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/screen_scale.h"

#include "src/cartography/furniture.h"

namespace diaban::ui {

namespace {

constexpr double kMetresPerDot = 0.0254 / 96;

} // namespace

std::optional<double> metresPerPixel(const gis::Crs& crs, const gis::Point& place, double pixelsPerUnit) {
    const std::optional<Ground> ground = groundAt(crs, place);
    return ground && ground->metresPerUnit > 0 ? std::optional(ground->metresPerUnit / pixelsPerUnit) : std::nullopt;
}

std::optional<double> screenScale(const gis::Crs& crs, const gis::Point& place, double pixelsPerUnit) {
    const std::optional<double> metres = metresPerPixel(crs, place, pixelsPerUnit);
    return metres ? std::optional(*metres / kMetresPerDot) : std::nullopt;
}

std::optional<ScreenScaleBar> screenScaleBar(const gis::Crs& crs, const gis::Point& place, double pixelsPerUnit,
                                             double mostPixels, Language language) {
    const std::optional<double> metres = metresPerPixel(crs, place, pixelsPerUnit);
    if (!metres) {
        return std::nullopt;
    }
    const double length = roundLength(*metres, mostPixels);
    return ScreenScaleBar{length / *metres, lengthWords(length, language)};
}

} // namespace diaban::ui
