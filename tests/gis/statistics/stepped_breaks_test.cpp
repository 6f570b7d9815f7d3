// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/statistics/class_breaks.h"
#include "tests/gis/statistics/break_reference.h"

#include <gmock/gmock.h>

#include <random>

namespace gis {
namespace {

using testing::ElementsAre;

TEST(PrettyBreaksReference, limitsAndCountsOfR) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : recordsOf("classInt.jsonl", "pretty")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        const auto k = record["k"].get<std::size_t>();
        if (distinctCount(values) <= k) { // classInt puts mid-points there
            continue;
        }
        const std::string where = record["vector"].get<std::string>() + " k=" + std::to_string(k);
        const ClassBreaks breaks = prettyBreaks(values, k);
        expectNear(breaks.limits, record["breaks"].get<Values>(), where);
        EXPECT_EQ(breaks.counts, record["counts_right_closed"].get<std::vector<std::size_t>>()) << where;
        EXPECT_EQ(breaks.asked, breaks.size()) << where;
        ++compared;
    }
    EXPECT_GE(compared, 70U);
}

struct PrettyCase {
    const char* name;
    Values values;
    std::size_t classes;
    Values limits;
};

class PrettyBreaks : public testing::TestWithParam<PrettyCase> {};

TEST_P(PrettyBreaks, limits) {
    EXPECT_EQ(prettyBreaks(GetParam().values, GetParam().classes).limits, GetParam().limits);
}

INSTANTIATE_TEST_SUITE_P(Edges, PrettyBreaks,
                         testing::Values(PrettyCase{"none", {}, 5, {}}, PrettyCase{"missing", {kNan}, 5, {}},
                                         PrettyCase{"constant", {7.5, 7.5}, 5, {7.5, 7.5}},
                                         PrettyCase{"noClasses", {1, 2}, 0, {}},
                                         PrettyCase{"percent", {3, 20, 41, 60, 77, 99}, 5, {0, 20, 40, 60, 80, 100}},
                                         PrettyCase{"aroundZero", {-7, -2, 0, 4, 8}, 4, {-10, -5, 0, 5, 10}},
                                         PrettyCase{"fives", {0, 1, 2, 25, 7, 19}, 5, {0, 5, 10, 15, 20, 25}}),
                         [](const auto& edge) { return edge.param.name; });

TEST(PrettyBreaksLaw, coversAllValuesWithEvenRoundSteps) {
    std::mt19937 random(31);
    for (int round = 0; round < 500; ++round) {
        Values values(1 + random() % 40);
        const double scale = std::pow(10.0, static_cast<double>(random() % 30) - 15.0);
        for (double& value : values) {
            value = scale * (static_cast<double>(random() % 1000) / 7.0 - 40);
        }
        const std::size_t k = 2 + random() % 8;
        const ClassBreaks breaks = prettyBreaks(values, k);
        EXPECT_EQ(total(breaks), values.size());
        EXPECT_LE(breaks.size(), std::max<std::size_t>(distinctCount(values), 1));
        if (distinctCount(values) > 16) {
            const double step = breaks.limits[1] - breaks.limits[0];
            for (std::size_t i = 1; i < breaks.limits.size(); ++i) {
                EXPECT_NEAR(breaks.limits[i] - breaks.limits[i - 1], step, 1e-9 * step);
            }
            const double digit = step / std::pow(10.0, std::floor(std::log10(step * 1.0001)));
            EXPECT_LT(std::min({std::fabs(digit - 1), std::fabs(digit - 2), std::fabs(digit - 5)}), 1e-6) << step;
        }
    }
}

TEST(PrettyBreaks, extremesAreCovered) {
    for (const Values& values :
         {Values{-1.7e308, 0, 1.7e308}, Values{0, 5e-324, 1e-323}, Values{1e15, 1e15 + 0.125, 1e15 + 1}}) {
        const ClassBreaks breaks = prettyBreaks(values, 3);
        EXPECT_EQ(total(breaks), 3U);
        EXPECT_TRUE(std::all_of(breaks.limits.begin(), breaks.limits.end(), [](double v) { return std::isfinite(v); }));
    }
}

TEST(GeometricBreaks, limitsGrowByOneRatio) {
    expectNear(geometricBreaks(Values{1, 2, 30, 400, 10'000}, 4).limits, {1, 10, 100, 1000, 10'000}, "four");
    EXPECT_THAT(geometricBreaks(Values{1, 2, 30, 400, 10'000}, 4).counts, ElementsAre(2, 1, 1, 1));
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        Values values(30);
        for (double& value : values) {
            value = std::exp(static_cast<double>(random() % 4000) / 100.0 - 20);
        }
        const ClassBreaks breaks = geometricBreaks(values, 6);
        ASSERT_EQ(breaks.size(), 6U);
        EXPECT_EQ(total(breaks), values.size());
        for (std::size_t i = 2; i < breaks.limits.size(); ++i) {
            EXPECT_NEAR(breaks.limits[i] / breaks.limits[i - 1] / (breaks.limits[1] / breaks.limits[0]), 1, 1e-12);
        }
    }
}

TEST(GeometricBreaks, zerosAreAClassOfTheirOwn) {
    const ClassBreaks breaks = geometricBreaks(Values{0, 0, 1, 5, 100, kNan}, 3);
    expectNear(breaks.limits, {0, 0, 10, 100}, "zeros");
    EXPECT_THAT(breaks.counts, ElementsAre(2, 2, 1));
    EXPECT_THAT(geometricBreaks(Values{0, 4}, 5).counts, ElementsAre(1, 1));
}

TEST(GeometricBreaks, edges) {
    EXPECT_EQ(geometricBreaks(Values{}, 3).size(), 0U);
    EXPECT_THAT(geometricBreaks(Values{0, 0}, 3).limits, ElementsAre(0, 0));
    EXPECT_THAT(geometricBreaks(Values{2, 8}, 1).limits, ElementsAre(2, 8));
    EXPECT_EQ(total(geometricBreaks(Values{5e-324, 1, 1.7e308}, 3)), 3U);
    try {
        (void)geometricBreaks(Values{-1, 2, 3}, 3);
        FAIL() << "a value below zero has no logarithm";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_EQ(error.message().id, "breaks.geometric_negative");
    }
}

} // namespace
} // namespace gis
