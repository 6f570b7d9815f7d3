// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/period.h"
#include "src/message/written_period.h"
#include "ui/models/typed_period.h"

#include <gtest/gtest.h>

namespace diaban::ui {
namespace {

TEST(TypedPeriod, IsWhatPeopleWriteAndReadAsTheSame) {
    EXPECT_EQ(periodAsTyped("2025-Q3", Language::Vi), QStringLiteral("Quý III/2025"));
    EXPECT_EQ(periodAsTyped("2025", Language::En), QStringLiteral("2025"));
    EXPECT_EQ(periodAsTyped({}, Language::Vi), QString());
    for (const char* period :
         {"2025", "2025-H1", "2025-H2", "2025-Q1", "2025-Q4", "2025-03", "2025-12", "2025-02..09"}) {
        for (const Language language : {Language::Vi, Language::En}) {
            const std::string typed = periodAsTyped(period, language).toStdString();
            const auto read = periodOf(typed) ? periodOf(typed) : writtenPeriod(typed);
            ASSERT_TRUE(read) << typed;
            EXPECT_EQ(textOf(*read), period) << typed;
        }
    }
}

} // namespace
} // namespace diaban::ui
