// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_words.h"

#include <gmock/gmock.h>

#include <cmath>

namespace diaban {
namespace {

using testing::ElementsAre;
using Values = std::vector<double>;

std::vector<std::string> words(const gis::ClassBreaks& breaks, Language language) {
    return rangeWords(breaks, -1, Catalogue(language));
}

TEST(RangeWords, computedClassesIncludeTheirUpperLimit) {
    const auto breaks = gis::equalIntervalBreaks(Values{20, 45, 60, 75, 80}, 3);
    EXPECT_THAT(words(breaks, Language::Vi), ElementsAre("từ 20 đến 40", "trên 40 đến 60", "trên 60 đến 80"));
    EXPECT_THAT(words(breaks, Language::En), ElementsAre("20 to 40", "over 40 to 60", "over 60 to 80"));
}

TEST(RangeWords, manualClassesIncludeTheirLowerLimit) {
    const auto breaks = gis::manualBreaks(Values{20, 60, 85, 97}, {60, 85}, true);
    EXPECT_THAT(words(breaks, Language::Vi), ElementsAre("dưới 60", "từ 60 đến dưới 85", "từ 85 trở lên"));
    EXPECT_THAT(words(breaks, Language::En), ElementsAre("under 60", "60 to under 85", "85 or more"));
}

TEST(RangeWords, theLeastThatReachesTheLowestLimitChangesNoWord) {
    const auto breaks = gis::manualBreaks(Values{60, 97}, {60, 85}, true);
    EXPECT_THAT(words(breaks, Language::En), ElementsAre("under 60", "60 to under 85", "85 or more"));
}

TEST(RangeWords, givenEndsAreStated) {
    const auto breaks = gis::manualBreaks(Values{0, 60, 100}, {0, 60, 100}, false);
    EXPECT_THAT(words(breaks, Language::Vi), ElementsAre("từ 0 đến dưới 60", "từ 60 đến 100"));
    EXPECT_THAT(words(breaks, Language::En), ElementsAre("0 to under 60", "60 to 100"));
}

TEST(RangeWords, aHeapOfZerosIsAClassOfItsOwn) {
    const auto breaks = gis::quantileBreaks(Values{0, 0, 0, 4}, 2);
    EXPECT_THAT(words(breaks, Language::Vi), ElementsAre("0", "trên 0 đến 4"));
}

struct DecimalCase {
    const char* name;
    Values limits;
    int decimals;
};

class LegendDecimals : public testing::TestWithParam<DecimalCase> {};

TEST_P(LegendDecimals, asFewAsTellLimitsApart) {
    gis::ClassBreaks breaks;
    breaks.limits = GetParam().limits;
    breaks.counts.resize(breaks.limits.size() - 1);
    EXPECT_EQ(legendDecimals(breaks), GetParam().decimals);
}

INSTANTIATE_TEST_SUITE_P(Columns, LegendDecimals,
                         testing::Values(DecimalCase{"whole", {1, 20, 300}, 0},
                                         DecimalCase{"large", {94.3, 1299.7, 55131.2}, 0},
                                         DecimalCase{"close", {0.38, 0.381, 0.384}, 3},
                                         DecimalCase{"shares", {0.1, 0.5, 0.9}, 1},
                                         DecimalCase{"constant", {7.5, 7.5}, 1}, DecimalCase{"zeros", {0, 0, 2.5}, 1},
                                         DecimalCase{"negative", {-1.5, 0, 1.5}, 1}),
                         [](const auto& column) { return column.param.name; });

TEST(RangeWords, limitsAreNeverWrittenAlike) {
    for (const Values& values :
         {Values{0.38, 0.3801, 0.3802, 0.3803}, Values{1e9, 1e9 + 1, 1e9 + 2}, Values{-2, -1, 5}}) {
        for (const std::string& range : words(gis::quantileBreaks(values, 3), Language::En)) {
            const bool over = range.starts_with("over ");
            const std::string between = range.find(" to ") != std::string::npos ? " to " : " – ";
            const auto middle = range.find(between);
            ASSERT_NE(middle, std::string::npos);
            const std::size_t start = over ? 5 : 0;
            EXPECT_NE(range.substr(start, middle - start), range.substr(middle + between.size())) << range;
        }
    }
    const auto breaks = gis::quantileBreaks(Values{0.38, 0.3801, 0.3802, 0.3803}, 2);
    EXPECT_THAT(words(breaks, Language::Vi), ElementsAre("từ 0,38000 đến 0,38015", "trên 0,38015 đến 0,38030"));
}

TEST(RangeWords, decimalsAskedForWin) {
    EXPECT_THAT(rangeWords(gis::equalIntervalBreaks(Values{0, 1}, 2), 2, Catalogue(Language::Vi)),
                ElementsAre("từ 0,00 đến 0,50", "trên 0,50 đến 1,00"));
}

TEST(RangeWords, endsMayHaveTheDecimalsOfTheFigures) {
    gis::ClassBreaks breaks;
    breaks.limits = {3.6, 20, 40, 97.7};
    breaks.counts = {1, 1, 1};
    EXPECT_THAT(rangeWords(breaks, 0, Catalogue(Language::Vi), " %", 1),
                ElementsAre("từ 3,6 đến 20 %", "trên 20 đến 40 %", "trên 40 đến 97,7 %"));
    breaks.limits.back() = 98;
    EXPECT_THAT(rangeWords(breaks, 0, Catalogue(Language::En), "%", 1).back(), "over 40 to 98%");
}

TEST(ExtremeWords, areTheFigureAsEverywhere) {
    EXPECT_EQ(extremeWords(13'076.4, 0, 0, Language::Vi), "13.076");
    EXPECT_EQ(extremeWords(97.72, 1, 1, Language::Vi), "97,7");
    EXPECT_EQ(extremeWords(97, 1, 1, Language::Vi), "97,0");
    EXPECT_EQ(extremeWords(97, 0, 1, Language::Vi), "97");
    EXPECT_EQ(extremeWords(0.04, 0, 0, Language::En), "0.04");
    EXPECT_EQ(extremeWords(0.82, 0, 0, Language::En), "1") << "as the table has it";
    EXPECT_EQ(extremeWords(0, 0, 0, Language::En), "0");
}

TEST(MethodWords, sayMethodAndClosure) {
    const Catalogue vi(Language::Vi);
    EXPECT_THAT(methodWords(gis::quantileBreaks(Values{1, 2, 3}, 3), vi), testing::HasSubstr("phân vị, 3 bậc"));
    EXPECT_THAT(methodWords(gis::quantileBreaks(Values{1, 2, 3}, 3), vi), testing::HasSubstr("cận trên"));
    EXPECT_THAT(methodWords(gis::manualBreaks(Values{1, 2, 3}, {2}, true), vi), testing::HasSubstr("cận dưới"));
    EXPECT_THAT(methodWords(gis::equalIntervalBreaks(Values{1, 2, 3}, 3), Catalogue(Language::En)),
                testing::HasSubstr("3 equal intervals"));
    EXPECT_EQ(methodWords(gis::ClassBreaks{}, vi), "");
    MapRequest named;
    named.breaks = gis::manualBreaks(Values{0, 1}, {1}, true);
    named.classWords = {"no", "yes"};
    EXPECT_EQ(methodWords(named, vi), "") << "limits that nobody sees";
}

TEST(MethodWords, sayWhereTiesLeaveFewerClassesThanAskedFor) {
    const auto breaks = gis::quantileBreaks(Values{1, 1, 1, 1, 1, 2, 3, 4}, 4);
    ASSERT_LT(breaks.size(), breaks.asked);
    EXPECT_TRUE(hasFewerClasses(breaks));
    EXPECT_THAT(methodWords(breaks, Catalogue(Language::Vi)),
                testing::HasSubstr("bậc (thay vì 4 bậc, vì các ngưỡng trùng nhau); mỗi bậc"));
    EXPECT_THAT(methodWords(breaks, Catalogue(Language::En)), testing::HasSubstr("(instead of 4, as limits coincide)"));
    EXPECT_FALSE(hasFewerClasses(gis::quantileBreaks(Values{1, 2, 3, 4}, 4)));
    EXPECT_FALSE(hasFewerClasses(gis::manualBreaks(Values{1, 2}, {2}, true)));
}

TEST(MethodWords, sayOfZerosAndTiesWhatIsThere) {
    const Catalogue vi(Language::Vi);
    gis::ClassBreaks breaks;
    breaks.method = gis::ClassMethod::Quantile;
    breaks.limits = {0, 0, 2, 4, 6};
    breaks.counts = {50, 10, 11, 9};
    EXPECT_EQ(methodWords(breaks, vi), "Cách chia bậc: phân vị, 3 bậc có số đơn vị gần bằng nhau và một bậc riêng cho "
                                       "số 0; mỗi bậc gồm cả giá trị ở cận trên.");
    breaks.counts = {50, 10, 21, 9};
    EXPECT_EQ(methodWords(breaks, vi),
              "Cách chia bậc: phân vị, 3 bậc và một bậc riêng cho số 0; mỗi bậc gồm cả giá trị ở cận trên.");
    EXPECT_THAT(methodWords(breaks, Catalogue(Language::En)),
                testing::HasSubstr("quantiles, 3 classes and a class of zeros alone"));
    const Values ties{1, 1, 1, 1, 1, 1, 1, 2, 3};
    EXPECT_THAT(methodWords(gis::quantileBreaks(ties, 3), vi), testing::Not(testing::HasSubstr("gần bằng nhau")));
    breaks.limits = {0, 0}; // nothing but zeros
    breaks.counts = {50};
    EXPECT_THAT(methodWords(breaks, vi), testing::Not(testing::HasSubstr("riêng")));
}

TEST(CountWords, nameOnlyWhatOccurs) {
    const std::vector<UnitState> states{UnitState::Value, UnitState::Value, UnitState::NotMatched};
    EXPECT_EQ(countWords(states, Catalogue(Language::Vi)), "3 đơn vị: 2 có số liệu, 1 chưa ghép được.");
    EXPECT_EQ(countWords({UnitState::NoData, UnitState::Suppressed}, Catalogue(Language::En)),
              "2 units: 1 without data, 1 suppressed.");
}

} // namespace
} // namespace diaban
