// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/segment_uses.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <set>

namespace gis {
namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;
using diaban::test::randomMap;
using diaban::test::Vertices;

Polygons oneRing(const std::vector<Point>& ring) {
    Polygons polygons;
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
    return polygons;
}

/// The rings of a unit, each begun at its lowest point, in order: the same ground in one form.
std::multiset<std::vector<std::pair<double, double>>> ringsOf(const Polygons& polygons, std::size_t unit) {
    std::multiset<std::vector<std::pair<double, double>>> rings;
    const auto range = polygons.ringsOfUnit(unit);
    for (std::size_t r = range.first; r < range.last; ++r) {
        std::vector<std::pair<double, double>> ring;
        for (const Point& p : polygons.ring(r).first(polygons.ring(r).size() - 1)) {
            ring.emplace_back(p.x, p.y);
        }
        const auto at = [&](std::size_t i) { return ring[i % ring.size()]; };
        std::size_t start = 0; // a point may come twice: what follows decides
        for (std::size_t i = 1; i < ring.size(); ++i) {
            for (std::size_t k = 0; k < ring.size(); ++k) {
                if (at(i + k) != at(start + k)) {
                    start = at(i + k) < at(start + k) ? i : start;
                    break;
                }
            }
        }
        std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(start), ring.end());
        rings.insert(ring);
    }
    return rings;
}

class RandomCoverage : public testing::TestWithParam<unsigned> {
protected:
    std::mt19937 m_random{GetParam()};
    DrawnMap m_map = randomMap(m_random, 14, 11, 8);
};

TEST_P(RandomCoverage, GivesBackItsPolygons) {
    const Polygons back = polygonsOf(buildCoverage(m_map.polygons).coverage);
    ASSERT_EQ(back.unitCount(), m_map.polygons.unitCount());
    for (std::size_t unit = 0; unit < back.unitCount(); ++unit) {
        EXPECT_EQ(ringsOf(back, unit), ringsOf(m_map.polygons, unit));
    }
}

TEST_P(RandomCoverage, HasEachBorderOnceWithItsUnits) {
    const Coverage coverage = buildCoverage(m_map.polygons).coverage;
    std::set<std::pair<std::pair<double, double>, std::pair<double, double>>> seen;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        const auto points = coverage.arc(arc);
        for (std::size_t i = 1; i < points.size(); ++i) {
            const Point& a = points[i - 1];
            const Point& b = points[i];
            EXPECT_TRUE(seen.insert(std::minmax(std::pair(a.x, a.y), std::pair(b.x, b.y))).second);
            const double x = (a.x + b.x) / 2 - (b.y - a.y) / 2; // the middle of the cell on the left
            const double y = (a.y + b.y) / 2 + (b.x - a.x) / 2;
            const auto letter = [&](std::uint32_t unit) { return unit == kOutside ? '.' : m_map.letters[unit]; };
            EXPECT_EQ(letter(coverage.left[arc]),
                      m_map.at(static_cast<int>(std::floor(x)), static_cast<int>(std::floor(y))));
            EXPECT_EQ(letter(coverage.right[arc]), m_map.at(static_cast<int>(std::floor(x + b.y - a.y)),
                                                            static_cast<int>(std::floor(y - b.x + a.x))));
        }
    }
    EXPECT_TRUE(coverage.extraUses.empty());
}

TEST_P(RandomCoverage, HasTheSameArcsInAnyOrder) {
    const auto arcsOf = [](const Polygons& polygons, const std::vector<std::size_t>& unitOf) {
        const Coverage coverage = buildCoverage(polygons).coverage;
        std::multiset<std::tuple<std::vector<std::pair<double, double>>, std::size_t, std::size_t>> arcs;
        const auto unit = [&](std::uint32_t u) { return u == kOutside ? std::size_t{kOutside} : unitOf[u]; };
        for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
            std::vector<std::pair<double, double>> points;
            for (const Point& p : coverage.arc(arc)) {
                points.emplace_back(p.x, p.y);
            }
            arcs.emplace(points, unit(coverage.left[arc]), unit(coverage.right[arc]));
        }
        return arcs;
    };
    std::vector<std::size_t> order(m_map.letters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::vector<std::size_t> asDrawn = order;
    std::shuffle(order.begin(), order.end(), m_random);
    EXPECT_EQ(arcsOf(diaban::test::shuffled(m_map.polygons, order, m_random), order), arcsOf(m_map.polygons, asDrawn));
}

TEST_P(RandomCoverage, MatchesSegmentsAsSortingDoes) {
    const RingWalk walk(m_map.polygons);
    const auto points = m_map.polygons.points();
    const SegmentUses byHash = findSegmentUses(points, walk);
    const SegmentUses bySorting = usesBySorting(points, walk);
    const auto cycle = [](const SegmentUses& next, std::uint32_t segment) {
        std::set<std::uint32_t> uses;
        for (std::uint32_t use = segment; uses.insert(use).second;) {
            use = next[use];
        }
        return uses;
    };
    for (std::size_t ring = 0; ring < walk.ringCount(); ++ring) {
        for (std::uint32_t segment = walk.first(ring); segment < walk.end(ring); ++segment) {
            EXPECT_EQ(cycle(byHash, segment), cycle(bySorting, segment));
        }
    }
}

