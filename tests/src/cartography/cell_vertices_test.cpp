// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/cell_vertices.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban {
namespace {

const gis::Box kBox{{0, 0}, {10, 10}};
const gis::Point kCell{1, 1};

std::vector<std::uint32_t> numbers(CellVertices& vertices, const std::vector<gis::Point>& ring, double shift = 0) {
    const auto thin = vertices.thin(ring, shift);
    return {thin.begin(), thin.end()};
}

TEST(CellVertices, runsBecomeOneVertexAndTheClosingOneGoes) {
    CellVertices vertices(kBox, kCell);
    EXPECT_EQ(numbers(vertices, {{0.1, 0.1}, {0.9, 0.2}, {5.5, 0.5}, {5.6, 0.4}, {5.5, 5.5}, {0.2, 0.3}, {0.1, 0.1}}),
              (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(vertices.points()[1], (gis::Point{5.5, 0.5})); // the westernmost of its cell
}

TEST(CellVertices, theWesternmostOfAllRingsStandsForTheCell) {
    CellVertices vertices(kBox, kCell);
    EXPECT_EQ(numbers(vertices, {{3.5, 3.5}, {7, 7}, {9, 1}}).front(), 0U);
    EXPECT_EQ(numbers(vertices, {{1, 1}, {3.2, 3.9}}).back(), 0U);
    EXPECT_EQ(vertices.points()[0], (gis::Point{3.2, 3.9}));
    EXPECT_EQ(numbers(vertices, {{3.2, 3.1}}).front(), 0U);
    EXPECT_EQ(vertices.points()[0], (gis::Point{3.2, 3.1})); // as far west: the southernmost
}

TEST(CellVertices, shiftsAreAddedAndPointsOutsideBelongToTheRim) {
    CellVertices vertices(kBox, kCell);
    EXPECT_EQ(numbers(vertices, {{-357, 4}}, 360).front(), 0U);
    EXPECT_EQ(vertices.points()[0], (gis::Point{3, 4}));
    EXPECT_EQ(numbers(vertices, {{50, 50}, {9.9, 9.9}}), (std::vector<std::uint32_t>{1}));
}

TEST(CellVertices, aVertexOfItsOwnEqualsNoOther) {
    CellVertices vertices(kBox, kCell);
    EXPECT_EQ(vertices.addAlone({5, 5}), 0U);
    EXPECT_EQ(vertices.addAlone({5, 5}), 1U);
    EXPECT_EQ(numbers(vertices, {{5, 5}}).front(), 2U);
}

TEST(CellVertices, manyCellsAreMadeLarger) {
    CellVertices vertices(kBox, {1e-9, 1e-9});
    EXPECT_EQ(numbers(vertices, {{5, 5}, {5.0000001, 5}, {9, 9}}).size(), 2U);
    CellVertices line({{0, 5}, {10, 5}}, {1, 1}); // a box without height
    EXPECT_EQ(numbers(line, {{0.5, 5}, {3.5, 5}}).size(), 2U);
}

/// Law: two sets that absorb each other in either order hold the same points for the same cells.
TEST(CellVertices, absorbingIsFreeOfOrder) {
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> anywhere(0, 10);
    std::vector<gis::Point> first(200);
    std::vector<gis::Point> second(200);
    for (std::size_t i = 0; i < first.size(); ++i) {
        first[i] = {anywhere(random), anywhere(random)};
        second[i] = {anywhere(random), anywhere(random)};
    }
    using Places = std::vector<gis::Point>;
    const auto placesOf = [](const Places& own, const Places& other) {
        CellVertices a(kBox, kCell);
        CellVertices b(kBox, kCell);
        std::pair<Places, Places> places;
        const auto ownNumbers = numbers(a, own);
        const auto otherNumbers = numbers(b, other);
        const std::vector<std::uint32_t> renamed = a.absorb(b);
        for (const std::uint32_t number : ownNumbers) {
            places.first.push_back(a.points()[number]);
        }
        for (const std::uint32_t number : otherNumbers) {
            places.second.push_back(a.points()[renamed[number]]);
        }
        return places;
    };
    const auto one = placesOf(first, second);
    const auto two = placesOf(second, first);
    EXPECT_EQ(one.first, two.second);
    EXPECT_EQ(one.second, two.first);
}

} // namespace
} // namespace diaban
