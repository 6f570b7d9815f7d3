// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/wanted_period.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TableSource undated() {
    TableSource source;
    source.path = "hộ.csv";
    return source;
}

TableSource dated() {
    TableSource source = undated();
    source.period = "2025-Q3";
    return source;
}

TEST(WantedPeriod, OnlyATableWithoutOneBesideOthersThatSayTheirs) {
    TableSource byRows = undated();
    byRows.periodColumn = "Kỳ";
    TableSource bySheets = undated();
    bySheets.sheets = {{"Quý I", "2025-Q1"}, {"Quý II", "2025-Q2"}};
    TableSource byColumns = undated();
    byColumns.columns = {{"households", "Số hộ"}, {"pledged", "Hộ đã ký 2025", "2025"}};
    struct Case {
        const char* name;
        std::vector<TableSource> tables; ///< the first is asked about
        bool wanted;
    };
    const std::vector<Case> cases{
        {"alone", {undated()}, false},
        {"beside another without", {undated(), undated()}, false},
        {"beside a dated one", {undated(), undated(), dated()}, true},
        {"dated itself", {dated(), dated()}, false},
        {"beside rows that say theirs", {undated(), byRows}, true},
        {"beside sheets that say theirs", {undated(), bySheets}, true},
        {"beside columns that say theirs", {undated(), byColumns}, true},
        {"its rows say theirs", {byRows, dated()}, false},
        {"its sheets say theirs", {bySheets, dated()}, false},
        {"its columns say theirs", {byColumns, dated()}, false},
        {"not there", {}, false},
    };
    for (const Case& each : cases) {
        Project project;
        project.tables = each.tables;
        EXPECT_EQ(wantsPeriod(project, 0), each.wanted) << each.name;
    }
}

} // namespace
} // namespace diaban::ui
