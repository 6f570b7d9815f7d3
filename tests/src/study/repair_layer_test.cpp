// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/geos/repair.h"
#include "src/study/repair_layer.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

/// Two squares and, as unit "bad", the ring given.
gis::Layer layerWith(const std::vector<gis::Point>& ring) {
    gis::Layer layer = test::rowOfSquares({"a", "b"});
    layer.polygons.addRing(ring);
    layer.polygons.endPart();
    layer.polygons.endUnit();
    for (gis::Field& field : layer.attributes.fields) {
        field.isNull.push_back(0);
        std::get<0>(field.values).emplace_back("bad");
    }
    return layer;
}

Units unitsOfLayer(const gis::Layer& layer) {
    gis::Problems ignored;
    return unitsOf(layer, {"code", "name", {}}, ignored);
}

/// A square whose corner is crossed by a tiny loop: invalid, its area hardly changed by the repair.
const std::vector<gis::Point> kTinyLoop{{106, 21},
                                        {106.01, 21},
                                        {106.01, 21.01},
                                        {106.000001, 21.01},
                                        {106, 21.010000001},
                                        {106, 21.009999999},
                                        {106.000001, 21.010000001},
                                        {106, 21.0100005},
                                        {106, 21}};
const std::vector<gis::Point> kBowTie{{106, 21}, {106.01, 21.01}, {106.01, 21}, {106, 21.01}, {106, 21}};

TEST(RepairLayer, leavesValidUnitsAlone) {
    gis::Layer layer = test::rowOfSquares({"a", "b"});
    const gis::Polygons before = layer.polygons;
    gis::Problems problems;
    EXPECT_EQ(repairLayer(layer, unitsOfLayer(layer), {}, problems), 0U);
    EXPECT_EQ(layer.polygons, before);
    EXPECT_TRUE(problems.list().empty());
}

TEST(RepairLayer, mendsAndTellsUnitReasonPlaceAndAreas) {
    gis::Layer layer = layerWith(kTinyLoop);
    gis::Problems problems;
    ASSERT_EQ(repairLayer(layer, unitsOfLayer(layer), {}, problems), 1U);
    EXPECT_TRUE(gis::invalidUnits(layer.polygons).empty());
    EXPECT_EQ(layer.unitCount(), 3U);
    ASSERT_EQ(problems.list().size(), 1U);
    EXPECT_EQ(problems.list()[0].message.id, "repair.unit");
    EXPECT_EQ(problems.list()[0].place, "bad");
    ASSERT_EQ(problems.list()[0].message.args.size(), 4U);
    EXPECT_NEAR(std::get<double>(problems.list()[0].message.args[3].second), 1.15, 0.01);
}

TEST(RepairLayer, refusesWhatChangesAnAreaUnlessAsked) {
    gis::Layer layer = layerWith(kBowTie);
    gis::Problems problems;
    const gis::Polygons before = layer.polygons;
    try {
        (void)repairLayer(layer, unitsOfLayer(layer), {}, problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "repair.area_changes");
        EXPECT_EQ(error.place(), "bad");
    }
    EXPECT_EQ(layer.polygons, before);
    RepairOptions asked;
    asked.allowAreaChange = true;
    EXPECT_EQ(repairLayer(layer, unitsOfLayer(layer), asked, problems), 1U);
    EXPECT_TRUE(gis::invalidUnits(layer.polygons).empty());
}

TEST(RepairLayer, aUnitOfWhichNothingIsLeftIsAnError) {
    gis::Layer layer = layerWith({{106, 21}, {106.01, 21}, {106.02, 21}, {106, 21}});
    gis::Problems problems;
    RepairOptions asked;
    asked.allowAreaChange = true;
    try {
        (void)repairLayer(layer, unitsOfLayer(layer), asked, problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "repair.nothing_left");
    }
}

TEST(RepairLayer, aScribbleIsRefusedAtOnce) {
    std::mt19937 random(2);
    std::uniform_real_distribution<double> off(0, 0.01);
    std::vector<gis::Point> scribble(4'000);
    for (gis::Point& p : scribble) {
        p = {106 + off(random), 21 + off(random)};
    }
    scribble.push_back(scribble.front());
    gis::Layer layer = layerWith(scribble);
    gis::Problems problems;
    RepairOptions asked;
    asked.allowAreaChange = true;
    try {
        (void)repairLayer(layer, unitsOfLayer(layer), asked, problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "repair.tangled");
        EXPECT_EQ(error.place(), "bad");
    }
}

} // namespace
} // namespace diaban
