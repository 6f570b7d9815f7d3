// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/false_discovery.h"

#include <gtest/gtest.h>

#include <vector>

namespace gis {
namespace {

using Tests = std::vector<std::optional<double>>;

/// The 15 p of Benjamini & Hochberg (1995): four of them are finds at a rate of 5 %.
TEST(FalseDiscoveryRates, OfThePaperOfTheMethod) {
    const Tests p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                  0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const Tests q = falseDiscoveryRates(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
        EXPECT_EQ(*q[i] <= 0.05, i < 4);
    }
    EXPECT_DOUBLE_EQ(*q[0], 0.0015);
    EXPECT_DOUBLE_EQ(*q[3], 0.0095 * 15 / 4);
    EXPECT_DOUBLE_EQ(*q[5], 0.0298 * 15 / 7); // no more than the next one's
    EXPECT_DOUBLE_EQ(*q[14], 1);
}

TEST(FalseDiscoveryRates, KeepOrderAndLeaveOutWhatHasNone) {
    const Tests q = falseDiscoveryRates(Tests{0.04, std::nullopt, 0.01, 0.04, std::nullopt});
    EXPECT_FALSE(q[1]);
    EXPECT_FALSE(q[4]);
    EXPECT_DOUBLE_EQ(*q[0], 0.04);
    EXPECT_DOUBLE_EQ(*q[2], 0.03); // of three tests
    EXPECT_DOUBLE_EQ(*q[3], 0.04);
    EXPECT_TRUE(falseDiscoveryRates(Tests{}).empty());
    EXPECT_FALSE(falseDiscoveryRates(Tests(2))[1]);
}

} // namespace
} // namespace gis
