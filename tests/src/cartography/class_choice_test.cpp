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

} // namespace
} // namespace diaban
