// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/number_text.h"

#include <gtest/gtest.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <random>
#include <string>

namespace gis::test {
namespace {

std::string put(double value) {
    std::array<char, kLongestNumber> text{};
    return {text.data(), putNumber(text.data(), value)};
}

std::string shortest(double value) {
    std::array<char, 64> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

TEST(PutNumber, writesAsPeopleWould) {
    const std::pair<double, const char*> rows[] = {
        {0, "0"},
        {-0.0, "-0"},
        {1, "1"},
        {-7, "-7"},
        {10, "10"},
        {105.5, "105.5"},
        {999, "999"},
        {0.001, "0.001"},
        {0.0015, "0.0015"},
        {0.0001, "1e-04"},
        {100000, "1e+05"},
        {21.000001, "21.000001"},
        {-180, "-180"},
        {104.0822665, "104.0822665"},
        {0.1 + 0.2, "0.30000000000000004"},
        {1e300, "1e+300"},
        {123456.75, "123456.75"},
        {1.0 / 3, "0.3333333333333333"},
    };
    for (const auto& [value, text] : rows) {
        EXPECT_EQ(put(value), text);
    }
}

TEST(PutNumber, isToCharsByteForByte) {
    std::mt19937_64 random(1); // the same numbers each run
    for (int i = 0; i < 40'000; ++i) {
        const double wide = static_cast<double>(random() % 2'000'000'000'000'000'000) / 1e15 - 1000;
        const double scale = std::pow(10, static_cast<double>(random() % 17));
        const double rounded = std::round(wide * scale) / scale;
        const std::uint64_t bits = random();
        double any = 0;
        std::memcpy(&any, &bits, sizeof(any));
        for (const double value : {wide, rounded, rounded / 1000, std::nextafter(rounded, 1e9),
                                   std::nextafter(rounded, -1e9), std::isfinite(any) ? any : 0}) {
            ASSERT_EQ(put(value), shortest(value));
        }
    }
    for (const double edge : {0.001, 1000.0, 999.999999999999, 0.000999999999999, 1.7976931348623157e308,
                              -2.2250738585072014e-308, 4.9e-324, 9.007199254740993e15}) {
        for (const double value : {edge, std::nextafter(edge, 0), std::nextafter(edge, 1e308), -edge}) {
            EXPECT_EQ(put(value), shortest(value));
        }
    }
}

} // namespace
} // namespace gis::test
