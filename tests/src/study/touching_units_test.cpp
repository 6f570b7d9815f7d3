// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"
#include "src/study/touching_units.h"
#include "src/study/unit_weights.h"
#include "tests/support/drawn_map.h"

#include <gmock/gmock.h>

#include <random>
#include <tuple>

namespace diaban {
namespace {

gis::Layer layerOf(gis::Polygons polygons) {
    gis::Layer layer;
    layer.file = "drawn.gpkg";
    layer.crs = gis::Crs::fromText("EPSG:4326");
    layer.polygons = std::move(polygons);
    return layer;
}

/// The polygons with each point moved by what a generator says.
template <typename Move> gis::Polygons moved(const gis::Polygons& polygons, Move&& move) {
    gis::Polygons result;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                std::vector<gis::Point> ring(polygons.ring(r).begin(), polygons.ring(r).end());
                for (gis::Point& point : ring) {
                    point = move(unit, point);
                }
                ring.back() = ring.front();
                result.addRing(ring);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

/// Each point of each ring off by some 1e-14 degree, as after a projection there and back.
gis::Polygons withRounding(const gis::Polygons& polygons, std::mt19937& random) {
    std::uniform_real_distribution<double> off(-3e-14, 3e-14);
    return moved(polygons, [&](std::size_t, gis::Point point) {
        return gis::Point{point.x + off(random), point.y + off(random)};
    });
}

using Touch = std::tuple<std::uint32_t, std::uint32_t, gis::Contact>;

std::vector<Touch> touches(const std::vector<gis::NeighbourPair>& pairs) {
    std::vector<Touch> found;
    for (const gis::NeighbourPair& pair : pairs) {
        found.emplace_back(pair.first, pair.second, pair.contact);
    }
    return found;
}

std::vector<gis::NeighbourPair> touching(const gis::Polygons& polygons, gis::Problems* problems = nullptr) {
    return touchingUnits(gis::buildCoverage(polygons).coverage, layerOf(polygons), problems);
}

TEST(TouchingUnits, AreTheSameWhereCoordinatesDifferByRounding) {
    std::mt19937 random(5);
    for (int round = 0; round < 40; ++round) {
        const gis::Polygons exact = test::randomMap(random, 6, 5, 9).polygons;
        EXPECT_EQ(touches(touching(withRounding(exact, random))), touches(touching(exact))) << round;
    }
}

TEST(TouchingUnits, ThatOnlyRoundingPartsAreTold) {
    std::mt19937 random(1);
    const gis::Polygons exact = test::drawMap("AAB\nCDB").polygons;
    gis::Problems problems;
    EXPECT_EQ(touching(exact, &problems).size(), 5U); // A-B, A-C, A-D, B-D, C-D
    EXPECT_TRUE(problems.list().empty());
    EXPECT_EQ(touching(withRounding(exact, random), &problems).size(), 5U);
    ASSERT_EQ(problems.list().size(), 1U);
    EXPECT_EQ(problems.list().front().message.id, "borders.by_rounding");
}

TEST(TouchingUnits, AcrossAGapOfMetresDoNot) {
    const gis::Polygons apart = moved(test::drawMap("AB").polygons, [](std::size_t unit, gis::Point point) {
        return gis::Point{point.x + (unit == 1 ? 1e-5 : 0), point.y}; // a metre
    });
    EXPECT_TRUE(touching(apart).empty());
}

TEST(TouchingUnits, AreNeighboursOfStatisticsToo) {
    std::mt19937 random(2);
    Study study;
    study.boundaries.layer = layerOf(withRounding(test::drawMap("AB\nCD").polygons, random));
    study.boundaries.units.codes = {"A", "B", "C", "D"};
    const gis::SpatialWeights weights = queenWeights(study);
    for (std::uint32_t unit = 0; unit < 4; ++unit) {
        EXPECT_EQ(weights.neighbours(unit).size(), 3U) << unit;
    }
}

} // namespace
} // namespace diaban
