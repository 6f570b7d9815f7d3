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
    std::pair<std::string_view, AnalysisKind>{"circles", AnalysisKind::Circles},
    std::pair<std::string_view, AnalysisKind>{"both", AnalysisKind::Both},
    std::pair<std::string_view, AnalysisKind>{"bivariate", AnalysisKind::Bivariate},
    std::pair<std::string_view, AnalysisKind>{"local_moran", AnalysisKind::LocalMoran},
    std::pair<std::string_view, AnalysisKind>{"gi_star", AnalysisKind::GiStar},
    std::pair<std::string_view, AnalysisKind>{"change", AnalysisKind::Change},
    std::pair<std::string_view, AnalysisKind>{"weak", AnalysisKind::Weak},
    std::pair<std::string_view, AnalysisKind>{"clusters", AnalysisKind::LinkedClusters},
};

constexpr int kMostPermutations = 9'999'999;

std::string nameOf(AnalysisKind kind) {
    return std::string(std::ranges::find(kKinds, kind, &std::pair<std::string_view, AnalysisKind>::second)->first);
}

/// A key that belongs to one kind of map, which needs it.
std::string readFigureOf(YamlMap& map, AnalysisKind kind, AnalysisKind itsKind, const std::string& key) {
    std::string figure = map.text(key);
    if (kind == itsKind && figure.empty()) {
        map.fail("kind", {"map_kind.needs", {{"kind", nameOf(kind)}, {"key", key}}});
    }
    if (kind != itsKind && !figure.empty()) {
        map.fail(key, {"map_kind.only_of", {{"kind", nameOf(itsKind)}, {"key", key}}});
    }
    return figure;
}

void readSecond(YamlMap& map, MapAnalysis& analysis) {
    constexpr std::size_t kInnerLimits = 2; // of thirds
    analysis.circles = readFigureOf(map, analysis.kind, AnalysisKind::Both, "circles");
    analysis.with = readFigureOf(map, analysis.kind, AnalysisKind::Bivariate, "with");
    const bool two = analysis.kind == AnalysisKind::Bivariate;
    analysis.withBreaks = map.numbers("with_breaks");
    if (!two && !analysis.withBreaks.empty()) {
        map.fail("with_breaks", {"map_kind.only_of",
                                 {{"kind", nameOf(AnalysisKind::Bivariate)}, {"key", std::string("with_breaks")}}});
    }
    const std::vector<double> breaks = two ? map.numbers("breaks") : std::vector<double>{};
    for (const auto& [key, limits] :
         {std::pair<const char*, const std::vector<double>&>{"with_breaks", analysis.withBreaks}, {"breaks", breaks}}) {
        if (!limits.empty() && (limits.size() != kInnerLimits || !(limits[0] < limits[1]))) {
            map.fail(key, {"map_kind.two_breaks", {}});
        }
    }
}

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

/// Of a map of linked clusters.
void readLinked(YamlMap& map, MapAnalysis& analysis) {
    constexpr int kMostNumbers = 999;
    if (analysis.kind != AnalysisKind::LinkedClusters) {
        for (const char* key : {"gap_numbers", "proposals"}) {
            if (map.has(key)) {
                map.fail(key, {"map_kind.only_of",
                               {{"kind", nameOf(AnalysisKind::LinkedClusters)}, {"key", std::string(key)}}});
            }
        }
        return;
    }
    analysis.gapNumbers = map.whole("gap_numbers", 0, kMostNumbers);
    analysis.drawProposals = map.truth("proposals", false);
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

std::vector<std::string> mapKindNames() {
    std::vector<std::string> names;
    names.reserve(kKinds.size());
    for (const auto& [name, kind] : kKinds) {
        names.emplace_back(name);
    }
    return names;
}

std::optional<AnalysisKind> mapKindOf(std::string_view name) {
    const auto* known = std::ranges::find(kKinds, name, &std::pair<std::string_view, AnalysisKind>::first);
    return known == kKinds.end() ? std::nullopt : std::optional(known->second);
}

MapAnalysis readAnalysis(YamlMap& map) {
    MapAnalysis analysis;
    const std::string word = map.text("kind", "choropleth");
    const auto known = mapKindOf(word);
    if (!known) {
        std::string names;
        for (const std::string& name : mapKindNames()) {
            names += (names.empty() ? "" : ", ") + name;
        }
        map.fail("kind", {"project.unknown_word", {{"value", word}, {"known", names}}});
    }
    analysis.kind = *known;
    readSecond(map, analysis);
    if (analysis.kind == AnalysisKind::Change) {
        readChange(map, analysis);
    }
    if (analysis.clusters()) {
        readClusters(map, analysis);
    }
    readLinked(map, analysis);
    const std::string outline = map.text("outline");
    if (!outline.empty() && outline != "weak") {
        map.fail("outline", {"project.unknown_word", {{"value", outline}, {"known", std::string("weak")}}});
    }
    analysis.outlineWeak = !outline.empty();
    return analysis;
}

void addAnalysis(YamlValue& map, const MapAnalysis& analysis) {
    const MapAnalysis usual;
    map.add("kind", YamlValue::ofText(nameOf(analysis.kind)), analysis.kind == AnalysisKind::None);
    map.add("circles", YamlValue::ofText(analysis.circles), analysis.circles.empty());
    map.add("with", YamlValue::ofText(analysis.with), analysis.with.empty());
    if (!analysis.withBreaks.empty()) {
        YamlValue limits = YamlValue::list();
        for (const double limit : analysis.withBreaks) {
            limits.items.push_back(YamlValue::ofNumber(limit));
        }
        map.add("with_breaks", std::move(limits));
    }
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
    if (analysis.gapNumbers) {
        map.add("gap_numbers", YamlValue::ofNumber(*analysis.gapNumbers));
    }
    map.add("proposals", YamlValue::ofTruth(true), !analysis.drawProposals);
    map.add("outline", YamlValue::ofText("weak"), !analysis.outlineWeak);
}

} // namespace diaban
