// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/own_and_known.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace diaban {
namespace {

Indicator count(const std::string& key, std::vector<std::string> headers) {
    Indicator indicator;
    indicator.key = key;
    indicator.numerator = key;
    indicator.headers = std::move(headers);
    return indicator;
}

TEST(OwnAndKnown, TheProjectsStandInForKnownOnes) {
    const IndicatorCatalogue known({count("households", {"Số hộ"}), count("people", {"Dân số", "Nhân khẩu"})});
    const auto all = ownAndKnown({count("households", {"Tổng hộ"}), count("souls", {"Nhân khẩu"})}, known);
    ASSERT_EQ(all.entries().size(), 3U);
    EXPECT_EQ(all.ofHeader("Số hộ"), nullptr);
    EXPECT_EQ(all.ofHeader("TỔNG HỘ")->key, "households");
    EXPECT_EQ(all.ofHeader("nhân khẩu")->key, "souls");
    EXPECT_EQ(all.ofHeader("Dân số")->key, "people");
}

TEST(OwnAndKnown, OneHeaderOfTwoIsRefused) {
    EXPECT_THROW(static_cast<void>(ownAndKnown({count("a", {"Số hộ"}), count("b", {"so ho"})}, {})),
                 std::invalid_argument);
}

} // namespace
} // namespace diaban
