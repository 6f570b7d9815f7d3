// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/neighbours.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;
using diaban::test::randomMap;
using diaban::test::Vertices;
using gis::Contact;
using gis::NeighbourPair;

std::vector<NeighbourPair> pairsOf(const gis::Polygons& polygons) {
    const gis::Coverage coverage = gis::buildCoverage(polygons).coverage;
    return gis::neighbourPairs(coverage, gis::planarArcLengths(coverage));
}

std::string inWords(const DrawnMap& map, const std::vector<NeighbourPair>& pairs) {
    std::ostringstream text;
    for (const NeighbourPair& pair : pairs) {
        text << map.letters[pair.first] << map.letters[pair.second];
        if (pair.contact == Contact::Rook) {
            text << ' ' << pair.length << '/' << pair.stretches << "; ";
        } else {
            text << " point; ";
        }
    }
    return text.str();
}

struct Drawing {
    const char* what;
    const char* map;
    const char* pairs;
};

class DrawnNeighbours : public testing::TestWithParam<Drawing> {};

TEST_P(DrawnNeighbours, AreThoseOfTheDrawing) {
    const DrawnMap map = drawMap(GetParam().map);
    EXPECT_EQ(inWords(map, pairsOf(map.polygons)), GetParam().pairs);
    const DrawnMap sparse = drawMap(GetParam().map, Vertices::AtCornersOnly);
    EXPECT_EQ(inWords(sparse, pairsOf(sparse.polygons)), GetParam().pairs) << "with T-junctions";
}

INSTANTIATE_TEST_SUITE_P(
    Maps, DrawnNeighbours,
    testing::Values(Drawing{"four corners", "AB\nCD", "AB 1/1; AC 1/1; AD point; BC point; BD 1/1; CD 1/1; "},
                    Drawing{"a staggered wall", "AAB\nCDB", "AB 1/1; AC 1/1; AD 1/1; BD 1/1; CD 1/1; "},
                    Drawing{"an island in a unit", "AAA\nABA\nAAA", "AB 4/1; "},
                    Drawing{"a border in two stretches", "ABBB\nA..B\nABBB", "AB 2/2; "},
                    Drawing{"touching in a point across nothing", "A.\n.B", "AB point; "}, Drawing{"apart", "A.B", ""},
                    Drawing{"two parts of one unit beside another", "A.A\nBBB", "AB 2/2; "},
                    Drawing{"a hole filled by two", "AAAA\nABCA\nAAAA", "AB 3/1; AC 3/1; BC 1/1; "},
                    // C fills a hole of A that touches A's border with B in one point.
                    Drawing{"a filled hole that touches the border of another unit", "BBBB\nBBAA\nAACA\nAAAA",
                            "AB 5/1; AC 4/1; BC point; "},
                    Drawing{"an island that touches the shore", "AAA\nAB.\nAAA", "AB 3/1; "}),
    [](const auto& drawing) {
        std::string name = drawing.param.what;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

void expectDrawing(const DrawnMap& map, const std::vector<NeighbourPair>& pairs) {
    std::size_t expected = 0;
    for (std::size_t i = 0; i < map.letters.size(); ++i) {
        for (std::size_t j = i + 1; j < map.letters.size(); ++j) {
            const char a = map.letters[i];
            const char b = map.letters[j];
            const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const NeighbourPair& pair) {
                return pair.first == i && pair.second == j;
            });
            const int sides = map.sharedSides(a, b);
            if (sides == 0 && !map.meetInCorner(a, b)) {
                EXPECT_TRUE(found == pairs.end()) << a << b;
                continue;
            }
            ++expected;
            ASSERT_TRUE(found != pairs.end()) << a << b;
            EXPECT_EQ(found->length, sides) << a << b;
            EXPECT_EQ(found->contact, sides > 0 ? Contact::Rook : Contact::Queen) << a << b;
        }
    }
    EXPECT_EQ(pairs.size(), expected);
}

class RandomNeighbours : public testing::TestWithParam<unsigned> {};

