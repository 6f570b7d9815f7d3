// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/study_table.h"
#include "src/study/add_indicator.h"
#include "src/table/read_grid.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class StudyTable : public testing::Test {
protected:
    void SetUp() override {
        Boundaries boundaries;
        boundaries.layer = test::rowOfSquares({"001", "002", "003", "004"});
        boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, m_problems);
        boundaries.units.parents = {"A", "B", "A", "B"};
        m_study.boundaries = std::move(boundaries);
        addColumn("ho", "2025-Q3", "Số hộ", {100, 1000, 0, kNone});
        addColumn("ky", "2025-Q3", "Đã ký", {90, 100, 0, 5});
        addColumn("dat", "2025-Q3", "An toàn", {1, 0, 1, kNone}, AddsUp::Statuses);
        addColumn("tyle", "2025-Q3", "Tỷ lệ khác", {1.5, -0.25, 3, kNone}, AddsUp::Nothing);
        m_study.figures[0].values.states[3] = UnitState::NotMatched;
        Indicator share;
        share.key = "share";
        share.name = {"Tỷ lệ ký", "Pledged"};
        share.kind = IndicatorKind::Share;
        share.numerator = "ky";
        share.denominator = "ho";
        share.unit = {"%", "%"};
        addIndicator(m_study, share, Language::Vi, "p.yaml", m_problems);
    }

    void addColumn(const std::string& key, const std::string& period, const std::string& title,
                   const std::vector<double>& values, AddsUp addsUp = AddsUp::Sum) {
        Figure figure{key, period, title, false, unitsWithout(values.size(), UnitState::NoData)};
        for (std::size_t unit = 0; unit < values.size(); ++unit) {
            if (!std::isnan(values[unit])) {
                figure.values.set(unit, values[unit]);
            }
        }
        figure.addsUp = addsUp;
        addFigure(m_study, std::move(figure), "t.csv");
    }

    std::vector<std::string> lines(TableRows rows, Language language = Language::Vi) {
        m_csv = studyTableCsv(m_study, rows, m_texts, Catalogue(language), "out.csv", m_problems);
        std::vector<std::string> result;
        std::istringstream stream(m_csv.substr(3));
        for (std::string line; std::getline(stream, line);) {
            EXPECT_TRUE(line.ends_with('\r')) << line;
            line.pop_back();
            result.push_back(line);
        }
        return result;
    }

    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    gis::Problems m_problems;
    Study m_study;
    TableTexts m_texts{"Tỉnh A", "Công an tỉnh", "", "2025-09-30", {"Số đơn vị sửa: 1"}};
    std::string m_csv;
};

TEST_F(StudyTable, hasARowAUnit) {
    const auto table = lines(TableRows::Units);
    EXPECT_TRUE(m_csv.starts_with("\xEF\xBB\xBF"));
    EXPECT_EQ(table[0],
              "Mã;Tên đơn vị;Đơn vị cấp trên;Số hộ – Quý III/2025;Đã ký – Quý III/2025;An toàn – Quý III/2025;"
              "Tỷ lệ khác – Quý III/2025;Tỷ lệ ký (%) – Quý III/2025");
    EXPECT_EQ(table[1], "\"=\"\"001\"\"\";Xã 001;A;100;90;Có;1,50;90,00");
    EXPECT_EQ(table[2], "\"=\"\"002\"\"\";Xã 002;B;1000;100;Không;-0,25;10,00");
    EXPECT_EQ(table[3], "\"=\"\"003\"\"\";Xã 003;A;0;0;Có;3,00;…");
    EXPECT_EQ(table[4], "\"=\"\"004\"\"\";Xã 004;B;chưa ghép được;5;…;…;chưa ghép được");
}

TEST_F(StudyTable, saysDateSourceAndMethodBelowABlankRow) {
    const auto table = lines(TableRows::Units);
    EXPECT_EQ(table[5], ";;;;;;;");
    EXPECT_EQ(table[6], "Tỉnh A;;;;;;;");
    EXPECT_EQ(table[7], "Nguồn: Công an tỉnh;;;;;;;");
    EXPECT_EQ(table[8], "Ngày số liệu: 30/09/2025;;;;;;;");
    EXPECT_THAT(table[9], HasSubstr("làm tròn"));
    EXPECT_THAT(table[10], HasSubstr("không có số liệu"));
    EXPECT_EQ(table[11], "Số đơn vị sửa: 1;;;;;;;");
    EXPECT_EQ(table.size(), 12U);
    m_texts.date.clear();
    EXPECT_THAT(lines(TableRows::Units)[8], HasSubstr("Không ghi ngày"));
}

