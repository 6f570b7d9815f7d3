// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/indicator/status_column.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;

struct Case {
    const char* name;
    const char* text;
    StatusCell cell;
};

class StatusText : public testing::TestWithParam<Case> {};

TEST_P(StatusText, says) {
    EXPECT_EQ(statusCellOf(GetParam().text, {}), GetParam().cell);
}

INSTANTIATE_TEST_SUITE_P(
    Words, StatusText,
    testing::Values(Case{"dat", "Đạt", StatusCell::Met}, Case{"datPlain", "DAT", StatusCell::Met},
                    Case{"safe", "Đạt an toàn", StatusCell::Met}, Case{"co", "Có", StatusCell::Met},
                    Case{"mark", "x", StatusCell::Met}, Case{"capitalMark", "X", StatusCell::Met},
                    Case{"tick", "✓", StatusCell::Met}, Case{"one", "1", StatusCell::Met},
                    Case{"yes", "Yes", StatusCell::Met}, Case{"true_", "TRUE", StatusCell::Met},
                    Case{"recognised", "Được công nhận", StatusCell::Met},
                    Case{"khongDat", "Không đạt", StatusCell::NotMet}, Case{"chuaDat", "Chưa đạt", StatusCell::NotMet},
                    Case{"chua", "chưa", StatusCell::NotMet}, Case{"khong", "Không", StatusCell::NotMet},
                    Case{"zero", "0", StatusCell::NotMet}, Case{"no", "no", StatusCell::NotMet},
                    Case{"false_", "False", StatusCell::NotMet}, Case{"cross", "✗", StatusCell::NotMet},
                    Case{"blank", "", StatusCell::NoData}, Case{"dash", "-", StatusCell::NoData},
                    Case{"notYet", "đang cập nhật", StatusCell::NoData}, Case{"two", "2", StatusCell::Unknown},
                    Case{"letterC", "C", StatusCell::Unknown}, Case{"name_", "Xã Đạt Tiến", StatusCell::Unknown}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(StatusWords, ownWordsComeFirst) {
    const StatusWords words{{"Loại A", "không"}, {"Loại B", ""}};
    EXPECT_EQ(statusCellOf("loại a", words), StatusCell::Met);
    EXPECT_EQ(statusCellOf("Không", words), StatusCell::Met) << "as the project says";
    EXPECT_EQ(statusCellOf("Loại B", words), StatusCell::NotMet);
    EXPECT_EQ(statusCellOf("", words), StatusCell::NotMet) << "a blank, where the project says so";
    EXPECT_EQ(statusCellOf("đạt", words), StatusCell::Met);
}

class StatusOfColumn : public testing::Test {
protected:
    TableColumn read(std::vector<std::string> texts, const StatusWords& words = {}) {
        Table table;
        table.file = "t.csv";
        table.columns.resize(1);
        table.columns[0].header = "An toàn";
        for (std::size_t row = 0; row < texts.size(); ++row) {
            table.rowNumbers.push_back(static_cast<std::uint32_t>(row) + 2);
        }
        table.columns[0].texts = std::move(texts);
        return statusColumn(table, 0, words, m_problems);
    }
    gis::Problems m_problems;
};

TEST_F(StatusOfColumn, isOnesAndZerosAndTold) {
    const TableColumn column = read({"Đạt", "Chưa đạt", "", "-", "đạt"});
    EXPECT_TRUE(column.numeric);
    EXPECT_THAT(column.states, ElementsAre(CellState::Value, CellState::Value, CellState::Empty, CellState::NotStated,
                                           CellState::Value));
    EXPECT_EQ(column.numbers[0], 1);
    EXPECT_EQ(column.numbers[1], 0);
    EXPECT_EQ(column.numbers[4], 1);
    ASSERT_EQ(m_problems.list().size(), 1U);
    const gis::Message& message = m_problems.list()[0].message;
    EXPECT_EQ(message.id, "indicator.status_read");
    EXPECT_EQ(std::get<std::string>(message.args[1].second), "“Đạt” (1), “đạt” (1)");
    EXPECT_EQ(std::get<std::string>(message.args[2].second), "“Chưa đạt” (1)");
    EXPECT_EQ(std::get<std::int64_t>(message.args[3].second), 2);
}

TEST_F(StatusOfColumn, marksAndBlanksAreNotAnAnswer) {
    const TableColumn column = read({"x", "", "x"});
    EXPECT_EQ(column.states[1], CellState::Empty) << "missing is never zero";
    EXPECT_EQ(m_problems.count("indicator.status_one_answer"), 1U);
    const TableColumn said = read({"x", "", "x"}, {{}, {""}});
    EXPECT_EQ(said.numbers[1], 0);
    EXPECT_EQ(m_problems.count("indicator.status_one_answer"), 1U) << "the project said what a blank means";
    (void)read({"Đạt", "Đạt"});
    EXPECT_EQ(m_problems.count("indicator.status_one_answer"), 1U) << "all reached it: nothing is open";
}

TEST_F(StatusOfColumn, aFewUnknownTextsAreToldByRow) {
    std::vector<std::string> texts(19, "Đạt");
    texts.emplace_back("xem lại");
    texts.emplace_back("Chưa");
    const TableColumn column = read(texts);
    EXPECT_EQ(column.states[19], CellState::Unreadable);
    ASSERT_EQ(m_problems.count("indicator.status_unknown"), 1U);
    EXPECT_EQ(m_problems.list()[0].place, "21");
}

TEST_F(StatusOfColumn, refusesAColumnThatSaysSomethingElse) {
    try {
        (void)read({"Đạt", "Xã A", "Xã B"});
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "indicator.not_a_status");
        EXPECT_EQ(error.place(), "3");
    }
    EXPECT_EQ(read({"", "-"}).states[1], CellState::NotStated) << "nothing said yet is no fault";
}

} // namespace
} // namespace diaban
