// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/screen_scale.h"

namespace diaban::ui {

namespace {

constexpr double kMetresPerDot = 0.0254 / 96;

} // namespace

std::optional<double> screenScale(const std::optional<Ground>& ground, double pixelsPerUnit) {
    return ground && ground->metresPerUnit > 0 ? std::optional(ground->metresPerUnit / pixelsPerUnit / kMetresPerDot)
                                               : std::nullopt;
}

std::optional<ScreenScaleBar> screenScaleBar(const std::optional<Ground>& ground, double pixelsPerUnit,
                                             double mostPixels, Language language) {
    if (!ground || ground->metresPerUnit <= 0) {
        return std::nullopt;
    }
    const double metres = ground->metresPerUnit / pixelsPerUnit;
    const double length = roundLength(metres, mostPixels);
    return ScreenScaleBar{length / metres, lengthWords(length, language)};
}

} // namespace diaban::ui
