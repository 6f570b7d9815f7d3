// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/dissolve.h"
#include "gis/geos/repair.h"
#include "gis/geos/unite.h"
#include "tests/support/drawn_map.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <numeric>

namespace gis {
namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;
using diaban::test::randomMap;
using diaban::test::Vertices;
using testing::ElementsAre;
using testing::IsEmpty;

using Groups = std::vector<std::uint32_t>;

Dissolved dissolved(const Polygons& polygons, const Groups& groupOf, std::size_t groups) {
    const Coverage coverage = buildCoverage(polygons).coverage;
    Dissolved result = dissolve(coverage, groupOf, groups, findArcClashes(coverage));
    EXPECT_THAT(invalidUnits(result.polygons), IsEmpty());
    EXPECT_EQ(result.polygons.unitCount(), groups);
    return result;
}

double areaOf(const Polygons& polygons, std::size_t unit) {
    double area = 0;
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        area += signedArea(polygons.ring(ring));
    }
    return area;
}

struct Shape {
    std::size_t parts, holes;
    double area;
    friend bool operator==(const Shape&, const Shape&) = default;
};

void PrintTo(const Shape& shape, std::ostream* out) {
    *out << shape.parts << " parts, " << shape.holes << " holes, area " << shape.area;
}

Shape shapeOf(const Polygons& polygons, std::size_t unit) {
    const std::size_t parts = polygons.partsOf(unit).size();
    return {parts, polygons.ringsOfUnit(unit).size() - parts, areaOf(polygons, unit)};
}

/// All letters but lower-case ones in one group; lower-case ones are left out.
Shape unionOfCapitals(const std::string& text) {
    const DrawnMap map = drawMap(text);
    Groups groups;
    for (const char letter : map.letters) {
        groups.push_back(letter >= 'a' ? kOutside : 0);
    }
    const Dissolved result = dissolved(map.polygons, groups, 1);
    EXPECT_THAT(result.overlapping, IsEmpty());
    return shapeOf(result.polygons, 0);
}

struct Drawing {
    const char* name;
    const char* text;
    Shape shape;
};

void PrintTo(const Drawing& drawing, std::ostream* out) {
    *out << drawing.name;
}

class DissolvedDrawing : public testing::TestWithParam<Drawing> {};

