// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Old figures, new boundaries, crosswalks, persons and repeated units, with the real program on real lists.
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Vintages : public testing::Test {
protected:
    void SetUp() override {
        if (shared("data/vn34_2026.gpkg").empty() || shared("data/vn63_gso_wards.csv").empty()) {
            GTEST_SKIP() << "no real units on this machine (DIABAN_DATA)";
        }
        std::ifstream list(shared("data/vn63_gso_wards.csv"));
        std::string line;
        std::getline(list, line);
        std::string csv = "Mã xã,Tên xã,Số hộ,Hộ đã ký,Tỷ lệ (%)\n";
        for (std::int64_t count = 100; std::getline(list, line); ++count) {
            const std::size_t comma = line.find(',');
            const std::string name = line.substr(comma + 1, line.find(',', comma + 1) - comma - 1);
            csv += line.substr(0, comma) + ',' + name + ',' + std::to_string(count) + ',' + std::to_string(count / 3) +
                   ",33.5\n";
        }
        m_old = m_folder.write("old.csv", csv);
    }

    ProgramRun join(const std::string& table, const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"join",
                                           shared("data/vn34_2026.gpkg"),
                                           table,
                                           "--layer",
                                           "wards_simplified",
                                           "-o",
                                           (m_folder.path() / "out.geojson").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return diaban(arguments);
    }
    [[nodiscard]] std::string written(const std::string& name) const {
        std::ifstream file(m_folder.path() / name, std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    }

    TempFolder m_folder;
    std::string m_old;
};

TEST_F(Vintages, oldFiguresAreRefusedOnNewWards) {
    const ProgramRun run = join(m_old, {});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, HasSubstr("2025-06"));
    EXPECT_THAT(run.err, HasSubstr("2026-07"));
    EXPECT_THAT(run.err, HasSubstr("3,183 codes of the table mean other ground"));
    EXPECT_THAT(run.err, HasSubstr("--crosswalk"));
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "out.geojson"));
}

TEST_F(Vintages, oldProvincesAreRefusedOnNewOnesOfTheSameNames) {
    const std::string table = shared("data/gso_province_tables_GPL3/Area of destroyed forest by province.csv");
    const std::string out = (m_folder.path() / "provinces.csv").string();
    const ProgramRun onNew = diaban({"join", shared("data/vn34_2026.gpkg"), table, "--layer", "provinces", "--name",
                                     "name", "--table-name", "Cities, provincies", "--lang", "en", "-o", out});
    EXPECT_EQ(onNew.exitCode, 3);
    EXPECT_THAT(onNew.err, HasSubstr("54 of its 64 names are in it"));
    EXPECT_THAT(onNew.err, HasSubstr("(2025-07) = "));
    EXPECT_FALSE(std::filesystem::exists(out));
    const ProgramRun onOld =
        diaban({"join", shared("data/vn63_2009.gpkg"), table, "--layer", "provinces", "--key", "province_id", "--name",
                "province_vn", "--table-name", "Cities, provincies", "--lang", "en", "-o", out});
    EXPECT_EQ(onOld.exitCode, 0) << onOld.err;
    EXPECT_THAT(onOld.err, Not(HasSubstr("2025-0")));
}

