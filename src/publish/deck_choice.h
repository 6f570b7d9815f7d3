// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// Width and height of slides in points.
struct SlideSize {
    double width = 960;
    double height = 540;

    friend bool operator==(const SlideSize&, const SlideSize&) = default;
};

/// Whether maps are a shape a unit or one picture. Auto: shapes up to kMostShapes units.
enum class MapDrawing : std::uint8_t { Auto, Shapes, Picture };
inline constexpr std::size_t kMostShapes = 500;

/// What a person chooses of slides.
struct SlideChoice {
    SlideSize size;
    MapDrawing maps = MapDrawing::Auto;
    std::string office{}; ///< the office's own .pptx or .potx, whose master the slides take; empty: none
};

/// "16:9", "4:3".
[[nodiscard]] std::string nameOf(const SlideSize& size);
/// "auto", "shapes", "picture".
[[nodiscard]] std::string nameOf(MapDrawing maps);
/// "16:9" or "4:3"; nothing for another.
[[nodiscard]] std::optional<SlideSize> slideSizeOf(std::string_view text);
/// "auto", "shapes" or "picture"; nothing for another.
[[nodiscard]] std::optional<MapDrawing> mapDrawingOf(std::string_view text);

} // namespace diaban