TEST_P(RandomNeighbours, AreThoseOfTheDrawing) {
    std::mt19937 random(GetParam());
    const Vertices vertices = GetParam() % 2 == 0 ? Vertices::AtEveryCell : Vertices::AtCornersOnly;
    const DrawnMap map = randomMap(random, 12, 10, 9, vertices);
    SCOPED_TRACE(testing::PrintToString(map.rows));
    expectDrawing(map, pairsOf(map.polygons));
}

TEST_P(RandomNeighbours, BordersAndOutsideMakeThePerimeter) {
    std::mt19937 random(GetParam());
    const DrawnMap map = randomMap(random, 12, 10, 9);
    const gis::Coverage coverage = gis::buildCoverage(map.polygons).coverage;
    const std::vector<double> lengths = gis::planarArcLengths(coverage);
    std::vector<double> around = gis::outerLengths(coverage, lengths);
    for (std::size_t unit = 0; unit < map.letters.size(); ++unit) {
        EXPECT_EQ(around[unit], map.sharedSides(map.letters[unit], '.')) << map.letters[unit];
    }
    for (const NeighbourPair& pair : gis::neighbourPairs(coverage, lengths)) {
        around[pair.first] += pair.length;
        around[pair.second] += pair.length;
    }
    for (std::size_t unit = 0; unit < map.letters.size(); ++unit) {
        double perimeter = 0;
        const auto rings = map.polygons.ringsOfUnit(unit);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            perimeter += static_cast<double>(map.polygons.ring(ring).size() - 1);
        }
        EXPECT_EQ(around[unit], perimeter) << map.letters[unit];
    }
}

/// Coordinates as uneven as real ones, so that sums would show the order in which they were made.
void makeUneven(gis::Polygons& polygons) {
    for (gis::Point& p : polygons.points()) {
        p = {105 + p.x / 97 + p.y / 1013, 21 + p.y / 89 - p.x / 2011};
    }
}

TEST_P(RandomNeighbours, AreTheSameInAnyOrder) {
    std::mt19937 random(GetParam());
    DrawnMap map = randomMap(random, 12, 10, 9);
    makeUneven(map.polygons);
    std::vector<std::size_t> order(map.letters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), random);
    std::vector<NeighbourPair> again = pairsOf(diaban::test::shuffled(map.polygons, order, random));
    for (NeighbourPair& pair : again) {
        const auto a = static_cast<std::uint32_t>(order[pair.first]);
        const auto b = static_cast<std::uint32_t>(order[pair.second]);
        pair.first = std::min(a, b);
        pair.second = std::max(a, b);
    }
    std::sort(again.begin(), again.end(), [](const NeighbourPair& a, const NeighbourPair& b) {
        return std::pair(a.first, a.second) < std::pair(b.first, b.second);
    });
    EXPECT_EQ(again, pairsOf(map.polygons));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomNeighbours, testing::Range(1U, 61U));

TEST(Neighbours, OfOverlappingUnitsAlongOneBorderAreAllOfThem) {
    DrawnMap map = drawMap("AB");
    map.polygons.addUnit(gis::Polygons(map.polygons), 0);
    map.letters.push_back('C'); // the same ground as A
    EXPECT_EQ(inWords(map, pairsOf(map.polygons)), "AB 1/1; AC point; BC 1/1; ");
}

TEST(Neighbours, ToldWhereTooManyTouchInOnePoint) {
    gis::Polygons fan;
    constexpr int kUnits = 4'500;
    for (int i = 0; i < kUnits; ++i) {
        const double y = 2.0 * i;
        fan.addRing(std::vector<gis::Point>{{0, 0}, {1e5, y}, {1e5, y + 1}, {0, 0}});
        fan.endPart();
        fan.endUnit();
    }
    EXPECT_ANY_THROW(static_cast<void>(pairsOf(fan)));
}

TEST(Neighbours, OfNothingAreNone) {
    EXPECT_TRUE(pairsOf({}).empty());
    gis::Polygons empty;
    empty.endUnit();
    EXPECT_TRUE(pairsOf(empty).empty());
}

} // namespace
