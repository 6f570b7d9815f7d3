// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"

#include <cstddef>

namespace diaban {

/// How many of the most urgent borders of a request have a number on a page whose map is `mapArea` square points: as
/// many as are asked for, else 10 to 20.
[[nodiscard]] std::size_t numbersFor(const MapRequest& request, double mapArea, const PageMeasures& measures);

/// Puts discs with numbers on the most urgent borders, and such with letters into proposals: on the line of the border,
/// in the inset that enlarges it where one does; where there is no room, beside it with a line that leads to it. None
/// lies over another or over a text. What finds no room even so is left out, the last first.
void addNumbers(MapScene& scene, const MapRequest& request, const PageMeasures& measures);

/// Radius of a disc around a text of that width and size.
[[nodiscard]] double discRadius(double textWidth, double size) noexcept;

/// "A" for the first, "AA" for the 27th.
[[nodiscard]] std::string letterOf(std::size_t index);

} // namespace diaban
