// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/map_analysis.h"

#include "src/message/period.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>

namespace diaban {

namespace {

constexpr std::array kKinds{
    std::pair<std::string_view, AnalysisKind>{"choropleth", AnalysisKind::None},
    std::pair<std::string_view, AnalysisKind>{"local_moran", AnalysisKind::LocalMoran},
    std::pair<std::string_view, AnalysisKind>{"gi_star", AnalysisKind::GiStar},
    std::pair<std::string_view, AnalysisKind>{"change", AnalysisKind::Change},
    std::pair<std::string_view, AnalysisKind>{"weak", AnalysisKind::Weak},
};

constexpr int kMostPermutations = 9'999'999;

void readChange(YamlMap& map, MapAnalysis& analysis) {
    analysis.since = map.requireText("since");
    if (!periodOf(analysis.since)) {
        map.fail("since", {"usage.period", {{"value", analysis.since}}});
    }
    const std::string word = map.text("change", "absolute");
    if (word != "absolute" && word != "relative") {
        map.fail("change", {"project.unknown_word", {{"value", word}, {"known", std::string("absolute, relative")}}});
    }
    analysis.change = word == "relative" ? ChangeKind::Relative : ChangeKind::Absolute;
}

void readClusters(YamlMap& map, MapAnalysis& analysis) {
    constexpr int kLeastPermutations = 99;
    analysis.permutations.permutations =
        static_cast<std::uint32_t>(map.whole("permutations", kLeastPermutations, kMostPermutations)
                                       .value_or(static_cast<int>(analysis.permutations.permutations)));
    analysis.permutations.seed = static_cast<std::uint64_t>(
        map.whole("seed", 0, std::numeric_limits<int>::max()).value_or(static_cast<int>(analysis.permutations.seed)));
    analysis.significance = map.number("significance").value_or(analysis.significance);
    if (!(analysis.significance > 0 && analysis.significance < 1)) {
        map.fail("significance", {"stats.significance", {{"value", analysis.significance}}});
    }
    analysis.falseDiscovery = map.truth("fdr", false);
}

} // namespace

std::string MapAnalysis::figureKey(const std::string& indicator) const {
    if (kind != AnalysisKind::Change) {
        return indicator;
    }
    std::string key = indicator + (change == ChangeKind::Relative ? "_percent_since_" : "_since_") + since;
    std::ranges::replace(key, '-', '_');
    std::ranges::replace(key, '.', '_');
    return key;
}

MapAnalysis readAnalysis(YamlMap& map) {
    MapAnalysis analysis;
    const std::string word = map.text("kind", "choropleth");
    const auto* known = std::ranges::find(kKinds, word, &std::pair<std::string_view, AnalysisKind>::first);
    if (known == kKinds.end()) {
        std::string names;
        for (const auto& [name, kind] : kKinds) {
            names += (names.empty() ? "" : ", ") + std::string(name);
        }
        map.fail("kind", {"project.unknown_word", {{"value", word}, {"known", names}}});
    }
    analysis.kind = known->second;
    if (analysis.kind == AnalysisKind::Change) {
        readChange(map, analysis);
    }
    if (analysis.clusters()) {
        readClusters(map, analysis);
    }
    return analysis;
}

void addAnalysis(YamlValue& map, const MapAnalysis& analysis) {
    const MapAnalysis usual;
    const auto* known = std::ranges::find(kKinds, analysis.kind, &std::pair<std::string_view, AnalysisKind>::second);
    map.add("kind", YamlValue::ofText(std::string(known->first)), analysis.kind == AnalysisKind::None);
    if (analysis.kind == AnalysisKind::Change) {
        map.add("since", YamlValue::ofText(analysis.since));
        map.add("change", YamlValue::ofText("relative"), analysis.change == ChangeKind::Absolute);
    }
    if (analysis.clusters()) {
        map.add("permutations", YamlValue::ofNumber(analysis.permutations.permutations),
                analysis.permutations.permutations == usual.permutations.permutations);
        map.add("seed", YamlValue::ofNumber(static_cast<double>(analysis.permutations.seed)),
                analysis.permutations.seed == usual.permutations.seed);
        map.add("significance", YamlValue::ofNumber(analysis.significance),
                analysis.significance == usual.significance);
        map.add("fdr", YamlValue::ofTruth(true), !analysis.falseDiscovery);
    }
}

} // namespace diaban
