// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/indicator_catalogue.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace diaban {
namespace {

Indicator entry(const std::string& key, std::vector<std::string> headers) {
    Indicator indicator;
    indicator.key = key;
    indicator.headers = std::move(headers);
    return indicator;
}

std::string keyOf(const IndicatorCatalogue& catalogue, std::string_view header) {
    const Indicator* found = catalogue.ofHeader(header);
    return found == nullptr ? "" : found->key;
}

TEST(IndicatorCatalogue, findsByKey) {
    const IndicatorCatalogue catalogue({entry("b", {}), entry("a", {})});
    EXPECT_EQ(catalogue.find("a")->key, "a");
    EXPECT_EQ(catalogue.find("c"), nullptr);
    EXPECT_EQ(catalogue.entries()[0].key, "b") << "in the order given";
    EXPECT_EQ(IndicatorCatalogue().find("a"), nullptr);
}

TEST(IndicatorCatalogue, recognisesHeaders) {
    const IndicatorCatalogue catalogue({entry("households", {"Tổng số hộ"}), entry("pledged", {"Hộ ký cam kết"}),
                                        entry("share", {"Hộ ký cam kết (%)"})});
    EXPECT_EQ(keyOf(catalogue, "TONG SO HO"), "households");
    EXPECT_EQ(keyOf(catalogue, "Tổng số hộ (hộ)"), "households");
    EXPECT_EQ(keyOf(catalogue, "Hộ gia đình / Tổng số hộ"), "households");
    EXPECT_EQ(keyOf(catalogue, "Hộ ký cam kết"), "pledged");
    EXPECT_EQ(keyOf(catalogue, "Hộ ký cam kết (%)"), "share");
    EXPECT_EQ(keyOf(catalogue, "Tổng số hộ (%)"), "") << "a share of households is not their number";
    EXPECT_EQ(keyOf(catalogue, "Tổng số hộ nghèo"), "");
    for (const char* other :
         {"Hộ ký cam kết (tỷ lệ)", "Tỷ lệ (%) / Hộ ký cam kết", "Tổng số hộ (kế hoạch)", "Kế hoạch / Tổng số hộ",
          "Tổng số hộ (tăng, giảm)", "Tổng số hộ (so với cùng kỳ)", "Năm trước / Tổng số hộ", "Tổng số hộ (change)"}) {
        EXPECT_EQ(keyOf(catalogue, other), "") << other;
    }
    EXPECT_EQ(keyOf(catalogue, "Kết quả / Tổng số hộ"), "households");
    EXPECT_EQ(keyOf(catalogue, "(hộ)"), "");
    EXPECT_EQ(keyOf(catalogue, ""), "");
}

TEST(IndicatorCatalogue, refusesWhatIsNotTold) {
    EXPECT_THROW(IndicatorCatalogue({entry("a", {}), entry("a", {})}), std::invalid_argument);
    EXPECT_THROW(IndicatorCatalogue({entry("a", {"Số hộ"}), entry("b", {"so_ho"})}), std::invalid_argument);
    EXPECT_NO_THROW(IndicatorCatalogue({entry("a", {"Số hộ", "so ho"})}));
}

} // namespace
} // namespace diaban
