// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/roll_up.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <stdexcept>

namespace diaban {
namespace {

using testing::ElementsAre;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

UnitValues valuesOf(const std::vector<double>& values) {
    UnitValues result = unitsWithout(values.size(), UnitState::NoData);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (!std::isnan(values[unit])) {
            result.set(unit, values[unit]);
        }
    }
    return result;
}

/// `yes` units that are met and `no` that are not.
UnitValues statuses(std::size_t yes, std::size_t no) {
    std::vector<double> values(yes, 1);
    values.resize(yes + no, 0);
    return valuesOf(values);
}

Indicator share() {
    Indicator indicator;
    indicator.kind = IndicatorKind::Share;
    return indicator;
}

TEST(UnitGroups, standInOrderOfAppearance) {
    const UnitGroups groups = groupsOf({"B", "A", "B", "", "A"});
    EXPECT_THAT(groups.names, ElementsAre("B", "A", ""));
    EXPECT_THAT(groups.groupOf, ElementsAre(0U, 1U, 0U, 2U, 1U));
    EXPECT_THAT(groups.members, ElementsAre(2U, 2U, 1U));
    EXPECT_EQ(groupsOf({}).size(), 0U);
    EXPECT_THAT(oneGroup(3, "all").members, ElementsAre(3U));
}

TEST(RollUp, aShareIsNeverAveraged) {
    // Two communes: 90 of 100 and 100 of 1000 households. Their shares' mean, 50 %, is nobody's share.
    const RolledUp rolled = rollUpRatio(share(), valuesOf({90, 100}), valuesOf({100, 1000}), oneGroup(2, "district"));
    EXPECT_NEAR(rolled.values.values[0], 100 * 190.0 / 1100.0, 1e-12);
    EXPECT_THAT(rolled.numerators, ElementsAre(190));
    EXPECT_THAT(rolled.denominators, ElementsAre(1100));
}

struct Published {
    const char* name;
    double numerator, denominator, printed;
};

class PublishedShare : public testing::TestWithParam<Published> {};

/// Reports print shares truncated (97.37 for 97.3799...), we round; both lie within one unit of the last decimal.
TEST_P(PublishedShare, isTheSumsOverTheSums) {
    // Cut into four parts that add up to the published figures, as districts do to their province.
    std::vector<double> tops, bottoms;
    for (int part = 0; part < 4; ++part) {
        tops.push_back(std::floor(GetParam().numerator * (part + 1) / 4) - std::floor(GetParam().numerator * part / 4));
        bottoms.push_back(std::floor(GetParam().denominator * (part + 1) / 4) -
                          std::floor(GetParam().denominator * part / 4));
    }
    const RolledUp rolled = rollUpRatio(share(), valuesOf(tops), valuesOf(bottoms), oneGroup(4, "province"));
    EXPECT_EQ(rolled.numerators[0], GetParam().numerator);
    EXPECT_EQ(rolled.denominators[0], GetParam().denominator);
    EXPECT_EQ(std::floor(rolled.values.values[0] * 100) / 100, GetParam().printed) << "truncated, as printed";
}

INSTANTIATE_TEST_SUITE_P(Reports, PublishedShare,
                         testing::Values(Published{"communesOfNamDinh", 223, 229, 97.37},
                                         Published{"communesOfBacLieu", 56, 64, 87.5},
                                         Published{"hamletsOfBacLieu", 462, 512, 90.23},
                                         Published{"drilledInThanhSon", 97, 285, 34.03},
                                         Published{"conventionInThanhSon", 285, 285, 100},
                                         Published{"focusCommunesOfLaoCai", 105, 152, 69.07}),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(RollUp, roundingAndTruncationDiffer) {
    const RolledUp rolled = rollUpRatio(share(), valuesOf({223}), valuesOf({229}), oneGroup(1, "province"));
    EXPECT_EQ(std::round(rolled.values.values[0] * 100) / 100, 97.38) << "what Diaban prints";
}

TEST(RollUp, aStatusIsSoManyOfSoMany) {
    const RolledUp rolled = rollUpStatus(statuses(56, 8), oneGroup(64, "Bạc Liêu"));
    EXPECT_THAT(rolled.numerators, ElementsAre(56));
    EXPECT_THAT(rolled.denominators, ElementsAre(64));
    EXPECT_DOUBLE_EQ(rolled.values.values[0], 87.5);
    UnitValues some = statuses(55, 7);
    some.values.resize(64, kNone);
    some.states.resize(64, UnitState::NoData);
    const RolledUp missing = rollUpStatus(some, oneGroup(64, "Bạc Liêu"));
    EXPECT_THAT(missing.denominators, ElementsAre(62)) << "of those that say";
    EXPECT_THAT(missing.used, ElementsAre(62U));
}

TEST(RollUp, aRateIsByItsOwnDenominator) {
    Indicator rate;
    rate.kind = IndicatorKind::Rate;
    rate.per = 1000;
    const RolledUp rolled = rollUpRatio(rate, valuesOf({3, 1}), valuesOf({1000, 3000}), oneGroup(2, "d"));
    EXPECT_DOUBLE_EQ(rolled.values.values[0], 1) << "four per 4,000 households";
}

TEST(RollUp, isOfThoseThatHaveBothAndSaysHowMany) {
    const UnitGroups groups = groupsOf({"A", "A", "A", "B", "B", "C"});
    UnitValues numerator = valuesOf({10, kNone, 5, kNone, kNone, 1});
    UnitValues denominator = valuesOf({20, 1000, kNone, 7, kNone, 2});
    const RolledUp rolled = rollUpRatio(share(), numerator, denominator, groups);
    EXPECT_THAT(rolled.used, ElementsAre(1U, 0U, 1U));
    EXPECT_DOUBLE_EQ(rolled.values.values[0], 50) << "the 1,000 households without a numerator do not dilute it";
    EXPECT_EQ(rolled.values.states[1], UnitState::NoData);
    EXPECT_TRUE(std::isnan(rolled.values.values[1]));
    const RolledUp sum = rollUpSum(denominator, groups);
    EXPECT_THAT(sum.used, ElementsAre(2U, 1U, 1U));
    EXPECT_EQ(sum.values.values[0], 1020);
    EXPECT_TRUE(sum.numerators.empty());
}

TEST(RollUp, zeroIsAFigureAndNothingOfNothingTakesPart) {
    const RolledUp rolled = rollUpRatio(share(), valuesOf({0, 0, 4}), valuesOf({10, 0, 0}), oneGroup(3, "d"));
    EXPECT_EQ(rolled.values.values[0], 0);
    EXPECT_THAT(rolled.used, ElementsAre(2U)) << "four of nothing is a fault, and left out";
    const RolledUp none = rollUpRatio(share(), valuesOf({0, 0}), valuesOf({0, 0}), oneGroup(2, "d"));
    EXPECT_EQ(none.values.states[0], UnitState::NoData);
    EXPECT_TRUE(std::isnan(none.values.values[0]));
    EXPECT_EQ(rollUpSum(valuesOf({0, kNone}), oneGroup(2, "d")).values.values[0], 0);
}

TEST(RollUp, aGroupKeepsTheReasonThatAllItsMembersShare) {
    UnitValues values = unitsWithout(4, UnitState::NotMatched);
    values.states[3] = UnitState::NoData;
    const RolledUp rolled = rollUpSum(values, groupsOf({"A", "A", "B", "B"}));
    EXPECT_THAT(rolled.values.states, ElementsAre(UnitState::NotMatched, UnitState::NoData));
}

TEST(RollUp, refusesFiguresOfOtherUnits) {
    EXPECT_THROW((void)rollUpSum(valuesOf({1}), oneGroup(2, "d")), std::invalid_argument);
    EXPECT_THROW((void)rollUpRatio(share(), valuesOf({1, 2}), valuesOf({1}), oneGroup(2, "d")), std::invalid_argument);
}

TEST(RollUpLaw, theProvinceIsTheSumOfItsDistrictsInAnyOrder) {
    std::mt19937 random(17);
    for (int round = 0; round < 100; ++round) {
        const std::size_t units = 5 + random() % 60;
        std::vector<double> tops, bottoms;
        std::vector<std::string> parents;
        for (std::size_t unit = 0; unit < units; ++unit) {
            const bool none = random() % 6 == 0;
            bottoms.push_back(none ? kNone : static_cast<double>(random() % 5000));
            tops.push_back(none ? 3 : std::floor(bottoms.back() * 0.8));
            parents.emplace_back(1, static_cast<char>('A' + random() % 6));
        }
        const RolledUp all = rollUpRatio(share(), valuesOf(tops), valuesOf(bottoms), oneGroup(units, "all"));
        const RolledUp parts = rollUpRatio(share(), valuesOf(tops), valuesOf(bottoms), groupsOf(parents));
        EXPECT_EQ(std::accumulate(parts.numerators.begin(), parts.numerators.end(), 0.0), all.numerators[0]);
        EXPECT_EQ(std::accumulate(parts.denominators.begin(), parts.denominators.end(), 0.0), all.denominators[0]);
        EXPECT_EQ(std::accumulate(parts.used.begin(), parts.used.end(), 0U), all.used[0]);
        std::ranges::reverse(tops);
        std::ranges::reverse(bottoms);
        const RolledUp turned = rollUpRatio(share(), valuesOf(tops), valuesOf(bottoms), oneGroup(units, "all"));
        EXPECT_EQ(turned.numerators, all.numerators);
    }
}

} // namespace
} // namespace diaban
