// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/detail_level.h"
#include "gis/coverage/simplify.h"
#include "gis/geos/repair.h"
#include "tests/gis/coverage/rough_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <set>

namespace gis {
namespace {

using testing::IsEmpty;

Simplified simplified(const Polygons& polygons, const SimplifyOptions& options) {
    const Coverage coverage = buildCoverage(polygons).coverage;
    return simplify(coverage, {}, options, findArcClashes(coverage));
}

SimplifyOptions tolerance(double metres, SimplifyMethod method = SimplifyMethod::Visvalingam) {
    return {method, SimplifyOptions::Tolerance{metres}};
}

Polygons oneUnit(std::vector<std::vector<Point>> rings) {
    Polygons polygons;
    for (std::vector<Point>& ring : rings) {
        ring.push_back(ring.front());
        polygons.addRing(ring);
    }
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

double areaOf(const Polygons& polygons, std::size_t unit) {
    double area = 0;
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        area += signedArea(polygons.ring(ring));
    }
    return area;
}

std::set<std::pair<std::uint32_t, std::uint32_t>> pairsOf(const Coverage& coverage) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.shared(arc)) {
            pairs.insert(std::minmax(coverage.left[arc], coverage.right[arc]));
        }
    }
    return pairs;
}

struct Setting {
    SimplifyMethod method;
    double metres;
};

/// The largest distance of a point from the line that its border has now.
double largestShiftByHand(const Coverage& before, const Coverage& after) {
    double largest2 = 0;
    for (std::size_t arc = 0; arc < before.arcCount(); ++arc) {
        const std::span<const Point> line = after.arc(arc);
        for (const Point& p : before.arc(arc)) {
            double nearest2 = std::numeric_limits<double>::infinity();
            for (std::size_t i = 1; i < line.size(); ++i) {
                nearest2 = std::min(nearest2, squaredDistance(p, line[i - 1], line[i], {}));
            }
            largest2 = std::max(largest2, nearest2);
        }
    }
    return std::sqrt(largest2);
}

class SimplifiedMaps : public testing::TestWithParam<Setting> {};

/// On wild random maps, whatever the tolerance: all polygons valid, neighbours as before, nothing lies twice, areas of
/// all together and of each as the report says, the shift within what was promised.
TEST_P(SimplifiedMaps, keepTheLaws) {
    std::size_t givenBack = 0;
    std::size_t gone = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const Polygons before = test::roughMap(random, 7, 9, 12);
        if (!invalidUnits(before).empty()) {
            continue; // a drawn unit that touches itself in a corner
        }
        const Coverage coverage = buildCoverage(before).coverage;
        ASSERT_THAT(findArcClashes(coverage), IsEmpty());
        const Simplified result = simplify(coverage, {}, tolerance(GetParam().metres, GetParam().method), {});
        const Polygons after = polygonsOf(result.coverage);
        EXPECT_THAT(invalidUnits(after), IsEmpty());
        EXPECT_THAT(findArcClashes(result.coverage), IsEmpty());
        const BuiltCoverage again = buildCoverage(after);
        EXPECT_EQ(pairsOf(again.coverage), pairsOf(coverage));
        EXPECT_THAT(again.coverage.extraUses, IsEmpty());
        double sum = 0;
        double outer = 0;
        for (std::size_t unit = 0; unit < before.unitCount(); ++unit) {
            EXPECT_GT(areaOf(after, unit), 0);
            EXPECT_NEAR(areaOf(after, unit) - areaOf(before, unit), result.report.areaChange[unit], 1e-12);
            sum += areaOf(after, unit);
        }
        for (std::size_t arc = 0; arc < result.coverage.arcCount(); ++arc) {
            if (result.coverage.outer(arc)) {
                const std::span<const Point> line = result.coverage.arc(arc);
                for (std::size_t i = 1; i < line.size(); ++i) {
                    outer += (line[i - 1].x * line[i].y - line[i].x * line[i - 1].y) / 2 *
                             (result.coverage.left[arc] == kOutside ? -1 : 1);
                }
            }
        }
        EXPECT_NEAR(sum, outer, 1e-9);
        EXPECT_NEAR(result.report.largestShift, largestShiftByHand(coverage, result.coverage), 1e-9);
        if (GetParam().method == SimplifyMethod::DouglasPeucker) {
            EXPECT_LE(result.report.largestShift, GetParam().metres * (1 + 1e-6));
        }
        EXPECT_EQ(result.report.pointsBefore, coverage.points.size());
        EXPECT_EQ(result.report.pointsAfter, result.coverage.points.size());
        givenBack += result.report.givenBack.points;
        gone += result.report.pointsBefore - result.report.pointsAfter;
    }
    EXPECT_GT(gone, 0U);
    RecordProperty("given_back", static_cast<int>(givenBack));
}

