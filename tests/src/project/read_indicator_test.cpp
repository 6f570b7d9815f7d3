// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/known_indicators.h"
#include "src/project/read_indicator.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

std::vector<Indicator> read(const std::string& list) {
    YamlMap top("p.yaml", {}, YAML::Load("indicators: " + list));
    return readIndicators(top, knownIndicators());
}

/// Id, place and line of the error that reading throws.
std::string faultOf(const std::string& list) {
    try {
        (void)read(list);
    } catch (const gis::Error& error) {
        return error.message().id + " at " + error.place();
    }
    return "none";
}

TEST(ReadIndicators, aPlainTextIsAKnownKey) {
    const auto indicators = read("[pledged_share, households, safe]");
    ASSERT_EQ(indicators.size(), 3U);
    EXPECT_EQ(indicators[0], *knownIndicators().find("pledged_share"));
    EXPECT_EQ(indicators[0].numerator, "pledged");
    EXPECT_EQ(indicators[1].kind, IndicatorKind::Count);
    EXPECT_EQ(indicators[2].kind, IndicatorKind::Status);
}

TEST(ReadIndicators, aMapOverridesAKnownOne) {
    const Indicator known = *knownIndicators().find("pledged_share");
    const Indicator made =
        read("[{key: pledged_share, target: 85, weight: 2, denominator: homes, name: {en: Pledges}}]")[0];
    EXPECT_EQ(made.target, 85);
    EXPECT_EQ(made.weight, 2);
    EXPECT_EQ(made.denominator, "homes");
    EXPECT_EQ(made.numerator, known.numerator);
    EXPECT_EQ(made.unit, known.unit);
    EXPECT_EQ(made.decimals, known.decimals);
    EXPECT_EQ(made.direction, Direction::More);
    EXPECT_EQ(made.name.en, "Pledges");
}

TEST(ReadIndicators, anotherKindIsAnotherIndicator) {
    const Indicator made = read("[{key: pledged_share, kind: rate, numerator: a, denominator: b, per: 10}]")[0];
    EXPECT_EQ(made.kind, IndicatorKind::Rate);
    EXPECT_TRUE(made.name.empty());
    EXPECT_FALSE(made.direction);
}

TEST(ReadIndicators, everyKeyOfAnOwnOne) {
    const Indicator made = read(R"([{key: own, name: Riêng, kind: status, numerator: col, direction: less, target: 50,
        weight: 0, group: result, decimals: 0, headers: [A, B], values: {met: [Loại A], not_met: [Loại B, ""]}}])")[0];
    EXPECT_EQ(made.numerator, "col");
    EXPECT_EQ(made.direction, Direction::Less);
    EXPECT_EQ(made.target, 50);
    EXPECT_EQ(made.weight, 0);
    EXPECT_EQ(made.group, IndicatorGroup::Result);
    EXPECT_EQ(made.headers, (std::vector<std::string>{"A", "B"}));
    EXPECT_EQ(made.statusWords, (StatusWords{{"Loại A"}, {"Loại B", ""}}));
    EXPECT_EQ(read("[{key: own}]")[0].numerator, "own");
}

TEST(ReadIndicators, aShareThatAColumnStatesHasNoParts) {
    const Indicator share = read("[{key: own, kind: share, name: Riêng}]")[0];
    EXPECT_TRUE(share.numerator.empty() && share.denominator.empty());
    EXPECT_EQ(share.unit.vi, "%");
}

TEST(ReadIndicators, faultsNameThePlace) {
    EXPECT_EQ(faultOf("[households, pledged_shar]"), "indicator.unknown_near at indicators[1]");
    EXPECT_EQ(faultOf("[something_else_entirely]"), "indicator.unknown at indicators[0]");
    EXPECT_EQ(faultOf("[{key: a, direction: up}]"), "project.unknown_word at indicators[0].direction");
    EXPECT_EQ(faultOf("[{key: pledged_share, per: 1000}]"), "project.per_of_share at indicators[0].per");
    EXPECT_EQ(faultOf("[{key: a, group: none}]"), "project.unknown_word at indicators[0].group");
    EXPECT_EQ(faultOf("[{key: a, weight: -1}]"), "indicator.negative_weight at indicators[0].weight");
    EXPECT_EQ(faultOf("[{key: pledged_share, target: 850}]"), "project.target_outside at indicators[0].target");
    EXPECT_EQ(faultOf("[{key: a, kind: share, numerator: b}]"), "project.key_missing at indicators[0].denominator");
    EXPECT_EQ(faultOf("[{key: a, kind: share, denominator: b}]"), "project.key_missing at indicators[0].numerator");
    EXPECT_EQ(faultOf("[{key: a, kind: rate}]"), "project.key_missing at indicators[0].numerator");
    EXPECT_EQ(faultOf("[{key: a, kind: share, per: 10}]"), "project.per_of_share at indicators[0].per");
    EXPECT_EQ(faultOf("[{key: a, values: {met: [x]}}]"), "project.unknown_key at indicators[0].values");
    EXPECT_EQ(faultOf("[{key: a, kind: status, values: {mett: [x]}}]"),
              "project.unknown_key_near at indicators[0].values.mett");
    EXPECT_EQ(faultOf("[{key: a, kind: status, values: {met: [Đạt], not_met: [Chưa xét, đạt]}}]"),
              "indicator.status_both at indicators[0].values");
    EXPECT_EQ(faultOf("[[a]]"), "project.not_a_mapping at indicators[0]");
    EXPECT_EQ(faultOf("households"), "project.not_a_list at indicators");
}

TEST(ReadIndicators, noneWhereTheKeyIsNotThere) {
    YamlMap top("p.yaml", {}, YAML::Load("version: 1"));
    EXPECT_TRUE(readIndicators(top, knownIndicators()).empty());
}

} // namespace
} // namespace diaban
