// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/study/clean_layer.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

namespace diaban {

namespace {

Units unitsNamed(const std::vector<std::string>& codes) {
    Units units;
    units.codes = codes;
    units.names.assign(codes.size(), "");
    units.parents.assign(codes.size(), "");
    return units;
}

/// Moves the east side of the second of some squares in a row by some degrees.
gis::Layer rowWithMovedSide(const std::vector<std::string>& codes, double degrees) {
    gis::Layer layer = test::rowOfSquares(codes);
    for (gis::Point& p : layer.polygons.points().subspan(5, 5)) {
        p.x = p.x > 105.015 ? p.x + degrees : p.x;
    }
    return layer;
}

std::vector<std::string> idsOf(const gis::Problems& problems) {
    std::vector<std::string> ids;
    for (const gis::Problem& problem : problems.list()) {
        ids.push_back(problem.message.id);
    }
    return ids;
}

} // namespace

TEST(SnapLayer, TellsThePairsThatOnlyTheToleranceFound) {
    const std::vector<std::string> codes{"A", "B", "C"};
    gis::Layer layer = rowWithMovedSide(codes, -0.0001); // ten metres
    gis::Problems problems;
    const gis::SnapReport report = snapLayer(layer, unitsNamed(codes), 20, problems);
    ASSERT_EQ(report.pairs.size(), 1U);
    EXPECT_EQ(idsOf(problems), (std::vector<std::string>{"snap.done", "snap.pair"}));
    EXPECT_EQ(problems.list()[1].place, "B");
}

TEST(CleanLayer, TellsTheUnitsWhoseAreaChanges) {
    const std::vector<std::string> codes{"A", "B", "C"};
    gis::Layer layer = rowWithMovedSide(codes, 0.0005); // a twentieth of a unit
    gis::Problems problems;
    const gis::CleanReport report = cleanLayer(layer, unitsNamed(codes), {}, problems);
    EXPECT_EQ(report.given.size(), 1U);
    EXPECT_EQ(idsOf(problems), (std::vector<std::string>{"clean.done", "clean.shrank"}));
}

TEST(CleanLayer, SaysWhetherTheAreaGrew) {
    const std::vector<std::string> codes{"A", "B"};
    gis::Layer layer = test::rowOfSquares(codes);
    layer.polygons.clear();
    layer.polygons.addRing(test::square(105, 21, 0.01));
    layer.polygons.addRing(test::square(105.003, 21.003, 0.0032)); // ten metres of gap around the other unit
    layer.polygons.endPart();
    layer.polygons.endUnit();
    layer.polygons.addRing(test::square(105.0031, 21.0031, 0.003));
    layer.polygons.endPart();
    layer.polygons.endUnit();
    gis::Problems problems;
    const gis::CleanReport report = cleanLayer(layer, unitsNamed(codes), {}, problems);
    ASSERT_EQ(report.given.size(), 1U);
    EXPECT_EQ(idsOf(problems), (std::vector<std::string>{"clean.done", "clean.grew"}));
}

TEST(CleanLayer, NamesTheFileInErrorsAndSaysWhereNothingIsToDo) {
    gis::Layer layer = test::rowOfSquares({"A", "B"});
    gis::Problems problems;
    EXPECT_TRUE(cleanLayer(layer, unitsNamed({"A", "B"}), {}, problems).given.empty());
    EXPECT_EQ(idsOf(problems), (std::vector<std::string>{"clean.nothing"}));
    layer.crs = gis::Crs();
    try {
        snapLayer(layer, unitsNamed({"A", "B"}), 20, problems);
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "crs.missing");
        EXPECT_EQ(error.file(), "drawn.gpkg");
    }
}

} // namespace diaban
