// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/class_breaks.h"
#include "tests/gis/statistics/break_reference.h"

#include <gmock/gmock.h>

#include <random>

namespace gis {
namespace {

using testing::ElementsAre;

/// Limits may be "Inf" in the records.
Values limitsOf(const nlohmann::json& list) {
    Values limits;
    for (const auto& limit : list) {
        limits.push_back(limit.is_string() ? (limit == "-Inf" ? -kInf : kInf) : limit.get<double>());
    }
    return limits;
}

Values finite(const Values& values) {
    Values found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found), [](double v) { return std::isfinite(v); });
    std::sort(found.begin(), found.end());
    return found;
}

/// What a tool's inner limits come to: those among the values, between the ends; empty classes are merged only where
/// there are more classes than distinct values.
Values adopted(const Values& inner, const Values& values) {
    const Values sorted = finite(values);
    std::set<double> within;
    std::copy_if(inner.begin(), inner.end(), std::inserter(within, within.end()),
                 [&](double v) { return v >= sorted.front() && v < sorted.back(); });
    Values limits{sorted.front()};
    const bool few = distinctCount(values) < within.size() + 1;
    within.insert(sorted.back());
    for (const double limit : within) {
        const double low = limits.size() == 1 ? -kInf : limits.back();
        if (!few || std::any_of(sorted.begin(), sorted.end(), [&](double v) { return v > low && v <= limit; })) {
            limits.push_back(limit);
        }
    }
    return limits;
}

TEST(HeadTailBreaksReference, limitsAndCountsOfClassInt) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : recordsOf("classInt.jsonl", "headtails0.4")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        if (distinctCount(values) == 0) {
            continue;
        }
        const ClassBreaks breaks = headTailBreaks(values);
        expectNear(breaks.limits, record["breaks"].get<Values>(), record["vector"]);
        EXPECT_EQ(breaks.counts, record["counts_right_closed"].get<std::vector<std::size_t>>()) << record;
        ++compared;
    }
    EXPECT_GE(compared, 18U);
}

TEST(BoxBreaksReference, limitsOfClassIntAndMapclassify) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const char* file : {"classInt.jsonl", "mapclassify.jsonl"}) {
        for (const auto& record : recordsOf(file, "box1.5")) {
            const auto& values = vectors.at(record["vector"].get<std::string>());
            if (distinctCount(values) < 2) {
                continue;
            }
            const bool upper = record.contains("upper_bounds");
            const Values limits = limitsOf(record[upper ? "upper_bounds" : "breaks"]);
            const ClassBreaks breaks = boxBreaks(values);
            expectNear(breaks.limits, adopted(limits, values), record["vector"]);
            std::vector<std::size_t> theirs =
                record[upper ? "counts" : "counts_right_closed"].get<std::vector<std::size_t>>();
            std::vector<std::size_t> ours = breaks.counts;
            std::erase(theirs, std::size_t{0});
            std::erase(ours, std::size_t{0});
            EXPECT_EQ(ours, theirs) << record;
            ++compared;
        }
    }
    EXPECT_GE(compared, 36U);
}

TEST(StandardDeviationBreaksReference, limitsOfGeoda) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : readRecords("geoda.jsonl")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        if (distinctCount(values) < 2 || record["inner_breaks"][0].is_null()) { // GeoDa loses the digits of an offset
            continue;
        }
        expectNear(standardDeviationBreaks(values).limits, adopted(limitsOf(record["inner_breaks"]), values),
                   record["vector"]);
        ++compared;
    }
    EXPECT_GE(compared, 15U);
}

TEST(StandardDeviationBreaksReference, limitsOfMapclassifyAndTheMean) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : recordsOf("mapclassify.jsonl", "stdmean")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        if (distinctCount(values) < 2) {
            continue;
        }
        Values limits = limitsOf(record["upper_bounds"]); // mean -2, -1, 1, 2 deviations, and the maximum
        limits.resize(4);
        limits.insert(limits.begin() + 2, (limits[1] + limits[2]) / 2);
        expectNear(standardDeviationBreaks(values).limits, adopted(limits, values), record["vector"]);
        ++compared;
    }
    EXPECT_GE(compared, 18U);
}

