// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/written_period.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

std::string read(std::string_view text) {
    const auto period = writtenPeriod(text);
    return period ? textOf(*period) : "none";
}

TEST(WrittenPeriod, ReadsWhatOfficesWrite) {
    const std::pair<const char*, const char*> cases[] = {
        {"Quý I/2025", "2025-Q1"},
        {"quý iv năm 2024", "2024-Q4"},
        {"QUÝ II - 2025", "2025-Q2"},
        {"Quý 3/2025", "2025-Q3"},
        {"Quí III.2025", "2025-Q3"},
        {"Quy I/2025", "2025-Q1"},
        {"Qu\x79\xCC\x81 I/2025", "2025-Q1"},
        {"Q1/2025", "2025-Q1"},
        {"Q.IV/2025", "2025-Q4"},
        {"Q3 2025", "2025-Q3"},
        {"2025 Q3", "2025-Q3"},
        {"2025Q3", "2025-Q3"},
        {"2025-Q1", "2025-Q1"},
        {"Quý I (2025)", "2025-Q1"},
        {"6 tháng đầu năm 2024", "2024-H1"},
        {"6 thang dau nam 2024", "2024-H1"},
        {"06 tháng đầu năm 2024", "2024-H1"},
        {"6 tháng cuối năm 2024", "2024-H2"},
        {"6T/2024", "2024-H1"},
        {"Nửa đầu năm 2024", "2024-H1"},
        {"nửa cuối 2024", "2024-H2"},
        {"H2/2024", "2024-H2"},
        {"9 tháng đầu năm 2024", "2024-01..09"},
        {"9 tháng năm 2024", "2024-01..09"},
        {"3 tháng đầu năm 2024", "2024-Q1"},
        {"3 tháng cuối năm 2024", "2024-Q4"},
        {"12 tháng năm 2024", "2024"},
        {"First 6 months of 2024", "2024-H1"},
        {"Tháng 1-6/2025", "2025-H1"},
        {"từ tháng 1 đến tháng 9 năm 2025", "2025-01..09"},
        {"T4 – T6/2025", "2025-Q2"},
        {"T2-T4/2025", "2025-02..04"},
        {"Tháng 3/2025", "2025-03"},
        {"Tháng 03 năm 2025", "2025-03"},
        {"T3/2025", "2025-03"},
        {"T12.2025", "2025-12"},
        {"3/2025", "2025-03"},
        {"03-2025", "2025-03"},
        {"Năm 2024", "2024"},
        {"cả năm 2024", "2024"},
        {"2024", "2024"},
        {"2025-01..06", "2025-01..06"},
        {"2025-03-01", "2025-03"},
    };
    for (const auto& [text, period] : cases) {
        EXPECT_EQ(read(text), period) << text;
    }
}

TEST(WrittenPeriod, RefusesWhatSaysNoPeriodOrNoYear) {
    for (const char* text : {"",
                             "Quý I",
                             "Q1",
                             "Tháng 3",
                             "6 tháng đầu năm",
                             "Quý V/2025",
                             "Quý 5/2025",
                             "Quý 0/2025",
                             "T13/2025",
                             "0/2025",
                             "13 tháng 2025",
                             "Q1/25",
                             "Quý I/1825",
                             "Quý I/2025 và quý II/2025",
                             "Q1 2024-2025",
                             "2024-2025",
                             "30/09/2025",
                             "2025-09-30",
                             "01-06/2025",
                             "01-06-2025",
                             "2025-1",
                             "1",
                             "Tổng cộng",
                             "Quý I/20255",
                             "Quý XI/2025",
                             "T6-T2/2025",
                             "lũy kế 2025",
                             "2025 2025",
                             "-2025-Q1-x",
                             "Quý I/2025 Quý I/2025 Quý I/2025 Quý I/2025 Quý I/2025 Quý I/2025"}) {
        EXPECT_EQ(read(text), "none") << text;
    }
}

TEST(WrittenPeriod, EveryPeriodReadsBackFromItsText) {
    for (const char* text : {"2025", "2025-H1", "2025-H2", "2025-Q4", "2025-12", "2025-02..11"}) {
        EXPECT_EQ(read(text), text);
        EXPECT_EQ(textOf(*periodOf(text)), text);
    }
}

} // namespace
} // namespace diaban
