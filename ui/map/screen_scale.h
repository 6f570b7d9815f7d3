// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/furniture.h"
#include "src/message/catalogue.h"

#include <optional>
#include <string>

namespace diaban::ui {

/// The denominator of a map's scale around a place on a screen of 96 dots an inch; nothing where that is no ground.
[[nodiscard]] std::optional<double> screenScale(const std::optional<Ground>& ground, double pixelsPerUnit);

/// A bar of a round length for a corner of the map.
struct ScreenScaleBar {
    double pixels = 0;
    std::string words; ///< "50 km"
};
[[nodiscard]] std::optional<ScreenScaleBar> screenScaleBar(const std::optional<Ground>& ground, double pixelsPerUnit,
                                                           double mostPixels, Language language);

} // namespace diaban::ui
