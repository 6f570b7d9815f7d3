// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_choice.h"
#include "src/cartography/legend_words.h"

#include <gmock/gmock.h>

#include <set>

namespace diaban {
namespace {

const std::vector<double> kValues{0, 0, 1, 2, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144};

TEST(ClassMethodNames, eachNamesOneMethod) {
    std::set<gis::ClassMethod> methods;
    for (const std::string& name : classMethodNames()) {
        const auto method = classMethodOf(name);
        ASSERT_TRUE(method.has_value()) << name;
        EXPECT_EQ(nameOf(*method), name);
        methods.insert(*method);
    }
    EXPECT_EQ(methods.size(), 9U);
    EXPECT_EQ(methods.size(), classMethodNames().size());
}

TEST(ClassMethodNames, otherNamesAreKnownToo) {
    EXPECT_EQ(classMethodOf("jenks"), gis::ClassMethod::Natural);
    EXPECT_EQ(classMethodOf("stddev"), gis::ClassMethod::StandardDeviation);
    EXPECT_EQ(classMethodOf("equal-interval"), gis::ClassMethod::EqualInterval);
    EXPECT_EQ(classMethodOf("Natural"), std::nullopt);
    EXPECT_EQ(classMethodOf(""), std::nullopt);
}

TEST(ClassChoice, eachMethodMakesItsBreaksAndSaysSoInBothLanguages) {
    std::set<std::string> said;
    for (const std::string& name : classMethodNames()) {
        ClassChoice choice;
        choice.method = *classMethodOf(name);
        choice.number = 4;
        if (name == "manual") {
            choice.limits = {5, 50};
        }
        const gis::ClassBreaks breaks = classBreaks(choice, kValues);
        EXPECT_EQ(breaks.method, choice.method) << name;
        EXPECT_GE(breaks.size(), 2U) << name;
        for (const Language language : {Language::Vi, Language::En}) {
            const std::string words = methodWords(breaks, Catalogue(language));
            EXPECT_EQ(words.find("map.method"), std::string::npos) << words;
            EXPECT_EQ(words.find('{'), std::string::npos) << words;
            said.insert(words);
        }
    }
    EXPECT_EQ(said.size(), 18U);
}

TEST(ClassChoice, theNumberOfClassesIsKept) {
    for (const auto method : {gis::ClassMethod::Quantile, gis::ClassMethod::EqualInterval, gis::ClassMethod::Natural,
                              gis::ClassMethod::Geometric}) {
        for (int number = 2; number <= 7; ++number) {
            EXPECT_EQ(classBreaks({method, number, {}}, kValues).size(), static_cast<std::size_t>(number))
                << nameOf(method);
        }
    }
}

TEST(ClassChoice, zerosAreAClassOfTheirOwn) {
    const std::vector<double> values{0, 0, 1, 2, 3, 4, 0, std::nan("")};
    ClassChoice choice{gis::ClassMethod::Quantile, 2, {}, true};
    gis::ClassBreaks breaks = classBreaks(choice, values);
    EXPECT_EQ(breaks.limits, (std::vector<double>{0, 0, 2.5, 4}));
    EXPECT_EQ(breaks.counts, (std::vector<std::size_t>{3, 2, 2}));
    EXPECT_EQ(breaks.missing, 1U);
    EXPECT_EQ(breaks.asked, 3U);
    choice = {gis::ClassMethod::Manual, 5, {2}, true};
    breaks = classBreaks(choice, values);
    EXPECT_EQ(breaks.counts, (std::vector<std::size_t>{3, 1, 3}));
    for (const double value : values) {
        if (std::isfinite(value)) {
            EXPECT_EQ(breaks.classOf(value), value == 0 ? 0U : value < 2 ? 1U : 2U) << value;
        }
    }
    EXPECT_EQ(rangeWords(breaks, 0, Catalogue(Language::Vi)),
              (std::vector<std::string>{"0", "trên 0 đến dưới 2", "từ 2 trở lên"}));
}

TEST(ClassChoice, quantilesNeverHideWhoIsBelowAHeapAtTheTop) {
    std::vector<double> values(138, 1.0);
    for (const double low : {0.6, 0.75, 0.82, 0.85, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96}) {
        values.push_back(low);
    }
    const gis::ClassBreaks breaks = classBreaks({gis::ClassMethod::Quantile, 5, {}}, values);
    EXPECT_EQ(breaks.method, gis::ClassMethod::Natural) << "as the legend says";
    EXPECT_EQ(breaks.inPlaceOf, gis::ClassMethod::Quantile);
    EXPECT_THAT(methodWords(breaks, Catalogue(Language::Vi)), testing::HasSubstr("ngắt tự nhiên thay cho phân vị"));
    EXPECT_THAT(methodWords(breaks, Catalogue(Language::En)),
                testing::HasSubstr("natural breaks in place of quantiles"));
    const gis::ClassBreaks chosen = classBreaks({gis::ClassMethod::Natural, 5, {}}, values);
    EXPECT_EQ(chosen.limits, breaks.limits);
    EXPECT_THAT(methodWords(chosen, Catalogue(Language::En)), testing::Not(testing::HasSubstr("in place of")));
    EXPECT_GT(breaks.size(), 1U);
    EXPECT_NE(breaks.classOf(0.6), breaks.classOf(1));
    EXPECT_EQ(classBreaks({gis::ClassMethod::Quantile, 5, {}}, std::vector<double>{7, 7, 7}).size(), 1U)
        << "all are equal";
}

TEST(ClassChoice, zerosStayWhereNothingSetsThemApart) {
    const ClassChoice plain{gis::ClassMethod::EqualInterval, 3, {}};
    const ClassChoice apart{gis::ClassMethod::EqualInterval, 3, {}, true};
    for (const std::vector<double>& values : {std::vector<double>{1, 2, 3}, std::vector<double>{-1, 0, 5},
                                              std::vector<double>{0, 0}, std::vector<double>{}}) {
        EXPECT_EQ(classBreaks(apart, values).limits, classBreaks(plain, values).limits);
    }
    const std::vector<double> values{0, 3, 9};
    const ClassChoice atZero{gis::ClassMethod::Manual, 5, {0, 5}, true}; // zero is a limit already
    EXPECT_EQ(classBreaks(atZero, values).counts, (std::vector<std::size_t>{0, 2, 1}));
}

} // namespace
} // namespace diaban