TEST(StandardDeviationBreaks, limitsLieWhereValuesReach) {
    const ClassBreaks breaks = standardDeviationBreaks(Values{2, 4, 4, 4, 5, 5, 7, 9, kNan});
    const double deviation = std::sqrt(32.0 / 7.0);
    expectNear(breaks.limits, {2, 5 - deviation, 5, 5 + deviation, 9}, "short");
    EXPECT_THAT(breaks.counts, ElementsAre(1, 5, 1, 1));
    EXPECT_EQ(breaks.missing, 1U);
    EXPECT_EQ(breaks.asked, 4U);
}

TEST(BoxBreaks, outliersStandBeyondTheFence) {
    const ClassBreaks breaks = boxBreaks(Values{1, 2, 3, 4, 5, 6, 7, 8, 40});
    EXPECT_THAT(breaks.limits, ElementsAre(1, 3, 5, 7, 13, 40));
    EXPECT_THAT(breaks.counts, ElementsAre(3, 2, 2, 1, 1));
}

TEST(BoxBreaks, aHeapOfTiesAtTheMinimumIsAClass) {
    const ClassBreaks breaks = boxBreaks(Values{0, 0, 0, 0, 1, 2, 3, 4});
    EXPECT_THAT(breaks.limits, ElementsAre(0, 0, 0.5, 2.25, 4));
    EXPECT_THAT(breaks.counts, ElementsAre(4, 0, 2, 2));
}

TEST(HeadTailBreaks, goesOnWhileTheHeadIsAMinority) {
    const ClassBreaks breaks = headTailBreaks(Values{1, 1, 1, 1, 1, 1, 1, 1, 10, 100});
    EXPECT_THAT(breaks.limits, ElementsAre(1, 11.8, 100));
    EXPECT_THAT(headTailBreaks(Values{1, 2, 3, 4}).limits, ElementsAre(1, 2.5, 4)); // half are above: no further
    EXPECT_THAT(headTailBreaks(Values{0.1, 0.1, 0.1, 0.1, 0.7, 0.7}).limits,
                ElementsAre(0.1, testing::DoubleEq(0.3), 0.7)); // equal heads are not cut
}

struct OwnNumberMethod {
    const char* name;
    ClassBreaks (*breaks)(std::span<const double>);
};

class OwnNumberBreaks : public testing::TestWithParam<OwnNumberMethod> {};

TEST_P(OwnNumberBreaks, edges) {
    const auto breaks = GetParam().breaks;
    EXPECT_EQ(breaks(Values{}).size(), 0U);
    EXPECT_EQ(breaks(Values{kNan, kInf}).missing, 2U);
    EXPECT_THAT(breaks(Values{0.1, 0.1, 0.1}).limits, ElementsAre(0.1, 0.1));
    EXPECT_THAT(breaks(Values{3}).counts, ElementsAre(1));
    EXPECT_THAT(breaks(Values{0, 1}).counts, ElementsAre(1, 1)); // not more classes than distinct values
    EXPECT_EQ(total(breaks(Values{-1.7e308, 0, 1.7e308})), 3U);
}

TEST_P(OwnNumberBreaks, everyValueHasAClassAndNoneIsSplit) {
    std::mt19937 random(23);
    for (int round = 0; round < 300; ++round) {
        Values values(1 + random() % 40);
        for (double& value : values) {
            value = random() % 9 == 0 ? kNan : std::pow(static_cast<double>(random() % 20), 3) / 7.0 - 30;
        }
        const ClassBreaks breaks = GetParam().breaks(values);
        EXPECT_EQ(total(breaks) + breaks.missing, values.size());
        EXPECT_EQ(breaks.below + breaks.above, 0U);
        EXPECT_LE(breaks.size(), std::min(breaks.asked, std::max<std::size_t>(distinctCount(values), 1)));
        EXPECT_TRUE(std::is_sorted(breaks.limits.begin(), breaks.limits.end()));
        Values reversed(values.rbegin(), values.rend());
        EXPECT_EQ(GetParam().breaks(reversed).limits, breaks.limits);
    }
}

INSTANTIATE_TEST_SUITE_P(Methods, OwnNumberBreaks,
                         testing::Values(OwnNumberMethod{"deviation", standardDeviationBreaks},
                                         OwnNumberMethod{"headTail", headTailBreaks},
                                         OwnNumberMethod{"box", boxBreaks}),
                         [](const auto& method) { return method.param.name; });

} // namespace
} // namespace gis
