// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/coverage/overlay.h"
#include "gis/crs/geodesic.h"
#include "tests/gis/coverage/overlay_layers.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace gis {
namespace {

struct DrawnCase {
    std::string name;
    Polygons old, now;
    std::map<Pair, double> areas;
};

class DrawnOverlay : public testing::TestWithParam<DrawnCase> {};

TEST_P(DrawnOverlay, hasTheAreasOfTheDrawing) {
    const DrawnCase& drawn = GetParam();
    const Overlay result = planar(drawn.old, drawn.now);
    EXPECT_EQ(result.byGeos, 0U);
    ASSERT_EQ(result.pieces.size(), drawn.areas.size());
    for (const auto& [pair, area] : areasOf(result)) {
        ASSERT_TRUE(drawn.areas.contains(pair)) << pair.first << '/' << pair.second << ": " << area;
        EXPECT_NEAR(area, drawn.areas.at(pair), 1e-12) << pair.first << '/' << pair.second;
    }
    const Overlay back = planar(drawn.now, drawn.old);
    EXPECT_LT(difference(transposed(areasOf(back)), areasOf(result), result), 1e-14);
}

const Ring kDiamond{{2, 0}, {4, 2}, {2, 4}, {0, 2}, {2, 0}};
const Ring kTriangle{{0, 0}, {4, 0}, {0, 4}, {0, 0}};

INSTANTIATE_TEST_SUITE_P(
    Overlay, DrawnOverlay,
    testing::Values(
        DrawnCase{"corner", unitsOf({{square(0, 0, 2)}}), unitsOf({{square(1, 1, 2)}}), {{{0, 0}, 1.0}}},
        DrawnCase{"apart", unitsOf({{square(0, 0, 1)}}), unitsOf({{square(5, 5, 1)}}), {}},
        DrawnCase{"cornersTouch", unitsOf({{square(0, 0, 1)}}), unitsOf({{square(1, 1, 1)}}), {}},
        DrawnCase{"sidesTouch", unitsOf({{square(0, 0, 1)}}), unitsOf({{square(1, 0, 1)}}), {}},
        DrawnCase{"sidesTouchInPart", unitsOf({{square(0, 0, 2)}}), unitsOf({{square(2, 1, 3)}}), {}},
        DrawnCase{"same", unitsOf({{square(0, 0, 3)}}), unitsOf({{square(0, 0, 3)}}), {{{0, 0}, 9.0}}},
        DrawnCase{"within", unitsOf({{square(0, 0, 3)}}), unitsOf({{square(1, 1, 1)}}), {{{0, 0}, 1.0}}},
        DrawnCase{"withinAtASide", unitsOf({{square(0, 0, 3)}}), unitsOf({{square(1, 0, 1)}}), {{{0, 0}, 1.0}}},
        DrawnCase{"withinAtACorner", unitsOf({{square(0, 0, 3)}}), unitsOf({{square(0, 0, 1)}}), {{{0, 0}, 1.0}}},
        DrawnCase{"cornersOnSides", unitsOf({{square(0, 0, 4)}}), unitsOf({{kDiamond}}), {{{0, 0}, 8.0}}},
        DrawnCase{"diagonal", unitsOf({{square(0, 0, 4)}}), unitsOf({{kTriangle}}), {{{0, 0}, 8.0}}},
        DrawnCase{"diagonalThroughACorner", unitsOf({{square(2, 2, 2)}}), unitsOf({{kTriangle}}), {}},
        DrawnCase{"holeFits", unitsOf({{square(0, 0, 3), square(1, 1, 1)}}), unitsOf({{square(1, 1, 1)}}), {}},
        DrawnCase{
            "holeCut", unitsOf({{square(0, 0, 4), square(1, 1, 2)}}), unitsOf({{square(0, 0, 2)}}), {{{0, 0}, 3.0}}},
        DrawnCase{"aroundAHole",
                  unitsOf({{square(0, 0, 4), square(1, 1, 2)}, {square(1, 1, 2)}}),
                  unitsOf({{square(-1, -1, 9)}}),
                  {{{0, 0}, 12.0}, {{1, 0}, 4.0}}},
        DrawnCase{"bothHaveTheHole",
                  unitsOf({{square(0, 0, 4), square(1, 1, 2)}}),
                  unitsOf({{square(0, 0, 4), square(1, 1, 2)}}),
                  {{{0, 0}, 12.0}}},
        DrawnCase{"tJunctions",
                  unitsOf({{square(0, 0, 2)}, {square(2, 0, 2)}}),
                  unitsOf({{{{0, 0}, {1, 0}, {4, 0}, {4, 1}, {2, 1}, {0, 1}, {0, 0}}},
                           {{{0, 1}, {2, 1}, {4, 1}, {4, 2}, {3, 2}, {0, 2}, {0, 1}}}}),
                  {{{0, 0}, 2.0}, {{0, 1}, 2.0}, {{1, 0}, 2.0}, {{1, 1}, 2.0}}},
        DrawnCase{"unitsOverlapInALayer",
                  unitsOf({{square(0, 0, 4)}, {square(0, 0, 2)}}),
                  unitsOf({{square(1, 1, 2)}}),
                  {{{0, 0}, 4.0}, {{1, 0}, 1.0}}},
        DrawnCase{"unitWithin",
                  unitsOf({{square(0, 0, 4)}, {square(1, 1, 1)}}),
                  unitsOf({{square(0, 0, 4)}, {square(1, 1, 1)}}),
                  {{{0, 0}, 16.0}, {{0, 1}, 1.0}, {{1, 0}, 1.0}, {{1, 1}, 1.0}}},
        DrawnCase{
            "emptyUnits", unitsOf({{}, {square(0, 0, 2)}, {}}), unitsOf({{square(1, 0, 2)}, {}}), {{{1, 0}, 2.0}}},
        DrawnCase{"noUnits", unitsOf({}), unitsOf({{square(0, 0, 1)}}), {}},
        DrawnCase{"doubledPoints",
                  unitsOf({{{{0, 0}, {0, 0}, {2, 0}, {2, 2}, {2, 2}, {2, 2}, {0, 2}, {0, 0}, {0, 0}}}}),
                  unitsOf({{square(1, 1, 2)}}),
                  {{{0, 0}, 1.0}}},
        DrawnCase{"spike",
                  unitsOf({{{{0, 0}, {2, 0}, {2, 1}, {3, 1}, {2, 1}, {2, 2}, {0, 2}, {0, 0}}}}),
                  unitsOf({{square(1, 0, 4)}}),
                  {{{0, 0}, 2.0}}}),
    [](const testing::TestParamInfo<DrawnCase>& drawn) { return drawn.param.name; });

TEST(Overlay, listsUnitsThatNothingCovers) {
    const Overlay result = planar(unitsOf({{square(0, 0, 2)}, {square(9, 9, 1)}}), unitsOf({{square(0, 0, 1)}}));
    EXPECT_EQ(result.oldAreas, (std::vector<double>{4, 1}));
    EXPECT_EQ(result.oldCovered(), (std::vector<double>{1, 0}));
    EXPECT_EQ(result.newCovered(), (std::vector<double>{1}));
}

TEST(Overlay, tellsWhatItDrops) {
    const Polygons old = unitsOf({{square(0, 0, 2)}, {square(2, 0, 2)}});
    const Polygons now = unitsOf({{square(0, 0, 2.25)}});
    const Overlay all = planar(old, now);
    EXPECT_EQ(areasOf(all), (std::map<Pair, double>{{{0, 0}, 4.0}, {{1, 0}, 0.5}}));
    const Overlay few = planar(old, now, 0.51);
    EXPECT_EQ(areasOf(few), (std::map<Pair, double>{{{0, 0}, 4.0}}));
    EXPECT_EQ(few.dropped, 1U);
    EXPECT_DOUBLE_EQ(few.droppedArea, 0.5);
}

TEST(Overlay, leavesPiecesThatCannotBeRightToGeos) {
    // Two triangles on both sides of a crossing at (2.4, 2.4): they run in opposite directions.
    const Polygons bowTie = unitsOf({{{{0, 0}, {4, 4}, {4, 0}, {0, 6}, {0, 0}}}});
    const Overlay smaller = planar(bowTie, unitsOf({{square(2.4, -1, 9)}}));
    ASSERT_EQ(smaller.pieces.size(), 1U);
    EXPECT_EQ(smaller.byGeos, 1U);
    EXPECT_NEAR(smaller.pieces[0].area, 4 * 1.6 / 2, 1e-12);
    const Overlay larger = planar(unitsOf({{square(-6.6, -1, 9)}}), bowTie);
    ASSERT_EQ(larger.pieces.size(), 1U);
    EXPECT_EQ(larger.byGeos, 1U);
    EXPECT_NEAR(larger.pieces[0].area, 6 * 2.4 / 2, 1e-12);
}

TEST(Overlay, skipsUnitsThatAreNowhere) {
    const double bad = std::numeric_limits<double>::quiet_NaN();
    for (const double x : {bad, std::numeric_limits<double>::infinity(), 1e300}) {
        Ring ring = square(0, 0, 1);
        ring[1].x = x;
        const Overlay result = planar(unitsOf({{square(0, 0, 2)}, {ring}}), unitsOf({{ring}, {square(0, 0, 1)}}));
        EXPECT_EQ(areasOf(result), (std::map<Pair, double>{{{0, 1}, 1.0}}));
        EXPECT_TRUE(std::isnan(result.oldAreas[1]));
        EXPECT_TRUE(std::isnan(result.newAreas[0]));
    }
}

TEST(Overlay, refusesPlanarAreasInDegrees) {
    OverlayOptions options;
    options.measure = AreaMeasure::Planar;
    const Polygons units = unitsOf({{square(105, 21, 1)}});
    try {
        (void)overlay(units, units, Crs::fromText("EPSG:4326"), options);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, "overlay.planar_degrees");
    }
    try {
        (void)overlay(units, units, {});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.message().id, "crs.missing");
    }
}

