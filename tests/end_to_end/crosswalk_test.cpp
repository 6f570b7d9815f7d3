// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// A GeoJSON of squares of a hundredth degree, given by code and column; a row of them at 21 degrees north.
std::string squares(const std::vector<std::pair<std::string, double>>& units, const std::string& key = "code",
                    const std::string& crs = {}) {
    std::ostringstream text;
    text.precision(12);
    text << R"({"type":"FeatureCollection",)" << crs << R"("features":[)";
    for (std::size_t i = 0; i < units.size(); ++i) {
        const double west = 105 + units[i].second / 100;
        const double east = west + 0.01;
        text << (i == 0 ? "" : ",") << R"({"type":"Feature","properties":{")" << key << R"(":")" << units[i].first
             << R"("},"geometry":{"type":"Polygon","coordinates":[[[)" << west << ",21],[" << east << ",21],[" << east
             << ",21.01],[" << west << ",21.01],[" << west << ",21]]]}}";
    }
    text << "]}";
    return text.str();
}

class CrosswalkVerb : public testing::Test {
protected:
    std::string old(const std::string& content) { return file("old.geojson", content); }
    std::string now(const std::string& content) { return file("new.geojson", content); }
    std::string file(const std::string& name, const std::string& content) {
        m_folder.write(name, content);
        return m_folder.file(name);
    }
    std::string out() { return m_folder.file("out.csv"); }

    TempFolder m_folder;
    const std::string m_three = squares({{"001", 0}, {"002", 1}, {"003", 2}});
};

TEST_F(CrosswalkVerb, writesSharesOfBothLayers) {
    const ProgramRun run = diaban({"crosswalk", old(m_three), now(squares({{"A", 0.5}, {"B", 1.5}}, "ma")), "--key",
                                   "code", "--new-key", "ma", "-o", out(), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string csv = bytesOf(out());
    EXPECT_THAT(csv, HasSubstr("old_code,new_code,area_m2,share_of_old,share_of_new\r\n001,A,57"));
    EXPECT_THAT(csv, HasSubstr("\r\n002,A,"));
    EXPECT_THAT(csv, HasSubstr("\r\n003,B,"));
    const auto json = jsonOf(run);
    EXPECT_EQ(json["pairs"], 4);
    EXPECT_EQ(json["units_old"], 3);
    EXPECT_EQ(json["units_new"], 2);
    EXPECT_NEAR(json["area_m2"]["both"].get<double>() / json["area_m2"]["new"].get<double>(), 1, 1e-9);
    ASSERT_EQ(json["uncovered"].size(), 2U);
    EXPECT_EQ(json["uncovered"][0]["code"], "001");
    EXPECT_NEAR(json["uncovered"][0]["covered_share"].get<double>(), 0.5, 1e-6);
    EXPECT_EQ(json["warnings"][0]["id"], "crosswalk.partly_covered");
    EXPECT_EQ(json["written"][0], out());
    EXPECT_EQ(json["measure"], "geodesic");
}

TEST_F(CrosswalkVerb, givesTheSameBytesAgain) {
    const std::string first = old(m_three);
    const std::string second = now(squares({{"B", 1.3}, {"A", 0.3}}));
    ASSERT_EQ(diaban({"crosswalk", first, second, "--key", "code", "-o", out()}).exitCode, 0);
    const std::string csv = bytesOf(out());
    ASSERT_EQ(diaban({"crosswalk", first, second, "--key", "code", "-o", out(), "--lang", "vi"}).exitCode, 0);
    EXPECT_EQ(bytesOf(out()), csv);
}

TEST_F(CrosswalkVerb, tellsOldUnitsThatNothingCovers) {
    const ProgramRun run =
        diaban({"crosswalk", old(m_three), now(squares({{"001", 0}, {"002", 1}})), "--key", "code", "-o", out()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.err, HasSubstr("1 old unit lies outside all new ones"));
    EXPECT_THAT(run.err, HasSubstr("003"));
    EXPECT_EQ(diaban({"crosswalk", old(m_three), now(squares({{"001", 0}})), "--key", "code", "-o", out(), "--strict"})
                  .exitCode,
              1);
}

TEST_F(CrosswalkVerb, saysInVietnameseWhatItDid) {
    const ProgramRun run =
        diaban({"crosswalk", old(m_three), now(m_three), "--key", "code", "-o", out(), "--lang", "vi"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.out, HasSubstr("3 cặp của 3 đơn vị cũ và 3 đơn vị mới"));
}

TEST_F(CrosswalkVerb, tellsPiecesThatItLeavesOut) {
    const std::vector<std::string> call{
        "crosswalk", old(m_three), now(squares({{"A", 0.0001}, {"B", 1.0001}})), "--key", "code", "-o", out()};
    std::vector<std::string> bounded = call;
    bounded.insert(bounded.end(), {"--min-area", "1000", "--json"});
    const ProgramRun run = diaban(bounded);
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(jsonOf(run)["pairs"], 2);
    EXPECT_EQ(jsonOf(run)["dropped"]["pairs"], 2);
    EXPECT_THAT(run.err, HasSubstr("2 pieces of less than 1,000 m² are left out"));
    EXPECT_EQ(diaban(call).exitCode, 0);
    EXPECT_THAT(bytesOf(out()), HasSubstr("\r\n002,A,"));
}

TEST_F(CrosswalkVerb, takesTheNewLayerToTheOldOnesCrs) {
    const std::string source = now(m_three);
    const std::string projected = m_folder.file("utm.gpkg");
    ASSERT_EQ(diaban({"convert", source, "--key", "code", "--crs", "EPSG:32648", "-o", projected}).exitCode, 0);
    for (const auto& [a, b] : {std::pair(old(m_three), projected), std::pair(projected, old(m_three))}) {
        const ProgramRun run = diaban({"crosswalk", a, b, "--key", "code", "-o", out(), "--min-area", "100", "--json"});
        ASSERT_EQ(run.exitCode, 0) << run.err;
        EXPECT_EQ(jsonOf(run)["pairs"], 3);
        EXPECT_TRUE(jsonOf(run)["uncovered"].empty());
        EXPECT_THAT(run.err, HasSubstr("UTM"));
    }
    const ProgramRun planar =
        diaban({"crosswalk", projected, old(m_three), "--key", "code", "-o", out(), "--planar", "--json"});
    ASSERT_EQ(planar.exitCode, 0) << planar.err;
    EXPECT_EQ(jsonOf(planar)["measure"], "planar");
}

TEST_F(CrosswalkVerb, repairsAndTellsInvalidPolygons) {
    const std::string bowTie =
        R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"X"},"geometry":{"type":"Polygon","coordinates":[[[105,21],[105.01,21.01],[105.01,21],[105,21.01],[105,21]]]}}]})";
    const ProgramRun refused = diaban({"crosswalk", old(m_three), now(bowTie), "--key", "code", "-o", out()});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_FALSE(fs::exists(out()));
    const ProgramRun run =
        diaban({"crosswalk", old(m_three), now(bowTie), "--key", "code", "-o", out(), "--allow-area-change", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(jsonOf(run)["repaired"]["new"], 1);
    EXPECT_NEAR(jsonOf(run)["uncovered"][0]["covered_share"].get<double>(), 0.5, 1e-4);
}

struct BadCall {
    std::string name;
    std::vector<std::string> arguments; ///< FOLDER/ stands for the folder of the files
    int exitCode;
    std::string says;
};

class CrosswalkRefuses : public testing::TestWithParam<BadCall> {};

TEST_P(CrosswalkRefuses, withOneClearErrorAndNothingWritten) {
    const TempFolder folder;
    folder.write("old.geojson", squares({{"001", 0}, {"002", 1}}));
    folder.write("new.geojson", squares({{"A", 0}, {"B", 1}}));
    folder.write("broken.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{");
    folder.write("empty.geojson", "");
    std::vector<std::string> arguments{"crosswalk"};
    for (std::string word : GetParam().arguments) {
        if (word.starts_with("FOLDER/")) {
            word = folder.file(word.substr(7));
        }
        arguments.push_back(word);
    }
    const ProgramRun run = diaban(arguments);
    EXPECT_EQ(run.exitCode, GetParam().exitCode) << run.err;
    EXPECT_THAT(run.err, HasSubstr("error: "));
    EXPECT_THAT(run.err, HasSubstr(GetParam().says));
    EXPECT_FALSE(fs::exists(folder.file("out.csv")));
}

const std::string kOld = "FOLDER/old.geojson";
const std::string kNew = "FOLDER/new.geojson";
const std::string kOut = "FOLDER/out.csv";

INSTANTIATE_TEST_SUITE_P(
    Calls, CrosswalkRefuses,
    testing::Values(
        BadCall{"noNewLayer", {kOld, "-o", kOut}, 2, "NEW"}, BadCall{"noOutput", {kOld, kNew}, 2, "output"},
        BadCall{"notCsv", {kOld, kNew, "-o", "FOLDER/out.gpkg"}, 2, ".csv"},
        BadCall{"negativeBound", {kOld, kNew, "-o", kOut, "--min-area", "-1"}, 2, "min-area"},
        BadCall{"missingFile", {kOld, "FOLDER/none.gpkg", "-o", kOut, "--key", "code"}, 3, "none.gpkg"},
        BadCall{"brokenFile", {kOld, "FOLDER/broken.geojson", "-o", kOut, "--key", "code"}, 3, "broken.geojson"},
        BadCall{"emptyFile", {"FOLDER/empty.geojson", kNew, "-o", kOut, "--key", "code"}, 3, "empty.geojson"},
        BadCall{"noSuchKey", {kOld, kNew, "-o", kOut, "--key", "code", "--new-key", "ma_xa"}, 3, "ma_xa"},
        BadCall{"noSuchLayer", {kOld, kNew, "-o", kOut, "--new-layer", "xa", "--key", "code"}, 3, "xa"},
        BadCall{"planarDegrees", {kOld, kNew, "-o", kOut, "--key", "code", "--planar"}, 3, "degrees"},
        BadCall{"ontoAnInput", {kOld, kNew, "-o", kOld, "--key", "code"}, 2, ".csv"},
        BadCall{"unknownCrs", {kOld, kNew, "-o", kOut, "--key", "code", "--new-input-crs", "EPSG:1"}, 3, "EPSG:1"}),
    [](const testing::TestParamInfo<BadCall>& call) { return call.param.name; });

TEST(CrosswalkOfRealLayers, districtsOf2009AgainstProvincesOf2026) {
    const std::string old = shared("data/vn63_2009.gpkg");
    const std::string now = shared("data/vn34_2026.gpkg");
    if (old.empty() || now.empty()) {
        GTEST_SKIP() << "no big test data here";
    }
    const TempFolder folder;
    const ProgramRun run = diaban({"crosswalk", old, "--layer", "districts", now, "--new-layer", "provinces", "-o",
                                   folder.file("out.csv"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_EQ(json["units_old"], 270);
    EXPECT_EQ(json["units_new"], 34);
    EXPECT_GT(json["area_m2"]["both"].get<double>(), 0.99 * json["area_m2"]["old"].get<double>());
    // Districts of Hà Giang, which is in Tuyên Quang now.
    EXPECT_THAT(bytesOf(folder.file("out.csv")), HasSubstr("10101,01,"));
}

} // namespace
} // namespace diaban::test
