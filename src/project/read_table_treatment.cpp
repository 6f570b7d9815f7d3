// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_table_treatment.h"

#include "src/message/period.h"
#include "src/project/source_values.h"

#include <algorithm>

namespace diaban {

namespace {

const std::string kDefault = "default";

bool readTruth(YamlMap& map, const std::string& key) {
    const std::string word = map.text(key, "false");
    if (word != "true" && word != "false") {
        map.fail(key, {"project.unknown_word", {{"value", word}, {"known", std::string("true, false")}}});
    }
    return word == "true";
}

std::optional<AggregationSpec> readAggregation(YamlMap& map) {
    std::optional<YamlMap> entries = map.map("aggregate");
    if (!entries) {
        return std::nullopt;
    }
    AggregationSpec spec;
    for (auto& [column, word] : entries->allTexts()) {
        const auto how = aggregationOf(word);
        if (!how) {
            entries->fail(column,
                          {"project.unknown_word", {{"value", word}, {"known", std::string("sum, mean, max, min")}}});
        }
        if (column == kDefault) {
            spec.usual = *how;
        } else {
            spec.columns.emplace_back(column, *how);
        }
    }
    return spec;
}

YamlValue textsValue(const std::vector<std::string>& texts) {
    YamlValue list = YamlValue::list();
    std::ranges::transform(texts, std::back_inserter(list.items), YamlValue::ofText);
    return list;
}

} // namespace

TableTreatment readTableTreatment(YamlMap& map) {
    TableTreatment treatment;
    treatment.vintage = map.text("vintage");
    treatment.forceVintage = readTruth(map, "force_vintage");
    treatment.crosswalk = map.text("crosswalk");
    treatment.settled.counts = map.texts("counts");
    treatment.settled.shares = map.texts("shares");
    treatment.aggregation = readAggregation(map);
    return treatment;
}

UnitListSource readUnitListSource(YamlMap map) {
    UnitListSource source;
    source.path = map.requireText("path");
    source.sheet = map.text("sheet");
    source.vintage = map.requireText("vintage");
    source.until = map.text("until");
    if (!source.until.empty() && !isIsoDate(source.until)) {
        map.fail("until", {"project.not_a_date", {{"value", source.until}}});
    }
    source.key = map.text("key");
    source.name = map.text("name");
    source.parent = map.text("parent");
    map.finish();
    return source;
}

void addTreatment(YamlValue& table, const TableTreatment& treatment) {
    addUnlessEmpty(table, "vintage", treatment.vintage);
    table.add("force_vintage", YamlValue::ofTruth(treatment.forceVintage), !treatment.forceVintage);
    addUnlessEmpty(table, "crosswalk", treatment.crosswalk);
    addUnlessEmpty(table, "counts", textsValue(treatment.settled.counts));
    addUnlessEmpty(table, "shares", textsValue(treatment.settled.shares));
    if (treatment.aggregation) {
        YamlValue how = YamlValue::map();
        how.add(kDefault, YamlValue::ofText(nameOf(treatment.aggregation->usual)));
        for (const auto& [column, aggregation] : treatment.aggregation->columns) {
            how.add(column, YamlValue::ofText(nameOf(aggregation)));
        }
        table.add("aggregate", how);
    }
}

YamlValue unitListValue(const UnitListSource& source) {
    YamlValue value = YamlValue::map();
    addUnlessEmpty(value, "path", source.path);
    addUnlessEmpty(value, "sheet", source.sheet);
    addUnlessEmpty(value, "vintage", source.vintage);
    addUnlessEmpty(value, "until", source.until);
    addUnlessEmpty(value, "key", source.key);
    addUnlessEmpty(value, "name", source.name);
    addUnlessEmpty(value, "parent", source.parent);
    return value;
}

} // namespace diaban
