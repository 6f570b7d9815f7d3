// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/neighbour_graph.h"
#include "tests/support/drawn_map.h"

#include <gtest/gtest.h>

#include <random>

namespace gis {
namespace {

using diaban::test::drawMap;
using diaban::test::DrawnMap;

NeighbourGraph graphOf(const DrawnMap& map, Contact contact) {
    const Coverage coverage = buildCoverage(map.polygons).coverage;
    return {map.letters.size(), neighbourPairs(coverage, planarArcLengths(coverage)), contact};
}

std::string lettersOf(const DrawnMap& map, std::span<const std::uint32_t> units) {
    std::string letters;
    for (const std::uint32_t unit : units) {
        letters += map.letters[unit];
    }
    return letters;
}

TEST(NeighbourGraph, HoldsBothDirections) {
    const DrawnMap map = drawMap("AB\nCD");
    const NeighbourGraph rook = graphOf(map, Contact::Rook);
    const NeighbourGraph queen = graphOf(map, Contact::Queen);
    EXPECT_EQ(lettersOf(map, rook[map.unit('A')]), "BC");
    EXPECT_EQ(lettersOf(map, queen[map.unit('A')]), "BCD");
    EXPECT_EQ(lettersOf(map, queen[map.unit('D')]), "ABC");
}

TEST(NeighbourGraph, KnowsIslandsAndComponents) {
    const DrawnMap map = drawMap("AB.C\n....\nE.DF");
    const NeighbourGraph graph = graphOf(map, Contact::Queen);
    EXPECT_EQ(lettersOf(map, islands(graph)), "CE");
    EXPECT_EQ(components(graph), (std::vector<std::uint32_t>{0, 0, 1, 2, 3, 2}));
}

TEST(NeighbourGraph, CountsStepsByTheShortestWay) {
    const DrawnMap map = drawMap("ABCDE\nFGHIJ");
    const NeighbourGraph graph = graphOf(map, Contact::Rook);
    const auto a = static_cast<std::uint32_t>(map.unit('A'));
    EXPECT_EQ(lettersOf(map, neighboursOfOrder(graph, a, 0)), "A");
    EXPECT_EQ(lettersOf(map, neighboursOfOrder(graph, a, 1)), "BF");
    EXPECT_EQ(lettersOf(map, neighboursOfOrder(graph, a, 2)), "CG");
    EXPECT_EQ(lettersOf(map, neighboursOfOrder(graph, a, 5)), "J");
    EXPECT_EQ(lettersOf(map, neighboursOfOrder(graph, a, 6)), "");
}

TEST(NeighbourGraph, OrdersPartitionAComponent) {
    std::mt19937 random(5);
    const DrawnMap map = diaban::test::randomMap(random, 30, 30, 50);
    const NeighbourGraph graph = graphOf(map, Contact::Queen);
    const std::vector<std::uint32_t> component = components(graph);
    for (std::uint32_t unit = 0; unit < graph.size(); ++unit) {
        std::size_t reached = 0;
        for (std::size_t order = 0; order < graph.size(); ++order) {
            for (const std::uint32_t other : neighboursOfOrder(graph, unit, order)) {
                EXPECT_EQ(component[other], component[unit]);
                ++reached;
            }
        }
        EXPECT_EQ(reached, std::count(component.begin(), component.end(), component[unit]));
    }
}

} // namespace
} // namespace gis
