// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What `diaban init` makes of the tables that offices keep. Each proposal is read again, says what was proposed, and is
// accepted by the check.
#include "gis/base/error.h"
#include "src/project/project_value.h"
#include "src/project/read_project.h"
#include "src/project/write_yaml.h"
#include "src/run/init_project.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace diaban {
namespace {

using testing::HasSubstr;

/// Twelve squares in two districts, as GeoJSON.
std::string twelveUnits() {
    std::string features;
    for (int i = 0; i < 12; ++i) {
        const std::string x = std::to_string(105.0 + 0.01 * i);
        const std::string x2 = std::to_string(105.0 + 0.01 * (i + 1));
        features += std::string(i > 0 ? "," : "") + R"({"type":"Feature","properties":{"ma_xa":"0010)" +
                    std::to_string(10 + i) + R"(","ten":"Xã )" + std::string(1, static_cast<char>('A' + i)) +
                    R"( Sơn","ten_huyen":")" + (i < 6 ? "Huyện Bắc" : "Huyện Nam") +
                    R"("},"geometry":{"type":"Polygon","coordinates":[[[)" + x + ",21.0],[" + x2 + ",21.0],[" + x2 +
                    ",21.01],[" + x + ",21.01],[" + x + ",21.0]]]}}";
    }
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

std::string codeOf(int i) {
    return "0010" + std::to_string(10 + i);
}

std::string nameOf(int i) {
    return "Xã " + std::string(1, static_cast<char>('A' + i)) + " Sơn";
}

class InitProject : public testing::Test {
protected:
    void SetUp() override { m_folder.write("xa.geojson", twelveUnits()); }

    /// A CSV of a header and a row for each unit, made by `row`.
    template <typename Row>
    void csv(const std::string& name, const std::string& header, const Row& row, int rows = 12) {
        std::string text = header + '\n';
        for (int i = 0; i < rows; ++i) {
            text += row(i) + '\n';
        }
        m_folder.write(name, text);
    }

    const Project& init(const std::vector<std::string>& tables, Language language = Language::En) {
        ProposalRequest request;
        request.boundaries = m_folder.file("xa.geojson");
        for (const std::string& table : tables) {
            request.tables.push_back(m_folder.file(table));
        }
        request.project = m_folder.file("p.diaban.yaml");
        request.language = language;
        const Catalogue words(language);
        m_result = initProject(request, {}, words, m_problems);
        gis::Problems told;
        m_project = readProject(m_folder.write("p.diaban.yaml", m_result.text), told);
        EXPECT_EQ(flowYaml(projectValue(m_project)), flowYaml(projectValue(m_result.proposal.project)));
        EXPECT_EQ(m_problems.count("init.taken_away"), 0U);
        return m_project;
    }
    [[nodiscard]] std::vector<std::string> figures(std::size_t table = 0) const {
        std::vector<std::string> all;
        for (const FigureColumn& column : m_project.tables.at(table).columns) {
            all.push_back(column.period.empty() ? column.figure : column.figure + '@' + column.period);
        }
        return all;
    }
    [[nodiscard]] std::string leftOut() const {
        std::string all;
        for (const LeftOutTable& table : m_result.proposal.leftOut) {
            all += table.sheet + ' ' + table.why.id + ';';
        }
        return all;
    }

    test::TempFolder m_folder;
    gis::Problems m_problems;
    InitResult m_result;
    Project m_project;
};

/// By codes and by names alone, of which other provinces have some, too.
TEST_F(InitProject, ofATableOfAWholeCountryTheRowsOfTheProvinceAreTaken) {
    for (const bool byCode : {true, false}) {
        csv(
            "ca-nuoc-2025.csv", std::string(byCode ? "Mã;" : "") + "Đơn vị;Tỉnh;Tổng số hộ",
            [byCode](int i) {
                const bool own = i < 12;
                const std::string code = own ? codeOf(i) : std::to_string(90000 + i);
                const std::string name = i < 15 ? nameOf(i % 12) : "Xã Xa " + std::to_string(i) + " Thượng";
                return (byCode ? code + ';' : std::string()) + name + ';' +
                       (own      ? "Tỉnh Một"
                        : i < 30 ? "Tỉnh Hai"
                                 : "Tỉnh Ba") +
                       ';' + std::to_string(1000 + i);
            },
            60);
        const Project& project = init({"ca-nuoc-2025.csv"});
        ASSERT_EQ(project.tables.size(), 1U) << leftOut();
        EXPECT_EQ(project.tables[0].key, byCode ? "Mã" : "");
        EXPECT_EQ(project.tables[0].name, "Đơn vị");
        EXPECT_EQ(project.tables[0].only, (Selection{{"Tỉnh", "Tỉnh Một"}}));
        EXPECT_EQ(figures(), std::vector<std::string>{"households"});
        EXPECT_THAT(m_result.text, HasSubstr("48 are of other places"));
    }
}

TEST_F(InitProject, aTableByCodeWithKnownAndUnknownFigures) {
    csv("so-lieu-quy-3-2025.csv", "STT;Mã xã;Đơn vị;Huyện;Tổng số hộ;Hộ đã ký cam kết;Số giếng nước;Ghi chú",
        [](int i) {
            return std::to_string(i + 1) + ';' + codeOf(i) + ';' + nameOf(i) + ';' +
                   (i < 6 ? "Huyện Bắc" : "Huyện Nam") + ';' + std::to_string(1000 + i) + ';' +
                   std::to_string(700 + 9 * i) + ";5;tốt";
        });
    const Project& project = init({"so-lieu-quy-3-2025.csv"});
    EXPECT_EQ(project.boundaries.path, "xa.geojson");
    EXPECT_EQ(project.boundaries.fields.key, "ma_xa");
    EXPECT_EQ(project.boundaries.fields.name, "ten");
    EXPECT_EQ(project.boundaries.fields.parent, "ten_huyen");
    EXPECT_EQ(project.boundaries.level, "commune");
    const TableSource& table = project.tables.at(0);
    EXPECT_EQ(table.key, "Mã xã");
    EXPECT_EQ(table.name, "Đơn vị");
    EXPECT_EQ(table.parent, "Huyện");
    EXPECT_EQ(table.period, "2025-Q3");
    EXPECT_EQ(project.asOf, "2025-09-30");
    EXPECT_THAT(figures(), testing::ElementsAre("households", "pledged", "so_gieng_nuoc"));
    ASSERT_NE(project.findIndicator("pledged_share"), nullptr);
    EXPECT_EQ(project.maps.at(0).indicator, "pledged_share");
    EXPECT_THAT(m_result.text, HasSubstr("# 12 of 12 rows hold the code of a unit"));
    EXPECT_THAT(m_result.text, HasSubstr("# author: \"...\""));
}

TEST_F(InitProject, theKindOfAUnitIsNotTheUnitAboveButACodeOfItIs) {
    std::string layer = twelveUnits();
    for (const auto& [from, to] :
         {std::pair<std::string, std::string>{"\"ten_huyen\":\"Huyện Bắc\"", "\"loai\":\"Xã\",\"provinceCode\":\"01\""},
          {"\"ten_huyen\":\"Huyện Nam\"", "\"loai\":\"Phường\",\"provinceCode\":\"14\""}}) {
        for (auto at = layer.find(from); at != std::string::npos; at = layer.find(from)) {
            layer.replace(at, from.size(), to);
        }
    }
    m_folder.write("xa.geojson", layer);
    EXPECT_EQ(init({}).boundaries.fields.parent, "provinceCode");
}

TEST_F(InitProject, namesStandForCodesThatTheLayerHasNot) {
    m_folder.write("xa.geojson", std::regex_replace(twelveUnits(), std::regex(R"("ma_xa":"[0-9]*",)"), ""));
    csv("t.csv", "Tên xã;Dân số", [](int i) {
        std::string row = "X. ";
        row += nameOf(i).substr(std::string("Xã ").size());
        return row + ';' + std::to_string(900 + 7 * i);
    });
    const Project& project = init({"t.csv"});
    EXPECT_EQ(project.tables.at(0).key, "");
    EXPECT_EQ(project.tables.at(0).name, "Tên xã") << "by names, which are written in several ways";
    EXPECT_EQ(project.boundaries.fields.key, "ten");
    EXPECT_EQ(project.boundaries.fields.name, "ten");
    EXPECT_EQ(project.boundaries.fields.parent, "ten_huyen");
    EXPECT_EQ(leftOut(), "");
    EXPECT_THAT(figures(), testing::ElementsAre("people"));
}

TEST_F(InitProject, ofSeveralCodesTheFirstIsProposedAndSaid) {
    m_folder.write("xa.geojson",
                   std::regex_replace(twelveUnits(), std::regex(R"re("ma_xa":("[0-9]*"))re"), R"("x":$1,"y":$1)"));
    EXPECT_EQ(init({}).boundaries.fields.key, "x");
    EXPECT_EQ(m_result.proposal.find("boundaries.key")->why.id, "init.key_first");
}

TEST_F(InitProject, aLayerOfShapesAloneIsRefusedWithAWayOut) {
    m_folder.write("xa.geojson",
                   std::regex_replace(twelveUnits(), std::regex(R"("properties":\{[^}]*\})"), R"("properties":{})"));
    try {
        (void)init({});
        FAIL() << "nothing names its units";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "unit.no_fields");
        EXPECT_THAT(Catalogue(Language::En).line(error), HasSubstr("QGIS"));
    }
}

TEST_F(InitProject, aTableByNameWithinItsDistrict) {
    csv("t.csv", "Huyện;Tên xã;Dân số", [](int i) {
        return std::string(i < 6 ? "Huyện Bắc" : "Huyện Nam") + ';' + nameOf(i) + ';' + std::to_string(900 + 7 * i);
    });
    const Project& project = init({"t.csv"}, Language::Vi);
    EXPECT_EQ(project.tables.at(0).key, "");
    EXPECT_EQ(project.tables.at(0).name, "Tên xã");
    EXPECT_EQ(project.tables.at(0).parent, "Huyện");
    EXPECT_THAT(figures(), testing::ElementsAre("people"));
    EXPECT_EQ(project.maps.at(0).indicator, "people") << "where there is no ratio a figure is mapped";
    EXPECT_EQ(project.maps.at(0).analysis.kind, AnalysisKind::Circles) << "a count";
    EXPECT_THAT(m_result.text, HasSubstr("kind: circles"));
    EXPECT_THAT(m_result.text, HasSubstr("# period: 2025-Q3"));
    EXPECT_THAT(m_result.text, HasSubstr("12 trên 12 dòng có tên của một đơn vị"));
}

TEST_F(InitProject, headersThatNamePeriods) {
    csv("t.csv", "Mã;Tổng số hộ - Quý I/2025;Tổng số hộ - Quý II/2025;Số cụm (quý I/2025);Số cụm (quý II/2025)",
        [](int i) { return codeOf(i) + ';' + std::to_string(100 + i) + ';' + std::to_string(200 + i) + ";1;2"; });
    const Project& project = init({"t.csv"});
    EXPECT_THAT(figures(),
                testing::ElementsAre("households@2025-Q1", "households@2025-Q2", "so_cum@2025-Q1", "so_cum@2025-Q2"));
    EXPECT_EQ(project.tables[0].period, "");
    EXPECT_EQ(project.asOf, "2025-06-30");
    EXPECT_EQ(project.maps.at(0).period, "2025-Q2") << "the latest";
}

TEST_F(InitProject, theTitleOverATableSaysItsPeriod) {
    csv("so-lieu.csv", "BÁO CÁO KẾT QUẢ PHONG TRÀO TOÀN DÂN BẢO VỆ ANTQ QUÝ 3 NĂM 2025;;\nTT;Mã xã;Tổng số hộ",
        [](int i) { return std::to_string(i + 1) + ';' + codeOf(i) + ';' + std::to_string(300 + i); });
    const Project& project = init({"so-lieu.csv"}, Language::Vi);
    EXPECT_EQ(project.tables.at(0).period, "2025-Q3");
    EXPECT_EQ(project.asOf, "2025-09-30");
    EXPECT_THAT(m_result.text, HasSubstr("theo dòng tiêu đề trên bảng"));
}

TEST_F(InitProject, sharesThatATableStatesAreIndicators) {
    csv("t.csv", "Mã xã;Số hộ;Tỷ lệ %;Tỷ lệ hộ đạt ANTT (%);Tỷ lệ so với kế hoạch (%);Đạt ANTT", [](int i) {
        return codeOf(i) + ';' + std::to_string(300 + 17 * i) + ';' + std::to_string(60 + i) + ",5;" +
               std::to_string(95 - 2 * i) + ",25;" + std::to_string(90 + 5 * i) + ",5;" +
               (i % 3 == 0 ? "Chưa đạt" : "Đạt");
    });
    const Project& project = init({"t.csv"});
    EXPECT_THAT(figures(),
                testing::ElementsAre("households", "ty_le", "ty_le_ho_dat_antt", "ty_le_so_voi_ke_hoach", "safe"));
    ASSERT_EQ(project.indicators.size(), 3U) << "more than the whole is no share";
    EXPECT_EQ(project.indicators[0].key, "safe");
    EXPECT_EQ(project.indicators[1].name.vi, "Tỷ lệ");
    const Indicator& share = project.indicators[2];
    EXPECT_EQ(share.key, "ty_le_ho_dat_antt");
    EXPECT_EQ(share.name.vi, "Tỷ lệ hộ đạt ANTT");
    EXPECT_EQ(share.kind, IndicatorKind::Share);
    EXPECT_EQ(share.unit.vi, "%");
    EXPECT_TRUE(share.numerator.empty() && share.denominator.empty());
    EXPECT_EQ(project.maps.size(), 2U);
    EXPECT_EQ(project.maps[0].indicator, "ty_le");
}

TEST_F(InitProject, aStatusThatHoldsNumbersIsAFigureOfItsOwn) {
    csv("t.csv", "Mã xã;Đạt ANTT", [](int i) { return codeOf(i) + ';' + std::to_string(3 + i); });
    const Project& project = init({"t.csv"});
    EXPECT_THAT(figures(), testing::ElementsAre("dat_antt"));
    EXPECT_TRUE(project.indicators.empty());
}

TEST_F(InitProject, rowsThatSayTheirPeriod) {
    csv(
        "t.csv", "Mã xã;Kỳ báo cáo;Số hộ",
        [](int i) { return codeOf(i % 12) + ";Quý " + (i < 12 ? "I" : "II") + "/2025;" + std::to_string(100 + i); },
        24);
    const Project& project = init({"t.csv"});
    EXPECT_EQ(project.tables.at(0).periodColumn, "Kỳ báo cáo");
    EXPECT_THAT(figures(), testing::ElementsAre("households"));
    EXPECT_EQ(project.maps.at(0).period, "2025-Q2");
}

TEST_F(InitProject, aLongTable) {
    csv(
        "t.csv", "Mã xã;Kỳ;Chỉ tiêu;Giá trị",
        [](int i) {
            const char* const texts[] = {"Tổng số hộ", "Hộ đã ký cam kết", "Số giếng"};
            return codeOf(i % 12) + ";2025-Q" + std::to_string(1 + i / 36) + ';' + texts[i / 12 % 3] + ';' +
                   std::to_string((i / 12 % 3 == 0 ? 500 : 100) + i);
        },
        72);
    const Project& project = init({"t.csv"});
    ASSERT_TRUE(project.tables.at(0).longColumns);
    EXPECT_EQ(project.tables[0].longColumns->indicator, "Chỉ tiêu");
    EXPECT_EQ(project.tables[0].longColumns->value, "Giá trị");
    EXPECT_THAT(figures(), testing::ElementsAre("households", "pledged", "so_gieng"));
    EXPECT_EQ(project.maps.at(0).indicator, "pledged_share");
}

TEST_F(InitProject, notesAmongTheIndicatorsOfALongTableAreNoFigures) {
    csv(
        "t.csv", "Mã xã;Kỳ;Chỉ tiêu;Giá trị",
        [](int i) {
            const bool note = i / 12 % 2 == 1;
            return codeOf(i % 12) + ";2025-Q" + std::to_string(1 + i / 24) + ';' + (note ? "Nhận xét" : "Tổng số hộ") +
                   ';' + (note ? "còn chậm" : std::to_string(500 + i));
        },
        48);
    const Project& project = init({"t.csv"});
    ASSERT_EQ(project.tables.size(), 1U) << leftOut();
    EXPECT_THAT(figures(), testing::ElementsAre("households"));
}

TEST_F(InitProject, numbersOfIdsAreNoFigures) {
    csv("t.csv", "Mã xã;DISTRICT_ID;Tổng số hộ",
        [](int i) { return codeOf(i) + ";123" + std::to_string(i) + ';' + std::to_string(1000 + i); });
    (void)init({"t.csv"});
    EXPECT_THAT(figures(), testing::ElementsAre("households"));
}

std::string sheetRows(int first) {
    std::string rows = test::xlsxRow({"Mã xã", "Tổng số hộ"});
    for (int i = 0; i < 12; ++i) {
        rows += test::xlsxRow({codeOf(i), '=' + std::to_string(first + i)});
    }
    return rows;
}

TEST_F(InitProject, sheetsOfPeriodsAndSheetsOfNotes) {
    test::XlsxBook book;
    book.sheets = {{"Quý I", sheetRows(100), "", "", ""},
                   {"Quý II", sheetRows(200), "", "", ""},
                   {"Hướng dẫn", test::xlsxRow({"Cách ghi", "Xem"}) + test::xlsxRow({"a", "b"}), "", "", ""},
                   {"Nháp", sheetRows(1), "hidden", "", ""}};
    test::writeXlsx(m_folder.file("so-lieu-2025.xlsx"), book);
    const Project& project = init({"so-lieu-2025.xlsx"});
    ASSERT_EQ(project.tables.size(), 1U);
    EXPECT_THAT(project.tables[0].sheets,
                testing::ElementsAre(testing::Pair("Quý I", "2025-Q1"), testing::Pair("Quý II", "2025-Q2")));
    EXPECT_EQ(leftOut(), "Hướng dẫn init.no_unit_column;");
    EXPECT_THAT(m_result.text, HasSubstr("left out: "));
}

TEST_F(InitProject, filesOfPeriods) {
    for (const char* name : {"q2-2025.csv", "q1-2025.csv"}) {
        csv(name, "Mã xã;Tổng số hộ", [](int i) { return codeOf(i) + ';' + std::to_string(100 + i); });
    }
    csv("khac.csv", "Mã xã;Camera an ninh", [](int i) { return codeOf(i) + ';' + std::to_string(i); });
    const Project& project = init({"q2-2025.csv", "q1-2025.csv", "khac.csv"});
    ASSERT_EQ(project.tables.size(), 2U);
    EXPECT_THAT(project.tables[0].files,
                testing::ElementsAre(testing::Pair("q1-2025.csv", "2025-Q1"), testing::Pair("q2-2025.csv", "2025-Q2")));
    EXPECT_EQ(project.tables[1].path, "khac.csv");
}

TEST_F(InitProject, theSameTableTwiceIsLeftOutOnce) {
    for (const char* name : {"a.csv", "b.csv"}) {
        csv(name, "Mã xã;Tổng số hộ", [](int i) { return codeOf(i) + ';' + std::to_string(100 + i); });
    }
    const Project& project = init({"a.csv", "b.csv"});
    EXPECT_EQ(project.tables.size(), 1U);
    EXPECT_EQ(leftOut(), " study.figure_twice_undated;");
}

TEST_F(InitProject, aNumberingOfRowsIsNoCode) {
    // Codes as short as row numbers: the names say which unit a row is about, as they do when the table is joined.
    m_folder.write("xa.geojson", std::regex_replace(twelveUnits(), std::regex("\"0010"), "\""));
    csv("t.csv", "TT;Đơn vị;Tổng số hộ",
        [](int i) { return std::to_string(10 + i) + ';' + nameOf(11 - i) + ';' + std::to_string(100 + i); });
    const Project& project = init({"t.csv"});
    EXPECT_EQ(project.tables.at(0).key, "");
    EXPECT_EQ(project.tables.at(0).name, "Đơn vị");
}

TEST_F(InitProject, numbersThatReadInTwoWays) {
    csv("t.csv", "Mã xã;Kinh phí", [](int i) { return codeOf(i) + ";1." + std::to_string(100 + i); });
    const Project& project = init({"t.csv"});
    EXPECT_EQ(project.tables.at(0).style, NumberStyle::DecimalComma);
    EXPECT_THAT(m_result.text, HasSubstr("numbers: comma"));
}

TEST_F(InitProject, boundariesAlone) {
    const Project& project = init({});
    EXPECT_TRUE(project.tables.empty());
    EXPECT_TRUE(project.maps.empty());
    ASSERT_EQ(project.outputs.size(), 1U);
    EXPECT_EQ(project.outputs[0].path, "p.gpkg");
}

TEST_F(InitProject, hostileNamesStayInsideTheirLines) {
    csv("t\n# x.csv", "Mã xã;\"a: {b\n- c\";\"it's # \"\"so\"\"\"",
        [](int i) { return codeOf(i) + ";" + std::to_string(i) + ";2"; });
    const Project& project = init({"t\n# x.csv"});
    EXPECT_EQ(project.tables.at(0).path, "t\n# x.csv");
    EXPECT_EQ(project.tables[0].columns.size(), 2U);
}

TEST_F(InitProject, aTableThatIsNotThereIsAnError) {
    try {
        (void)init({"none.csv"});
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
        EXPECT_THAT(error.file(), HasSubstr("none.csv"));
    }
}

} // namespace
} // namespace diaban
