// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace diaban::test {

/// A map drawn in letters, "AAB\nCDB": a cell is a square of side 1, the first line lies in the north, the south-west
/// corner of the map at (0, 0); a unit is all the cells of a letter; a space or a dot is nothing.
struct DrawnMap {
    std::vector<std::string> rows; ///< from the south
    std::vector<char> letters;     ///< of the units, ascending
    gis::Polygons polygons;

    [[nodiscard]] std::size_t unit(char letter) const;
    /// The letter of a cell; '.' where nothing is.
    [[nodiscard]] char at(int x, int y) const;
    /// Sides of cells between two letters ('.': nothing), counted: what the drawing itself says.
    [[nodiscard]] int sharedSides(char a, char b) const;
    /// True where cells of both meet in a corner.
    [[nodiscard]] bool meetInCorner(char a, char b) const;
};

enum class Vertices { AtEveryCell, AtCornersOnly };

[[nodiscard]] DrawnMap drawMap(const std::string& text, Vertices vertices = Vertices::AtEveryCell);

/// A map of width x height cells with so many letters, in blots rather than single cells; some of it nothing.
[[nodiscard]] DrawnMap randomMap(std::mt19937& random, int width, int height, int letters,
                                 Vertices vertices = Vertices::AtEveryCell);

/// The same units in another order (unit i of the result is unit order[i]), each ring begun elsewhere and some turned
/// round.
[[nodiscard]] gis::Polygons shuffled(const gis::Polygons& polygons, const std::vector<std::size_t>& order,
                                     std::mt19937& random);

} // namespace diaban::test
