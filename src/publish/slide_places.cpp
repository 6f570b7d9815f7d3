// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/slide_places.h"

namespace diaban {

SlidePlaces::SlidePlaces(const SlideSize& size) {
    const double side = 36;
    title = {{side + 12, 18}, {size.width - side, 78}};
    rule = {{side, 24}, {side + 4, 72}};
    body = {{side, 92}, {size.width - side, size.height - 62}};
    number = {{size.width - side - 60, size.height - 36}, {size.width - side, size.height - 14}};
    source = {{body.min.x, body.max.y + 8}, {number.min.x - 8, size.height - 12}};
    band = {{0, 0}, {side, size.height}};
    bigTitle = {{2 * side, 0.24 * size.height}, {size.width - side, 0.52 * size.height}};
    subtitle = {{2 * side, 0.56 * size.height}, {size.width - side, 0.86 * size.height}};
}

} // namespace diaban
