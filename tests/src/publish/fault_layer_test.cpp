// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/fault_layer.h"
#include "tests/support/drawn_layer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

/// Squares in a row of which the second is a hundredth too wide, over the third, and the fourth has no numbers.
Boundaries faultyRow() {
    Boundaries boundaries;
    boundaries.layer = test::rowOfSquares({"A", "B", "C", "D"});
    for (gis::Point& p : boundaries.layer.polygons.points().subspan(5, 5)) {
        p.x = p.x > 105.015 ? p.x + 0.0001 : p.x;
    }
    boundaries.layer.polygons.points()[16].x = std::nan("");
    boundaries.units.codes = {"A", "B", "C", "D"};
    boundaries.units.names = {"Xã A", "Xã B", "Xã C", "Xã D"};
    return boundaries;
}

const std::string& textOf(const gis::Layer& layer, const char* name, std::size_t row) {
    for (const gis::Field& field : layer.attributes.fields) {
        if (field.name == name) {
            return std::get<0>(field.values)[row];
        }
    }
    throw std::out_of_range(name);
}

} // namespace

TEST(FaultLayer, HasARowAFaultWithItsUnitsAndMeasures) {
    const Boundaries boundaries = faultyRow();
    const gis::Faults faults = gis::findFaults(gis::buildCoverage(boundaries.layer.polygons), boundaries.layer.crs);
    const gis::Layer layer = faultLayer(boundaries, faults);
    ASSERT_EQ(layer.unitCount(), faults.list.size());
    EXPECT_EQ(layer.name, "faults");
    EXPECT_EQ(textOf(layer, "kind", 0), "overlap");
    EXPECT_EQ(textOf(layer, "units", 0), "B C");
    EXPECT_EQ(textOf(layer, "names", 0), "Xã B, Xã C");
    const std::size_t last = layer.unitCount() - 1;
    EXPECT_EQ(textOf(layer, "kind", last), "not_finite");
    EXPECT_EQ(textOf(layer, "units", last), "D");
    EXPECT_EQ(layer.polygons.partsOf(last).size(), 0U);
    for (const gis::Field& field : layer.attributes.fields) {
        EXPECT_EQ(field.isNull.size(), layer.unitCount());
        const bool placed = field.name != "x" && field.name != "y";
        EXPECT_EQ(field.isNull[last], placed ? 0 : 1) << field.name;
    }
}

TEST(FaultLayer, NamesUnitsByTheirCodesWhateverTheOrderOfTheFile) {
    Boundaries boundaries = faultyRow();
    boundaries.units.codes = {"4", "3", "2", "1"};
    const gis::Faults faults = gis::findFaults(gis::buildCoverage(boundaries.layer.polygons), boundaries.layer.crs);
    gis::Layer layer = faultLayer(boundaries, faults);
    EXPECT_EQ(textOf(layer, "units", 0), "2 3");
    EXPECT_EQ(textOf(layer, "names", 0), "Xã C, Xã B");

    // Of more units than are named those of the lowest codes are.
    gis::Faults crowded;
    crowded.list.push_back({gis::FaultKind::Gap, {}, {105, 21}, 1, 1, 1, false});
    crowded.shapes.endUnit();
    for (int unit = 0; unit < 12; ++unit) {
        crowded.list[0].units.push_back(static_cast<std::uint32_t>(unit));
        boundaries.units.codes.resize(12);
        boundaries.units.names.resize(12);
        boundaries.units.codes[static_cast<std::size_t>(unit)] = std::string(1, static_cast<char>('Z' - unit));
    }
    layer = faultLayer(boundaries, crowded);
    EXPECT_EQ(textOf(layer, "units", 0), "O P Q R S T U V W X …");
}

TEST(FaultLayer, HasFaultsOfOneGroundByTheCodesOfTheirUnits) {
    // Three units on the same square: three overlaps that are alike but for the units.
    std::vector<std::string> codes{"A", "B", "C"};
    do {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"X"});
        const gis::Polygons square = boundaries.layer.polygons;
        boundaries.layer.polygons.addUnit(square, 0);
        boundaries.layer.polygons.addUnit(square, 0);
        boundaries.units.codes = codes;
        boundaries.units.names = codes;
        const gis::Layer layer = faultLayer(
            boundaries, gis::findFaults(gis::buildCoverage(boundaries.layer.polygons), boundaries.layer.crs));
        ASSERT_GE(layer.unitCount(), 3U);
        EXPECT_EQ(textOf(layer, "units", 0), "A B");
        EXPECT_EQ(textOf(layer, "units", 1), "A C");
        EXPECT_EQ(textOf(layer, "units", 2), "B C");
        EXPECT_EQ(layer.polygons.unitCount(), layer.unitCount());
    } while (std::next_permutation(codes.begin(), codes.end()));
}

TEST(FaultLayer, CountsEachKind) {
    const Boundaries boundaries = faultyRow();
    const nlohmann::json counts =
        faultCounts(gis::findFaults(gis::buildCoverage(boundaries.layer.polygons), boundaries.layer.crs));
    EXPECT_EQ(counts["overlaps"], 1);
    EXPECT_EQ(counts["slivers"], 1);
    EXPECT_EQ(counts["gaps"], 0);
    EXPECT_EQ(counts["not_finite"], 1);
    EXPECT_EQ(counts["dangles"], 0);
}

} // namespace diaban
