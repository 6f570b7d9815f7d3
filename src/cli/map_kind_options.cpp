// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/map_kind_options.h"

#include "gis/base/error.h"
#include "src/cartography/bivariate.h"
#include "src/cli/number_range.h"
#include "src/run/cluster_map.h"
#include "src/study/field_values.h"

namespace diaban {

namespace {

/// Clusters of the figure, or its hot and cold spots, in the place of the figure itself.
void addClusters(MapRequest& request, const MapWords& words, Boundaries& boundaries, Session& session) {
    WeightsChoice how;
    how.contact = words.weights == "rook" ? gis::Contact::Rook : gis::Contact::Queen;
    const gis::SpatialWeights weights =
        unitWeights(boundaries, how, {}, session.limits, session.problems, session.progress);
    classByClusters(request, weights, how, words.analysis, session.catalogue, KeptDraws(), session.progress);
}

/// The second figure of a map of two.
void addSecond(MapRequest& request, const MapWords& words, const gis::Layer& layer, const Catalogue& catalogue) {
    const bool both = words.analysis.kind == AnalysisKind::Both;
    const std::string& field = both ? words.analysis.circles : words.analysis.with;
    const std::string& title = both ? words.circlesTitle : words.withTitle;
    UnitValues second = fieldValues(layer, field);
    request.second.values = std::move(second.values);
    request.second.states = std::move(second.states);
    request.second.title = title.empty() ? field : title;
    if (both) {
        request.kind = MapKind::Both;
        return;
    }
    ClassChoice thirds;
    thirds.number = 3;
    request.second.breaks = classBreaks(thirds, request.second.values);
    request.breaks = classBreaks(words.breaks.size() == 2 ? choiceOf(words) : thirds, request.values);
    makeBivariate(request, catalogue);
}

/// What needs no project: neither periods nor rules.
std::vector<std::string> kindsOfALayer() {
    std::vector<std::string> names = mapKindNames();
    std::erase_if(names, [](const std::string& name) { return name == "change" || name == "weak"; });
    return names;
}

} // namespace

void addKindOptions(CLI::App& verb, const Session& session, MapWords& words) {
    constexpr double kMostPermutations = 9'999'999;
    verb.add_option("--kind", words.kind, session.text({"help.map-kind", {}}))->check(CLI::IsMember(kindsOfALayer()));
    addOption(verb, session, "--circles", words.analysis.circles);
    addOption(verb, session, "--circles-title", words.circlesTitle);
    addOption(verb, session, "--with", words.analysis.with);
    addOption(verb, session, "--with-title", words.withTitle);
    verb.add_option("--weights", words.weights, session.text({"help.map-weights", {}}))
        ->check(CLI::IsMember({"queen", "rook"}));
    addOption(verb, session, "--permutations", words.analysis.permutations.permutations)
        ->check(numberBetween(session, 99, kMostPermutations));
    addOption(verb, session, "--seed", words.analysis.permutations.seed)->check(numberFrom(session, 0));
    addOption(verb, session, "--significance", words.analysis.significance)->check(numberBetween(session, 1e-6, 0.5));
    addMapClusterOptions(verb, session, words.linked);
    verb.add_flag("--fdr", words.analysis.falseDiscovery, session.text({"help.fdr", {}}));
}

ClassChoice choiceOf(const MapWords& words) {
    ClassChoice choice;
    choice.limits = words.breaks;
    choice.number = words.classes;
    choice.zeroApart = words.zeroClass;
    choice.method = words.breaks.empty() ? *classMethodOf(words.method) : gis::ClassMethod::Manual;
    if (!words.breaks.empty() && (words.classesGiven || (words.methodGiven && words.method != "manual"))) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--breaks", {"usage.breaks_and_method", {}});
    }
    if (words.method == "manual" && words.breaks.empty()) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.required", {{"what", std::string("--breaks")}}});
    }
    return choice;
}

void requireKindOptions(const MapWords& words) {
    const auto require = [&words](const char* kind, const char* option, const std::string& value) {
        if ((words.kind == kind) == value.empty()) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, option,
                             {"map_kind.option", {{"kind", std::string(kind)}, {"option", std::string(option)}}});
        }
    };
    require("both", "--circles", words.analysis.circles);
    require("bivariate", "--with", words.analysis.with);
    requireMapClusters(words.linked, words.analysis.kind == AnalysisKind::LinkedClusters);
    if (words.value.empty() && words.analysis.kind != AnalysisKind::LinkedClusters) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--value", {"border_map.value_missing", {}});
    }
}

void addKind(MapRequest& request, const MapWords& words, Boundaries& boundaries, gis::OutputSet& outputs,
             Session& session) {
    if (words.analysis.kind == AnalysisKind::LinkedClusters) {
        addMapClusters(request, words.linked, boundaries, outputs, session);
    } else if (words.analysis.clusters()) {
        addClusters(request, words, boundaries, session);
    } else if (words.analysis.kind == AnalysisKind::Circles) {
        request.kind = MapKind::Circles;
        request.breaks = {};
    } else if (words.analysis.kind != AnalysisKind::None) {
        addSecond(request, words, boundaries.layer, session.catalogue);
    }
}

} // namespace diaban
