// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/label_lines.h"
#include "src/cartography/placed_boxes.h"

#include <vector>

namespace diaban {

/// A place where the name of a circle may stand.
struct CircleNamePlace {
    TurnedBox box;
    std::size_t way = 0; ///< index into the ways to set its lines
    double size = 0;     ///< of the text, points
    bool onCircle = false;
};

/// The places of a name at its circle, the best first: on the circle where this holds it (only with `onCircle`), then
/// close below, above, at the right and at the left, at its corners, and between these; each in one line, then in
/// several.
[[nodiscard]] std::vector<CircleNamePlace>
placesAtCircle(const gis::Point& at, double radius, const std::vector<LabelLines>& ways, double size, bool onCircle);

} // namespace diaban
