// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"

#include <string>
#include <vector>

namespace diaban::test {

/// A closed square ring, counter-clockwise, of side `side` at (x, y).
inline std::vector<gis::Point> square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

/// A layer of `codes` as squares of a hundredth of a degree in a row at 105° E, 21° N, with fields "code" and "name".
inline gis::Layer rowOfSquares(const std::vector<std::string>& codes) {
    constexpr double kSide = 0.01;
    gis::Layer layer;
    layer.file = "drawn.gpkg";
    layer.crs = gis::Crs::fromText("EPSG:4326");
    gis::Field code = gis::makeField("code", gis::FieldType::Text, codes.size());
    gis::Field name = gis::makeField("name", gis::FieldType::Text, codes.size());
    for (std::size_t unit = 0; unit < codes.size(); ++unit) {
        layer.polygons.addRing(square(105 + kSide * static_cast<double>(unit), 21, kSide));
        layer.polygons.endPart();
        layer.polygons.endUnit();
        code.isNull[unit] = name.isNull[unit] = 0;
        std::get<0>(code.values)[unit] = codes[unit];
        std::get<0>(name.values)[unit] = "Xã " + codes[unit];
    }
    layer.attributes.fields = {code, name};
    return layer;
}

} // namespace diaban::test
