// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typed_numbers.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

struct Typed {
    const char* text;
    Language language;
    std::optional<double> value;
};

class TypedNumber : public testing::TestWithParam<Typed> {};

TEST_P(TypedNumber, IsReadAsItsLanguageWritesIt) {
    EXPECT_EQ(typedNumber(QString::fromUtf8(GetParam().text), GetParam().language), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, TypedNumber,
    testing::Values(Typed{"85,5", Language::Vi, 85.5}, Typed{"1.234,5", Language::Vi, 1234.5},
                    Typed{" 70 ", Language::Vi, 70}, Typed{"−3", Language::Vi, -3}, Typed{"85.5", Language::En, 85.5},
                    Typed{"1,234.5", Language::En, 1234.5}, Typed{"85.5", Language::Vi, std::nullopt},
                    Typed{"abc", Language::En, std::nullopt}, Typed{"", Language::Vi, std::nullopt},
                    Typed{"85.125", Language::Vi, std::nullopt}, Typed{"0.875", Language::Vi, std::nullopt},
                    Typed{"0.875.125", Language::Vi, std::nullopt}, Typed{"0,875", Language::Vi, 0.875},
                    Typed{"1.234.567", Language::Vi, 1234567}, Typed{"85,125", Language::En, std::nullopt},
                    Typed{"−0,875", Language::En, std::nullopt}, Typed{"0.875", Language::En, 0.875},
                    Typed{"inf", Language::En, std::nullopt}, Typed{"nan", Language::En, std::nullopt}));

TEST(TypedLimits, AreReadAndWrittenAlike) {
    const auto limits = typedLimits(QStringLiteral("70; 80;85,5  90"), Language::Vi);
    ASSERT_TRUE(std::holds_alternative<std::vector<double>>(limits));
    EXPECT_THAT(std::get<std::vector<double>>(limits), ElementsAre(70, 80, 85.5, 90));
    for (const Language language : {Language::Vi, Language::En}) {
        const std::vector<double> some{-1234.5, 0, 0.001, 85.125, 1125, 1e6};
        const auto again = typedLimits(limitsText(some, 9, language), language);
        ASSERT_TRUE(std::holds_alternative<std::vector<double>>(again));
        EXPECT_EQ(std::get<std::vector<double>>(again), some);
    }
}

TEST(TypedLimits, SayWhatIsWrong) {
    const auto fault = [](const char* text) {
        const auto limits = typedLimits(QString::fromUtf8(text), Language::Vi);
        const auto* message = std::get_if<gis::Message>(&limits);
        return message != nullptr ? message->id : std::string("none");
    };
    EXPECT_EQ(fault(""), "limits.none");
    EXPECT_EQ(fault(" ; "), "limits.none");
    EXPECT_EQ(fault("70; tám mươi"), "limits.not_a_number");
    EXPECT_EQ(fault("70; 70"), "limits.not_ascending");
    EXPECT_EQ(fault("80; 70"), "limits.not_ascending");
    EXPECT_EQ(fault("1;2;3;4;5;6;7;8;9"), "limits.too_many");
    EXPECT_EQ(fault("1;2;3;4;5;6;7;8"), "none");
}

TEST(TypedLimits, WhatMayBeMeantTwoWaysIsRefusedWithBothToChooseFrom) {
    const auto ways = [](const char* text, Language language) {
        const auto limits = typedLimits(QString::fromUtf8(text), language);
        const auto* message = std::get_if<gis::Message>(&limits);
        return message != nullptr ? Catalogue(language).text(*message) : std::string("taken");
    };
    const std::string small = ways("0.875;1.125", Language::Vi);
    EXPECT_THAT(small, testing::HasSubstr("“0.875”"));
    EXPECT_THAT(small, testing::HasSubstr("“0,875”"));
    EXPECT_THAT(small, testing::HasSubstr("“875”"));
    EXPECT_THAT(ways("70; 1.125", Language::Vi),
                testing::AllOf(testing::HasSubstr("“1,125”"), testing::HasSubstr("“1125”")));
    EXPECT_THAT(ways("85,125", Language::En),
                testing::AllOf(testing::HasSubstr("“85.125”"), testing::HasSubstr("“85125”")));
    EXPECT_EQ(ways("85.125", Language::En), "taken");
}

} // namespace
} // namespace diaban::ui
