// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_units.h"
#include "gis/coverage/build_coverage.h"
#include "tests/gis/coverage/drawn_faults.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace gis {

namespace {

/// The sides of the straight arc between two points, as "A|" for a unit on the left, "|A" for one on the right.
std::string sidesOf(const Polygons& polygons, const std::string& letters, Point from, Point to) {
    const Coverage coverage = buildCoverage(polygons).coverage;
    const ArcUnits units(coverage);
    std::vector<std::string> texts;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.arc(arc).size() == 2 && coverage.arc(arc).front() == from && coverage.arc(arc).back() == to) {
            for (const ArcUnits::Side& side : units[arc]) {
                texts.push_back(side.left ? letters[side.unit] + std::string("|")
                                          : std::string("|") + letters[side.unit]);
            }
        }
    }
    std::sort(texts.begin(), texts.end());
    std::string all;
    for (const std::string& text : texts) {
        all += text + ' ';
    }
    return all;
}

/// Units by letter, of rectangles that each have the line from (1000, 0) to (1000, 1000) as their left or right side.
Polygons alongTheLine(const std::string& letters, const std::string& leftOnes) {
    Polygons polygons;
    for (const char letter : letters) {
        const double width = 100 * (letter - 'A' + 1);
        const bool left = leftOnes.find(letter) != std::string::npos;
        test::addUnit(polygons, left ? test::rectangle(1000 - width, 0, 1000, 1000)
                                     : test::rectangle(1000, 0, 1000 + width, 1000));
    }
    return polygons;
}

} // namespace

TEST(ArcUnits, AreAllThatLieAlongAnArcInAnyOrder) {
    for (std::string letters : {"AB", "ABC", "ABCD"}) {
        do {
            const std::string sides =
                sidesOf(alongTheLine(letters, "AC"), letters, test::metresAt(1000, 0), test::metresAt(1000, 1000));
            EXPECT_EQ(sides, letters.size() == 2   ? "A| |B "
                             : letters.size() == 3 ? "A| C| |B "
                                                   : "A| C| |B |D ")
                << letters;
        } while (std::next_permutation(letters.begin(), letters.end()));
    }
}

TEST(ArcUnits, LeaveOutAUnitOnBothSides) {
    for (const bool wallFirst : {true, false}) {
        Polygons polygons;
        if (!wallFirst) {
            test::addUnit(polygons, test::rectangle(500, 0, 1000, 1000));
        }
        polygons.addRing(test::rectangle(0, 0, 1000, 1000));
        polygons.endPart();
        polygons.addRing(test::rectangle(1000, 0, 2000, 1000));
        polygons.endPart();
        polygons.endUnit();
        if (wallFirst) {
            test::addUnit(polygons, test::rectangle(500, 0, 1000, 1000));
        }
        const std::string letters = wallFirst ? "WB" : "BW";
        EXPECT_EQ(sidesOf(polygons, letters, test::metresAt(1000, 0), test::metresAt(1000, 1000)), "B| ");
    }
}

} // namespace gis
