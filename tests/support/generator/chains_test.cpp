// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/chains.h"
#include "tests/support/generator/noise.h"
#include "tests/support/generator/outlines.h"
#include "tests/support/generator/random.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace generator {

namespace {

/// A square of sites, jittered, with sea on its rim.
struct Board {
    Tessellation cells;
    std::vector<std::uint32_t> unitOfCell;
    std::size_t units = 0;
};

Board board(int size, std::uint64_t seed) {
    Board made;
    std::vector<Spot> sites;
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            Random random(keyOf(seed, column, row));
            sites.push_back(spotAt(100 + column + random.between(-0.4, 0.4), 10 + row + random.between(-0.4, 0.4)));
            const bool land = row > 1 && row < size - 2 && column > 1 && column < size - 2;
            made.unitOfCell.push_back(land ? static_cast<std::uint32_t>(made.units++) : kNone);
        }
    }
    made.cells = tessellate(std::move(sites));
    return made;
}

} // namespace

TEST(Random, isSplitmix64) {
    // First outputs of the reference implementation for the state 0: known values.
    EXPECT_EQ(mix(0), 0xE220A8397B1DCDAFU);
    EXPECT_EQ(mix(0x9E3779B97F4A7C15U), 0x6E789E6AA1B965F4U);
}

TEST(Random, hasTheMomentsItSays) {
    Random random(5);
    double sum = 0;
    double squares = 0;
    constexpr int kDraws = 20'000;
    for (int i = 0; i < kDraws; ++i) {
        const double x = random.normal();
        sum += x;
        squares += x * x;
    }
    EXPECT_NEAR(sum / kDraws, 0, 0.03);
    EXPECT_NEAR(squares / kDraws, 1, 0.05);
}

TEST(Noise, isSmoothAndBounded) {
    for (int i = 0; i < 1'000; ++i) {
        const double x = 0.37 * i - 150;
        EXPECT_LE(std::fabs(fractalNoise(1, x, -x, 5)), 1);
        EXPECT_NEAR(valueNoise(1, x, 2.5), valueNoise(1, x + 1e-6, 2.5), 1e-5);
    }
}

TEST(Tessellation, keepsSitesOnTheLeftOfTheirEdges) {
    const Board made = board(12, 1);
    for (std::uint32_t cell = 0; cell < made.unitOfCell.size(); ++cell) {
        if (made.unitOfCell[cell] == kNone) {
            continue;
        }
        const Spot& site = made.cells.sites[cell];
        forEdgesOf(made.cells, cell, [&](std::uint32_t edge) {
            ASSERT_TRUE(made.cells.finite(edge));
            ASSERT_EQ(made.cells.edges[edge].cell, cell);
            const Spot& a = made.cells.nodes[made.cells.edges[edge].from];
            const Spot& b = made.cells.nodes[made.cells.to(edge)];
            EXPECT_GT((b.x - a.x) * (site.y - a.y) - (b.y - a.y) * (site.x - a.x), 0);
        });
    }
}

TEST(Chains, dependOnTheirOwnEdgeOnly) {
    const Board made = board(10, 2);
    const std::vector<Roughness> roughness{{}};
    const std::vector<std::uint8_t> kinds(made.cells.edges.size() / 2, 0);
    std::vector<std::uint32_t> all(kinds.size(), 0);
    std::vector<std::uint32_t> one(kinds.size(), 0);
    const std::uint32_t edge = made.cells.firstEdge[55];
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        all[i] = made.cells.finite(2 * i) ? 16 : 0;
    }
    one[edge / 2] = 16;
    const Chains every = makeChains(made.cells, all, roughness, kinds, 9);
    const Chains single = makeChains(made.cells, one, roughness, kinds, 9);
    ASSERT_EQ(every.of(edge).size(), 17U);
    ASSERT_EQ(single.of(edge).size(), 17U);
    EXPECT_TRUE(std::equal(every.of(edge).begin(), every.of(edge).end(), single.of(edge).begin()));
    EXPECT_NE(every.reversed(edge), every.reversed(edge ^ 1U));
    const gis::Point from = pointAt(made.cells.nodes[made.cells.edges[edge].from]);
    EXPECT_EQ(every.reversed(edge) ? every.of(edge).back() : every.of(edge).front(), from);
}

TEST(Chains, shareOutTheVerticesAskedFor) {
    std::vector<EdgeDemand> demands;
    for (std::uint32_t i = 1; i <= 500; ++i) {
        demands.push_back({static_cast<double>(i % 37), 1 + i % 2, 400});
    }
    const auto segments = shareSegments(demands, 30'000);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        EXPECT_GE(segments[i], 1U);
        EXPECT_LE(segments[i], 400U);
        sum += segments[i] * demands[i].uses;
    }
    EXPECT_NEAR(static_cast<double>(sum), 30'000, 100);
}

TEST(Outlines, mergeTheCellsOfAUnitAndLeaveHoles) {
    Board made = board(11, 3);
    // One unit of all land but a cell in the middle, which is a unit of its own.
    const std::uint32_t middle = 5 * 11 + 5;
    ASSERT_NE(made.unitOfCell[middle], kNone);
    for (std::uint32_t& unit : made.unitOfCell) {
        unit = unit == kNone ? kNone : 0;
    }
    made.unitOfCell[middle] = 1;
    const Outlines outlines = traceOutlines(made.cells, made.unitOfCell, 2);
    EXPECT_EQ(outlines.ringCount(), 3U);
    const std::vector<Roughness> roughness{{}};
    const std::vector<std::uint8_t> kinds(made.cells.edges.size() / 2, 0);
    const auto segments = segmentsOfOutlines(made.cells, outlines, roughness, kinds, {}, 900);
    const gis::Polygons polygons = polygonsOf(outlines, makeChains(made.cells, segments, roughness, kinds, 1));
    EXPECT_EQ(polygons.partsOf(0).size(), 1U);
    EXPECT_EQ(polygons.ringsOfUnit(0).size(), 2U);
    EXPECT_NEAR(static_cast<double>(polygons.vertexCount()), 900, 27);
    const auto hole = polygons.ring(polygons.ringsOfUnit(0).first + 1);
    EXPECT_NEAR(gis::signedArea(hole), -gis::signedArea(polygons.ring(polygons.ringsOfUnit(1).first)), 1e-12);
}

TEST(Outlines, refuseUnitsWithoutEnd) {
    Board made = board(6, 4);
    made.unitOfCell.front() = 0;
    EXPECT_THROW((void)traceOutlines(made.cells, made.unitOfCell, made.units + 1), std::logic_error);
}

} // namespace generator
