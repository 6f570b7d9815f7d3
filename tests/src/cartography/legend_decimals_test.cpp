// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_decimals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace diaban {
namespace {

TEST(TellingDecimals, neverRoundALimitPastAValue) {
    std::vector<double> values;
    for (int i = 1; i <= 20; ++i) {
        values.push_back(i);
    }
    // Limits 4.8 and 8.6: written "5" and "9" they would claim the values 5 and 9 for the class below.
    EXPECT_EQ(tellingDecimals(gis::quantileBreaks(values, 5), values), 1);
    EXPECT_EQ(tellingDecimals(gis::manualBreaks(values, {5, 10}, true), values), 0);
}

TEST(TellingDecimals, holdForRandomColumns) {
    std::mt19937_64 random(5);
    std::lognormal_distribution<double> lognormal(3, 2);
    for (int round = 0; round < 50; ++round) {
        std::vector<double> values(120);
        for (double& value : values) {
            value = std::round(lognormal(random) * 100) / 100;
        }
        const gis::ClassBreaks breaks = gis::quantileBreaks(values, 5);
        const double power = std::pow(10, tellingDecimals(breaks, values));
        for (const double value : values) {
            for (std::size_t i = 1; i + 1 < breaks.limits.size(); ++i) {
                EXPECT_EQ(value <= breaks.limits[i], value <= std::round(breaks.limits[i] * power) / power) << value;
            }
        }
    }
}

TEST(TellingDecimals, emptyAndConstantColumns) {
    const std::vector<double> none{std::nan("")};
    EXPECT_GE(tellingDecimals(gis::quantileBreaks(none, 5), none), 0);
    const std::vector<double> one{7, 7, 7};
    EXPECT_EQ(tellingDecimals(gis::quantileBreaks(one, 5), one), 0);
}

} // namespace
} // namespace diaban
