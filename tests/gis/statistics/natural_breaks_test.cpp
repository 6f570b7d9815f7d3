// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/class_breaks.h"
#include "tests/gis/statistics/break_reference.h"

#include <gmock/gmock.h>

#include <random>

namespace gis {
namespace {

using testing::ElementsAre;

TEST(NaturalBreaksReference, reachTheExactOptimum) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : readRecords("exact.jsonl")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        const auto k = record["k"].get<std::size_t>();
        const std::string where = record["vector"].get<std::string>() + " k=" + std::to_string(k);
        const ClassBreaks breaks = naturalBreaks(values, k);
        const double sse = record["sse"].get<double>();
        EXPECT_LE(sumOfSquares(breaks, values), sse * (1 + 1e-9) + 1e-12 * record["tss"].get<double>()) << where;
        EXPECT_EQ(breaks.size(), record["k_used"].get<std::size_t>()) << where;
        if (record["optimal_partitions"] == 1) {
            EXPECT_EQ(Values(breaks.limits.begin() + 1, breaks.limits.end()), record["class_max"].get<Values>())
                << where;
            EXPECT_EQ(breaks.counts, record["counts"].get<std::vector<std::size_t>>()) << where;
        }
        ++compared;
    }
    EXPECT_EQ(compared, 88U);
}

TEST(NaturalBreaksReference, limitsOfMapclassify) {
    const auto vectors = readVectors();
    std::size_t compared = 0;
    for (const auto& record : recordsOf("mapclassify.jsonl", "fisher")) {
        const auto& values = vectors.at(record["vector"].get<std::string>());
        const auto k = record["k"].get<std::size_t>();
        if (distinctCount(values) < k) {
            continue;
        }
        const ClassBreaks breaks = naturalBreaks(values, k);
        const auto upper = record["upper_bounds"].get<Values>();
        if (Values(breaks.limits.begin() + 1, breaks.limits.end()) != upper) { // several optima
            const ClassBreaks theirs = [&] {
                ClassBreaks made = breaks;
                std::copy(upper.begin(), upper.end(), made.limits.begin() + 1);
                return made;
            }();
            const double sse = sumOfSquares(theirs, values);
            EXPECT_NEAR(sumOfSquares(breaks, values), sse, 1e-9 * sse) << record;
        }
        ++compared;
    }
    EXPECT_GT(compared, 60U);
}

/// The least sum of squares over all ways to cut the distinct values, by trying them all.
double bruteForce(const Values& values, std::size_t classes) {
    std::set<double> distinct(values.begin(), values.end());
    const Values sorted(distinct.begin(), distinct.end());
    std::vector<bool> cut(sorted.size() - 1);
    std::fill(cut.end() - static_cast<std::ptrdiff_t>(classes - 1), cut.end(), true);
    double least = kInf;
    do {
        ClassBreaks breaks;
        breaks.limits = {sorted.front()};
        for (std::size_t i = 0; i < cut.size(); ++i) {
            if (cut[i]) {
                breaks.limits.push_back(sorted[i]);
            }
        }
        breaks.limits.push_back(sorted.back());
        breaks.counts.resize(classes);
        least = std::min(least, sumOfSquares(breaks, values));
    } while (std::next_permutation(cut.begin(), cut.end()));
    return least;
}

TEST(NaturalBreaksLaw, noOtherCutIsBetter) {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        Values values(12 + random() % 20);
        const double offset = round % 3 == 0 ? 1e9 : round % 3 == 1 ? -4e7 : 0;
        for (double& value : values) {
            value = offset + static_cast<double>(random() % 12) * static_cast<double>(random() % 12) / 8.0;
        }
        const std::size_t k = 2 + random() % 4;
        if (distinctCount(values) <= k || distinctCount(values) > 14) {
            continue;
        }
        const double least = bruteForce(values, k);
        EXPECT_LE(sumOfSquares(naturalBreaks(values, k), values), least * (1 + 1e-9)) << round << " k=" << k;
    }
}

