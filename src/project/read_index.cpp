// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_weakness.h"
#include "src/project/source_values.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr const char* kUsualKey = "index";

LocalText usualName() {
    return {"Chỉ số tổng hợp", "Composite index"};
}

LocalText usualUnit(Normalisation method) {
    return method == Normalisation::ZScore ? LocalText{} : LocalText{"điểm", "points"};
}

template <typename Value>
Value wordOf(YamlMap& map, const std::string& key, const std::vector<std::pair<std::string, Value>>& words) {
    const std::string word = map.text(key, words.front().first);
    std::string known;
    for (const auto& [name, value] : words) {
        if (name == word) {
            return value;
        }
        known += known.empty() ? name : ", " + name;
    }
    map.fail(key, {"project.unknown_word", {{"value", word}, {"known", known}}});
}

template <typename Value>
YamlValue wordFor(const Value& value, const std::vector<std::pair<std::string, Value>>& words) {
    return YamlValue::ofText(std::ranges::find(words, value, &std::pair<std::string, Value>::second)->first);
}

const std::vector<std::pair<std::string, Normalisation>>& methods() {
    static const std::vector<std::pair<std::string, Normalisation>> words{{"minmax", Normalisation::MinMax},
                                                                          {"zscore", Normalisation::ZScore},
                                                                          {"target", Normalisation::TargetDistance}};
    return words;
}

const std::vector<std::pair<std::string, IndexMean>>& means() {
    static const std::vector<std::pair<std::string, IndexMean>> words{{"arithmetic", IndexMean::Arithmetic},
                                                                      {"geometric", IndexMean::Geometric}};
    return words;
}

const std::vector<std::pair<std::string, MissingRule>>& missingRules() {
    static const std::vector<std::pair<std::string, MissingRule>> words{
        {"no_index", MissingRule::NoIndex}, {"rest_of_weights", MissingRule::RestOfWeights}};
    return words;
}

/// A share above zero and up to one, written in percent.
double shareOf(YamlMap& map, const std::string& key, double usual, double most) {
    const double percent = map.number(key).value_or(usual * 100);
    if (!(percent > 0 && percent <= most)) {
        map.fail(key, {"project.number_not_above", {{"value", percent}, {"least", 0.0}, {"most", most}}});
    }
    return percent / 100;
}

} // namespace

IndexSpec readIndex(YamlMap map) {
    IndexSpec spec;
    spec.line = map.line();
    spec.indicator.key = map.text("key");
    if (spec.indicator.key.empty()) {
        spec.indicator.key = kUsualKey;
    }
    spec.indicator.numerator = spec.indicator.key;
    spec.indicator.name = map.localText("title");
    if (spec.indicator.name.empty()) {
        spec.indicator.name = usualName();
    }
    spec.method = wordOf(map, "method", methods());
    spec.rules.aggregation = wordOf(map, "mean", means());
    spec.rules.missing = wordOf(map, "missing", missingRules());
    spec.rules.enoughWeight = shareOf(map, "enough_weight", spec.rules.enoughWeight, 100);
    spec.weightsChanged = shareOf(map, "weights_changed", spec.weightsChanged, 100);
    spec.parts = map.texts("of");
    spec.indicator.direction = Direction::More;
    spec.indicator.unit = usualUnit(spec.method);
    spec.indicator.decimals = map.whole("decimals", 0, 6).value_or(spec.method == Normalisation::ZScore ? 2 : 1);
    spec.indicator.target = map.number("target");
    if (spec.method == Normalisation::ZScore && spec.rules.aggregation == IndexMean::Geometric) {
        map.fail("mean", {"weakness.geometric_of_z", {}});
    }
    map.finish();
    return spec;
}

YamlValue indexValue(const IndexSpec& spec) {
    const IndexSpec usual;
    YamlValue map = YamlValue::map();
    map.add("key", YamlValue::ofText(spec.indicator.key), spec.indicator.key == kUsualKey);
    YamlValue title = localTextValue(spec.indicator.name);
    map.add("title", std::move(title), spec.indicator.name == usualName());
    map.add("method", wordFor(spec.method, methods()), spec.method == usual.method);
    map.add("mean", wordFor(spec.rules.aggregation, means()), spec.rules.aggregation == usual.rules.aggregation);
    map.add("missing", wordFor(spec.rules.missing, missingRules()), spec.rules.missing == usual.rules.missing);
    map.add("enough_weight", YamlValue::ofNumber(spec.rules.enoughWeight * 100),
            spec.rules.enoughWeight == usual.rules.enoughWeight);
    map.add("weights_changed", YamlValue::ofNumber(spec.weightsChanged * 100),
            spec.weightsChanged == usual.weightsChanged);
    YamlValue parts = YamlValue::list();
    for (const std::string& part : spec.parts) {
        parts.items.push_back(YamlValue::ofText(part));
    }
    addUnlessEmpty(map, "of", std::move(parts));
    const int decimals = spec.method == Normalisation::ZScore ? 2 : 1;
    map.add("decimals", YamlValue::ofNumber(spec.indicator.decimals), spec.indicator.decimals == decimals);
    if (spec.indicator.target) {
        map.add("target", YamlValue::ofNumber(*spec.indicator.target));
    }
    return map;
}

} // namespace diaban
