// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/statistics/class_breaks.h"
#include "tests/gis/statistics/break_reference.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace gis {
namespace {

using testing::ElementsAre;

ClassBreaks compute(const std::string& method, const Values& values, std::size_t k) {
    return method == "equal" ? equalIntervalBreaks(values, k) : quantileBreaks(values, k);
}

/// The other methods have tests of their own.
bool isHere(const nlohmann::json& record) {
    const auto method = record["method"].get<std::string>();
    return method == "equal" || method.starts_with("quantile");
}

TEST(ClassBreaksReference, limitsAndCountsOfMapclassify) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : readRecords("mapclassify.jsonl")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        const auto k = record["k"].get<std::size_t>();
        if (!isHere(record) || record.contains("error") || distinctCount(values) < k) {
            continue;
        }
        const std::string where = record["vector"].get<std::string>() + " " + record["method"].get<std::string>();
        const ClassBreaks breaks = compute(record["method"].get<std::string>(), values, k);
        auto upper = record["upper_bounds"].get<Values>();
        auto counts = record["counts"].get<std::vector<std::size_t>>();
        if (record["method"] == "quantile") { // limits within one gap: mapclassify keeps an empty class, we do not
            for (std::size_t i = counts.size(); i-- > 0;) {
                if (counts[i] == 0) {
                    counts.erase(counts.begin() + static_cast<std::ptrdiff_t>(i));
                    upper.erase(upper.begin() + static_cast<std::ptrdiff_t>(i));
                }
            }
        }
        expectNear({breaks.limits.begin() + 1, breaks.limits.end()}, upper, where);
        EXPECT_EQ(breaks.counts, counts) << where << " k=" << k;
        ++compared;
    }
    EXPECT_GT(compared, 60U);
}

TEST(ClassBreaksReference, limitsAndRightClosedCountsOfClassInt) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : readRecords("classInt.jsonl")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        const auto k = record["k"].get<std::size_t>();
        // classInt puts mid-points where k reaches the number of distinct values, and repeats tied limits.
        if (!isHere(record) || record.contains("error") || distinctCount(values) <= k ||
            record["counts_right_closed"].is_null()) {
            continue;
        }
        const std::string where = record["vector"].get<std::string>() + " " + record["method"].get<std::string>();
        const ClassBreaks breaks = compute(record["method"].get<std::string>(), values, k);
        expectNear(breaks.limits, record["breaks"].get<Values>(), where);
        EXPECT_EQ(breaks.counts, record["counts_right_closed"].get<std::vector<std::size_t>>()) << where << " k=" << k;
        ++compared;
    }
    EXPECT_GT(compared, 60U);
}

TEST(QuantileBreaks, tiesAreNeverSplit) {
    const ClassBreaks breaks = quantileBreaks(Values{0, 0, 0, 0, 1, 2, 3, 4}, 4);
    EXPECT_THAT(breaks.limits, ElementsAre(0, 0, 2.25, 4)); // no empty class (0, 0.5]
    EXPECT_THAT(breaks.counts, ElementsAre(4, 2, 2));
}

struct EdgeCase {
    const char* name;
    Values values;
    std::size_t asked;
    Values limits;
    std::vector<std::size_t> counts;
    std::size_t missing;
};

class ComputedBreaks : public testing::TestWithParam<EdgeCase> {};

TEST_P(ComputedBreaks, quantile) {
    const EdgeCase& param = GetParam();
    const ClassBreaks breaks = quantileBreaks(param.values, param.asked);
    EXPECT_EQ(breaks.limits, param.limits);
    EXPECT_EQ(breaks.counts, param.counts);
    EXPECT_EQ(breaks.missing, param.missing);
    EXPECT_EQ(breaks.asked, param.asked);
}

INSTANTIATE_TEST_SUITE_P(Edges, ComputedBreaks,
                         testing::Values(EdgeCase{"none", {}, 5, {}, {}, 0},
                                         EdgeCase{"allMissing", {kNan, kNan}, 5, {}, {}, 2},
                                         EdgeCase{"infinite", {kInf, 1, -kInf}, 5, {1, 1}, {1}, 2},
                                         EdgeCase{"constant", {7.5, 7.5, 7.5}, 5, {7.5, 7.5}, {3}, 0},
                                         EdgeCase{"one", {3}, 4, {3, 3}, {1}, 0},
                                         EdgeCase{"oneClass", {1, 2, 3}, 1, {1, 3}, {3}, 0},
                                         EdgeCase{"twoDistinct", {0, 1, 1, 0, 0}, 5, {0, 0, 1}, {3, 2}, 0},
                                         EdgeCase{"zeroIsAValue", {0, kNan, 2}, 2, {0, 1, 2}, {1, 1}, 1},
                                         EdgeCase{"noClasses", {1, 2}, 0, {}, {}, 0}),
                         [](const auto& edge) { return edge.param.name; });