/// Rows and starts without the monotony that the method relies on.
double plainDynamicProgramming(Values values, std::size_t classes) {
    std::sort(values.begin(), values.end());
    const std::size_t size = values.size();
    std::vector<long double> before(size + 1, kInf);
    before[0] = 0;
    for (std::size_t layer = 0; layer < classes; ++layer) {
        std::vector<long double> now(size + 1, kInf);
        for (std::size_t start = 0; start < size; ++start) {
            long double mean = 0, squares = 0;
            for (std::size_t end = start + 1; end <= size; ++end) { // Welford
                const long double off = values[end - 1] - mean;
                mean += off / static_cast<long double>(end - start);
                squares += off * (values[end - 1] - mean);
                now[end] = std::min(now[end], before[start] + squares);
            }
        }
        before = now;
    }
    return static_cast<double>(before[size]);
}

TEST(NaturalBreaksLaw, longColumnsReachTheOptimumToo) {
    std::mt19937 random(6);
    std::lognormal_distribution<double> skew(0, 1.5);
    Values values(4200); // past the size where digits are spared
    for (double& value : values) {
        value = 1e6 + skew(random);
    }
    const double least = plainDynamicProgramming(values, 4);
    EXPECT_LE(sumOfSquares(naturalBreaks(values, 4), values), least * (1 + 1e-9));
}

TEST(NaturalBreaksLaw, twoThreadsFindWhatOneFinds) {
    std::mt19937 random(7);
    Values whole(50'000); // distinct; each half mirrors the other
    for (std::size_t i = 0; i < whole.size(); ++i) {
        whole[i] = static_cast<double>(i);
    }
    std::shuffle(whole.begin(), whole.end(), random);
    const ClassBreaks breaks = naturalBreaks(whole, 5); // even steps: five equal classes
    EXPECT_THAT(breaks.counts, ElementsAre(10'000, 10'000, 10'000, 10'000, 10'000));
    EXPECT_EQ(naturalBreaks(whole, 5).limits, breaks.limits);
}

TEST(NaturalBreaks, anOffsetChangesNothing) {
    Values values, moved;
    for (int i = 0; i < 40; ++i) {
        values.push_back(i * i / 64.0);
        moved.push_back(1e12 + i * i / 64.0);
    }
    for (std::size_t k = 2; k <= 9; ++k) {
        EXPECT_EQ(naturalBreaks(moved, k).counts, naturalBreaks(values, k).counts) << k;
    }
}

TEST(NaturalBreaks, nearValuesInFarGroupsAreStillCutWell) {
    const Values values{0, 0.001, 0.002, 0.5, 0.501, 1e6, 1e6 + 0.25, 1e6 + 3, 1e6 + 3.25};
    EXPECT_THAT(naturalBreaks(values, 4).counts, ElementsAre(3, 2, 2, 2));
}

TEST(NaturalBreaks, edges) {
    EXPECT_THAT(naturalBreaks(Values{1, 2, 3, kNan, 10, 11, 12, kInf}, 2).limits, ElementsAre(1, 3, 12));
    EXPECT_THAT(naturalBreaks(Values{0, 0, 0, 5, 6}, 2).limits, ElementsAre(0, 0, 6));
    EXPECT_THAT(naturalBreaks(Values{0, 0, 0, 5, 6}, 2).counts, ElementsAre(3, 2));
    EXPECT_THAT(naturalBreaks(Values{4, 2, 2}, 5).limits, ElementsAre(2, 2, 4));
    EXPECT_EQ(naturalBreaks(Values{4, 2, 2}, 5).asked, 5U);
    EXPECT_THAT(naturalBreaks(Values{4, 4}, 5).limits, ElementsAre(4, 4));
    EXPECT_THAT(naturalBreaks(Values{1, 2, 3}, 1).limits, ElementsAre(1, 3));
    EXPECT_THAT(naturalBreaks(Values{}, 5).limits, ElementsAre());
    EXPECT_THAT(naturalBreaks(Values{kNan}, 5).limits, ElementsAre());
    EXPECT_THAT(naturalBreaks(Values{-1.7e308, -1.6e308, 0, 1, 1.7e308}, 3).counts, ElementsAre(2, 2, 1));
    EXPECT_THAT(naturalBreaks(Values{5e-324, 1e-323, 1, 2}, 2).counts, ElementsAre(2, 2));
}

} // namespace
} // namespace gis
