// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Dissolving and simplifying what no map should hold: no crash, no hang, valid polygons out.
#include "gis/base/error.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/dissolve.h"
#include "gis/coverage/simplify.h"
#include "gis/geos/repair.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace gis {
namespace {

using testing::IsEmpty;

Polygons unitsOf(std::vector<std::vector<Point>> rings) {
    Polygons polygons;
    for (std::vector<Point>& ring : rings) {
        ring.push_back(ring.front());
        polygons.addRing(ring);
        polygons.endPart();
        polygons.endUnit();
    }
    return polygons;
}

struct Hostile {
    const char* name;
    Polygons polygons;
};

void PrintTo(const Hostile& hostile, std::ostream* out) {
    *out << hostile.name;
}

class HostileBorders : public testing::TestWithParam<Hostile> {};

TEST_P(HostileBorders, AreDissolved) {
    const Coverage coverage = buildCoverage(GetParam().polygons).coverage;
    const auto clashes = findArcClashes(coverage);
    const std::vector<std::uint32_t> one(coverage.unitCount(), 0);
    const Dissolved all = dissolve(coverage, one, 1, clashes);
    EXPECT_THAT(invalidUnits(all.polygons), IsEmpty());
    std::vector<std::uint32_t> alternating;
    for (std::uint32_t unit = 0; unit < coverage.unitCount(); ++unit) {
        alternating.push_back(unit % 2);
    }
    EXPECT_THAT(invalidUnits(dissolve(coverage, alternating, 2, clashes).polygons), IsEmpty());
}

TEST_P(HostileBorders, AreSimplified) {
    const Coverage coverage = buildCoverage(GetParam().polygons).coverage;
    const auto clashes = findArcClashes(coverage);
    for (const SimplifyMethod method : {SimplifyMethod::Visvalingam, SimplifyMethod::DouglasPeucker}) {
        for (const double metres : {0.0, 0.5, 1e9}) {
            const Simplified result = simplify(coverage, {}, {method, SimplifyOptions::Tolerance{metres}}, clashes);
            EXPECT_EQ(result.coverage.arcCount(), coverage.arcCount());
            EXPECT_LE(result.report.pointsAfter, result.report.pointsBefore);
        }
    }
}

const std::vector<Point> kSquare{{0, 0}, {4, 0}, {4, 4}, {0, 4}};

INSTANTIATE_TEST_SUITE_P(
    Cases, HostileBorders,
    testing::Values(
        Hostile{"nothing", Polygons{}}, Hostile{"bowTie", unitsOf({{{0, 0}, {4, 4}, {4, 0}, {0, 4}}, kSquare})},
        Hostile{"spike", unitsOf({{{0, 0}, {4, 0}, {4, 2}, {9, 2}, {4, 2}, {4, 4}, {0, 4}}, kSquare})},
        Hostile{"spikeInwards", unitsOf({{{0, 0}, {4, 0}, {4, 2}, {1, 2}, {4, 2}, {4, 4}, {0, 4}}})},
        Hostile{"sameThrice", unitsOf({kSquare, kSquare, kSquare})},
        Hostile{"turnedRound", unitsOf({kSquare, {{0, 4}, {4, 4}, {4, 0}, {0, 0}}})},
        Hostile{"flat", unitsOf({{{0, 0}, {1, 0}, {2, 0}}, kSquare})},
        Hostile{"insideEachOther",
                unitsOf({kSquare, {{1, 1}, {3, 1}, {3, 3}, {1, 3}}, {{1.5, 1.5}, {2, 1.5}, {2, 2}, {1.5, 2}}})},
        Hostile{"touchingInAPoint", unitsOf({kSquare, {{4, 4}, {8, 4}, {8, 8}, {4, 8}}, {{4, 4}, {4, 8}, {0, 8}}})},
        Hostile{"eight", unitsOf({{{0, 0}, {2, 2}, {4, 0}, {4, 4}, {2, 2}, {0, 4}}})},
        Hostile{"huge", unitsOf({{{-1e300, -1e300}, {1e300, -1e300}, {1e300, 1e300}, {-1e300, 1e300}}, kSquare})},
        Hostile{"tiny", unitsOf({{{0, 0}, {1e-300, 0}, {1e-300, 1e-300}, {0, 1e-300}}, kSquare})}),
    [](const auto& one) { return std::string(one.param.name); });

/// Random triangles and bow ties all over each other.
TEST(HostileBorder, OfRandomRingsIsDissolved) {
    for (unsigned seed = 0; seed < 150; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::vector<std::vector<Point>> rings;
        for (int i = 0; i < 6; ++i) {
            std::vector<Point> ring;
            for (unsigned k = 0; k < 3 + seed % 4; ++k) {
                ring.push_back({static_cast<double>(random() % 9), static_cast<double>(random() % 9)});
            }
            rings.push_back(ring);
        }
        const Coverage coverage = buildCoverage(unitsOf(rings)).coverage;
        const auto clashes = findArcClashes(coverage);
        const Dissolved result = dissolve(coverage, std::vector<std::uint32_t>{0, 0, 0, 1, 1, 1}, 2, clashes);
        EXPECT_THAT(invalidUnits(result.polygons), IsEmpty());
        const Simplified simple = simplify(coverage, {}, {{}, SimplifyOptions::Tolerance{5}}, clashes);
        EXPECT_EQ(simple.coverage.ringCount(), coverage.ringCount());
    }
}

/// Thousands of rings in each other, all of whose boxes meet: done, or given up, within seconds.
TEST(HostileBorder, OfRingsInEachOtherEnds) {
    Polygons polygons;
    std::vector<Point> outer;
    std::vector<Point> inner;
    constexpr int kRings = diaban::test::kUnderSanitizers ? 600 : 3'000;
    for (int unit = 0; unit < kRings; ++unit) {
        inner.clear();
        for (int i = 0; i < 100; ++i) {
            const double angle = i * 0.0628;
            inner.push_back({(unit + 1) * std::cos(angle), (unit + 1) * std::sin(angle)});
        }
        inner.push_back(inner.front());
        polygons.addRing(inner);
        if (!outer.empty()) {
            polygons.addRing(outer);
        }
        polygons.endPart();
        polygons.endUnit();
        std::swap(outer, inner);
    }
    const Coverage coverage = buildCoverage(polygons).coverage;
    try {
        const Simplified result = simplify(coverage, {}, {{}, SimplifyOptions::Tolerance{1e9}}, {});
        EXPECT_THAT(invalidUnits(polygonsOf(result.coverage)), IsEmpty());
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, "coverage.tangled");
    }
    const Dissolved all = dissolve(coverage, std::vector<std::uint32_t>(kRings, 0), 1, {});
    EXPECT_EQ(all.polygons.ringCount(), 1U);
}

