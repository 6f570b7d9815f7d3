// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/clusters_spec.h"

#include "src/cluster/priority_range.h"
#include "src/message/period.h"
#include "src/project/source_values.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kWidestStrip = 20'000;
constexpr double kWidestTolerance = 10'000;
constexpr double kLeastLevel = 0.001; ///< a factor: with 0 neither length nor weakness would count any more
constexpr int kMostUnits = 50;
constexpr int kMostProposals = 100'000;

/// A number of a range, both ends included.
double numberIn(YamlMap& map, const std::string& key, double least, double most, double usual) {
    const double number = map.number(key).value_or(usual);
    if (!(number >= least && number <= most)) {
        map.fail(key, {"project.number_outside", {{"value", number}, {"least", least}, {"most", most}}});
    }
    return number;
}

std::size_t wholeIn(YamlMap& map, const std::string& key, int least, int most, std::size_t usual) {
    const std::optional<int> number = map.whole(key, least, most);
    return number ? static_cast<std::size_t>(*number) : usual;
}

PriorityWeights readWeights(YamlMap map) {
    PriorityWeights weights;
    const auto read = [](YamlMap& from, const char* key, double& weight, double least = 0) {
        weight = numberIn(from, key, least, kMostPriorityWeight, weight);
    };
    weights.length = numberIn(map, "length", 0, kMostLengthExponent, weights.length);
    read(map, "weakness", weights.weakness);
    read(map, "hamlet", weights.hamlet);
    if (std::optional<YamlMap> level = map.map("level")) {
        read(*level, "commune", weights.commune, kLeastLevel);
        read(*level, "district", weights.district, kLeastLevel);
        read(*level, "province", weights.province, kLeastLevel);
        level->finish();
    }
    map.finish();
    return weights;
}

ProposeSpec readPropose(YamlMap map) {
    ProposeSpec propose;
    propose.maxUnits = wholeIn(map, "max_units", 2, kMostUnits, propose.maxUnits);
    propose.maxClustersPerUnit = wholeIn(map, "max_clusters_per_unit", 1, kMostUnits, propose.maxClustersPerUnit);
    propose.proposals = wholeIn(map, "proposals", 0, kMostProposals, propose.proposals);
    propose.together = map.textLists("together");
    propose.apart = map.textLists("apart");
    propose.sameParent = map.truth("same_parent", false);
    propose.sameKind = map.truth("same_kind", false);
    propose.extend = map.truth("extend", false);
    map.finish();
    return propose;
}

YamlValue weightsValue(const PriorityWeights& weights) {
    const PriorityWeights usual;
    YamlValue map = YamlValue::map();
    const auto add = [](YamlValue& to, const char* key, double weight, double usually) {
        to.add(key, YamlValue::ofNumber(weight), weight == usually);
    };
    add(map, "length", weights.length, usual.length);
    add(map, "weakness", weights.weakness, usual.weakness);
    add(map, "hamlet", weights.hamlet, usual.hamlet);
    YamlValue level = YamlValue::map();
    add(level, "commune", weights.commune, usual.commune);
    add(level, "district", weights.district, usual.district);
    add(level, "province", weights.province, usual.province);
    map.add("level", std::move(level),
            weights.commune == usual.commune && weights.district == usual.district &&
                weights.province == usual.province);
    return map;
}

YamlValue groupsValue(const std::vector<std::vector<std::string>>& groups) {
    YamlValue list = YamlValue::list();
    for (const std::vector<std::string>& group : groups) {
        YamlValue& items = list.items.emplace_back(YamlValue::list());
        for (const std::string& unit : group) {
            items.items.push_back(YamlValue::ofText(unit));
        }
    }
    return list;
}

YamlValue proposeValue(const ProposeSpec& propose) {
    const ProposeSpec usual;
    YamlValue map = YamlValue::map();
    const auto addCount = [&](const char* key, std::size_t count, std::size_t usually) {
        map.add(key, YamlValue::ofNumber(static_cast<double>(count)), count == usually);
    };
    addCount("max_units", propose.maxUnits, usual.maxUnits);
    addCount("max_clusters_per_unit", propose.maxClustersPerUnit, usual.maxClustersPerUnit);
    addCount("proposals", propose.proposals, usual.proposals);
    addUnlessEmpty(map, "together", groupsValue(propose.together));
    addUnlessEmpty(map, "apart", groupsValue(propose.apart));
    for (const auto& [key, truth] : {std::pair("same_parent", propose.sameParent),
                                     std::pair("same_kind", propose.sameKind), std::pair("extend", propose.extend)}) {
        map.add(key, YamlValue::ofTruth(truth), !truth);
    }
    return map;
}

/// A mapping of which nothing need be said holds without being said.
void addUnlessUsual(YamlValue& map, const char* key, YamlValue value) {
    const bool usual = std::ranges::all_of(value.entries, &YamlValue::Entry::usual);
    map.add(key, std::move(value), usual);
}

} // namespace

ClustersSpec readClustersSpec(YamlMap map) {
    ClustersSpec spec;
    spec.line = map.line();
    spec.source = {map.text("path"), map.text("sheet"), map.text("encoding")};
    spec.stripMetres = numberIn(map, "strip_m", 1, kWidestStrip, spec.stripMetres);
    spec.toleranceMetres = numberIn(map, "tolerance_m", 0, kWidestTolerance, spec.toleranceMetres);
    spec.since = map.text("since");
    if (!spec.since.empty() && !isIsoDate(spec.since)) {
        map.fail("since", {"project.not_a_date", {{"value", spec.since}}});
    }
    if (std::optional<YamlMap> hamlets = map.map("hamlets")) {
        spec.hamlets = hamlets->requireText("path");
        spec.hamletLayer = hamlets->text("layer");
        hamlets->finish();
    }
    if (std::optional<YamlMap> land = map.map("land")) {
        spec.land = land->requireText("path");
        spec.landLayer = land->text("layer");
        land->finish();
    }
    if (std::optional<YamlMap> priority = map.map("priority")) {
        spec.weights = readWeights(*std::move(priority));
    }
    if (std::optional<YamlMap> propose = map.map("propose")) {
        spec.propose = readPropose(*std::move(propose));
    }
    map.finish();
    return spec;
}

YamlValue clustersValue(const ClustersSpec& spec) {
    const ClustersSpec usual;
    YamlValue map = YamlValue::map();
    addUnlessEmpty(map, "path", spec.source.path);
    addUnlessEmpty(map, "sheet", spec.source.sheet);
    addUnlessEmpty(map, "encoding", spec.source.encoding);
    const bool saysMore = !spec.source.path.empty(); // else an entry is needed that says there are clusters at all
    map.add("strip_m", YamlValue::ofNumber(spec.stripMetres), saysMore && spec.stripMetres == usual.stripMetres);
    map.add("tolerance_m", YamlValue::ofNumber(spec.toleranceMetres), spec.toleranceMetres == usual.toleranceMetres);
    addUnlessEmpty(map, "since", spec.since);
    const auto addLayer = [&](const char* key, const std::string& path, const std::string& name) {
        if (!path.empty()) {
            YamlValue layer = YamlValue::map();
            layer.add("path", YamlValue::ofText(path));
            addUnlessEmpty(layer, "layer", name);
            map.add(key, std::move(layer));
        }
    };
    addLayer("hamlets", spec.hamlets, spec.hamletLayer);
    addLayer("land", spec.land, spec.landLayer);
    addUnlessUsual(map, "priority", weightsValue(spec.weights));
    addUnlessUsual(map, "propose", proposeValue(spec.propose));
    return map;
}

} // namespace diaban
