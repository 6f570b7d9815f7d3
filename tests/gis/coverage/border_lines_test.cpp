// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/border_lines.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/neighbours.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace gis {
namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;
using diaban::test::randomMap;

BorderLines linesOf(const Polygons& polygons) {
    const Coverage coverage = buildCoverage(polygons).coverage;
    return borderLines(coverage, planarArcLengths(coverage));
}

/// "AB 2/2: 1,1; A. 6/1: 6": the length, the pieces, and the length of each line.
std::string inWords(const DrawnMap& map) {
    const BorderLines found = linesOf(map.polygons);
    std::ostringstream text;
    for (std::size_t i = 0; i < found.borders.size(); ++i) {
        const Border& border = found.borders[i];
        text << map.letters[border.first] << (border.second == kOutside ? '.' : map.letters[border.second]) << ' '
             << border.length << '/' << border.stretches << ':';
        const auto parts = found.lines.partsOf(i);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            EXPECT_EQ(found.lines.ringsOf(part).size(), 1U);
            text << ' ' << found.lines.ring(found.lines.ringsOf(part).first).size() - 1;
        }
        text << "; ";
    }
    return text.str();
}

TEST(BorderLines, OfDrawings) {
    EXPECT_EQ(inWords(drawMap("AB\nCD")),
              "AB 1/1: 1; AC 1/1: 1; A. 2/1: 2; BD 1/1: 1; B. 2/1: 2; CD 1/1: 1; C. 2/1: 2; D. 2/1: 2; ");
    EXPECT_EQ(inWords(drawMap("ABBB\nA..B\nABBB")), "AB 2/2: 1 1; A. 6/2: 5 1; B. 14/2: 9 5; ");
    EXPECT_EQ(inWords(drawMap("AAA\nABA\nAAA")), "AB 4/1: 4; A. 12/1: 12; ") << "a closed border is one line";
    EXPECT_EQ(inWords(drawMap("AAA\nAB.\nAAA")), "AB 3/1: 3; A. 13/1: 13; B. 1/1: 1; ");
}

TEST(BorderLines, JoinAcrossAPointWhereAnotherUnitTouches) {
    // C touches the middle of the border of A and B in no point: A and B meet it from both sides of a hole.
    EXPECT_EQ(inWords(drawMap("AAB\nACB\nAAB")), "AB 2/2: 1 1; AC 3/1: 3; A. 7/1: 7; BC 1/1: 1; B. 5/1: 5; ");
}

class RandomBorders : public testing::TestWithParam<unsigned> {};

TEST_P(RandomBorders, HoldEveryArcOnce) {
    std::mt19937 random(GetParam());
    const DrawnMap map = randomMap(random, 13, 11, 8);
    const BorderLines found = linesOf(map.polygons);
    std::set<std::pair<std::pair<double, double>, std::pair<double, double>>> seen;
    for (std::size_t i = 0; i < found.borders.size(); ++i) {
        const Border& border = found.borders[i];
        double length = 0;
        const auto rings = found.lines.ringsOfUnit(i);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto line = found.lines.ring(r);
            for (std::size_t k = 1; k < line.size(); ++k) {
                EXPECT_TRUE(
                    seen.insert(std::minmax(std::pair(line[k - 1].x, line[k - 1].y), std::pair(line[k].x, line[k].y)))
                        .second);
                ++length;
            }
        }
        EXPECT_EQ(length, border.length);
        EXPECT_LE(border.stretches, rings.size());
        EXPECT_EQ(length, map.sharedSides(map.letters[border.first],
                                          border.second == kOutside ? '.' : map.letters[border.second]));
    }
}

TEST_P(RandomBorders, AgreeWithTheNeighbours) {
    std::mt19937 random(GetParam());
    const DrawnMap map = randomMap(random, 13, 11, 8);
    const Coverage coverage = buildCoverage(map.polygons).coverage;
    const std::vector<double> lengths = planarArcLengths(coverage);
    std::vector<Border> expected;
    for (const NeighbourPair& pair : neighbourPairs(coverage, lengths)) {
        if (pair.contact == Contact::Rook) {
            expected.push_back({pair.first, pair.second, pair.length, pair.stretches});
        }
    }
    std::vector<Border> shared = borderLines(coverage, lengths).borders;
    std::erase_if(shared, [](const Border& border) { return border.second == kOutside; });
    EXPECT_EQ(shared, expected);
}

TEST_P(RandomBorders, AreTheSameLinesInAnyOrder) {
    std::mt19937 random(GetParam());
    const DrawnMap map = randomMap(random, 13, 11, 8);
    std::vector<std::size_t> order(map.letters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    const auto inOrder = [](const Polygons& polygons, const std::vector<std::size_t>& unitOf) {
        std::multiset<std::pair<std::set<std::size_t>, std::vector<std::vector<std::pair<double, double>>>>> result;
        const BorderLines found = linesOf(polygons);
        for (std::size_t i = 0; i < found.borders.size(); ++i) {
            const Border& border = found.borders[i];
            std::vector<std::vector<std::pair<double, double>>> lines;
            const auto rings = found.lines.ringsOfUnit(i);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                lines.emplace_back();
                for (const Point& p : found.lines.ring(r)) {
                    lines.back().emplace_back(p.x, p.y);
                }
            }
            result.emplace(
                std::set<std::size_t>{unitOf[border.first], border.second == kOutside ? 999 : unitOf[border.second]},
                lines);
        }
        return result;
    };
    std::vector<std::size_t> same(order.size());
    std::iota(same.begin(), same.end(), std::size_t{0});
    EXPECT_EQ(inOrder(diaban::test::shuffled(map.polygons, order, random), order), inOrder(map.polygons, same));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomBorders, testing::Range(1U, 41U));

} // namespace
} // namespace gis
