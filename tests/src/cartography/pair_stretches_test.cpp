// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/pair_stretches.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace diaban {
namespace {

using Counts = std::map<std::pair<std::uint32_t, std::uint32_t>, int>;

/// Stretches by the two shapes that have them.
Counts foundIn(const gis::Polygons& shapes) {
    Counts counts;
    for (const PairStretch& stretch : pairStretches(shapes)) {
        ++counts[std::minmax(stretch.first, stretch.second)];
    }
    return counts;
}

/// Sides of cells between two letters, as the drawing has them; letters by their place in the alphabet.
Counts drawnIn(const std::vector<std::string>& rows) {
    const auto at = [&](std::ptrdiff_t row, std::ptrdiff_t column) {
        const bool outside = row < 0 || row >= std::ssize(rows) || column < 0 || column >= std::ssize(rows.front());
        const char letter = outside ? ' ' : rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        return letter == ' ' ? PairStretch::kNobody : static_cast<std::uint32_t>(letter - 'A');
    };
    Counts counts;
    for (std::ptrdiff_t row = -1; row < std::ssize(rows); ++row) {
        for (std::ptrdiff_t column = -1; column < std::ssize(rows.front()); ++column) {
            for (const std::uint32_t other : {at(row, column + 1), at(row + 1, column)}) {
                const std::uint32_t one = at(row, column);
                if (one != other) {
                    ++counts[std::minmax(one, other)];
                }
            }
        }
    }
    return counts;
}

TEST(PairStretches, eachStretchOnceWithItsTwoShapes) {
    const std::vector<std::string> rows{"AAB", "CDB"};
    const test::DrawnMap map(rows, 0.0625); // corners are exact in binary
    const Counts found = foundIn(*map.request.polygons);
    EXPECT_EQ(found, drawnIn(rows));
    EXPECT_EQ(found.at({0, 1}), 1);
    EXPECT_EQ(found.at({1, PairStretch::kNobody}), 4);
}

TEST(PairStretches, asManyAsTheDrawingHas) {
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        std::vector<std::string> rows(7, std::string(9, ' '));
        for (std::string& row : rows) {
            for (char& cell : row) {
                cell = random() % 6 == 0 ? ' ' : static_cast<char>('A' + random() % 5);
            }
        }
        rows.front() = "ABCDEABCD"; // all letters are there
        EXPECT_EQ(foundIn(*test::DrawnMap(rows, 0.0625).request.polygons), drawnIn(rows));
    }
}

TEST(PairStretches, aSpikeIsNobodysBorder) {
    gis::Polygons shapes;
    const std::vector<gis::Point> ring{{0, 0}, {2, 0}, {2, 2}, {2, 5}, {2, 2}, {0, 2}, {0, 0}};
    shapes.addRing(ring);
    shapes.endPart();
    shapes.endUnit();
    EXPECT_EQ(pairStretches(shapes).size(), 4U);
    EXPECT_TRUE(pairStretches({}).empty());
}

} // namespace
} // namespace diaban
