// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cluster/weak_field.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

struct Ground {
    gis::Layer layer = test::rowOfSquares({"1", "2", "3", "4", "5"});
    Units units;

    Ground() {
        gis::Problems ignored;
        units = unitsOf(layer, {"code", "name", {}}, ignored);
    }
    void add(const char* name, const std::vector<std::string>& texts) {
        gis::Field field = gis::makeField(name, gis::FieldType::Text, texts.size());
        field.values = texts;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            field.isNull[i] = static_cast<std::uint8_t>(texts[i].empty());
        }
        layer.attributes.fields.push_back(std::move(field));
    }
};

using testing::ElementsAre;
using testing::Eq;

TEST(WeakField, takesNumbersSharesAndTheWordsOfAProjectsLayer) {
    Ground ground;
    ground.add("weak", {"weak", "not_weak", "not_sure", "not_enough_data", ""});
    ground.add("share", {"0", "1", "0.25", "", "1.0"});
    EXPECT_THAT(weaknessOfField(ground.layer, "weak", ground.units),
                ElementsAre(Eq(1.0), Eq(0.0), std::nullopt, std::nullopt, std::nullopt));
    EXPECT_THAT(weaknessOfField(ground.layer, "share", ground.units),
                ElementsAre(Eq(0.0), Eq(1.0), Eq(0.25), std::nullopt, Eq(1.0)));
}

TEST(WeakField, refusesWhatSaysNothingOfWeaknessNamingTheUnit) {
    for (const char* wrong : {"62", "-1", "nan", "yes", "0,5", "1 "}) {
        Ground ground;
        ground.add("weak", {"0", "1", wrong, "1", "0"});
        try {
            (void)weaknessOfField(ground.layer, "weak", ground.units);
            FAIL() << wrong;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, "weak_field.not_a_share");
            EXPECT_THAT(error.place(), testing::StartsWith("3"));
        }
    }
    Ground ground;
    EXPECT_THROW((void)weaknessOfField(ground.layer, "none", ground.units), gis::Error);
}

} // namespace
} // namespace diaban