TEST(Overlay, measuresGeodesicAreas) {
    const Crs lonLat = Crs::fromText("EPSG:4326");
    const Polygons old = unitsOf({{square(105, 21, 0.5)}, {square(105.5, 21, 0.5)}});
    const Polygons now = unitsOf({{square(105, 21, 0.25)}});
    const Overlay result = overlay(old, now, lonLat);
    EXPECT_EQ(result.oldAreas[0], geodesicAreas(old, lonLat)[0]);
    ASSERT_EQ(result.pieces.size(), 1U);
    EXPECT_NEAR(result.pieces[0].area / geodesicAreas(now, lonLat)[0], 1, 1e-4); // its upper side is another geodesic
}

TEST(Overlay, measuresProjectedLayersGeodesically) {
    const Crs utm = Crs::fromText("EPSG:32648");
    const Polygons old = unitsOf({{square(500'000, 2'300'000, 1'000)}});
    const Polygons now = unitsOf({{square(500'500, 2'300'500, 1'000)}});
    const Polygons both = unitsOf({{square(500'500, 2'300'500, 500)}});
    const Overlay result = overlay(old, now, utm);
    ASSERT_EQ(result.pieces.size(), 1U);
    EXPECT_NEAR(result.pieces[0].area, geodesicAreas(both, utm)[0], 1e-2);
    EXPECT_NEAR(result.pieces[0].area, 250'000 / (0.9996 * 0.9996), 1);
}

} // namespace
} // namespace gis
