// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/counted_figure.h"

#include <gtest/gtest.h>

#include <limits>

namespace diaban {
namespace {

TEST(CountedFigure, IsASumThatIsNowhereBelowZero) {
    Figure figure;
    figure.key = "people";
    figure.values.values = {0, 12, std::numeric_limits<double>::quiet_NaN()};
    EXPECT_TRUE(isCounted(figure));
    Figure percent = figure;
    percent.percent = true;
    EXPECT_FALSE(isCounted(percent));
    Figure share = figure;
    share.addsUp = AddsUp::Parts;
    EXPECT_FALSE(isCounted(share));
    Figure balance = figure;
    balance.values.values.front() = -1;
    EXPECT_FALSE(isCounted(balance));
    Figure area = figure;
    area.key = Indicator::kAreaKey;
    EXPECT_FALSE(isCounted(area));
}

} // namespace
} // namespace diaban
