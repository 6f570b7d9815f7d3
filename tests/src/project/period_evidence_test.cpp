// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/period_evidence.h"
#include "src/project/title_period.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

struct Written {
    const char* text;
    const char* period; ///< empty: none
    const char* rest;
};

TEST(PeriodEvidence, isFoundInHeadersAndNames) {
    for (const Written& written :
         {Written{"Quý I/2025", "2025-Q1", ""}, Written{"Hộ đã ký (quý II/2025)", "2025-Q2", "Hộ đã ký"},
          Written{"Tổng số hộ / Quý III/2025", "2025-Q3", "Tổng số hộ"}, Written{"Số hộ năm 2024", "2024", "Số hộ"},
          Written{"indicators-2025-Q2", "2025-Q2", "indicators"}, Written{"bao_cao_quy_2_2025", "2025-Q2", "bao_cao"},
          Written{"Q4.2024 tổng hợp", "2024-Q4", "tổng hợp"},
          Written{"6 tháng đầu năm 2025 - toàn tỉnh", "2025-H1", "toàn tỉnh"}, Written{"T3/2025", "2025-03", ""},
          Written{"so lieu 03/2025", "2025-03", "so lieu"}, Written{"2025-01..06", "2025-01..06", ""},
          Written{"dan_so_2019", "2019", "dan_so"},
          Written{"bieu-01-2025", "2025", "bieu-01"}, // form 1 of 2025, as likely as January
          Written{"Biểu 1", "", ""}, Written{"Quý I", "", ""}, Written{"Số hộ", "", ""}, Written{"", "", ""},
          Written{"QĐ 1234/2025/NQ", "2025", "QĐ 1234 NQ"}}) {
        const auto found = periodIn(written.text);
        EXPECT_EQ(found ? found->period : "", written.period) << written.text;
        EXPECT_EQ(found ? found->rest : "", written.rest) << written.text;
    }
}

TEST(PeriodEvidence, isFoundInTitlesWhereWordsSayIt) {
    using Titles = std::vector<std::string>;
    for (const auto& [titles, period] :
         {std::pair{Titles{"BÁO CÁO KẾT QUẢ PHONG TRÀO TOÀN DÂN BẢO VỆ ANTQ QUÝ 3 NĂM 2025"}, "2025-Q3"},
          std::pair{Titles{"UBND TỈNH", "Quý III/2025"}, "2025-Q3"},
          std::pair{Titles{"Kết quả 6 tháng đầu năm 2025"}, "2025-H1"}, std::pair{Titles{"Tháng 9/2025"}, "2025-09"},
          std::pair{Titles{"Năm 2024"}, "2024"},
          std::pair{Titles{"TỔNG KẾT NĂM 2024", "9 tháng năm 2024"}, "2024-01..09"},
          std::pair{Titles{"(Kèm theo Báo cáo số 123/BC-CAT ngày 15 tháng 10 năm 2025)"}, ""},
          std::pair{Titles{"Tính đến ngày 30/9/2025", "BIỂU QUÝ III NĂM 2025"}, "2025-Q3"},
          std::pair{Titles{"Thông tư 03/2025/TT-BCA"}, ""}, std::pair{Titles{"Số hộ năm 2024", "Số hộ năm 2025"}, ""},
          std::pair{Titles{"Quý I"}, ""}, std::pair{Titles{}, ""}}) {
        EXPECT_EQ(periodOfTitles(titles), period) << (titles.empty() ? "" : titles.front());
    }
}

TEST(PeriodEvidence, endsOnTheLastDay) {
    for (const auto& [period, day] :
         {std::pair{"2025", "2025-12-31"}, std::pair{"2025-H1", "2025-06-30"}, std::pair{"2025-H2", "2025-12-31"},
          std::pair{"2025-Q1", "2025-03-31"}, std::pair{"2025-Q3", "2025-09-30"}, std::pair{"2024-02", "2024-02-29"},
          std::pair{"2025-02", "2025-02-28"}, std::pair{"2025-01..06", "2025-06-30"}, std::pair{"soon", ""}}) {
        EXPECT_EQ(lastDayOf(period), day) << period;
    }
}

TEST(PeriodEvidence, keysAreMadeFromHeaders) {
    for (const auto& [header, key] :
         {std::pair{"Số hộ đã ký (hộ)", "so_ho_da_ky"}, std::pair{"Đường biên giới", "duong_bien_gioi"},
          std::pair{"2025", "figure_2025"}, std::pair{"(%)", "figure"}, std::pair{"???", "figure"},
          std::pair{"Tổng số / Nam", "tong_so_nam"},
          std::pair{"Một tiêu đề rất dài nói về nhiều điều khác nhau trong bảng",
                    "mot_tieu_de_rat_dai_noi_ve_nhieu_dieu"}}) {
        EXPECT_EQ(figureKeyOf(header), key) << header;
    }
}

} // namespace
} // namespace diaban
