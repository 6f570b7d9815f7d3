// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"
#include "src/study/dissolve_layer.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

gis::Field textField(const std::string& name, const std::vector<std::string>& values) {
    gis::Field field = gis::makeField(name, gis::FieldType::Text, values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        field.isNull[unit] = static_cast<std::uint8_t>(values[unit] == "null");
        std::get<0>(field.values)[unit] = field.isNull[unit] != 0 ? "" : values[unit];
    }
    return field;
}

gis::Field numberField(const std::string& name, const std::vector<std::int64_t>& values) {
    gis::Field field = gis::makeField(name, gis::FieldType::Integer, values.size());
    std::fill(field.isNull.begin(), field.isNull.end(), std::uint8_t{0});
    field.values = values;
    return field;
}

struct Done {
    gis::Layer layer;
    DissolveReport report;
    gis::Problems problems;

    [[nodiscard]] std::vector<std::string> fields() const {
        std::vector<std::string> names;
        for (const gis::Field& field : layer.attributes.fields) {
            names.push_back(field.name);
        }
        return names;
    }
    [[nodiscard]] std::vector<std::string> values(const std::string& name) const {
        std::vector<std::string> values;
        const gis::Field* field = layer.attributes.find(name);
        for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
            values.push_back(field->asText(unit));
        }
        return values;
    }
};

/// Six squares in a row, dissolved.
Done dissolved(std::vector<gis::Field> fields, const std::string& by,
               const std::vector<std::string>& codes = {"01", "02", "03", "04", "05", "06"}) {
    Done done;
    done.layer = test::rowOfSquares(codes);
    for (gis::Field& field : fields) {
        done.layer.attributes.fields.push_back(std::move(field));
    }
    gis::Problems told;
    const Units units = unitsOf(done.layer, {"code", "name", ""}, told);
    const LayerCoverage borders = coverLayer(done.layer, units, {}, told);
    done.report = dissolveLayer(done.layer, units, borders, by, done.problems);
    return done;
}

TEST(DissolveLayer, makesOneUnitOfEachValue) {
    const Done done = dissolved({textField("district", {"B", "A", "B", "A", " A ", "C"})}, "DISTRICT");
    EXPECT_EQ(done.report.field, "district");
    EXPECT_EQ(done.report.groups, 3U);
    EXPECT_EQ(done.report.units, 6U);
    EXPECT_THAT(done.values("district"), ElementsAre("A", "B", "C"));
    EXPECT_THAT(done.values("units"), ElementsAre("3", "2", "1"));
    EXPECT_EQ(done.layer.polygons.partsOf(0).size(), 2U); // squares 2, 4 and 5
    EXPECT_EQ(done.layer.polygons.partsOf(1).size(), 2U);
    EXPECT_THAT(gis::invalidUnits(done.layer.polygons), IsEmpty());
}

TEST(DissolveLayer, keepsFieldsThatAreTheSameWithinGroups) {
    const Done done = dissolved({textField("district", {"A", "A", "B", "B", "C", "C"}),
                                 textField("district_name", {"An", "An", "Ba", "Ba", "null", "null"}),
                                 textField("half", {"x", "x", "x", "null", "x", "x"}),
                                 numberField("people", {5, 6, 7, 8, 9, 1}), numberField("level", {3, 3, 4, 4, 5, 5})},
                                "district");
    EXPECT_THAT(done.fields(), ElementsAre("district", "units", "district_name", "level"));
    EXPECT_THAT(done.report.fieldsLeftOut, ElementsAre("code", "name", "half", "people"));
    EXPECT_THAT(done.values("level"), ElementsAre("3", "4", "5"));
    EXPECT_EQ(done.layer.attributes.find("district_name")->isNull[2], 1);
    EXPECT_EQ(done.problems.count("dissolve.fields_left_out"), 1U);
}

TEST(DissolveLayer, putsNumbersInOrderOfSize) {
    EXPECT_THAT(dissolved({numberField("district", {10, 9, 10, 9, 100, 100})}, "district").values("district"),
                ElementsAre("9", "10", "100"));
}

