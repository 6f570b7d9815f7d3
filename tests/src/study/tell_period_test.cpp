// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/tell_period.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(PeriodTeller, NamesThePeriodAndSaysEqualNotesOnce) {
    gis::Problems problems;
    PeriodTeller teller(problems);
    for (const char* period : {"2025-Q1", "2025-Q2"}) {
        gis::Problems told;
        told.note("t.csv", "ma", {"join.key_found", {{"met", std::int64_t{3}}}});
        told.note("t.csv", "", {"table.not_stated", {{"count", std::int64_t{period[6] - '0'}}}});
        told.warn("u.gpkg", "", {"join.units_without_row", {{"count", std::int64_t{1}}}});
        teller.tell(told, period);
    }
    std::vector<std::string> places;
    for (const auto& problem : problems.list()) {
        places.push_back(problem.message.id + " @" + problem.place);
    }
    EXPECT_EQ(places, (std::vector<std::string>{"join.key_found @ma, 2025-Q1", "table.not_stated @2025-Q1",
                                                "join.units_without_row @2025-Q1", "table.not_stated @2025-Q2",
                                                "join.units_without_row @2025-Q2"}));
}

TEST(PeriodTeller, LosesNoCount) {
    gis::Problems problems;
    PeriodTeller teller(problems);
    for (const char* period : {"2024", "2025"}) {
        gis::Problems told;
        for (int row = 0; row < 250; ++row) {
            told.warn("t.csv", std::to_string(row), {"indicator.status_unknown", {}});
        }
        teller.tell(told, period);
    }
    EXPECT_EQ(problems.count("indicator.status_unknown"), 500U);
    EXPECT_EQ(problems.warnings(), 500U);
    EXPECT_EQ(problems.list().size(), gis::Problems::kKeptPerId);
    EXPECT_EQ(problems.notKept().at("indicator.status_unknown"), 300U);
}

} // namespace
} // namespace diaban
