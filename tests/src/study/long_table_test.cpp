// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "tests/src/study/study_of_three.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

using testing::ElementsAre;

class LongTables : public StudyOfThree {
protected:
    void SetUp() override {
        StudyOfThree::SetUp();
        m_source.path = "t.csv";
        m_source.key = "ma";
        m_source.longColumns = {"Kỳ", "Chỉ tiêu", "Giá trị"};
        m_source.columns = {{"households", "Số hộ"}, {"pledged", "Đã ký"}};
    }
    void add(const std::string& csv) {
        m_folder.write("t.csv", "ma;Kỳ;Chỉ tiêu;Giá trị\n" + csv);
        addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    }
    gis::Message fault(const std::string& csv) {
        try {
            add(csv);
        } catch (const gis::Error& error) {
            return error.message();
        }
        return {};
    }
    std::string argument(const gis::Message& message, std::string_view name) {
        const auto found = std::ranges::find(message.args, name, [](const auto& arg) { return arg.first; });
        if (found == message.args.end()) {
            return {};
        }
        const auto* whole = std::get_if<std::int64_t>(&found->second);
        return whole != nullptr ? std::to_string(*whole) : std::get<std::string>(found->second);
    }
    const UnitValues& values(const char* key, const char* period) { return m_study.find(key, period)->values; }

    TableSource m_source;
};

TEST_F(LongTables, GiveEachUnitPeriodAndIndicatorItsFigure) {
    add("001;Quý I/2025;Số hộ;10\n001;Quý I/2025;Đã ký;5\n002;Quý I/2025;số  HỘ;20\n"
        "001;Quý II/2025;Đã ký;đang cập nhật\n003;Quý II/2025;Đã ký;0\n");
    EXPECT_EQ(m_study.periodsOf("pledged"), (std::vector<std::string>{"2025-Q1", "2025-Q2"}));
    EXPECT_EQ(values("households", "2025-Q1").values[1], 20);
    EXPECT_EQ(values("pledged", "2025-Q1").states,
              (std::vector{UnitState::Value, UnitState::NoData, UnitState::NotMatched}))
        << "002 has rows in this period, but none of this indicator";
    EXPECT_EQ(values("pledged", "2025-Q2").states,
              (std::vector{UnitState::NoData, UnitState::NotMatched, UnitState::Value}));
    EXPECT_EQ(values("pledged", "2025-Q2").values[2], 0);
    EXPECT_EQ(m_study.find("households", "2025-Q1")->title, "Số hộ");
}

TEST_F(LongTables, AnIndicatorTwiceInAPeriodIsRefusedNamingBothRows) {
    const auto message = fault("001;2025;Số hộ;10\n002;2025;Số hộ;1\n001;2025;Đã ký;5\n001;Năm 2025;Số hộ;11\n");
    EXPECT_EQ(message.id, "period.figure_twice");
    EXPECT_EQ(argument(message, "first"), "2");
    EXPECT_EQ(argument(message, "second"), "5");
    EXPECT_EQ(argument(message, "unit"), "001");
    EXPECT_EQ(argument(message, "period"), "2025");
}

TEST_F(LongTables, OtherIndicatorsAreToldAndMissingOnesRefused) {
    add("001;2025;Số hộ;10\n001;2025;Đã ký;5\n001;2025;Camera;5\n002;2025;Camera;5\n");
    EXPECT_EQ(m_problems.count("period.indicators_left_out"), 1U);
    const auto message = fault("001;2026;Số hộ;10\n001;2026;Camera;5\n");
    EXPECT_EQ(message.id, "period.indicator_missing");
    EXPECT_EQ(argument(message, "indicator"), "Đã ký");
    EXPECT_EQ(argument(message, "indicators"), "Camera, Số hộ");
}

TEST_F(LongTables, TheWritingOfOtherIndicatorsSettlesWhatOneLeavesOpen) {
    m_source.columns = {{"households", "Số hộ"}, {"rate", "Tỷ lệ"}};
    add("001;2025;Số hộ;1.234\n002;2025;Số hộ;2.345\n001;2025;Tỷ lệ;12,5%\n002;2025;Tỷ lệ;7,25%\n");
    EXPECT_EQ(values("households", "2025").values[0], 1234);
    EXPECT_EQ(values("rate", "2025").values[1], 7.25);
}

TEST_F(LongTables, TypedCellsStayWhatTheyAre) {
    m_source.path = "t.xlsx";
    m_source.columns = {{"area", "Diện tích"}};
    test::XlsxBook book;
    book.sheets = {{"S",
                    test::xlsxRow({"ma", "Kỳ", "Chỉ tiêu", "Giá trị"}) +
                        test::xlsxRow({"001", "2025", "Diện tích", "=1.234"}) +
                        test::xlsxRow({"002", "2025", "Diện tích", "=2.345"}),
                    "", "", ""}};
    writeXlsx(m_folder.file("t.xlsx"), book);
    addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    EXPECT_EQ(values("area", "2025").values[0], 1.234);
}

TEST_F(LongTables, HoldStatusesBesideNumbers) {
    m_source.columns = {{"households", "Số hộ"}, {"safe", "Đạt an toàn"}};
    m_source.statuses = {{"safe", {}}};
    add("001;2025;Số hộ;10\n001;2025;Đạt an toàn;Đạt\n002;2025;Đạt an toàn;Không đạt\n003;2025;Đạt an toàn;Đạt\n");
    EXPECT_EQ(values("safe", "2025").values[0], 1);
    EXPECT_EQ(values("safe", "2025").values[1], 0);
    EXPECT_EQ(values("households", "2025").values[0], 10);
    EXPECT_EQ(m_problems.warnings(), 0U);
}

TEST_F(LongTables, NamesJoinWithinTheirParents) {
    Boundaries boundaries;
    boundaries.layer = test::rowOfSquares({"001", "002", "003"});
    boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, m_problems);
    boundaries.units.names = {"Tân Lập", "Tân Lập", "Ba Tơ"};
    boundaries.units.parents = {"Huyện A", "Huyện B", "Huyện A"};
    m_study = beginStudy(std::move(boundaries));
    m_source.key.clear();
    m_source.name = "xa";
    m_source.parent = "huyen";
    m_source.columns = {{"households", "Số hộ"}};
    m_folder.write("t.csv", "xa;huyen;Kỳ;Chỉ tiêu;Giá trị\nTân Lập;Huyện A;2025;Số hộ;1\nTÂN LẬP;Huyện B;2025;Số "
                            "hộ;2\n;;2025;Số hộ;7\n;;2025;Số hộ;8\n");
    addTable(m_study, m_folder.path(), m_source, {}, m_problems);
    EXPECT_EQ(values("households", "2025").values[0], 1);
    EXPECT_EQ(values("households", "2025").values[1], 2);
    EXPECT_EQ(m_study.tables.at(0).join.rowsWithoutUnit.size(), 2U) << "rows without a name are not one unit";
}

TEST_F(LongTables, FiguresThatAreNoNumbersAreRefusedWithTheirRow) {
    const auto message = fault("001;2025;Số hộ;nhiều\n001;2025;Đã ký;5\n");
    EXPECT_EQ(message.id, "table.not_numeric");
    EXPECT_EQ(argument(message, "row"), "2");
    EXPECT_EQ(argument(message, "column"), "Số hộ");
}

} // namespace
} // namespace diaban