TEST_P(RandomCoverage, DropsDoubledPoints) {
    Polygons doubled;
    for (std::size_t unit = 0; unit < m_map.polygons.unitCount(); ++unit) {
        const auto parts = m_map.polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = m_map.polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                std::vector<Point> ring;
                for (const Point& p : m_map.polygons.ring(r)) {
                    ring.insert(ring.end(), 1 + m_random() % 3, p);
                }
                doubled.addRing(ring);
            }
            doubled.endPart();
        }
        doubled.endUnit();
    }
    const BuiltCoverage built = buildCoverage(doubled);
    EXPECT_EQ(built.tidied.doubledPoints, doubled.vertexCount() - m_map.polygons.vertexCount());
    const Coverage plain = buildCoverage(m_map.polygons).coverage;
    EXPECT_EQ(built.coverage.points, plain.points);
    EXPECT_EQ(built.coverage.left, plain.left);
    EXPECT_EQ(built.coverage.ringArcs, plain.ringArcs);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomCoverage, testing::Range(1U, 41U));

TEST(BuildCoverage, PutsPointsOfOneRingIntoStraightBordersOfAnother) {
    const DrawnMap map = drawMap("AAAA\nBCDE", Vertices::AtCornersOnly);
    const BuiltCoverage built = buildCoverage(map.polygons);
    EXPECT_EQ(built.tJunctions, 3U);
    EXPECT_EQ(polygonsOf(built.coverage).vertexCount(), map.polygons.vertexCount() + 3);
}

TEST(BuildCoverage, FindsPointsThatLieOnALineButForRounding) {
    // A third of the way along a slanted border: no such point is exactly on it.
    const Point a{105.1, 21.3};
    const Point b{105.7, 21.9};
    const Point third{a.x + (b.x - a.x) / 3, a.y + (b.y - a.y) / 3};
    Polygons polygons = oneRing({a, b, {105, 22}, a});
    polygons.append(oneRing({a, {106, 21}, third, a}));
    polygons.append(oneRing({third, {106, 21}, b, third}));
    const BuiltCoverage built = buildCoverage(polygons);
    EXPECT_EQ(built.tJunctions, 1U);
    const auto& coverage = built.coverage;
    const auto shared = [&](std::uint32_t u, std::uint32_t v) {
        for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
            if (std::minmax(coverage.left[arc], coverage.right[arc]) == std::minmax(u, v)) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(shared(0, 1) && shared(0, 2) && shared(1, 2));
}

TEST(BuildCoverage, TellsWhatItHadToLeaveOut) {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    Polygons polygons = oneRing({{0, 0}, {1, 0}, {nan, 1}, {0, 0}});
    polygons.append(oneRing({{0, 0}, {1, 0}, {0, 0}}));         // collapsed
    polygons.append(oneRing({{5, 5}, {6, 5}, {6, 6}}));         // not closed
    polygons.endUnit();                                         // empty
    polygons.append(oneRing({{2, 2}, {2, 2}, {2, 2}, {2, 2}})); // one point
    const BuiltCoverage built = buildCoverage(polygons);
    EXPECT_EQ(built.tidied.notFinite, std::vector<std::size_t>{0});
    EXPECT_EQ(built.tidied.collapsedRings, 2U);
    EXPECT_EQ(built.tidied.closedRings, 1U);
    EXPECT_EQ(built.coverage.unitCount(), 5U);
    EXPECT_EQ(built.coverage.arcCount(), 1U);
}

TEST(BuildCoverage, KeepsASpikeAsAnArcWithTheUnitOnBothSides) {
    const Coverage coverage = buildCoverage(oneRing({{0, 0}, {2, 0}, {4, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}})).coverage;
    ASSERT_EQ(coverage.arcCount(), 2U);
    const std::size_t spike = coverage.left[0] == coverage.right[0] ? 0 : 1;
    EXPECT_EQ(coverage.left[spike], 0U);
    EXPECT_EQ(coverage.right[spike], 0U);
    EXPECT_EQ(coverage.arc(spike).size(), 2U);
}

TEST(BuildCoverage, NotesEveryUnitOfASharedPlace) {
    Polygons polygons = drawMap("A").polygons;
    const Polygons same = polygons;
    polygons.append(same);
    polygons.append(same);
    const Coverage coverage = buildCoverage(polygons).coverage;
    ASSERT_EQ(coverage.arcCount(), 1U);
    EXPECT_EQ(std::min(coverage.left[0], coverage.right[0]), 0U);
    EXPECT_EQ(std::max(coverage.left[0], coverage.right[0]), kOutside);
    const bool left = coverage.left[0] == 0;
    EXPECT_EQ(coverage.extraUses, (std::vector<ExtraUse>{{0, 1, left}, {0, 2, left}}));
}

TEST(BuildCoverage, TakesHugeNumbersAndTangles) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anywhere(-1e300, 1e300);
    std::vector<Point> scribble;
    for (int i = 0; i < 2000; ++i) {
        scribble.push_back({anywhere(random), anywhere(random)});
    }
    scribble.push_back(scribble.front());
    const BuiltCoverage built = buildCoverage(oneRing(scribble));
    EXPECT_EQ(built.coverage.points.size(), scribble.size());
}

} // namespace
} // namespace gis