TEST(DissolveLayer, leavesOutUnitsWithoutAValueAndNamesThem) {
    const Done done = dissolved({textField("district", {"A", "null", "A", "  ", "A", "A"})}, "district");
    EXPECT_THAT(done.report.withoutGroup, ElementsAre("02 Xã 02", "04 Xã 04"));
    EXPECT_EQ(done.problems.count("dissolve.no_value"), 2U);
    EXPECT_EQ(done.report.units, 4U);
    EXPECT_THAT(done.values("units"), ElementsAre("4"));
}

TEST(DissolveLayer, givesTheCountANameOfItsOwn) {
    const Done done = dissolved(
        {textField("district", {"A", "A", "A", "A", "A", "A"}), textField("Units", {"x", "x", "x", "x", "x", "x"})},
        "district");
    EXPECT_THAT(done.fields(), ElementsAre("district", "units_2", "Units"));
}

TEST(DissolveLayer, keepsTheArea) {
    Done done = dissolved({textField("district", {"A", "A", "A", "B", "B", "B"})}, "district");
    const gis::Layer squares = test::rowOfSquares({"1", "2", "3", "4", "5", "6"});
    const std::vector<double> before = gis::geodesicAreas(squares.polygons, squares.crs);
    const std::vector<double> after = gis::geodesicAreas(done.layer.polygons, done.layer.crs);
    // Of straight lines on the map; the ellipsoid sees a longer edge differently, by little.
    EXPECT_NEAR(after[0] / (before[0] + before[1] + before[2]), 1, 1e-7);
}

/// Two squares of a district, the second at a longitude, dissolved.
DissolveReport dissolvedSquares(double second, Done& done) {
    done.layer = test::rowOfSquares({"01", "02"});
    done.layer.polygons.clear();
    for (const double x : {105.0, second}) {
        done.layer.polygons.addRing(test::square(x, 21, 0.01));
        done.layer.polygons.endPart();
        done.layer.polygons.endUnit();
    }
    done.layer.attributes.fields.push_back(textField("district", {"A", "A"}));
    gis::Problems told;
    const Units units = unitsOf(done.layer, {"code", "name", ""}, told);
    const LayerCoverage borders = coverLayer(done.layer, units, {}, told);
    return dissolveLayer(done.layer, units, borders, "district", done.problems);
}

TEST(DissolveLayer, tellsWhichUnitsOverlapAndByHowMuch) {
    Done done;
    const DissolveReport report = dissolvedSquares(105.005, done);
    ASSERT_EQ(report.overlapping.size(), 1U);
    EXPECT_EQ(report.overlapping[0].value, "A");
    EXPECT_NEAR(report.overlapping[0].squareMetres.value() / 1e6, 0.5755, 0.001); // half a square of 1.039 x 1.107 km
    EXPECT_EQ(done.problems.count("dissolve.overlapping_by"), 1U);
}

TEST(DissolveLayer, doesNotWarnOfAnOverlapOfLessThanHalfASquareMetre) {
    Done done;
    const DissolveReport report = dissolvedSquares(105.01 - 1e-9, done); // a tenth of a millimetre over a kilometre
    ASSERT_EQ(report.overlapping.size(), 1U);
    EXPECT_NEAR(report.overlapping[0].squareMetres.value(), 0.115, 0.01);
    EXPECT_EQ(done.problems.count("dissolve.overlapping_by"), 0U);
}

TEST(DissolveLayer, refusesAFieldThatIsNotThereOrEmpty) {
    const auto idOf = [](const std::string& by) {
        try {
            (void)dissolved({textField("empty", {"null", "", "null", "", "", "null"})}, by);
        } catch (const gis::Error& error) {
            return error.message().id;
        }
        return std::string();
    };
    EXPECT_EQ(idOf("nowhere"), "unit.field_missing");
    EXPECT_EQ(idOf("empty"), "dissolve.nothing_left");
}

} // namespace
} // namespace diaban
