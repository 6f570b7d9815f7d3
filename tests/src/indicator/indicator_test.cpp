// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/indicator.h"

#include <gtest/gtest.h>

#include <cmath>

namespace diaban {
namespace {

UnitValues valuesOf(std::initializer_list<double> values) {
    UnitValues result = unitsWithout(values.size(), UnitState::NoData);
    std::size_t unit = 0;
    for (const double value : values) {
        if (!std::isnan(value)) {
            result.set(unit, value);
        }
        ++unit;
    }
    return result;
}

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

TEST(Ratio, shareOfPublishedFiguresIsInPercent) {
    Indicator share;
    share.kind = IndicatorKind::Share;
    const UnitValues result = ratio(share, valuesOf({223, 56, 462, 0}), valuesOf({229, 64, 512, 10}));
    EXPECT_NEAR(result.values[0], 97.379912663755458, 1e-12);
    EXPECT_DOUBLE_EQ(result.values[1], 87.5);
    EXPECT_NEAR(result.values[2], 90.234375, 1e-12);
    EXPECT_EQ(result.values[3], 0);
    EXPECT_EQ(result.states[3], UnitState::Value) << "zero is a figure";
}

TEST(Ratio, rateIsPerItsBase) {
    Indicator rate;
    rate.kind = IndicatorKind::Rate;
    rate.per = 1000;
    EXPECT_DOUBLE_EQ(ratio(rate, valuesOf({5}), valuesOf({2500})).values[0], 2);
}

TEST(Ratio, missingIsNeverZeroAndZeroBelowIsNoData) {
    Indicator share;
    share.kind = IndicatorKind::Share;
    UnitValues numerator = valuesOf({kNone, 1, 1, kNone, 1});
    UnitValues denominator = valuesOf({2, kNone, 0, 4, -2});
    numerator.states[3] = UnitState::NotMatched;
    const UnitValues result = ratio(share, numerator, denominator);
    EXPECT_EQ(result.states, (std::vector{UnitState::NoData, UnitState::NoData, UnitState::NoData,
                                          UnitState::NotMatched, UnitState::NoData}));
    for (const double value : result.values) {
        EXPECT_TRUE(std::isnan(value));
    }
    EXPECT_EQ(result.count(UnitState::NoData), 4U);
}

TEST(Ratio, refusesFiguresOfDifferentUnits) {
    EXPECT_THROW((void)ratio({}, valuesOf({1}), valuesOf({1, 2})), std::invalid_argument);
}

TEST(IndicatorKind, isKnownByName) {
    EXPECT_EQ(indicatorKindOf("count"), IndicatorKind::Count);
    EXPECT_EQ(indicatorKindOf("share"), IndicatorKind::Share);
    EXPECT_EQ(indicatorKindOf("rate"), IndicatorKind::Rate);
    EXPECT_EQ(indicatorKindOf("status"), IndicatorKind::Status);
    EXPECT_FALSE(indicatorKindOf("Share"));
}

TEST(Indicator, otherWordsAreKnownByName) {
    EXPECT_EQ(directionOf("more"), Direction::More);
    EXPECT_EQ(directionOf("less"), Direction::Less);
    EXPECT_FALSE(directionOf("up"));
    EXPECT_EQ(indicatorGroupOf("organisation"), IndicatorGroup::Organisation);
    EXPECT_EQ(indicatorGroupOf("reach"), IndicatorGroup::Reach);
    EXPECT_EQ(indicatorGroupOf("result"), IndicatorGroup::Result);
    EXPECT_FALSE(indicatorGroupOf(""));
}

TEST(Indicator, aTitleNamesItsUnitOnce) {
    EXPECT_EQ(titleWithUnit("Tỷ lệ hộ ký cam kết", "%"), "Tỷ lệ hộ ký cam kết (%)");
    EXPECT_EQ(titleWithUnit("Camera an ninh trên 1.000 hộ", "trên 1.000 hộ"), "Camera an ninh trên 1.000 hộ");
    EXPECT_EQ(titleWithUnit("Tổ hòa giải", "tổ"), "Tổ hòa giải");
    EXPECT_EQ(titleWithUnit("Nhân khẩu", ""), "Nhân khẩu");
}

TEST(UnitValues, knowTheirDecimals) {
    EXPECT_EQ(writtenDecimals(valuesOf({1, 2, kNone}), 4), 0);
    EXPECT_EQ(writtenDecimals(valuesOf({1, 82.5, 0.1 + 0.2}), 4), 1);
    EXPECT_EQ(writtenDecimals(valuesOf({-97.37}), 4), 2);
    EXPECT_EQ(writtenDecimals(valuesOf({1.0 / 3}), 4), 4);
    EXPECT_EQ(writtenDecimals(valuesOf({}), 4), 0);
}

TEST(Indicator, onlySharesAndRatesAreMadeOfTwo) {
    Indicator indicator;
    EXPECT_FALSE(indicator.isRatio());
    indicator.kind = IndicatorKind::Status;
    EXPECT_FALSE(indicator.isRatio());
    indicator.kind = IndicatorKind::Rate;
    indicator.per = 1000;
    EXPECT_TRUE(indicator.isRatio());
    EXPECT_EQ(indicator.factor(), 1000);
    indicator.kind = IndicatorKind::Share;
    EXPECT_TRUE(indicator.isRatio());
    EXPECT_EQ(indicator.factor(), 100);
}

} // namespace
} // namespace diaban
