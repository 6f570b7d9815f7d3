// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_map_spec.h"

#include "gis/base/error.h"
#include "src/cartography/palette.h"
#include "src/message/period.h"

#include <algorithm>
#include <functional>

namespace diaban {

namespace {

constexpr int kMostClasses = 9;

ClassChoice readClasses(YamlMap& map) {
    ClassChoice choice;
    choice.limits = map.numbers("breaks");
    const std::string method = map.text("method", choice.limits.empty() ? "quantile" : "manual");
    if (const auto known = classMethodOf(method)) {
        choice.method = *known;
    } else {
        std::string names;
        for (const std::string& name : classMethodNames()) {
            names += (names.empty() ? "" : ", ") + name;
        }
        map.fail("method", {"project.unknown_word", {{"value", method}, {"known", names}}});
    }
    if ((choice.method == gis::ClassMethod::Manual) == choice.limits.empty()) {
        map.fail("breaks", {"project.breaks_and_method", {}});
    }
    if (std::ranges::adjacent_find(choice.limits, std::greater_equal<>()) != choice.limits.end()) {
        map.fail("breaks", {"project.breaks_not_ascending", {}});
    }
    choice.zeroApart = map.truth("zero_class", false);
    choice.number = map.whole("classes", 2, kMostClasses).value_or(choice.number);
    return choice;
}

Vision readView(YamlMap& map) {
    const std::string word = map.text("view", "normal");
    const auto known = visionOf(word);
    if (!known) {
        std::string names;
        for (const std::string& name : visionNames()) {
            names += (names.empty() ? "" : ", ") + name;
        }
        map.fail("view", {"project.unknown_word", {{"value", word}, {"known", names}}});
    }
    return *known;
}

/// What refuses a word elsewhere refuses it here with the key's place.
template <typename Check> void requireKnown(const YamlMap& map, const std::string& key, const Check& check) {
    try {
        check();
    } catch (const gis::Error& fault) {
        map.fail(key, fault.message());
    }
}

/// `labels: {show: names, priority: FIELD}`.
void readLabels(YamlMap& map, MapSpec& spec) {
    if (auto labels = map.map("labels")) {
        const std::string word = labels->text("show", "auto");
        const auto show = labelShowOf(word);
        if (!show) {
            labels->fail("show", {"project.unknown_word",
                                  {{"value", word}, {"known", std::string("auto, none, names, values")}}});
        }
        spec.labels = *show;
        spec.labelPriority = labels->text("priority");
        labels->finish();
    }
}

/// Finding, insets, locator map and graticule.
void readFurniture(YamlMap& map, MapSpec& spec) {
    spec.finding = map.localText("finding");
    if (const std::string word = map.text("insets", "auto"); word == "auto" || word == "none") {
        spec.enlarge = word == "auto";
    } else {
        map.fail("insets", {"project.unknown_word", {{"value", word}, {"known", std::string("auto, none")}}});
    }
    if (map.has("locator") && map.text("locator") != "auto") {
        spec.locator = map.truth("locator", false) ? Furniture::Locator::Yes : Furniture::Locator::No;
    }
    spec.graticule = map.truth("graticule", false);
}

/// `periods: [2025-Q1, 2025-Q2]` in the place of `period`.
void readPeriods(YamlMap& map, MapSpec& spec) {
    constexpr std::size_t kLeast = 2, kMost = 12;
    spec.periods = map.texts("periods");
    if (!map.has("periods")) {
        return;
    }
    if (!spec.period.empty()) {
        map.fail("periods", {"panels.period_too", {}});
    }
    if (spec.analysis.outlineWeak) {
        map.fail("outline", {"panels.outline", {}});
    }
    if (spec.periods.size() < kLeast || spec.periods.size() > kMost) {
        map.fail("periods", {"panels.number", {{"count", static_cast<std::int64_t>(spec.periods.size())}}});
    }
    for (auto period = spec.periods.begin(); period != spec.periods.end(); ++period) {
        if (!periodOf(*period)) {
            map.fail("periods", {"project.not_a_period", {{"value", *period}}});
        }
        if (std::find(spec.periods.begin(), period, *period) != period) {
            map.fail("periods", {"project.repeated", {{"value", *period}}});
        }
    }
    if (spec.analysis.kind == AnalysisKind::Circles || spec.analysis.kind == AnalysisKind::Both) {
        map.fail("periods", {"panels.kind", {{"kind", map.text("kind")}}});
    }
    if (spec.analysis.kind == AnalysisKind::LinkedClusters) {
        map.fail("periods", {"panels.clusters", {}});
    }
    if (spec.analysis.kind == AnalysisKind::Change &&
        std::ranges::find(spec.periods, spec.analysis.since) != spec.periods.end()) {
        map.fail("periods", {"panels.since", {{"since", spec.analysis.since}}});
    }
    spec.period = spec.periods.back();
}

} // namespace

MapSpec readMapSpec(YamlMap map) {
    MapSpec spec;
    spec.line = map.line();
    spec.analysis = readAnalysis(map);
    const bool linked = spec.analysis.kind == AnalysisKind::LinkedClusters; // needs no figure beneath
    spec.indicator = linked ? map.text("indicator") : map.requireText("indicator");
    spec.key = linked ? map.requireText("key") : map.text("key", spec.indicator);
    spec.period = map.text("period");
    readPeriods(map, spec);
    spec.classes = readClasses(map);
    if (map.has("shared_classes")) {
        spec.sharedClasses = map.truth("shared_classes", false);
    }
    if (map.has("palette")) {
        spec.palette = map.text("palette");
        requireKnown(map, "palette", [&] { (void)paletteKind(spec.palette); });
    }
    spec.histogram = map.truth("histogram", true);
    spec.bilingual = map.truth("bilingual", false);
    spec.view = readView(map);
    spec.title = map.localText("title");
    spec.subtitle = map.localText("subtitle");
    readFurniture(map, spec);
    spec.crs = map.text("crs");
    requireKnown(map, "crs", [&] { (void)(spec.crs.empty() || gis::Crs::fromText(spec.crs).known()); });
    spec.pageGiven = map.has("page");
    const std::string page = map.text("page", "16:9");
    if (const auto size = pageSizeOf(page)) {
        spec.page = *size;
    } else {
        map.fail("page", {"project.unknown_page", {{"value", page}}});
    }
    readLabels(map, spec);
    map.finish();
    return spec;
}

} // namespace diaban