INSTANTIATE_TEST_SUITE_P(
    Settings, SimplifiedMaps,
    testing::Values(Setting{SimplifyMethod::Visvalingam, 0.02}, Setting{SimplifyMethod::Visvalingam, 0.2},
                    Setting{SimplifyMethod::Visvalingam, 100}, Setting{SimplifyMethod::DouglasPeucker, 0.02},
                    Setting{SimplifyMethod::DouglasPeucker, 0.2}, Setting{SimplifyMethod::DouglasPeucker, 100}));

TEST(Simplify, doesNotDependOnTheOrderOfUnitsAndRings) {
    for (unsigned seed = 0; seed < 25; ++seed) {
        std::mt19937 random(seed);
        const Polygons map = test::roughMap(random, 6, 7, 9);
        std::vector<std::size_t> order(map.unitCount());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        const Coverage plain = simplified(map, tolerance(0.3)).coverage;
        const Coverage other = simplified(diaban::test::shuffled(map, order, random), tolerance(0.3)).coverage;
        const auto linesOf = [](const Coverage& coverage) {
            std::set<std::vector<std::pair<double, double>>> lines;
            for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
                std::vector<std::pair<double, double>> line;
                for (const Point& p : coverage.arc(arc)) {
                    line.emplace_back(p.x, p.y);
                }
                lines.insert(std::move(line));
            }
            return lines;
        };
        EXPECT_EQ(linesOf(plain), linesOf(other)) << seed;
    }
}

TEST(Simplify, toNothingLeftIsATriangle) {
    std::vector<Point> circle;
    for (int i = 0; i < 100; ++i) {
        circle.push_back({std::cos(i * 0.0628), std::sin(i * 0.0628)});
    }
    const Simplified result = simplified(oneUnit({circle}), tolerance(1e6));
    const Polygons after = polygonsOf(result.coverage);
    EXPECT_EQ(after.vertexCount(), 4U);
    EXPECT_GT(signedArea(after.ring(0)), 0);
}

TEST(Simplify, keepsATriangleAndASquareOfTwoBorders) {
    EXPECT_EQ(simplified(oneUnit({{{0, 0}, {1, 0}, {0, 1}}}), tolerance(1e6)).coverage.points.size(), 4U);
    // The lower unit is a lens between the nodes (0, 0) and (9, 0): both its borders would become one line.
    Polygons two = oneUnit({{{0, 0}, {4, -1}, {9, 0}, {5, 1}}});
    two.append(oneUnit({{{0, 0}, {5, 1}, {9, 0}, {9, 8}, {0, 8}}}));
    const Simplified result = simplified(two, tolerance(1e6));
    EXPECT_GT(result.report.givenBack.points, 0U);
    EXPECT_THAT(invalidUnits(polygonsOf(result.coverage)), IsEmpty());
    EXPECT_GT(areaOf(polygonsOf(result.coverage), 0), 0);
}

