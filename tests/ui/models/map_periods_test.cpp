// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/map_periods.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TableSource table(const std::string& period, const std::vector<std::string>& figures) {
    TableSource source;
    source.path = "bảng.csv";
    source.period = period;
    for (const std::string& figure : figures) {
        source.columns.push_back({figure, figure});
    }
    return source;
}

/// A share of two figures, mapped without a period, and one that is.
Project shares(std::vector<TableSource> tables) {
    Project project;
    project.tables = std::move(tables);
    Indicator share;
    share.key = "share";
    share.kind = IndicatorKind::Share;
    share.numerator = "pledged";
    share.denominator = "households";
    project.indicators = {share};
    project.maps.resize(2);
    project.maps[0].indicator = project.maps[1].indicator = "share";
    project.maps[1].period = "2025-Q2";
    return project;
}

TEST(MapPeriods, AreThoseInWhichTablesSayAllFigures) {
    const TableSource third = table("2025-Q3", {"pledged", "households"});
    const TableSource second = table("2025-Q2", {"pledged", "households"});
    TableSource byRows = table("", {"pledged", "households"});
    byRows.periodColumn = "Kỳ";
    EXPECT_THAT(periodsSaid(shares({third, second}), "share"), ElementsAre("2025-Q2", "2025-Q3"));
    EXPECT_THAT(periodsSaid(shares({third, table("2025-Q2", {"pledged"})}), "share"), ElementsAre("2025-Q3"));
    EXPECT_THAT(
        periodsSaid(shares({table("2025-Q3", {"pledged"}), table("2025-Q2", {"pledged"}), table("", {"households"})}),
                    "share"),
        ElementsAre("2025-Q2", "2025-Q3"));
    EXPECT_THAT(periodsSaid(shares({third, byRows}), "share"), IsEmpty());
    EXPECT_THAT(periodsSaid(shares({third, second}), "pledged"), ElementsAre("2025-Q2", "2025-Q3"));
    EXPECT_THAT(periodsSaid(shares({}), "share"), IsEmpty());
}

TEST(MapPeriods, OfMapsWithoutOneAreTheLatestOnceThereAreSeveral) {
    Project project =
        shares({table("2025-Q3", {"pledged", "households"}), table("2025-Q2", {"pledged", "households"})});
    datePeriodless(project, false);
    EXPECT_EQ(project.maps[0].period, "2025-Q3");
    EXPECT_EQ(project.maps[1].period, "2025-Q2") << "somebody chose that";
    datePeriodless(project, true);
    EXPECT_EQ(project.maps[1].period, "2025-Q3") << "proposed before the later one was known";
}

TEST(MapPeriods, StayOpenWhereThereIsOne) {
    Project project = shares({table("2025-Q3", {"pledged", "households"})});
    datePeriodless(project, true);
    EXPECT_EQ(project.maps[0].period, "");
    EXPECT_EQ(project.maps[1].period, "2025-Q2");
}

} // namespace
} // namespace diaban::ui
