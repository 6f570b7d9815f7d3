// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/command_line.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

struct Call {
    int exitCode = -1;
    std::string out, err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

Call call(std::vector<std::string> arguments, std::stop_token stop = {}) {
    std::ostringstream out;
    std::ostringstream err;
    if (arguments.size() > 1 && std::ranges::find(arguments, "--lang") == arguments.end()) {
        arguments.insert(arguments.end(), {"--lang", "en"});
    }
    const int code = runCommand(arguments, {out, err, std::move(stop), false});
    return {code, out.str(), err.str()};
}

std::string sample(const std::string& file) {
    return std::string(DIABAN_SOURCE_DIR "/data/sample/") + file;
}

TEST(Command, helpNamesEveryVerbInBothLanguages) {
    for (const char* language : {"vi", "en"}) {
        const Call help = call({"--help", "--lang", language});
        // --help ends the parsing before --lang is known to the top level; both calls must show the verbs.
        EXPECT_EQ(help.exitCode, 0) << help.err;
        for (const char* verb : {"init", "run", "check", "inspect", "convert", "join", "map"}) {
            EXPECT_THAT(help.out, HasSubstr(verb));
        }
    }
    EXPECT_THAT(call({"map", "--help", "--lang", "vi"}).out, HasSubstr("bảng màu"));
    EXPECT_THAT(call({"map", "--help", "--lang", "en"}).out, HasSubstr("ColorBrewer"));
    EXPECT_THAT(call({"--version"}).out, StartsWith("diaban "));
}

struct BadUsage {
    const char* name;
    std::vector<std::string> arguments;
    const char* said;
};

class CommandUsage : public testing::TestWithParam<BadUsage> {};

TEST_P(CommandUsage, endsWithTwoAndSaysWhat) {
    const Call result = call(GetParam().arguments);
    EXPECT_EQ(result.exitCode, 2) << result.err;
    EXPECT_THAT(result.err, StartsWith("error: "));
    EXPECT_THAT(result.err, HasSubstr(GetParam().said));
    EXPECT_THAT(result.out, testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, CommandUsage,
    testing::Values(
        BadUsage{"unknownVerb", {"draw", "x"}, "draw"},
        BadUsage{"unknownOption", {"inspect", "x.csv", "--colour", "red"}, "not understood: --colour red"},
        BadUsage{"missingLayer", {"convert", "-o", "x.gpkg"}, "LAYER"},
        BadUsage{"missingOutput", {"convert", "x.gpkg"}, "output"},
        BadUsage{"classes", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--classes", "12"}, "12"},
        BadUsage{"language", {"inspect", "x.csv", "--lang", "fr"}, "fr"},
        BadUsage{"layerFormat", {"convert", "x.gpkg", "-o", "x.doc"}, ".gpkg"},
        BadUsage{"imageFormat", {"map", "x.gpkg", "--value", "v", "-o", "x.jpg"}, ".png, .svg or .pdf"},
        BadUsage{"page", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--page", "B5"}, "B5"},
        BadUsage{"date", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--date", "2025-02-30"}, "2025-02-30"},
        BadUsage{"period", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--period", "2025-Q9"}, "2025-Q9"},
        BadUsage{"dateOfLayer", {"convert", "x.gpkg", "-o", "y.gpkg", "--date", "31/12/2025"}, "31/12/2025"},
        BadUsage{"breaksAndClasses",
                 {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--breaks", "5,9", "--classes", "7"},
                 "--breaks"},
        BadUsage{"breaksAndMethod",
                 {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--breaks", "5", "--method", "equal"},
                 "--breaks"},
        BadUsage{"dpi", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--dpi", "nan"}, "dpi"},
        BadUsage{"target", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--target", "nan"}, "target"},
        BadUsage{"only", {"convert", "x.gpkg", "-o", "y.gpkg", "--only", "province"}, "FIELD=VALUE"},
        BadUsage{"manual", {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--method", "manual"}, "--breaks"}),
    [](const auto& usage) { return std::string(usage.param.name); });

/// Numbers out of bounds and what is no finite number are refused in the language of the call.
TEST(Command, refusesNumbersOutOfBoundsInBothLanguages) {
    const std::vector<std::vector<std::string>> calls{{"convert", "x.gpkg", "-o", "y.gpkg", "--snap"},
                                                      {"convert", "x.gpkg", "-o", "y.gpkg", "--clean", "--gap-width"},
                                                      {"borders", "x.gpkg", "-o", "y.gpkg", "--tolerance"},
                                                      {"borders", "x.gpkg", "-o", "y.gpkg", "--reach"},
                                                      {"crosswalk", "x.gpkg", "z.gpkg", "-o", "y.csv", "--min-area"},
                                                      {"map", "x.gpkg", "--value", "v", "-o", "x.png", "--dpi"},
                                                      {"inspect", "x.gpkg", "--limit-units"}};
    for (const std::vector<std::string>& words : calls) {
        for (const std::string value : {"nan", "inf", "-inf", "-5", "abc"}) {
            std::vector<std::string> english = words;
            english.back() += "=" + value;
            std::vector<std::string> vietnamese = english;
            vietnamese.insert(vietnamese.end(), {"--lang", "vi"});
            const Call inEnglish = call(english);
            EXPECT_EQ(inEnglish.exitCode, 2) << words.back() << value;
            EXPECT_THAT(inEnglish.err, HasSubstr(words.back() + ": a number ")) << inEnglish.err;
            EXPECT_THAT(inEnglish.err, HasSubstr("“" + value + "”")) << inEnglish.err;
            const Call inVietnamese = call(vietnamese);
            EXPECT_EQ(inVietnamese.exitCode, 2) << words.back() << value;
            EXPECT_THAT(inVietnamese.err, HasSubstr(words.back() + ": cần một số từ ")) << inVietnamese.err;
        }
    }
    EXPECT_THAT(call({"convert", "x.gpkg", "-o", "y.gpkg", "--snap", "0"}).err,
                HasSubstr("a number from 0.001 to 1,000 is needed, not “0”"));
    EXPECT_THAT(call({"crosswalk", "x.gpkg", "z.gpkg", "-o", "y.csv", "--min-area", "-3", "--lang", "vi"}).err,
                HasSubstr("cần một số từ 0 trở lên, không phải “-3”"));
}

TEST(Command, inspectsWorkbooksOfEveryKind) {
    for (const char* file : {"workbook.xlsx", "workbook.ods", "workbook.xls"}) {
        const std::string path = std::string(DIABAN_SOURCE_DIR "/tests/src/table/data/") + file;
        const Call sheets = call({"inspect", path, "--sheet", "Biểu 1", "--json"});
        ASSERT_EQ(sheets.exitCode, 0) << sheets.err;
        EXPECT_EQ(sheets.json()["kind"], "table") << file;
    }
}

TEST(Command, inspectListsTheSheetsWhereThereAreSeveral) {
    for (const char* file : {"workbook.xlsx", "workbook.ods", "workbook.xls"}) {
        const std::string path = std::string(DIABAN_SOURCE_DIR "/tests/src/table/data/") + file;
        const Call sheets = call({"inspect", path, "--json"});
        ASSERT_EQ(sheets.exitCode, 0) << sheets.err;
        const auto json = sheets.json();
        EXPECT_EQ(json["sheets"].size(), 4U) << file;
        EXPECT_EQ(json["sheets"][1]["name"], "Ẩn") << file;
        EXPECT_EQ(json["sheets"][1]["hidden"], true) << file;
        EXPECT_TRUE(json["fields"].empty()) << file;
        const auto fields = call({"inspect", path, "--sheet", "Biểu 1", "--json"}).json()["fields"];
        ASSERT_EQ(fields.size(), 11U) << file;
        EXPECT_EQ(fields[0]["type"], "text") << file;
        EXPECT_EQ(fields[2]["type"], "plain") << file;
        EXPECT_EQ(fields[3]["percent"], true) << file;
        EXPECT_EQ(fields[9]["type"], "decimal_comma") << file;
    }
}

TEST(Command, inspectsTheTablesOfAGeoPackageByName) {
    const auto fields = call({"inspect", sample("boundaries.gpkg"), "--sheet", "communes", "--json"}).json()["fields"];
    EXPECT_FALSE(fields.empty());
    EXPECT_EQ(std::ranges::count_if(fields, [](const auto& field) { return field["name"] == "code"; }), 1);
    EXPECT_EQ(call({"inspect", sample("boundaries.gpkg"), "--sheet", "none"}).exitCode, 3);
}

TEST(Command, inspectsLayersAndTables) {
    const Call layers = call({"inspect", sample("boundaries.gpkg"), "--json"});
    ASSERT_EQ(layers.exitCode, 0) << layers.err;
    EXPECT_EQ(layers.json()["layers"].size(), 2U);
    const Call layer = call({"inspect", sample("boundaries.gpkg"), "--layer", "communes", "--json"});
    EXPECT_EQ(layer.json()["units"], 150);
    EXPECT_EQ(layer.json()["faults"].size(), 0U);
    EXPECT_EQ(layer.json()["crs"]["code"], "EPSG:4326");
    const Call table = call({"inspect", sample("indicators.csv"), "--json"});
    EXPECT_EQ(table.json()["kind"], "table");
    EXPECT_EQ(table.json()["rows"], 150);
    EXPECT_EQ(table.json()["separator"], ";");
    EXPECT_THAT(call({"inspect", sample("indicators.csv"), "--lang", "vi"}).out, HasSubstr("Tổng số hộ"));
}

TEST(Command, joinsByACodeThatEachFileCallsDifferently) {
    const test::TempFolder folder;
    const Call join = call({"join", sample("boundaries.gpkg"), sample("indicators.csv"), "--layer", "communes", "--key",
                            "Mã xã", "-o", folder.file("out.geojson"), "--json"});
    ASSERT_EQ(join.exitCode, 0) << join.err;
    const nlohmann::json json = join.json();
    EXPECT_EQ(json["units"], 150);
    EXPECT_EQ(json["rows"], 150);
    EXPECT_EQ(json["matched"], 149);
    EXPECT_EQ(json["units_without_row"], 1);
    EXPECT_EQ(json["rows_without_unit"], 1);
    EXPECT_EQ(json["duplicate_rows"], 0);
    EXPECT_EQ(json["duplicate_units"], 0);
    EXPECT_EQ(json["lists"]["units_without_row"].size(), 1U);
    EXPECT_GE(json["warnings"].size(), 2U);
    EXPECT_THAT(test::bytesOf(folder.file("out.join.csv")), StartsWith("\xEF\xBB\xBF"));
}

TEST(Command, aMapOfAJoinedLayerKeepsNotMatchedApartFromNoData) {
    const test::TempFolder folder;
    ASSERT_EQ(call({"join", sample("boundaries.gpkg"), sample("indicators.csv"), "--layer", "communes", "--key",
                    "Mã xã", "-o", folder.file("out.gpkg")})
                  .exitCode,
              0);
    const Call map =
        call({"map", folder.file("out.gpkg"), "--value", "Hộ đã ký cam kết", "-o", folder.file("m.png"), "--json"});
    ASSERT_EQ(map.exitCode, 0) << map.err;
    EXPECT_EQ(map.json()["no_data"], 1);
    EXPECT_EQ(map.json()["not_matched"], 1);
}

TEST(Command, tellsWhenACodeMeansAnotherName) {
    const test::TempFolder folder;
    const std::string table = folder.write("t.csv", "ma;ten;ho\n10001;Xã Nơi Khác;5\n");
    const Call inspect = call({"inspect", sample("boundaries.gpkg"), "--layer", "communes", "--json"});
    ASSERT_EQ(inspect.exitCode, 0);
    const Call join = call({"join", sample("boundaries.gpkg"), sample("indicators.csv"), "--layer", "communes", "--key",
                            "Mã xã", "--table-name", "Huyện", "-o", folder.file("out.gpkg")});
    ASSERT_EQ(join.exitCode, 0) << join.err;
    EXPECT_THAT(join.err, HasSubstr("most pairs matched by code have different names"));
    const Call right = call({"join", sample("boundaries.gpkg"), sample("indicators.csv"), "--layer", "communes",
                             "--key", "Mã xã", "--table-name", "Đơn vị", "-o", folder.file("right.gpkg")});
    EXPECT_THAT(right.err, testing::Not(HasSubstr("different names")));
}

TEST(Command, aFieldThatIsMappedIsNeverTakenForTheKey) {
    const test::TempFolder folder;
    const std::string layer = folder.write("l.geojson", R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"v":1},"geometry":{"type":"Polygon","coordinates":[[[105,21],[106,21],[106,22],[105,21]]]}},
        {"type":"Feature","properties":{"v":2},"geometry":{"type":"Polygon","coordinates":[[[106,21],[107,21],[107,22],[106,21]]]}}]})");
    const Call map = call({"map", layer, "--value", "v", "-o", folder.file("m.png"), "--json"});
    ASSERT_EQ(map.exitCode, 0) << map.err;
    EXPECT_THAT(map.json()["warnings"].dump(), testing::Not(HasSubstr("zero")));
}

TEST(Command, joinRefusesANameThatNeitherFileHas) {
    const test::TempFolder folder;
    const Call join = call({"join", sample("boundaries.gpkg"), sample("indicators.csv"), "--layer", "communes", "--key",
                            "khong co", "-o", folder.file("out.gpkg")});
    EXPECT_EQ(join.exitCode, 2);
    EXPECT_THAT(join.err, HasSubstr("khong co"));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Command, strictTurnsWarningsIntoOne) {
    const test::TempFolder folder;
    const std::vector<std::string> join{"join",
                                        sample("boundaries.gpkg"),
                                        sample("indicators.csv"),
                                        "--layer",
                                        "communes",
                                        "--table-key",
                                        "Mã xã",
                                        "-o",
                                        folder.file("out.gpkg"),
                                        "--strict"};
    EXPECT_EQ(call(join).exitCode, 1);
    EXPECT_TRUE(std::filesystem::exists(folder.file("out.gpkg"))) << "the outputs are written all the same";
}

TEST(Command, convertTransformsAndTellsTheShift) {
    const test::TempFolder folder;
    const Call convert = call({"convert", sample("boundaries.gpkg"), "--layer", "communes", "--crs", "EPSG:5897", "-o",
                               folder.file("out.gpkg")});
    ASSERT_EQ(convert.exitCode, 0) << convert.err;
    EXPECT_THAT(convert.err, HasSubstr("note: "));
    EXPECT_THAT(convert.err, testing::ContainsRegex("by 22[3-6]"));
    EXPECT_EQ(call({"inspect", folder.file("out.gpkg"), "--json"}).json()["crs"]["code"], "EPSG:5897");
}

TEST(Command, errorsComeAsJsonToo) {
    const Call missing = call({"inspect", "khong-co.gpkg", "--json"});
    EXPECT_EQ(missing.exitCode, 3);
    ASSERT_EQ(missing.json()["errors"].size(), 1U);
    EXPECT_EQ(missing.json()["errors"][0]["file"], "khong-co.gpkg");
    EXPECT_FALSE(missing.json()["errors"][0]["hint"].get<std::string>().empty());
}

TEST(Command, checkTellsMapsWithFewerClassesThanAskedFor) {
    const test::TempFolder folder;
    folder.write("t.csv", "ma;ho\n09801;5\n09804;5\n09807;7\n");
    const std::string project = folder.write(
        "p.diaban.yaml", "version: 1\nboundaries: {path: " + sample("boundaries.gpkg") +
                             ", layer: communes, key: code}\ntables: [{path: t.csv, key: ma, columns: {ho: ho}}]\n"
                             "maps: [{indicator: ho, title: Số hộ}]\n");
    const Call check = call({"check", project});
    EXPECT_EQ(check.exitCode, 0) << check.err;
    EXPECT_THAT(check.err, HasSubstr("Số hộ: fewer classes than asked for: 2 instead of 5"));
}

TEST(Command, stopsWhenAsked) {
    const test::TempFolder folder;
    std::stop_source source;
    source.request_stop();
    const Call stopped =
        call({"convert", sample("boundaries.gpkg"), "--layer", "communes", "-o", folder.file("out.gpkg")},
             source.get_token());
    EXPECT_EQ(stopped.exitCode, 5);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Command, limitsHaveOptions) {
    const Call limited = call({"inspect", sample("boundaries.gpkg"), "--layer", "communes", "--limit-units", "100"});
    EXPECT_EQ(limited.exitCode, 3);
    EXPECT_THAT(limited.err, HasSubstr("100"));
}

} // namespace
} // namespace diaban
