// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_weakness.h"

#include "src/message/period.h"
#include "src/project/source_values.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr int kMostUnits = 1'000'000;
constexpr int kMostPeriods = 40;
constexpr int kMostAtLeast = 1000;
constexpr int kFewestPermutations = 99;
constexpr int kMostPermutations = 999'999;
constexpr double kAll = 100;

std::string knownRules() {
    std::string names;
    for (const RuleKind kind : kRuleKinds) {
        names += names.empty() ? std::string() : std::string(", ");
        names += nameOf(kind);
    }
    return names;
}

/// A number above one end, and up to the other.
std::optional<double> numberBetween(YamlMap& map, const std::string& key, double least, double most) {
    const std::optional<double> number = map.number(key);
    if (number && !(*number > least && *number <= most)) {
        map.fail(key, {"project.number_not_above", {{"value", *number}, {"least", least}, {"most", most}}});
    }
    return number;
}

std::string readPeriod(YamlMap& map, const std::string& key) {
    const std::string period = map.text(key);
    if (!period.empty() && !periodOf(period)) {
        map.fail(key, {"project.not_a_period", {{"value", period}}});
    }
    return period;
}

void readSureness(YamlMap& map, WeaknessRule& rule) {
    const std::string sure = map.text("sure", "small");
    if (sure == "true" || sure == "false") {
        rule.sure = sure == "true" ? Sureness::Always : Sureness::Never;
    } else if (sure != "small") {
        map.fail("sure", {"project.unknown_word", {{"value", sure}, {"known", std::string("small, true, false")}}});
    }
    rule.small = numberBetween(map, "small", 0, kMostUnits).value_or(rule.small);
    rule.level = numberBetween(map, "level", 50, 99.9999).value_or(rule.level);
}

void readDifference(YamlMap& map, WeaknessRule& rule) {
    rule.by = map.number("by");
    rule.percent = numberBetween(map, "percent", 0, kMostUnits);
    if (rule.by && !(*rule.by >= 0)) {
        map.fail("by", {"weakness.by_below_zero", {{"value", *rule.by}}});
    }
    if (rule.by && rule.percent) {
        map.fail("percent", {"weakness.one_of", {{"first", std::string("by")}, {"second", std::string("percent")}}});
    }
}

void readLowest(YamlMap& map, WeaknessRule& rule) {
    rule.count = map.whole("count", 1, kMostUnits);
    rule.share = numberBetween(map, "share", 0, kAll);
    if (rule.count.has_value() == rule.share.has_value()) {
        map.fail(rule.count ? "share" : "rule", {rule.count ? "weakness.one_of" : "weakness.one_needed",
                                                 {{"first", std::string("count")}, {"second", std::string("share")}}});
    }
}

