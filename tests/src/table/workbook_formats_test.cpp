// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// One workbook that LibreOffice saved in three formats (data/README.md): all readers say the same of it.
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "tests/src/table/expect_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::ElementsAreArray;

class WorkbookFormats : public testing::TestWithParam<std::string> {
protected:
    static std::string file() { return DIABAN_SOURCE_DIR "/tests/src/table/data/workbook." + GetParam(); }
    Grid read(const std::string& sheet) {
        GridOptions options;
        options.sheet = sheet;
        return readGrid(file(), options, m_problems);
    }
    static std::vector<std::string> column(const Grid& grid, std::size_t column) {
        std::vector<std::string> texts;
        for (std::size_t row = 0; row < grid.rows(); ++row) {
            texts.push_back(grid.cell(row, column));
        }
        return texts;
    }
    static std::string typedOf(const Grid& grid, std::size_t column) {
        std::string typed;
        for (std::size_t row = 0; row < grid.rows(); ++row) {
            typed += grid.isTyped(row, column) ? 'n' : '-';
        }
        return typed;
    }

    gis::Problems m_problems;
};

TEST_P(WorkbookFormats, ListTheirSheets) {
    std::vector<std::string> names;
    for (const SheetInfo& sheet : sheetsOf(file())) {
        names.push_back(sheet.name + (sheet.hidden ? " hidden" : ""));
    }
    EXPECT_THAT(names, ElementsAre("Biểu 1", "Ẩn hidden", "Trống", "Danh sách"));
}

TEST_P(WorkbookFormats, HoldTheSameTexts) {
    const Grid grid = read("Biểu 1");
    EXPECT_EQ(grid.columns, 11U);
    EXPECT_THAT(grid.rowNumbers, ElementsAre(1U, 2U, 3U, 4U, 5U, 6U, 9U));
    EXPECT_THAT(column(grid, 0), ElementsAre("Mã xã", "00004", "00008", "00103", "00105", "00107", "Người lập biểu"));
    EXPECT_THAT(column(grid, 1),
                ElementsAre("Đơn vị", "Phường Ba Đình", "Xã Đông Hoà", "Xã Ia Grai", "Xã H'Leo", "Xã Cuối", ""));
    EXPECT_THAT(column(grid, 2),
                ElementsAre("Tổng số hộ", "1234", "2633", "-705", "đang cập nhật", "123456789012", ""));
    EXPECT_THAT(column(grid, 3), ElementsAre("Tỷ lệ", "97.37%", "12.5%", "50%", "", "100%", ""));
    EXPECT_THAT(column(grid, 4), ElementsAre("Diện tích", "1.234", "12.345", "3359.8", "0.1", "0.000123", ""));
    EXPECT_THAT(column(grid, 5), ElementsAre("Ngày", "2025-07-01", "2025-09-30", "2025-09-30 14:30:00", "", "", ""));
    EXPECT_THAT(column(grid, 6), ElementsAre("Đạt", "TRUE", "FALSE", "TRUE", "", "FALSE", ""));
    EXPECT_THAT(column(grid, 7), ElementsAre("Gấp đôi", "2468", "5266", "-1410", "#VALUE!", "123456789.012", ""));
    EXPECT_THAT(column(grid, 8),
                ElementsAre("Ghi chú", "dòng 1\ndòng 2", "#DIV/0!", "Phường Ba Đình & <B>", "#N/A", "đủ", ""));
    EXPECT_THAT(column(grid, 9), ElementsAre("Ghi bằng chữ", "1.234", "2.345", "12,5", "0", "0,5", ""));
    EXPECT_THAT(column(grid, 10), ElementsAre("Giờ", "14:30:00", "", "00:05:00", "", "", ""));
}

