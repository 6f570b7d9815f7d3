// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Layers snapped and cleaned by the real program.
#include "tests/end_to_end/program.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

/// A GeoJSON layer of three fields in a row: the second ends ten metres before the third and lies over the first.
constexpr const char* kFields = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"code": "01", "name": "Xã Một"}, "geometry": {"type": "Polygon", "coordinates":
 [[[105, 21], [105.0102, 21], [105.0102, 21.01], [105, 21.01], [105, 21]]]}},
{"type": "Feature", "properties": {"code": "02", "name": "Xã Hai"}, "geometry": {"type": "Polygon", "coordinates":
 [[[105.01, 21], [105.0199, 21], [105.0199, 21.01], [105.01, 21.01], [105.01, 21]]]}},
{"type": "Feature", "properties": {"code": "03", "name": "Xã Ba"}, "geometry": {"type": "Polygon", "coordinates":
 [[[105.02, 21], [105.03, 21], [105.03, 21.01], [105.02, 21.01], [105.02, 21]]]}}]})";

ProgramRun convert(const TempFolder& folder, const std::vector<std::string>& options) {
    std::vector<std::string> arguments{"convert", folder.write("fields.geojson", kFields), "-o",
                                       folder.file("out.geojson")};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return diaban(arguments);
}

} // namespace

TEST(CleanLayers, SnappedPairsAndCleanedGroundAreInTheJsonAsItsSchemaSays) {
    const TempFolder folder;
    const ProgramRun run = convert(folder, {"--snap", "12", "--clean", "--gap-width", "30", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "convert", true).faults(json), testing::IsEmpty()) << run.out;
    ASSERT_EQ(json["snap"]["pairs"].size(), 1U);
    EXPECT_EQ(json["snap"]["pairs"][0]["left"], "02");
    EXPECT_EQ(json["snap"]["pairs"][0]["right"], "03");
    EXPECT_NEAR(json["snap"]["pairs"][0]["gap_m"], 10.4, 0.1);
    ASSERT_EQ(json["clean"]["given"].size(), 1U);
    EXPECT_EQ(json["clean"]["given"][0]["kind"], "overlap");
    EXPECT_EQ(json["clean"]["gaps_left"], 0);
}

TEST(CleanLayers, TheResultHasNothingLeftToClean) {
    const TempFolder folder;
    ASSERT_EQ(convert(folder, {"--snap", "12", "--clean"}).exitCode, 0);
    const ProgramRun again =
        diaban({"convert", folder.file("out.geojson"), "-o", folder.file("again.geojson"), "--clean"});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_THAT(again.err, testing::HasSubstr("there are no overlaps and no thin gaps"));
}

TEST(CleanLayers, WhatIsDoneIsToldInBothLanguages) {
    const TempFolder folder;
    EXPECT_THAT(convert(folder, {"--snap", "12"}).err, testing::HasSubstr("1 more pair of units shares a border"));
    EXPECT_THAT(convert(folder, {"--clean", "--lang", "vi"}).err, testing::HasSubstr("đã giao 1 chỗ chồng lấn"));
}

TEST(CleanLayers, FaultsAreALayerAndCounts) {
    const TempFolder folder;
    const std::string layer = folder.write("fields.geojson", kFields);
    const std::string faults = folder.file("faults.gpkg");
    const ProgramRun run = diaban({"borders", layer, "--faults", faults, "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(json), testing::IsEmpty()) << run.out;
    EXPECT_EQ(json["faults"]["overlaps"], 1);
    EXPECT_EQ(json["faults"]["gaps"], 0);
    const nlohmann::json written = jsonOf(diaban({"inspect", faults, "--json"}));
    EXPECT_EQ(json["faults"]["many_units"], 2); // north and south of the overlap
    EXPECT_EQ(written["units"], 3);
}

TEST(CleanLayers, WithoutFaultsNoFileOfThemIsWrittenAndTheOthersAre) {
    const TempFolder folder;
    ASSERT_EQ(convert(folder, {"--snap", "12", "--clean"}).exitCode, 0);
    for (const char* name : {"none.gpkg", "none.geojson", "none.fgb", "none.kml", "none.shp", "none.csv"}) {
        const ProgramRun none = diaban({"borders", folder.file("out.geojson"), "--faults", folder.file(name), "-o",
                                        folder.file("lines.gpkg"), "--neighbours", folder.file("pairs.csv")});
        EXPECT_EQ(none.exitCode, 0) << none.err;
        EXPECT_THAT(none.out, testing::HasSubstr("0 pairs of units overlap"));
        EXPECT_THAT(none.err, testing::HasSubstr("no faults, so"));
        EXPECT_THAT(none.err, testing::Not(testing::HasSubstr("earlier run")));
        EXPECT_FALSE(std::filesystem::exists(folder.file(name))) << name;
        EXPECT_TRUE(std::filesystem::exists(folder.file("lines.gpkg"))) << name;
        EXPECT_TRUE(std::filesystem::exists(folder.file("pairs.csv"))) << name;
    }
    const std::string old = folder.write("old.geojson", "old");
    const ProgramRun none = diaban({"borders", folder.file("out.geojson"), "--faults", old, "--lang", "vi"});
    EXPECT_EQ(none.exitCode, 0) << none.err;
    EXPECT_THAT(none.err, testing::HasSubstr("của lần chạy trước"));
    EXPECT_EQ(bytesOf(old), "old");
}

TEST(CleanLayers, WhatIsTooMuchToNameIsCountedWithAnExample) {
    const TempFolder folder;
    std::string features;
    for (int i = 0; i < 500; ++i) { // every other one lies over its neighbours by a tenth
        const double x = 100 + i * 0.01;
        const double over = i % 2 == 0 ? 0.001 : 0;
        const nlohmann::json ring{
            {x - over, 21}, {x + 0.01 + over, 21}, {x + 0.01 + over, 21.01}, {x - over, 21.01}, {x - over, 21}};
        features += (i > 0 ? "," : "") +
                    nlohmann::json{{"type", "Feature"},
                                   {"properties", {{"code", std::to_string(1000 + i)}}},
                                   {"geometry", {{"type", "Polygon"}, {"coordinates", nlohmann::json::array({ring})}}}}
                        .dump();
    }
    const std::string layer =
        folder.write("many.geojson", R"({"type": "FeatureCollection", "features": [)" + features + "]}");
    const ProgramRun run = diaban({"convert", layer, "-o", folder.file("out.gpkg"), "--clean"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.err,
                testing::ContainsRegex("\\.\\.\\. and [0-9]+ more like this: “its area shrinks from [0-9.]+ km²"));
    EXPECT_THAT(run.err, testing::Not(testing::HasSubstr("clean.")));
}

TEST(CleanLayers, DistancesThatMakeNoSenseAreRefused) {
    const TempFolder folder;
    EXPECT_EQ(convert(folder, {"--snap", "0"}).exitCode, 2);
    EXPECT_EQ(convert(folder, {"--snap", "5000"}).exitCode, 2);
    EXPECT_EQ(convert(folder, {"--gap-width", "5"}).exitCode, 2);
}

} // namespace diaban::test
