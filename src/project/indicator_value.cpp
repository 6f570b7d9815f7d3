// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/indicator_value.h"

#include "src/project/source_values.h"

#include <initializer_list>

namespace diaban {

namespace {

/// The word of a closed list that stands for a value.
template <typename Value>
YamlValue wordOf(Value value, std::optional<Value> (*meaning)(std::string_view),
                 std::initializer_list<const char*> words) {
    for (const char* word : words) {
        if (meaning(word) == value) {
            return YamlValue::ofText(word);
        }
    }
    return {};
}

YamlValue textsValue(const std::vector<std::string>& texts) {
    YamlValue list = YamlValue::list();
    for (const std::string& text : texts) {
        list.items.push_back(YamlValue::ofText(text));
    }
    return list;
}

YamlValue statusWordsValue(const StatusWords& words) {
    YamlValue value = YamlValue::map();
    addUnlessEmpty(value, "met", textsValue(words.met));
    addUnlessEmpty(value, "not_met", textsValue(words.notMet));
    return value;
}

/// What is taken for granted of an indicator of that key and kind.
Indicator baseOf(const Indicator& indicator, const IndicatorCatalogue& known) {
    const Indicator* entry = known.find(indicator.key);
    if (entry != nullptr && entry->kind == indicator.kind) {
        return *entry;
    }
    Indicator base;
    base.kind = indicator.kind;
    base.numerator = indicator.isRatio() ? std::string{} : indicator.key;
    if (indicator.kind == IndicatorKind::Share) {
        base.unit = {"%", "%"};
    }
    return base;
}

/// A value that may be taken away from what the base says.
template <typename Value, typename Write>
void addOptional(YamlValue& map, const char* key, const std::optional<Value>& value, const std::optional<Value>& base,
                 const Write& write) {
    if (value) {
        map.add(key, write(*value), value == base);
    } else if (base) {
        map.add(key, YamlValue::nothing());
    }
}

void addJudgement(YamlValue& map, const Indicator& indicator, const Indicator& base) {
    addOptional(map, "direction", indicator.direction, base.direction, [](Direction direction) {
        return wordOf(direction, directionOf, {"more", "less"});
    });
    addOptional(map, "target", indicator.target, base.target, YamlValue::ofNumber);
    map.add("min_denominator", YamlValue::ofNumber(indicator.minDenominator),
            indicator.minDenominator == base.minDenominator);
    const char* smoothing = indicator.smoothing == Smoothing::Global  ? "eb_global"
                            : indicator.smoothing == Smoothing::Local ? "eb_local"
                                                                      : "none";
    map.add("smoothing", YamlValue::ofText(smoothing), indicator.smoothing == base.smoothing);
    map.add("weight", YamlValue::ofNumber(indicator.weight), indicator.weight == base.weight);
    addOptional(map, "group", indicator.group, base.group, [](IndicatorGroup group) {
        return wordOf(group, indicatorGroupOf, {"organisation", "reach", "result"});
    });
    const auto stated = [](int decimals) { return decimals < 0 ? std::nullopt : std::optional(decimals); };
    addOptional(map, "decimals", stated(indicator.decimals), stated(base.decimals),
                [](int decimals) { return YamlValue::ofNumber(decimals); });
}

} // namespace

YamlValue indicatorValue(const Indicator& indicator, const IndicatorCatalogue& known) {
    const Indicator* entry = known.find(indicator.key);
    if (entry != nullptr && *entry == indicator) {
        return YamlValue::ofText(indicator.key);
    }
    const Indicator base = baseOf(indicator, known);
    YamlValue map = YamlValue::map();
    map.add("key", YamlValue::ofText(indicator.key));
    addUnlessEmpty(map, "name", localTextValue(indicator.name));
    const IndicatorKind usualKind = entry != nullptr ? entry->kind : IndicatorKind::Count;
    map.add("kind", wordOf(indicator.kind, indicatorKindOf, {"count", "share", "rate", "status"}),
            indicator.kind == usualKind);
    map.add("numerator", YamlValue::ofText(indicator.numerator), indicator.numerator == base.numerator);
    if (indicator.isRatio()) {
        map.add("denominator", YamlValue::ofText(indicator.denominator), indicator.denominator == base.denominator);
        map.add("per", YamlValue::ofNumber(indicator.per), indicator.per == base.per);
    }
    addUnlessEmpty(map, "unit", localTextValue(indicator.unit));
    addJudgement(map, indicator, base);
    if (indicator.headers != base.headers) {
        map.add("headers", textsValue(indicator.headers));
    }
    if (indicator.statusWords != base.statusWords) {
        map.add("values", statusWordsValue(indicator.statusWords));
    }
    for (YamlValue::Entry& part : map.entries) {
        part.usual = part.usual || (part.key == "name" && indicator.name == base.name) ||
                     (part.key == "unit" && indicator.unit == base.unit);
    }
    return map;
}

} // namespace diaban