/// One ring of two million vertices, as rough as a coast: seconds, not hours (./dev bench has one of ten million).
TEST(HostileBorder, OfMillionsOfVerticesIsSimplified) {
#if defined(__SANITIZE_ADDRESS__)
    constexpr std::size_t kVertices = 300'000; // minutes otherwise
#else
    constexpr std::size_t kVertices = 2'000'000;
#endif
    Polygons polygons;
    const std::span<Point> ring = polygons.growRing(kVertices);
    std::uint64_t state = 1;
    for (std::size_t i = 0; i + 1 < kVertices; ++i) {
        state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        const double angle = 2 * 3.141592653589793 * static_cast<double>(i) / static_cast<double>(kVertices - 1);
        const double radius = 1 + 0.01 * std::sin(angle * 57) + 1e-7 * static_cast<double>(state >> 40U) * 0x1p-24;
        ring[i] = {105 + radius * std::cos(angle), 20 + radius * std::sin(angle)};
    }
    ring.back() = ring.front();
    polygons.endPart();
    polygons.endUnit();
    const Coverage coverage = buildCoverage(polygons).coverage;
    const auto clashes = findArcClashes(coverage);
    for (const SimplifyMethod method : {SimplifyMethod::Visvalingam, SimplifyMethod::DouglasPeucker}) {
        const Simplified result =
            simplify(coverage, Crs::fromText("EPSG:4326"), {method, SimplifyOptions::Share{0.001}}, clashes);
        EXPECT_GT(result.report.pointsAfter, kVertices / 2'000);
        EXPECT_LT(result.report.pointsAfter, kVertices / 250);
        EXPECT_THAT(invalidUnits(polygonsOf(result.coverage)), IsEmpty());
    }
}

} // namespace
} // namespace gis
