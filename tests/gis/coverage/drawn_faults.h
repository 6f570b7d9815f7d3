// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gis/coverage/patchwork.h"

namespace gis::test {

/// A closed rectangle in metres.
inline std::vector<Point> rectangle(double left, double low, double right, double high) {
    return ringInMetres({{left, low}, {right, low}, {right, high}, {left, high}});
}

/// Two fields that lie over each other on a strip of 20 x 1000 m.
inline Polygons overlappingFields() {
    Polygons polygons;
    addUnit(polygons, rectangle(0, 0, 1000, 1000));
    addUnit(polygons, rectangle(980, 0, 3000, 1000));
    return polygons;
}

/// Three fields about a gap of 10 x 400 m.
inline Polygons fieldsAroundAGap() {
    Polygons polygons;
    addUnit(
        polygons,
        ringInMetres({{0, 0}, {1000, 0}, {1000, 300}, {990, 300}, {990, 700}, {1000, 700}, {1000, 1000}, {0, 1000}}));
    addUnit(polygons, rectangle(1000, 0, 2000, 500));
    addUnit(polygons, rectangle(1000, 500, 2000, 1000));
    return polygons;
}

} // namespace gis::test