TEST_F(StudyTable, hasARowAParentMadeOfSums) {
    const auto table = lines(TableRows::Parents);
    EXPECT_EQ(table[0],
              "Đơn vị cấp trên;Số đơn vị;Số hộ – Quý III/2025;Số hộ – Quý III/2025: số đơn vị có số liệu;"
              "Đã ký – Quý III/2025;Đã ký – Quý III/2025: số đơn vị có số liệu;An toàn – Quý III/2025;"
              "An toàn – Quý III/2025: số đơn vị đạt;An toàn – Quý III/2025: số đơn vị có số liệu;"
              "Tỷ lệ ký (%) – Quý III/2025;Tỷ lệ ký (%) – Quý III/2025: tử số (Đã ký);"
              "Tỷ lệ ký (%) – Quý III/2025: mẫu số (Số hộ);Tỷ lệ ký (%) – Quý III/2025: số đơn vị có số liệu");
    EXPECT_EQ(table[1], "A;2;100;2;90;2;2 trên 2;2;2;90,00;90;100;2");
    EXPECT_EQ(table[2], "B;2;1000;1;105;2;0 trên 1;0;1;10,00;100;1000;1") << "of those that have both";
    EXPECT_EQ(table[3], "Tất cả các đơn vị;4;1100;3;195;4;2 trên 3;2;3;17,27;190;1100;3") << "190/1100, not a mean";
}

TEST_F(StudyTable, anAreaBelowARateIsNamedInWords) {
    const std::string area(Indicator::kAreaKey);
    addColumn(area, "", area, {1, 2, 3, 4});
    Indicator density;
    density.key = density.name.vi = "density";
    density.kind = IndicatorKind::Rate;
    density.numerator = "ho";
    density.denominator = area;
    addIndicator(m_study, density, Language::Vi, "p.yaml", m_problems);
    EXPECT_THAT(lines(TableRows::Parents)[0], HasSubstr("mẫu số (Diện tích đo trên bản đồ (km²))"));
}

TEST_F(StudyTable, aShareWithoutItsPartsIsLeftOutAndTold) {
    const auto table = lines(TableRows::Parents);
    EXPECT_EQ(m_problems.count("study_table.not_rolled_up"), 1U);
    EXPECT_THAT(table.back(), HasSubstr("Không cộng lên cấp trên: Tỷ lệ khác – Quý III/2025"));
}

TEST_F(StudyTable, aParentWithoutFiguresSaysWhy) {
    m_study.boundaries.units.parents = {"A", "A", "A", ""};
    const auto table = lines(TableRows::Parents, Language::En);
    EXPECT_EQ(table[2], "(unknown),1,not matched,0,5,1,…,0,0,not matched,0,0,0");
    m_study.boundaries.units.parents = {"A", "A", "A", "A"};
    EXPECT_THAT(lines(TableRows::Parents)[2], testing::StartsWith(";;")) << "one parent needs no total";
}

TEST_F(StudyTable, inEnglishTheCommaSeparates) {
    const auto table = lines(TableRows::Units, Language::En);
    EXPECT_THAT(table[0], testing::StartsWith("Code,Unit,Parent unit,Số hộ – Q3 2025,"));
    EXPECT_EQ(table[1], "\"=\"\"001\"\"\",Xã 001,A,100,90,Yes,1.50,90.00");
}

TEST_F(StudyTable, periodsOfAKeyStandSideBySide) {
    addColumn("ho", "2025-Q4", "Số hộ", {1, 2, 3, 4});
    EXPECT_THAT(lines(TableRows::Units)[0], HasSubstr(";Số hộ – Quý III/2025;Số hộ – Quý IV/2025;Đã ký"));
}

TEST_F(StudyTable, hostileTextsStayTexts) {
    m_study.boundaries.units.names[0] = "=HYPERLINK(\"http://x\")";
    m_study.boundaries.units.parents[0] = "A;B";
    m_study.boundaries.units.codes[0] = "1\"&cmd|' /C calc'!A0&\"";
    m_study.figures[0].title = "+Số hộ";
    m_texts.source = "@nguồn";
    const auto table = lines(TableRows::Units);
    EXPECT_THAT(table[0], HasSubstr(";'+Số hộ – Quý III/2025;"));
    EXPECT_THAT(table[1], testing::StartsWith("\"=\"\"1\"\"\"\"&cmd|' /C calc'!A0&\"\"\"\"\"\"\";\"'=HYPERLINK("));
}

TEST_F(StudyTable, isReadBackAsItWasWritten) {
    const test::TempFolder folder;
    (void)lines(TableRows::Units);
    gis::Problems problems;
    const Grid grid = readGrid(folder.write("t.csv", m_csv), {}, problems);
    EXPECT_EQ(problems.warnings(), 0U) << "no row is short";
    EXPECT_EQ(grid.cell(1, 0), "001");
    EXPECT_EQ(grid.cell(2, 6), "-0,25");
    EXPECT_EQ(grid.columns, 8U);
}

} // namespace
} // namespace diaban
