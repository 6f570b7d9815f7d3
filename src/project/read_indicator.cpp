// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_indicator.h"

#include "src/indicator/target_range.h"
#include "src/project/nearest_word.h"

namespace diaban {

namespace {

/// A word of a closed list; `fallback` where the key is not there.
template <typename Value>
Value wordOf(YamlMap& map, const std::string& key, std::optional<Value> (*meaning)(std::string_view), const char* known,
             Value fallback) {
    const std::string word = map.text(key);
    if (word.empty()) {
        return fallback;
    }
    const std::optional<Value> value = meaning(word);
    if (!value) {
        map.fail(key, {"project.unknown_word", {{"value", word}, {"known", std::string(known)}}});
    }
    return *value;
}

template <typename Value>
std::optional<Value> optionalWordOf(YamlMap& map, const std::string& key,
                                    std::optional<Value> (*meaning)(std::string_view), const char* known,
                                    std::optional<Value> fallback) {
    if (map.text(key).empty()) {
        return map.has(key) ? std::nullopt : fallback; // a key without a value takes the known one away
    }
    return wordOf(map, key, meaning, known, Value{});
}

/// A share of one's own that a column of its key states: nobody says what it is made of.
bool isStatedAlone(YamlMap& map, const Indicator& indicator) {
    return indicator.kind == IndicatorKind::Share && indicator.numerator.empty() && indicator.denominator.empty() &&
           !map.has("numerator") && !map.has("denominator");
}

void readFigures(YamlMap& map, Indicator& indicator) {
    if (isStatedAlone(map, indicator)) {
        if (map.has("per")) {
            map.fail("per", {"project.per_of_share", {}});
        }
    } else if (indicator.isRatio()) {
        for (const auto& [key, figure] :
             {std::pair{"numerator", &indicator.numerator}, std::pair{"denominator", &indicator.denominator}}) {
            *figure = figure->empty() ? map.requireText(key) : map.text(key, *figure);
        }
        if (indicator.kind == IndicatorKind::Share && map.has("per")) {
            map.fail("per", {"project.per_of_share", {}});
        }
        indicator.per = map.number("per").value_or(indicator.per);
        if (!(indicator.per > 0)) {
            map.fail("per", {"project.not_positive", {{"value", indicator.per}}});
        }
    } else {
        indicator.numerator = map.text("numerator", indicator.numerator.empty() ? indicator.key : indicator.numerator);
    }
}

void readWords(YamlMap& map, Indicator& indicator) {
    if (const LocalText name = map.localText("name"); !name.empty()) {
        indicator.name = name;
    }
    if (const LocalText unit = map.localText("unit"); !unit.empty()) {
        indicator.unit = unit;
    } else if (indicator.unit.empty() && indicator.kind == IndicatorKind::Share) {
        indicator.unit = {"%", "%"};
    }
    if (map.has("headers")) {
        indicator.headers = map.texts("headers");
    }
    if (indicator.kind == IndicatorKind::Status) {
        if (std::optional<YamlMap> values = map.map("values")) {
            indicator.statusWords = {values->texts("met"), values->texts("not_met")};
            if (const std::optional<std::string> word = wordOfBoth(indicator.statusWords)) {
                map.fail("values", {"indicator.status_both", {{"value", *word}}});
            }
            values->finish();
        }
    }
}

void readJudgement(YamlMap& map, Indicator& indicator) {
    indicator.direction = optionalWordOf(map, "direction", directionOf, "more, less", indicator.direction);
    indicator.group = optionalWordOf(map, "group", indicatorGroupOf, "organisation, reach, result", indicator.group);
    indicator.target = map.has("target") ? map.number("target") : indicator.target;
    if (indicator.target && !isPossibleTarget(indicator.kind, *indicator.target)) {
        map.fail("target", {"project.target_outside",
                            {{"value", *indicator.target}, {"least", 0.0}, {"most", kMostPercentOfTarget}}});
    }
    if (indicator.isRatio()) {
        indicator.minDenominator = map.number("min_denominator").value_or(indicator.minDenominator);
        if (indicator.minDenominator < 0) {
            map.fail("min_denominator", {"indicator.negative_weight", {{"value", indicator.minDenominator}}});
        }
        indicator.smoothing = optionalWordOf(map, "smoothing", smoothingOf, "none, eb_global, eb_local",
                                             std::optional(indicator.smoothing))
                                  .value_or(Smoothing::None);
    }
    indicator.weight = map.number("weight").value_or(indicator.weight);
    if (indicator.weight < 0) {
        map.fail("weight", {"indicator.negative_weight", {{"value", indicator.weight}}});
    }
}

const Indicator& knownIndicator(const YamlMap& top, const YamlText& key, const IndicatorCatalogue& known) {
    if (const Indicator* entry = known.find(key.text)) {
        return *entry;
    }
    std::vector<std::string> keys;
    for (const Indicator& entry : known.entries()) {
        keys.push_back(entry.key);
    }
    const std::string meant = nearestWord(key.text, keys);
    if (meant.empty()) {
        top.fail(key, {"indicator.unknown", {{"key", key.text}}});
    }
    top.fail(key, {"indicator.unknown_near", {{"key", key.text}, {"meant", meant}}});
}

} // namespace

Indicator readIndicator(YamlMap map, const IndicatorCatalogue& known) {
    const std::string key = map.requireText("key");
    const Indicator* base = known.find(key);
    const IndicatorKind kind = wordOf(map, "kind", indicatorKindOf, "count, share, rate, status",
                                      base != nullptr ? base->kind : IndicatorKind::Count);
    Indicator indicator = base != nullptr && base->kind == kind ? *base : Indicator{};
    indicator.key = key;
    indicator.kind = kind;
    readFigures(map, indicator);
    readWords(map, indicator);
    readJudgement(map, indicator);
    constexpr int kMostDecimals = 9;
    indicator.decimals =
        map.whole("decimals", 0, kMostDecimals).value_or(map.has("decimals") ? -1 : indicator.decimals);
    map.finish();
    return indicator;
}

std::vector<Indicator> readIndicators(YamlMap& top, const IndicatorCatalogue& known) {
    std::vector<Indicator> indicators;
    for (auto& item : top.textsAndMaps("indicators")) {
        if (auto* map = std::get_if<YamlMap>(&item)) {
            indicators.push_back(readIndicator(std::move(*map), known));
        } else {
            indicators.push_back(knownIndicator(top, std::get<YamlText>(item), known));
        }
    }
    return indicators;
}

} // namespace diaban