TEST_F(Vintages, byForceTheyAreJoinedAndEveryOutputSaysSo) {
    const ProgramRun run = join(m_old, {"--force-vintage", "--key", "code", "--table-key", "Mã xã", "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("JOINED ACROSS VINTAGES"));
    EXPECT_EQ(jsonOf(run)["vintage"]["table"], "2025-06");
    EXPECT_EQ(jsonOf(run)["vintage"]["layer"], "2026-07");
    EXPECT_THAT(written("out.join.csv"), HasSubstr("JOINED ACROSS VINTAGES"));
    EXPECT_THAT(written("out.geojson"), HasSubstr("JOINED ACROSS VINTAGES"));
}

TEST_F(Vintages, layersWithoutADescriptionSayItBesideThem) {
    for (const char* name : {"o.fgb", "o.shp", "o.csv"}) {
        const ProgramRun run =
            diaban({"join", shared("data/vn34_2026.gpkg"), m_old, "--layer", "wards_simplified", "--force-vintage",
                    "--key", "code", "--table-key", "Mã xã", "--lang", "en", "-o", (m_folder.path() / name).string()});
        ASSERT_EQ(run.exitCode, 0) << run.err;
        EXPECT_THAT(written("o.qmd"), HasSubstr("JOINED ACROSS VINTAGES")) << name;
        std::filesystem::remove(m_folder.path() / "o.qmd");
    }
}

TEST_F(Vintages, aMisspeltVintageIsAnError) {
    for (const char* text : {"01/07/2025", "2025-7-1", "2025-02-30", "2025-13-45", "mid"}) {
        EXPECT_EQ(join(m_old, {"--vintage", text}).exitCode, 2) << text;
        EXPECT_EQ(join(m_old, {"--table-vintage", text}).exitCode, 2) << text;
    }
    EXPECT_EQ(join(m_old, {"--table-vintage", "2024"}).exitCode, 3);
    EXPECT_EQ(join(m_old, {"--vintage", "2025-07"}).exitCode, 3);
}

TEST_F(Vintages, aCrosswalkOfOtherOldCodesIsRefused) {
    const ProgramRun run = join(shared("data/vn34_official_list_2025-08.csv"),
                                {"--key", "code", "--crosswalk", shared("data/crosswalk_63_to_34.csv")});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, HasSubstr("leave --crosswalk out"));
}

TEST_F(Vintages, aCrosswalkWithoutSharesCarriesWhatWasNotSplit) {
    const ProgramRun run = join(m_old, {"--crosswalk", shared("data/crosswalk_63_to_34.csv"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json crosswalk = jsonOf(run)["crosswalk"];
    EXPECT_EQ(crosswalk["old_units"], 10035);
    EXPECT_EQ(crosswalk["split"].size(), 471U);
    EXPECT_TRUE(crosswalk["unknown"].empty());
    ASSERT_EQ(crosswalk["columns"].size(), 2U) << "the share is left behind";
    for (const nlohmann::json& column : crosswalk["columns"]) {
        const double before = column["before"];
        EXPECT_NEAR(before, column["after"].get<double>() + column["lost"].get<double>(), 1e-9 * before);
        EXPECT_GT(column["after"], 0.8 * before);
    }
    EXPECT_THAT(run.err, HasSubstr("471 old units"));
    EXPECT_THAT(run.err, HasSubstr("06970 \u2192 06978 Xã Ba Chẽ"));
    EXPECT_THAT(written("out.geojson"), HasSubstr("are computed"));
    EXPECT_THAT(written("out.join.csv"), HasSubstr("are computed"));
    EXPECT_THAT(written("out.geojson"), Not(HasSubstr("Tỷ lệ (%)")));
}

TEST_F(Vintages, theOneChangedCodeAndTheRenamedWardsOf2026AreNamed) {
    const ProgramRun run = join(shared("data/vn34_official_list_2025-08.csv"), {"--key", "code", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("Codes that changed, 1: 06970 \u2192 06978 Xã Ba Chẽ"));
    EXPECT_THAT(run.err, HasSubstr("their name or kind, 10: 25270 Xã Lộc Ninh \u2192 Phường Lộc Ninh"));
    EXPECT_EQ(jsonOf(run)["vintage"]["table"], "2025-08");
    EXPECT_EQ(jsonOf(run)["matched"], 3320);
}

TEST_F(Vintages, inspectTellsThem) {
    EXPECT_EQ(jsonOf(diaban({"inspect", m_old, "--json"}))["vintage"], "2025-06");
    EXPECT_EQ(
        jsonOf(diaban({"inspect", shared("data/vn34_2026.gpkg"), "--layer", "wards_simplified", "--json"}))["vintage"],
        "2026-07");
    EXPECT_TRUE(
        jsonOf(diaban({"inspect", sample("boundaries.gpkg"), "--layer", "communes", "--json"}))["vintage"].is_null());
}

TEST(VintagesOfTheSample, areNotJudged) {
    const TempFolder folder;
    const ProgramRun run = diaban({"join", sample("boundaries.gpkg"), sample("indicators.csv"), "--layer", "communes",
                                   "-o", (folder.path() / "o.geojson").string(), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(jsonOf(run)["vintage"].dump(), R"({"layer":null,"table":null})");
    EXPECT_THAT(run.err, Not(HasSubstr("2025-06")));
}

/// The sample's communes with two rows of the first one.
class Treated : public testing::Test {
protected:
    ProgramRun join(const std::string& csv, const std::vector<std::string>& more) {
        std::vector<std::string> arguments{"join",
                                           sample("boundaries.gpkg"),
                                           m_folder.write("t.csv", csv),
                                           "--layer",
                                           "communes",
                                           "-o",
                                           (m_folder.path() / "o.geojson").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return diaban(arguments);
    }
    TempFolder m_folder;
};

TEST_F(Treated, severalRowsOfAUnitNeedADeclaredAggregation) {
    const std::string csv = "Mã xã,Số hộ\n09801,3\n09804,5\n09801,4\n";
    const ProgramRun refused = join(csv, {});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_THAT(refused.err, HasSubstr("09801 (2, 4)"));
    EXPECT_THAT(refused.err, HasSubstr("--aggregate"));
    const ProgramRun made = join(csv, {"--aggregate", "sum"});
    EXPECT_EQ(made.exitCode, 0) << made.err;
    std::ifstream file(m_folder.path() / "o.geojson");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_THAT(text, HasSubstr("\"Số hộ\":7"));
}

TEST_F(Treated, personsAreRefusedAndNoCellIsShown) {
    for (const std::string lang : {"vi", "en"}) {
        const ProgramRun run = join("Mã xã,Họ và tên,CCCD,Số hộ\n09801,Nguyễn Văn An,001085012345,3\n"
                                    "09804,Trần Thị Bình,034190000123,1.234\n",
                                    {"--lang", lang});
        EXPECT_EQ(run.exitCode, 3);
        EXPECT_THAT(run.err, HasSubstr("Họ và tên"));
        for (const char* cell : {"Nguyễn Văn An", "Trần Thị Bình", "001085012345", "034190000123"}) {
            EXPECT_THAT(run.err + run.out, Not(HasSubstr(cell)));
        }
    }
}

} // namespace
} // namespace diaban::test