TEST(EqualIntervalBreaks, constantIsOneClassAndFewValuesLowerK) {
    EXPECT_THAT(equalIntervalBreaks(Values{4, 4}, 5).limits, ElementsAre(4, 4));
    EXPECT_THAT(equalIntervalBreaks(Values{1, 5}, 5).limits, ElementsAre(1, 3, 5));
    EXPECT_THAT(equalIntervalBreaks(Values{-1e308, 0, 1e308}, 2).counts, ElementsAre(2, 1));
}

TEST(ManualBreaks, reachingATargetIsReachingIt) {
    const Values values{59.9, 60, 84.9, 85, 100, kNan};
    const ClassBreaks breaks = manualBreaks(values, {60, 85}, true);
    EXPECT_THAT(breaks.limits, ElementsAre(59.9, 60, 85, 100));
    EXPECT_THAT(breaks.counts, ElementsAre(1, 2, 2));
    EXPECT_TRUE(breaks.openLow && breaks.openHigh);
    EXPECT_EQ(breaks.classOf(85), 2U);
    EXPECT_EQ(breaks.classOf(100), 2U);
    EXPECT_EQ(breaks.missing, 1U);
}

TEST(ManualBreaks, theBestJustReachTheTarget) {
    const ClassBreaks breaks = manualBreaks(Values{50, 85, 85}, {85}, true);
    EXPECT_THAT(breaks.limits, ElementsAre(50, 85, 85));
    EXPECT_THAT(breaks.counts, ElementsAre(1, 2));
}

TEST(ManualBreaks, theLeastThatReachesTheLowestLimitIsAboveIt) {
    const ClassBreaks breaks = manualBreaks(Values{50, 55, 70}, {50, 60}, true);
    EXPECT_THAT(breaks.counts, ElementsAre(0U, 2U, 1U));
    EXPECT_EQ(breaks.classOf(50), 1U) << "as counted";
}

TEST(ManualBreaks, emptyEndClassesStay) {
    // Two periods against the same targets must have the same classes, and so the same colours.
    const ClassBreaks inside = manualBreaks(Values{60, 65, 79}, {60, 80}, true);
    EXPECT_THAT(inside.counts, ElementsAre(0U, 3U, 0U));
    EXPECT_TRUE(inside.openLow && inside.openHigh);
    const ClassBreaks above = manualBreaks(Values{1, 20}, {100, 200}, true);
    EXPECT_THAT(above.counts, ElementsAre(2U, 0U, 0U));
    const ClassBreaks reached = manualBreaks(Values{85}, {85}, true);
    EXPECT_THAT(reached.counts, ElementsAre(0U, 1U));
    EXPECT_EQ(reached.classOf(85), 1U);
}

TEST(ManualBreaks, closedLimitsLeaveOthersOutAndCountThem) {
    const ClassBreaks breaks = manualBreaks(Values{-5, 0, 50, 100, 101}, {0, 50, 100}, false);
    EXPECT_THAT(breaks.counts, ElementsAre(1, 2));
    EXPECT_EQ(breaks.below, 1U);
    EXPECT_EQ(breaks.above, 1U);
    EXPECT_EQ(breaks.classOf(101), std::nullopt);
}

TEST(ManualBreaks, refusesLimitsThatDoNotAscend) {
    const auto idOf = [](Values limits, bool open) -> std::string {
        try {
            (void)manualBreaks(Values{1, 2}, std::move(limits), open);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadUsage);
            return error.message().id;
        }
        return "";
    };
    EXPECT_EQ(idOf({2, 1}, false), "breaks.not_ascending");
    EXPECT_EQ(idOf({1, 1}, true), "breaks.not_ascending");
    EXPECT_EQ(idOf({1, kNan}, false), "breaks.not_ascending");
    EXPECT_EQ(idOf({0, kInf}, false), "breaks.not_ascending");
    EXPECT_EQ(idOf({}, true), "breaks.too_few");
    EXPECT_EQ(idOf({1}, false), "breaks.too_few");
}

TEST(ClassBreaksLaw, everyValueIsInOneClassAndCountsAddUp) {
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        Values values(1 + random() % 60);
        for (double& value : values) {
            value = random() % 9 == 0 ? kNan : static_cast<double>(random() % 25) / 7.0;
        }
        const std::size_t k = 1 + random() % 9;
        const Values manual{0.5, 1.5, 2.5};
        for (const ClassBreaks& breaks :
             {quantileBreaks(values, k), equalIntervalBreaks(values, k), manualBreaks(values, manual, true)}) {
            EXPECT_EQ(total(breaks) + breaks.missing, values.size());
            EXPECT_TRUE(std::is_sorted(breaks.limits.begin(), breaks.limits.end()));
            std::vector<std::size_t> counts(breaks.size());
            for (const double value : values) {
                const auto found = breaks.classOf(value);
                ASSERT_EQ(found.has_value(), !std::isnan(value));
                if (found) {
                    ++counts[*found];
                    EXPECT_GE(value, breaks.limits[*found]);
                    EXPECT_LE(value, breaks.limits[*found + 1]);
                }
            }
            EXPECT_EQ(breaks.counts, counts);
        }
        EXPECT_LE(quantileBreaks(values, k).size(), k);
    }
}

} // namespace
} // namespace gis