/// The coast would go straight past the island in its bay, without a crossing.
TEST(Simplify, leavesAnIslandInItsBay) {
    Polygons map = oneUnit({{{0, 0}, {40, 0}, {40, 20}, {21, 20}, {21, 19}, {19, 19}, {19, 20}, {0, 20}}});
    map.append(oneUnit({{{19.8, 19.4}, {20.2, 19.4}, {20.2, 19.6}, {19.8, 19.6}}}));
    const Simplified result = simplified(map, tolerance(3));
    const Polygons after = polygonsOf(result.coverage);
    EXPECT_GT(result.report.givenBack.points, 0U);
    // Some point of the coast lies below the island still.
    const std::span<const Point> coast = after.ring(0);
    EXPECT_TRUE(std::any_of(coast.begin(), coast.end(), [](const Point& p) { return p.y == 19; }));
}

/// The coast must go round the island by (50, 9.5), and is sixteen metres from (40, -9) if that does not come back too.
TEST(Simplify, byDouglasPeuckerStaysWithinTheToleranceAlsoWherePointsComeBack) {
    Polygons map = oneUnit({{{0, 0}, {40, -9}, {50, 9.5}, {100, 0}, {100, 60}, {0, 60}}});
    map.append(oneUnit({{{49.8, 4}, {50.2, 4}, {50.2, 4.2}, {49.8, 4.2}}}));
    const Coverage coverage = buildCoverage(map).coverage;
    const Simplified result = simplified(map, tolerance(10, SimplifyMethod::DouglasPeucker));
    EXPECT_GT(result.report.givenBack.points, 0U);
    EXPECT_LE(result.report.largestShift, 10);
    EXPECT_LE(largestShiftByHand(coverage, result.coverage), 10);
}

TEST(Simplify, givesUnitsThatOverlapNoMoreTrouble) {
    Polygons map = oneUnit({{{0, 0}, {4, 0}, {4.5, 0.4}, {5, 0}, {10, 0}, {10, 10}, {0, 10}}});
    map.append(oneUnit({{{3, -5}, {7, -5}, {7, 5}, {6.8, 5.1}, {6, 5}, {3, 5}}}));
    const Coverage coverage = buildCoverage(map).coverage;
    const auto clashes = findArcClashes(coverage);
    EXPECT_FALSE(clashes.empty());
    const Simplified result = simplify(coverage, {}, tolerance(2), clashes);
    EXPECT_LT(result.report.pointsAfter, result.report.pointsBefore);
    EXPECT_THAT(invalidUnits(polygonsOf(result.coverage)), IsEmpty());
}

TEST(Simplify, atNoToleranceChangesNothing) {
    std::mt19937 random(4);
    const Polygons map = test::roughMap(random, 6, 6, 5);
    const Simplified result = simplified(map, tolerance(0));
    EXPECT_EQ(result.report.pointsBefore, result.report.pointsAfter);
    EXPECT_EQ(result.report.largestShift, 0);
    EXPECT_EQ(simplified(map, {SimplifyMethod::Visvalingam, SimplifyOptions::Share{1}}).report.pointsAfter,
              result.report.pointsBefore);
}

TEST(Simplify, ofNothingIsNothing) {
    EXPECT_EQ(simplified({}, tolerance(5)).coverage.arcCount(), 0U);
}

/// Levels of the pyramid hold each other: what is kept at a coarse one is kept at a finer one.
TEST(DetailLevel, growsWithDetail) {
    std::mt19937 random(2);
    const Coverage coverage = buildCoverage(test::roughMap(random, 8, 9, 20)).coverage;
    const VertexRanks ranks = rankVertices(coverage, SimplifyMethod::Visvalingam, LatitudeMetres({}, {}));
    std::vector<std::uint32_t> coarser;
    for (const double metres : {10.0, 1.0, 0.3, 0.1, 0.03, 0.0}) {
        const DetailLevel level = levelAt(coverage, ranks, metres);
        EXPECT_TRUE(std::includes(level.kept.begin(), level.kept.end(), coarser.begin(), coarser.end()));
        EXPECT_EQ(atLevel(coverage, level).arcCount(), coverage.arcCount());
        coarser = level.kept;
    }
    EXPECT_EQ(coarser.size(), coverage.points.size());
}

} // namespace
} // namespace gis