TEST_P(DissolvedDrawing, hasPartsAndHoles) {
    EXPECT_EQ(unionOfCapitals(GetParam().text), GetParam().shape);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, DissolvedDrawing,
    testing::Values(Drawing{"neighbours", "AB", {1, 0, 2}}, //
                    Drawing{"apart", "A.B", {2, 0, 2}}, Drawing{"touchInACorner", "A.\n.B", {2, 0, 2}},
                    Drawing{"ringAroundNothing", "AAB\nC.B\nCDD", {1, 1, 8}},
                    Drawing{"ringAroundOneLeftOut", "AAB\nCxB\nCDD", {1, 1, 8}},
                    Drawing{"filledRing", "AAB\nCEB\nCDD", {1, 0, 9}},
                    Drawing{"holeTouchesTheShell", ".AAA\nABBA\nA.BA\nAAAA", {1, 1, 14}},
                    Drawing{"shellTouchesItself", "AAA.\nA.AB\nAAAB\n...B", {1, 1, 11}},
                    Drawing{"holesTouchEachOther", "AAAA\nA.AB\nAA.B\nAABB", {1, 2, 14}},
                    Drawing{"holeInTwoPoints", "AAAA\nA.A.\n.BBA\nAAAA", {1, 1, 13}},
                    Drawing{"islandInALake", "AAAAA\nA...A\nA.B.A\nA...A\nAAAAA", {2, 1, 17}},
                    Drawing{"islandTouchesItsShore", "AAAAA\nA...A\nA.B.A\nAC..A\nAAAAA", {2, 1, 18}},
                    Drawing{"checkers", "A.B\n.C.\nD.E", {5, 0, 5}}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(Dissolve, withEachUnitItsOwnGroupGivesTheUnits) {
    std::mt19937 random(7);
    const DrawnMap map = randomMap(random, 12, 9, 14);
    Groups groups(map.polygons.unitCount());
    std::iota(groups.begin(), groups.end(), 0U);
    const Dissolved result = dissolved(map.polygons, groups, groups.size());
    for (std::size_t unit = 0; unit < groups.size(); ++unit) {
        EXPECT_EQ(shapeOf(result.polygons, unit), shapeOf(map.polygons, unit));
    }
    EXPECT_EQ(result.polygons.vertexCount(), map.polygons.vertexCount());
}

TEST(Dissolve, leavesAGroupWithoutUnitsEmpty) {
    const DrawnMap map = drawMap("AB");
    const Dissolved result = dissolved(map.polygons, {2, 0}, 3);
    EXPECT_EQ(shapeOf(result.polygons, 1), (Shape{0, 0, 0}));
    EXPECT_EQ(shapeOf(result.polygons, 2), (Shape{1, 0, 1}));
}

TEST(Dissolve, ofNothingIsNothing) {
    EXPECT_EQ(dissolved({}, {}, 2).polygons.partCount(), 0U);
}

/// Random maps in random groups: areas add up, nothing lies twice, parts and holes are GEOS's.
TEST(Dissolve, agreesWithGeosOnRandomMaps) {
    for (unsigned seed = 0; seed < diaban::test::rounds(150U); ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const DrawnMap map =
            randomMap(random, 10, 8, 12, seed % 2 == 0 ? Vertices::AtEveryCell : Vertices::AtCornersOnly);
        const std::size_t groupCount = 1 + seed % 4;
        Groups groups(map.polygons.unitCount());
        for (std::uint32_t& group : groups) {
            group = static_cast<std::uint32_t>(random() % groupCount);
        }
        const Dissolved result = dissolved(map.polygons, groups, groupCount);
        EXPECT_THAT(result.overlapping, IsEmpty());
        for (std::uint32_t group = 0; group < groupCount; ++group) {
            std::vector<std::uint32_t> members;
            double sum = 0;
            for (std::uint32_t unit = 0; unit < groups.size(); ++unit) {
                if (groups[unit] == group) {
                    members.push_back(unit);
                    sum += areaOf(map.polygons, unit);
                }
            }
            Polygons united = unite(map.polygons, members).value();
            orientRings(united, true);
            EXPECT_EQ(shapeOf(result.polygons, group), shapeOf(united, 0)) << "group " << group;
            EXPECT_EQ(areaOf(result.polygons, group), sum);
        }
    }
}

TEST(Dissolve, doesNotDependOnTheOrderOfUnitsAndRings) {
    for (unsigned seed = 0; seed < diaban::test::rounds(30U); ++seed) {
        std::mt19937 random(seed);
        const DrawnMap map = randomMap(random, 9, 9, 10);
        Groups groups(map.polygons.unitCount());
        for (std::uint32_t& group : groups) {
            group = static_cast<std::uint32_t>(random() % 3);
        }
        std::vector<std::size_t> order(groups.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        Groups shuffledGroups;
        for (const std::size_t unit : order) {
            shuffledGroups.push_back(groups[unit]);
        }
        EXPECT_EQ(dissolved(map.polygons, groups, 3).polygons,
                  dissolved(diaban::test::shuffled(map.polygons, order, random), shuffledGroups, 3).polygons)
            << seed;
    }
}

/// Units given as rings of corners, one part each.
Polygons unitsOf(const std::vector<std::vector<Point>>& rings) {
    Polygons polygons;
    for (std::vector<Point> ring : rings) {
        ring.push_back(ring.front());
        polygons.addRing(ring);
        polygons.endPart();
        polygons.endUnit();
    }
    return polygons;
}

struct Overlap {
    const char* name;
    std::vector<std::vector<Point>> rings;
    double area;
};

void PrintTo(const Overlap& overlap, std::ostream* out) {
    *out << overlap.name;
}

class OverlappingMembers : public testing::TestWithParam<Overlap> {};

TEST_P(OverlappingMembers, countOnceAndAreTold) {
    Polygons polygons = unitsOf(GetParam().rings);
    polygons.append(unitsOf({{{50, 50}, {51, 50}, {51, 51}, {50, 51}}})); // a group of its own
    Groups groups(polygons.unitCount(), 0);
    groups.back() = 1;
    const Dissolved result = dissolved(polygons, groups, 2);
    EXPECT_THAT(result.overlapping, ElementsAre(0));
    EXPECT_NEAR(areaOf(result.polygons, 0), GetParam().area, 1e-12);
    EXPECT_EQ(areaOf(result.polygons, 1), 1);
}

const std::vector<Point> kSquare{{0, 0}, {4, 0}, {4, 4}, {0, 4}};

INSTANTIATE_TEST_SUITE_P(Cases, OverlappingMembers,
                         testing::Values(Overlap{"crossing", {kSquare, {{2, 2}, {6, 2}, {6, 6}, {2, 6}}}, 28},
                                         Overlap{"twice", {kSquare, kSquare}, 16},
                                         Overlap{"inside", {kSquare, {{1, 1}, {2, 1}, {2, 2}, {1, 2}}}, 16},
                                         Overlap{"insideAtACorner", {kSquare, {{0, 0}, {2, 1}, {1, 2}}}, 16},
                                         Overlap{"insideAlongASide", {kSquare, {{0, 0}, {4, 0}, {4, 1}, {0, 1}}}, 16},
                                         Overlap{"lensBetweenNeighbours",
                                                 {{{0, 0}, {4, 0}, {5, 2}, {4, 4}, {0, 4}},
                                                  {{4, 0}, {8, 0}, {8, 4}, {4, 4}, {3, 2}}},
                                                 32},
                                         Overlap{"lensInsideOfABorder",
                                                 {{{0, 0}, {4, 0}, {4, 1}, {5, 2}, {4, 3}, {4, 4}, {0, 4}},
                                                  {{4, 0}, {8, 0}, {8, 4}, {4, 4}, {4, 3}, {3, 2}, {4, 1}}},
                                                 32},
                                         Overlap{"nestedAndCrossing",
                                                 {{{0, 0}, {9, 0}, {9, 9}, {0, 9}},
                                                  {{1, 1}, {3, 1}, {3, 3}, {1, 3}},
                                                  {{5, 5}, {10, 5}, {10, 6}, {5, 6}}},
                                                 82}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Dissolve, ofTwoGroupsThatOverlapEachOtherNeedsNoUnion) {
    const Polygons polygons = unitsOf({kSquare, {{2, 2}, {6, 2}, {6, 6}, {2, 6}}});
    const Dissolved result = dissolved(polygons, {0, 1}, 2);
    EXPECT_THAT(result.overlapping, IsEmpty());
    EXPECT_EQ(areaOf(result.polygons, 0), 16);
    EXPECT_EQ(areaOf(result.polygons, 1), 16);
}

/// Random rectangles all over each other: what GEOS says.
TEST(Dissolve, agreesWithGeosOnRectanglesThatOverlap) {
    for (unsigned seed = 0; seed < diaban::test::rounds(80U); ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::vector<std::vector<Point>> rings;
        for (int i = 0; i < 7; ++i) {
            const auto below = [&](int most) { return static_cast<double>(static_cast<int>(random() % 64) % most); };
            const double x = below(8);
            const double y = below(8);
            const double right = x + 1 + below(5);
            const double top = y + 1 + below(5);
            rings.push_back({{x, y}, {right, y}, {right, top}, {x, top}});
        }
        const Polygons polygons = unitsOf(rings);
        const Dissolved result = dissolved(polygons, Groups(7, 0), 1);
        Polygons united = unite(polygons, std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6}).value();
        orientRings(united, true);
        EXPECT_EQ(shapeOf(result.polygons, 0), shapeOf(united, 0));
    }
}

} // namespace
} // namespace gis
