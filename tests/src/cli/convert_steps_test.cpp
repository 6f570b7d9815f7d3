// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"
#include "src/cli/command_line.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>

namespace diaban {
namespace {

using testing::HasSubstr;

struct Call {
    int exitCode = -1;
    std::string out, err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Converts the communes of the sample province.
Call convert(const std::string& output, std::vector<std::string> more) {
    std::vector<std::string> arguments{
        "convert", DIABAN_SOURCE_DIR "/data/sample/boundaries.gpkg", "--layer", "communes", "-o", output, "--lang",
        "en"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCommand(arguments, {out, err, {}, false});
    return {code, out.str(), err.str()};
}

gis::Layer read(const std::string& file) {
    gis::Problems problems;
    return gis::readLayer(file, {}, problems);
}

TEST(ConvertSteps, dissolveThenSimplify) {
    const test::TempFolder folder;
    const Call done = convert(folder.file("districts.gpkg"), {"--dissolve", "district_code", "--simplify", "100m",
                                                              "--method", "douglas-peucker", "--json"});
    ASSERT_EQ(done.exitCode, 0) << done.err;
    const nlohmann::json json = done.json();
    const gis::Layer districts = read(folder.file("districts.gpkg"));
    EXPECT_EQ(json["dissolved"]["groups"], districts.unitCount());
    EXPECT_EQ(json["units"], districts.unitCount());
    EXPECT_EQ(json["dissolved"]["field"], "district_code");
    EXPECT_EQ(json["simplified"]["vertices_after"], districts.polygons.vertexCount());
    EXPECT_LE(json["simplified"]["largest_shift_m"].get<double>(), 100.001);
    EXPECT_EQ(json["simplified"]["method"], "douglas-peucker");
    EXPECT_THAT(gis::invalidUnits(districts.polygons), testing::IsEmpty());
    ASSERT_NE(districts.attributes.find("district_name"), nullptr);
    ASSERT_NE(districts.attributes.find("units"), nullptr);
    EXPECT_EQ(districts.attributes.find("name"), nullptr);
    EXPECT_THAT(done.err, HasSubstr("area_km2"));
}

TEST(ConvertSteps, tellInWords) {
    const test::TempFolder folder;
    const Call done = convert(folder.file("few.geojson"), {"--simplify", "10 %"});
    ASSERT_EQ(done.exitCode, 0) << done.err;
    EXPECT_THAT(done.out, HasSubstr("simplified: "));
    EXPECT_THAT(done.out, HasSubstr("the area of the whole layer changed by"));
    EXPECT_EQ(read(folder.file("few.geojson")).attributes.fields.size(),
              read(DIABAN_SOURCE_DIR "/data/sample/boundaries.gpkg").attributes.fields.size());
}

TEST(ConvertSteps, writeTheSameBytesEachTime) {
    const test::TempFolder folder;
    std::vector<std::string> bytes;
    for (int run = 0; run < 2; ++run) {
        ASSERT_EQ(convert(folder.file("out.geojson"), {"--dissolve", "district_code", "--simplify", "5%"}).exitCode, 0);
        bytes.push_back(test::bytesOf(folder.file("out.geojson")));
        EXPECT_THAT(bytes.back(),
                    HasSubstr("dissolved by field “district_code”; borders simplified, 5% (visvalingam)"));
    }
    EXPECT_TRUE(bytes[0] == bytes[1]);
}

struct BadWords {
    const char* name;
    std::vector<std::string> words;
    int exitCode;
    const char* said;
};

void PrintTo(const BadWords& words, std::ostream* out) {
    *out << words.name;
}

class RefusedSteps : public testing::TestWithParam<BadWords> {};

TEST_P(RefusedSteps, nameTheFaultAndWriteNothing) {
    const test::TempFolder folder;
    const Call done = convert(folder.file("out.gpkg"), GetParam().words);
    EXPECT_EQ(done.exitCode, GetParam().exitCode);
    EXPECT_THAT(done.err, HasSubstr(GetParam().said));
    EXPECT_FALSE(std::filesystem::exists(folder.file("out.gpkg")));
}

INSTANTIATE_TEST_SUITE_P(Cases, RefusedSteps,
                         testing::Values(BadWords{"noUnit", {"--simplify", "50"}, 2, "“50”"},
                                         BadWords{"noNumber", {"--simplify", "m"}, 2, "50m"},
                                         BadWords{"otherUnit", {"--simplify", "5ft"}, 2, "“5ft”"},
                                         BadWords{"nothing", {"--simplify", "0m"}, 2, "“0m”"},
                                         BadWords{"negative", {"--simplify=-5%"}, 2, "“-5%”"},
                                         BadWords{"moreThanAll", {"--simplify", "101%"}, 2, "“101%”"},
                                         BadWords{"notANumber", {"--simplify", "nanm"}, 2, "“nanm”"},
                                         BadWords{"endless", {"--simplify", "infm"}, 2, "“infm”"},
                                         BadWords{"methodAlone", {"--method", "visvalingam"}, 2, "--simplify"},
                                         BadWords{
                                             "unknownMethod", {"--simplify", "5%", "--method", "magic"}, 2, "magic"},
                                         BadWords{"noField", {"--dissolve", "nowhere"}, 3, "nowhere"}),
                         [](const auto& one) { return std::string(one.param.name); });

} // namespace
} // namespace diaban
