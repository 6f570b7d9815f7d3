// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// What holds for any two layers, on random coverages.
#include "gis/coverage/overlay.h"
#include "gis/geos/intersection.h"
#include "tests/gis/coverage/overlay_layers.h"
#include "tests/support/generator/country.h"

#include <gtest/gtest.h>

#include <array>
#include <numbers>
#include <numeric>

namespace gis {
namespace {

Polygons country(std::uint64_t seed, std::size_t units) {
    return generator::makeCountry({seed, units, units * 100}).polygons;
}

double planarArea(const Polygons& single) {
    double area = 0;
    for (std::size_t part = 0; part < single.partCount(); ++part) {
        const auto rings = single.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            area += (r == rings.first ? 1 : -1) * std::abs(signedArea(single.ring(r)));
        }
    }
    return area;
}

/// All pairs by GEOS, in the plane.
std::map<Pair, double> byGeos(const Polygons& old, const Polygons& now) {
    std::map<Pair, double> areas;
    for (std::uint32_t a = 0; a < old.unitCount(); ++a) {
        for (std::uint32_t b = 0; b < now.unitCount(); ++b) {
            if (old.boxOf(a).intersects(now.boxOf(b))) {
                if (const double area = planarArea(intersectionOf(old, a, now, b)); area > 0) {
                    areas[{a, b}] = area;
                }
            }
        }
    }
    return areas;
}

/// The units of a coverage on a grid of one-degree cells, so that both layers have all kinds of contact: cells of
/// random blocks.
Polygons blocks(std::mt19937_64& random, int width, int height, double step) {
    Polygons polygons;
    for (int y = 0; y < height;) {
        const int rows = 1 + static_cast<int>(random() % 3);
        for (int x = 0; x < width;) {
            const int columns = 1 + static_cast<int>(random() % 4);
            const double east = std::min(width, x + columns) * step;
            const double north = std::min(height, y + rows) * step;
            polygons.addRing(
                Ring{{x * step, y * step}, {east, y * step}, {east, north}, {x * step, north}, {x * step, y * step}});
            polygons.endPart();
            polygons.endUnit();
            x += columns;
        }
        y += rows;
    }
    return polygons;
}

Point straightMiddle(const Point& a, const Point& b) {
    return {(a.x + b.x) / 2, (a.y + b.y) / 2};
}

/// On the great circle, which for a short edge bends as the geodesic does but for less than a hundredth.
Point greatCircleMiddle(const Point& a, const Point& b) {
    constexpr double kRadians = std::numbers::pi / 180;
    const auto vector = [](const Point& p) {
        const double c = std::cos(p.y * kRadians);
        return std::array{c * std::cos(p.x * kRadians), c * std::sin(p.x * kRadians), std::sin(p.y * kRadians)};
    };
    const auto u = vector(a);
    const auto v = vector(b);
    const double x = u[0] + v[0];
    const double y = u[1] + v[1];
    return {std::atan2(y, x) / kRadians, std::atan2(u[2] + v[2], std::hypot(x, y)) / kRadians};
}

/// Every edge halved four times.
Polygons densified(const Polygons& polygons, Point (*middle)(const Point&, const Point&)) {
    Polygons result;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                Ring ring(polygons.ring(r).begin(), polygons.ring(r).end());
                for (int round = 0; round < 4; ++round) {
                    Ring finer{ring.front()};
                    for (std::size_t i = 1; i < ring.size(); ++i) {
                        finer.push_back(middle(ring[i - 1], ring[i]));
                        finer.push_back(ring[i]);
                    }
                    ring = std::move(finer);
                }
                result.addRing(ring);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

class OverlayLaws : public testing::TestWithParam<std::uint64_t> {};

TEST_P(OverlayLaws, agreesWithGeos) {
    const Polygons old = country(GetParam(), 60);
    const Polygons now = country(GetParam() + 100, 90);
    const Overlay result = planar(old, now);
    EXPECT_LT(difference(areasOf(result), byGeos(old, now), result), 1e-11);
    EXPECT_EQ(result.byGeos, 0U);
}

TEST_P(OverlayLaws, agreesWithGeosWhereBordersCoincide) {
    std::mt19937_64 random(GetParam());
    for (int round = 0; round < 20; ++round) {
        const double step = round % 2 == 0 ? 1.0 : 0.1; // a tenth is no binary number: borders nearly coincide
        const Polygons old = blocks(random, 9, 7, step);
        const Polygons now = turned(blocks(random, 9, 7, step), random);
        const Overlay result = planar(old, now);
        EXPECT_LT(difference(areasOf(result), byGeos(old, now), result), 1e-12);
        const std::vector<double> covered = result.oldCovered();
        for (std::size_t unit = 0; unit < covered.size(); ++unit) {
            EXPECT_NEAR(covered[unit] / result.oldAreas[unit], 1, 1e-12);
        }
    }
}

TEST_P(OverlayLaws, piecesAddUpToTheUnits) {
    const Polygons old = country(GetParam(), 200);
    std::mt19937_64 random(GetParam());
    Polygons cover;
    const Box box = old.box();
    for (int i = 0; i < 12; ++i) { // strips across the whole country
        const double west = box.min.x - 1 + i * (box.width() + 2) / 12;
        const double east = box.min.x - 1 + (i + 1) * (box.width() + 2) / 12;
        cover.addRing(Ring{{west, box.min.y - 1},
                           {east, box.min.y - 1},
                           {east, box.max.y + 1},
                           {west, box.max.y + 1},
                           {west, box.min.y - 1}});
        cover.endPart();
        cover.endUnit();
    }
    const Overlay result = overlay(old, cover, Crs::fromText("EPSG:4326"));
    const std::vector<double> covered = result.oldCovered();
    for (std::size_t unit = 0; unit < covered.size(); ++unit) {
        EXPECT_NEAR(covered[unit] / result.oldAreas[unit], 1, 1e-12);
    }
}

TEST_P(OverlayLaws, isTheTransposeOfTheOverlayTheOtherWay) {
    const Polygons old = country(GetParam(), 150);
    const Polygons now = country(GetParam() + 1, 90);
    const Crs lonLat = Crs::fromText("EPSG:4326");
    const Overlay there = overlay(old, now, lonLat);
    const Overlay back = overlay(now, old, lonLat);
    EXPECT_GT(there.pieces.size(), 150U);
    EXPECT_LT(difference(areasOf(there), transposed(areasOf(back)), there), 1e-13);
}

TEST_P(OverlayLaws, aLayerOverItselfIsTheIdentity) {
    const Polygons units = country(GetParam(), 300);
    std::mt19937_64 random(GetParam());
    for (const Polygons& other : {units, turned(units, random)}) {
        const Overlay result = overlay(units, other, Crs::fromText("EPSG:4326"));
        ASSERT_EQ(result.pieces.size(), units.unitCount());
        for (std::uint32_t unit = 0; unit < units.unitCount(); ++unit) {
            EXPECT_EQ(result.pieces[unit].oldUnit, unit);
            EXPECT_EQ(result.pieces[unit].newUnit, unit);
            EXPECT_NEAR(result.pieces[unit].area / result.oldAreas[unit], 1, 1e-13);
        }
    }
}

TEST_P(OverlayLaws, aTinyShiftChangesAreasLittle) {
    const Polygons units = country(GetParam(), 120);
    const Crs lonLat = Crs::fromText("EPSG:4326");
    for (const double shift : {1e-15, 1e-14, 1e-13, 1e-12, 1e-10, 1e-8}) {
        const Overlay result = overlay(units, moved(units, shift, -shift / 2), lonLat);
        EXPECT_EQ(result.byGeos, 0U);
        for (const OverlayPiece& piece : result.pieces) {
            const double part = piece.area / result.oldAreas[piece.oldUnit];
            // A border is at most 100 times as long as its unit is wide, here about half a degree.
            EXPECT_NEAR(part, piece.oldUnit == piece.newUnit ? 1 : 0, 1e-12 + shift * 1e4);
        }
    }
}

TEST_P(OverlayLaws, linesAreGeodesics) {
    const Polygons old = generator::makeCountry({GetParam(), 100, 3'000}).polygons; // edges of kilometres
    const Polygons now = generator::makeCountry({GetParam() + 7, 90, 3'000}).polygons;
    const Crs lonLat = Crs::fromText("EPSG:4326");
    const Overlay result = overlay(old, now, lonLat);
    const auto along = [&](Point (*middle)(const Point&, const Point&)) {
        const Overlay dense = overlay(densified(old, middle), densified(now, middle), lonLat);
        return difference(areasOf(result), areasOf(dense), result);
    };
    const double geodesics = along(greatCircleMiddle);
    const double straight = along(straightMiddle);
    EXPECT_LT(geodesics, 0.05 * straight);
    EXPECT_GT(straight, 1e-6);
}

TEST_P(OverlayLaws, orderAndDirectionOfPointsDoNotMatter) {
    const Polygons old = country(GetParam(), 150);
    const Polygons now = country(GetParam() + 1, 90);
    std::mt19937_64 random(GetParam());
    const Crs lonLat = Crs::fromText("EPSG:4326");
    const Overlay plain = overlay(old, now, lonLat);
    const Overlay other = overlay(turned(old, random), turned(now, random), lonLat);
    EXPECT_LT(difference(areasOf(plain), areasOf(other), plain), 1e-13);

    std::vector<std::uint32_t> order(old.unitCount());
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin(), order.end(), random);
    Polygons shuffled;
    for (const std::uint32_t unit : order) {
        shuffled.addUnit(old, unit);
    }
    std::map<Pair, double> unshuffled;
    for (const auto& [pair, area] : areasOf(overlay(shuffled, now, lonLat))) {
        unshuffled[{order[pair.first], pair.second}] = area;
    }
    EXPECT_LT(difference(areasOf(plain), unshuffled, plain), 1e-13);
}

TEST_P(OverlayLaws, oneThreadGivesTheSameBits) {
    const Polygons old = country(GetParam(), 150);
    const Polygons now = country(GetParam() + 1, 90);
    OverlayOptions options;
    const Overlay two = overlay(old, now, Crs::fromText("EPSG:4326"), options);
    options.twoThreads = false;
    const Overlay one = overlay(old, now, Crs::fromText("EPSG:4326"), options);
    EXPECT_EQ(one.pieces, two.pieces);
    EXPECT_EQ(one.oldAreas, two.oldAreas);
    EXPECT_EQ(one.newAreas, two.newAreas);
}

INSTANTIATE_TEST_SUITE_P(Countries, OverlayLaws, testing::Values(1, 2, 3));

} // namespace
} // namespace gis
