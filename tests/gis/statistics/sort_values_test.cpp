// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/sort_values.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace gis {
namespace {

class SortValues : public testing::TestWithParam<std::size_t> {};

/// Any bits but NaN: tiny, huge, infinite, both zeros.
TEST_P(SortValues, ordersAsTheStandardLibrary) {
    std::mt19937_64 random(GetParam());
    std::vector<double> values;
    while (values.size() < GetParam()) {
        const auto value = std::bit_cast<double>(random());
        if (!std::isnan(value)) {
            values.push_back(value);
        }
        if (values.size() % 97 == 1 && values.size() + 4 < GetParam()) {
            const double infinity = std::numeric_limits<double>::infinity();
            values.insert(values.end(), {infinity, 0.0, -0.0, -infinity});
        }
    }
    std::vector<double> expected = values;
    std::sort(expected.begin(), expected.end());
    sortValues(values);
    EXPECT_EQ(values, expected);
}

/// Columns as tables have them: few digits differ, so most passes are left out.
TEST_P(SortValues, ordersSmallWholeNumbers) {
    std::mt19937_64 random(GetParam() + 1);
    std::vector<double> values(GetParam());
    for (double& value : values) {
        value = static_cast<double>(random() % 50) - 10;
    }
    std::vector<double> expected = values;
    std::sort(expected.begin(), expected.end());
    sortValues(values);
    EXPECT_EQ(values, expected);
}

INSTANTIATE_TEST_SUITE_P(Sizes, SortValues, testing::Values(0, 1, 2, 100, 4095, 4096, 4097, 30'000, 60'001));

} // namespace
} // namespace gis