TEST_P(WorkbookFormats, KnowTheSameNumbers) {
    const Grid grid = read("Biểu 1");
    EXPECT_EQ(typedOf(grid, 0), "-------") << "codes";
    EXPECT_EQ(typedOf(grid, 2), "-nnn-n-");
    EXPECT_EQ(typedOf(grid, 3), "-nnn-n-");
    EXPECT_EQ(typedOf(grid, 4), "-nnnnn-");
    EXPECT_EQ(typedOf(grid, 7), "-nnn-n-");
    EXPECT_EQ(typedOf(grid, 9), "-------") << "written as text";
}

TEST_P(WorkbookFormats, TellTheSame) {
    static_cast<void>(read("Biểu 1"));
    EXPECT_EQ(m_problems.count("table.hidden_rows"), 1U);
    EXPECT_EQ(m_problems.count("table.hidden_columns"), 1U);
    EXPECT_EQ(m_problems.count("table.merged_cells"), 1U);
    EXPECT_EQ(m_problems.warnings(), 0U);
    std::vector<std::string> firsts;
    for (const auto& problem : m_problems.list()) {
        firsts.push_back(problem.message.id + ' ' + std::get<std::string>(problem.message.args.at(1).second));
    }
    EXPECT_THAT(firsts, ElementsAre("table.merged_cells A9:B10", "table.hidden_rows 4", "table.hidden_columns J1"));
}

TEST_P(WorkbookFormats, DecideTheStyleOfNumbersTheSame) {
    Grid grid = read("Biểu 1");
    const Table table = tableOf(grid, {}, m_problems);
    const auto style = [&](const char* header) { return table.columns[table.requireColumn(header)].style; };
    EXPECT_EQ(style("Diện tích"), NumberStyle::Plain);
    EXPECT_EQ(style("Ghi bằng chữ"), NumberStyle::DecimalComma);
    const auto& written = table.requireNumbers(table.requireColumn("Ghi bằng chữ"));
    EXPECT_THAT(written.numbers, ElementsAre(1234, 2345, 12.5, 0, 0.5)) << "the signature below is no row of data";
    const auto& area = table.requireNumbers(table.requireColumn("Diện tích"));
    EXPECT_EQ(area.numbers[0], 1.234) << "a true number is never read in groups";
    EXPECT_TRUE(table.columns[table.requireColumn("Tỷ lệ")].percent);
    EXPECT_EQ(table.columns[table.requireColumn("Tổng số hộ")].states[3], CellState::NotStated);
    EXPECT_EQ(table.columns[table.requireColumn("Gấp đôi")].states[3], CellState::NotStated);
    EXPECT_EQ(m_problems.count("table.number_style"), 1U);
}

TEST_P(WorkbookFormats, KeepLongLists) {
    const Grid grid = read("danh sách");
    ASSERT_EQ(grid.rows(), 161U);
    for (std::size_t number = 1; number <= 160; ++number) {
        const std::string digits = std::to_string(number);
        const std::string plain = "Unit number " + digits + ' ';
        EXPECT_EQ(grid.cell(number, 0), digits);
        EXPECT_EQ(grid.cell(number, 1),
                  number % 3 == 0 ? plain + plain + plain : "Khu dân cư số " + digits + " – tổ liên gia tự quản");
    }
}

TEST_P(WorkbookFormats, ReadHiddenSheetsByNameAndAskWhereSeveralAreFilled) {
    EXPECT_THAT(read("Ẩn").cells, ElementsAre("a", "b", "1", "2.5"));
    EXPECT_EQ(test::errorOf([&] { static_cast<void>(read("Trống")); }), "table.empty @Trống");
    try {
        static_cast<void>(read(""));
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "table.sheet_needed");
        EXPECT_EQ(std::get<std::string>(error.message().args.at(0).second), "Biểu 1, [Ẩn], Trống, Danh sách");
    }
}

INSTANTIATE_TEST_SUITE_P(Each, WorkbookFormats, testing::Values("xlsx", "ods", "xls"),
                         [](const auto& each) { return each.param; });

} // namespace
} // namespace diaban