/// The keys of each kind; what another kind has is refused by finish().
void readOfKind(YamlMap& map, WeaknessRule& rule) {
    switch (rule.kind) {
    case RuleKind::WeakPeriods:
        rule.periods = map.whole("periods", 2, kMostPeriods).value_or(rule.periods);
        [[fallthrough]];
    case RuleKind::BelowTarget:
        rule.target = map.number("target");
        break;
    case RuleKind::Lowest:
        readLowest(map, rule);
        break;
    case RuleKind::ZBelow:
        rule.z = map.number("z").value_or(rule.z);
        if (!(rule.z < 0)) {
            map.fail("z", {"weakness.z_not_below", {{"value", rule.z}}});
        }
        break;
    case RuleKind::Fallen:
        rule.since = readPeriod(map, "since");
        readDifference(map, rule);
        break;
    case RuleKind::BelowNeighbours:
        readDifference(map, rule);
        break;
    case RuleKind::LowCluster:
        rule.fdr = numberBetween(map, "fdr", 0, 50).value_or(rule.fdr);
        rule.permutations =
            map.whole("permutations", kFewestPermutations, kMostPermutations).value_or(rule.permutations);
        rule.seed =
            static_cast<std::uint64_t>(map.whole("seed", 0, 2'147'483'647).value_or(static_cast<int>(rule.seed)));
        break;
    case RuleKind::NotRecognised:
        break;
    }
}

WeaknessRule readRule(YamlMap map) {
    WeaknessRule rule;
    rule.line = map.line();
    const std::string word = map.requireText("rule");
    const std::optional<RuleKind> kind = ruleKindOf(word);
    if (!kind) {
        map.fail("rule", {"project.unknown_word", {{"value", word}, {"known", knownRules()}}});
    }
    rule.kind = *kind;
    const bool ofAll = rule.kind == RuleKind::BelowTarget || rule.kind == RuleKind::WeakPeriods;
    rule.indicator = ofAll ? map.text("indicator") : map.requireText("indicator");
    rule.period = readPeriod(map, "period");
    readOfKind(map, rule);
    if (rule.kind != RuleKind::LowCluster && rule.kind != RuleKind::NotRecognised) {
        readSureness(map, rule);
    }
    map.finish();
    return rule;
}

void readCombination(YamlMap& map, WeaknessRules& rules) {
    const std::string combine = map.text("combine", "any");
    const std::optional<int> atLeast = map.whole("at_least", 1, kMostAtLeast);
    if (combine != "any" && combine != "all") {
        map.fail("combine", {"project.unknown_word", {{"value", combine}, {"known", std::string("any, all")}}});
    }
    rules.all = combine == "all";
    rules.atLeast = atLeast.value_or(rules.atLeast);
    if (atLeast && rules.all) {
        map.fail("at_least",
                 {"weakness.one_of", {{"first", std::string("combine")}, {"second", std::string("at_least")}}});
    }
    rules.period = readPeriod(map, "period");
}

std::vector<WeaknessRule> readRules(YamlMap& map, const std::string& key) {
    std::vector<WeaknessRule> rules;
    for (YamlMap& entry : map.maps(key)) {
        rules.push_back(readRule(std::move(entry)));
    }
    return rules;
}

void addRuleNumbers(YamlValue& map, const WeaknessRule& rule) {
    const WeaknessRule usual;
    const auto addNumber = [&](const char* key, const std::optional<double>& number) {
        if (number) {
            map.add(key, YamlValue::ofNumber(*number));
        }
    };
    addNumber("target", rule.target);
    if (rule.count) {
        map.add("count", YamlValue::ofNumber(*rule.count));
    }
    addNumber("share", rule.share);
    addNumber("by", rule.by);
    addNumber("percent", rule.percent);
    if (rule.kind == RuleKind::ZBelow) {
        map.add("z", YamlValue::ofNumber(rule.z), rule.z == usual.z);
    }
    if (rule.kind == RuleKind::WeakPeriods) {
        map.add("periods", YamlValue::ofNumber(rule.periods), rule.periods == usual.periods);
    }
    if (rule.kind == RuleKind::LowCluster) {
        map.add("fdr", YamlValue::ofNumber(rule.fdr), rule.fdr == usual.fdr);
        map.add("permutations", YamlValue::ofNumber(rule.permutations), rule.permutations == usual.permutations);
        map.add("seed", YamlValue::ofNumber(static_cast<double>(rule.seed)), rule.seed == usual.seed);
    }
}

YamlValue ruleValue(const WeaknessRule& rule) {
    const WeaknessRule usual;
    YamlValue map = YamlValue::map();
    map.add("rule", YamlValue::ofText(std::string(nameOf(rule.kind))));
    addUnlessEmpty(map, "indicator", rule.indicator);
    addUnlessEmpty(map, "period", rule.period);
    addUnlessEmpty(map, "since", rule.since);
    addRuleNumbers(map, rule);
    if (rule.kind != RuleKind::LowCluster && rule.kind != RuleKind::NotRecognised) {
        map.add("sure",
                rule.sure == Sureness::SmallShares ? YamlValue::ofText("small")
                                                   : YamlValue::ofTruth(rule.sure == Sureness::Always),
                rule.sure == usual.sure);
        map.add("small", YamlValue::ofNumber(rule.small), rule.small == usual.small);
        map.add("level", YamlValue::ofNumber(rule.level), rule.level == usual.level);
    }
    return map;
}

} // namespace

WeaknessRules readWeakness(YamlMap& top) {
    WeaknessRules rules;
    rules.stated = top.has("weakness");
    if (top.isMap("weakness")) {
        YamlMap map = *top.map("weakness");
        rules.rules = readRules(map, "rules");
        readCombination(map, rules);
        map.finish();
    } else {
        rules.rules = readRules(top, "weakness");
    }
    if (rules.rules.empty()) {
        rules.stated = false;
        rules.rules.emplace_back(); // every target, as it stands
    }
    return rules;
}

YamlValue weaknessValue(const WeaknessRules& rules) {
    YamlValue list = YamlValue::list();
    if (!rules.stated) {
        return list;
    }
    std::ranges::transform(rules.rules, std::back_inserter(list.items), ruleValue);
    YamlValue map = YamlValue::map();
    map.add("combine", YamlValue::ofText(rules.all ? "all" : "any"), !rules.all);
    map.add("at_least", YamlValue::ofNumber(rules.atLeast), rules.atLeast == 1);
    addUnlessEmpty(map, "period", rules.period);
    map.add("rules", std::move(list));
    return map;
}

} // namespace diaban
