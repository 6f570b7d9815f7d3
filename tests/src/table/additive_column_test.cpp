// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/table/additive_column.h"
#include "src/table/read_grid.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

/// What a column of that header and cells is.
Adds adds(const std::string& header, const std::string& first, const std::string& second,
          const SettledColumns& settled = {}) {
    const test::TempFolder folder;
    folder.write("t.csv", "ma;" + header + "\n00103;" + first + "\n00106;" + second + "\n");
    gis::Problems problems;
    TableOptions options;
    options.style = NumberStyle::DecimalComma;
    const Table table = tableOf(readGrid((folder.path() / "t.csv").string(), {}, problems), options, problems);
    return addsUp(table, 1, settled);
}

TEST(AddsUp, CountsByTheirWholeNumbers) {
    EXPECT_EQ(adds("Tổng số hộ", "1200", "300"), Adds::Yes);
    EXPECT_EQ(adds("Hộ đã ký cam kết", "0", "5"), Adds::Yes);
}

TEST(AddsUp, MenAndPledgesAreNoYearsAndPeriods) {
    EXPECT_EQ(adds("Nam", "120", "96"), Adds::Yes);
    EXPECT_EQ(adds("Ký", "120", "96"), Adds::Yes);
}

TEST(AddsUp, MeasuresWithDecimals) {
    EXPECT_EQ(adds("Diện tích (km²)", "10,66", "35,98"), Adds::Yes);
    EXPECT_EQ(adds("Kinh phí (triệu đồng)", "10,5", "3,25"), Adds::Yes);
}

TEST(AddsUp, NeverShares) {
    EXPECT_EQ(adds("Tỷ lệ hộ ký cam kết", "82", "80"), Adds::Ratio);
    EXPECT_EQ(adds("Đã ký (%)", "82", "80"), Adds::Ratio);
    EXPECT_EQ(adds("Đã ký", "82,5%", "80%"), Adds::Ratio);
    EXPECT_EQ(adds("Mật độ dân số", "500", "800"), Adds::Ratio);
    EXPECT_EQ(adds("Số hộ bình quân một tổ", "30", "25"), Adds::Ratio);
    EXPECT_EQ(adds("Thu nhập (triệu đồng/người)", "52", "60"), Adds::Ratio);
}

TEST(AddsUp, NeverLabels) {
    EXPECT_EQ(adds("Năm", "2024", "2025"), Adds::Label);
    EXPECT_EQ(adds("STT", "1", "2"), Adds::Label);
    EXPECT_EQ(adds("Ghi chú", "a", "b"), Adds::Label);
    EXPECT_EQ(adds("Mã huyện", "100", "101"), Adds::Label);
}

TEST(AddsUp, DoesNotGuessAndIsSettledByTheUser) {
    EXPECT_EQ(adds("Kết quả", "0,7", "0,25"), Adds::NotSure);
    EXPECT_EQ(adds("Chỉ số", "0,7", "0,25", {{"Chỉ số"}, {}}), Adds::Yes);
    EXPECT_EQ(adds("Điểm", "7", "9", {{}, {"Điểm"}}), Adds::Ratio);
    EXPECT_EQ(adds("Số xã đạt 100 %", "7", "9", {{"Số xã đạt 100 %"}, {}}), Adds::Yes);
}

TEST(AddsUp, NeverSharesWhateverTheyAreCalled) {
    for (const char* header : {"Phần trăm",
                               "Tỷ trọng",
                               "Tỷ suất sinh",
                               "Tỉ lệ",
                               "ti le ky",
                               "Thu nhập BQ",
                               "GRDP đầu người",
                               "Số người mỗi hộ",
                               "Số vụ trên 10.000 dân",
                               "Số vụ trên 100 km đường",
                               "Tuổi TB",
                               "Hệ số",
                               "Điểm thi đua",
                               "Số điểm",
                               "Chỉ số hài lòng",
                               "Tốc độ tăng",
                               "Mức độ hoàn thành",
                               "Độ che phủ rừng",
                               "So với cùng kỳ",
                               "Per capita",
                               "Median income",
                               "Average age",
                               "Index",
                               "Rank",
                               "Số vụ / 1.000 dân"}) {
        EXPECT_EQ(adds(header, "82", "80"), Adds::Ratio) << header;
    }
}

TEST(AddsUp, NeverRanksClassesAndPeriods) {
    for (const char* header : {"Xếp hạng", "Hạng", "Thứ hạng", "Xếp loại", "Loại đô thị", "Năm thành lập", "Mã vùng",
                               "Mã bưu chính", "Khu vực", "Vùng", "Kỳ", "Quý", "Tháng", "Đạt/không"}) {
        EXPECT_EQ(adds(header, "2", "3"), Adds::Label) << header;
    }
}

TEST(AddsUp, WordsThatOnlyLookAlike) {
    for (const char* header : {"Số hộ nghèo mới", "Số cửa hàng", "Số điểm camera", "Số người trên 60 tuổi",
                               "Số vụ trên địa bàn", "Số hộ trên 5 người", "Số xã đạt chuẩn", "so vu moi"}) {
        EXPECT_EQ(adds(header, "82", "80"), Adds::Yes) << header;
    }
}

TEST(AddsUp, WholeNumbersWithoutAWordAreToBeConfirmed) {
    EXPECT_EQ(adds("Kết quả", "30", "40"), Adds::Likely);
    EXPECT_EQ(adds("Năm 2024", "30", "40"), Adds::Likely) << "figures of a year, not the year";
    EXPECT_EQ(adds("Kết quả", "0", "1"), Adds::NotSure) << "these may be answers";
    EXPECT_EQ(adds("Số vụ", "0", "1"), Adds::Yes);
}

TEST(RequireSettledColumns, AreThereAndAreOneOfTheTwo) {
    const auto fault = [](const SettledColumns& settled) {
        Table table;
        table.columns.emplace_back();
        table.columns[0].header = "Số hộ";
        try {
            requireSettledColumns(table, settled);
        } catch (const gis::Error& error) {
            return error.message().id;
        }
        return std::string();
    };
    EXPECT_EQ(fault({{"Số hộ"}, {}}), "");
    EXPECT_EQ(fault({{"Số người"}, {}}), "table.column_missing");
    EXPECT_EQ(fault({{}, {"Số người"}}), "table.column_missing");
    EXPECT_EQ(fault({{"Số hộ"}, {"Số hộ"}}), "carry.settled_twice");
}

TEST(AddsUp, NeverStatusesAndWhatIsSettledAsALabel) {
    EXPECT_EQ(adds("Số An toàn", "0", "1", {{}, {}, {"Số An toàn"}, {}}), Adds::Status);
    EXPECT_EQ(adds("Số kỳ", "202401", "202402", {{}, {}, {}, {"Số kỳ"}}), Adds::Label);
}

} // namespace
} // namespace diaban
