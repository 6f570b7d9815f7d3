// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/border_clusters.h"

#include "gis/io/shown_path.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cli/priority_words.h"
#include "src/cluster/cluster_date.h"
#include "src/cluster/code_order.h"
#include "src/cluster/weak_field.h"
#include "src/message/number_format.h"
#include "src/publish/cluster_list.h"
#include "src/publish/coverage_list.h"
#include "src/publish/gap_list.h"
#include "src/run/clusters_json.h"

#include <cmath>

namespace diaban {

namespace {

constexpr double kUsualStrip = 500;

/// To a tenth, for a sentence.
double kilometres(double metres) {
    return std::round(metres / 100) / 10;
}

/// Up to a centimetre, rounded up: an error that is told is no smaller than it is.
double widthError(const ClusterStudy& study) {
    return std::ceil(study.strips->widthError * study.stripMetres * 100) / 100;
}

void writeListFile(const std::string& path, const ListSheet& list, gis::OutputSet& outputs, const Session& session) {
    const std::filesystem::path staged = outputs.stage(path);
    gis::writeShown(staged, path, [&] { writeList(staged, path, list, session.catalogue); });
}

} // namespace

void addClusterOptions(CLI::App& verb, const Session& session, ClusterWords& words) {
    addOption(verb, session, "--clusters", words.file);
    addOption(verb, session, "--cluster-sheet", words.sheet);
    verb.add_option("--table-encoding", words.encoding, session.text({"help.clusters-encoding", {}}));
    addOption(verb, session, "--as-of", words.asOf);
    addOption(verb, session, "--strip", words.strip)->check(numberBetween(session, 1, 20'000));
    addOption(verb, session, "--hamlets", words.hamlets);
    addOption(verb, session, "--hamlets-layer", words.hamletsLayer);
    addOption(verb, session, "--priority", words.priority);
    verb.add_option("--weak", words.weak, session.text({"help.weak-field", {}})); // help.weak is that of the verb
}

void addClusterListOptions(CLI::App& verb, const Session& session, ClusterWords& words) {
    addOption(verb, session, "--since", words.since);
    addOption(verb, session, "--gaps", words.gaps);
    addOption(verb, session, "--cluster-list", words.clusterList);
    addOption(verb, session, "--coverage-list", words.coverageList);
}

void requireListFile(const std::string& path) {
    if (!path.empty() && !isListFile(path)) {
        throw gis::Error(gis::ErrorKind::BadUsage, path, {}, {"usage.list_format", {}});
    }
}

void requireClusters(const ClusterWords& words, bool proposes) {
    const bool more = !(words.sheet.empty() && words.encoding.empty() && words.asOf.empty() && words.since.empty() &&
                        words.hamlets.empty() && words.hamletsLayer.empty() && words.gaps.empty() &&
                        words.clusterList.empty() && words.coverageList.empty()) ||
                      words.strip;
    if (words.file.empty() && more) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.clusters_missing", {}});
    }
    if (words.file.empty() && !proposes && !(words.priority.empty() && words.weak.empty())) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.priority_without_gaps", {}});
    }
    (void)priorityWeightsOf(words.priority);
    requireDate(words.asOf, "--as-of");
    requireDate(words.since, "--since");
    if (auto fault = sinceFault(words.since, words.asOf)) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--since", *std::move(fault));
    }
    requireListFile(words.gaps);
    requireListFile(words.clusterList);
    requireListFile(words.coverageList);
}

ClusterStudy studyClusterWords(const ClusterWords& words, const Boundaries& boundaries, const UnitParents& parents,
                               const BorderStudy& borders, bool layers, gis::OutputSet& outputs, Session& session) {
    for (const std::string& input : {words.file, words.hamlets}) {
        if (!input.empty()) {
            outputs.protect(input);
        }
    }
    ClusterOptions options;
    options.source = {words.file, words.sheet, words.encoding};
    options.day = words.asOf;
    options.since = words.since;
    options.hamlets = words.hamlets;
    options.hamletLayer = words.hamletsLayer;
    options.weights = priorityWeightsOf(words.priority);
    if (!words.weak.empty()) {
        options.weakness = weaknessOfField(boundaries.layer, words.weak, boundaries.units);
    }
    if (layers || !words.hamlets.empty() || !words.clusterList.empty() || words.strip) {
        options.stripMetres = words.strip.value_or(kUsualStrip);
    }
    return studyClusters(boundaries, parents, borders, options, session.limits, session.problems, session.progress);
}

void writeClusterLists(const ClusterWords& words, const Boundaries& boundaries, const UnitParents& parents,
                       const BorderStudy& borders, const ClusterStudy& study, const std::vector<std::string>& notes,
                       gis::OutputSet& outputs, const Session& session) {
    const Units& units = boundaries.units;
    if (!words.gaps.empty()) {
        writeListFile(words.gaps, gapList(study, units, notes, session.catalogue), outputs, session);
    }
    if (!words.clusterList.empty()) {
        writeListFile(words.clusterList, clusterList(parents, borders, study, units, notes, session.catalogue), outputs,
                      session);
    }
    if (!words.coverageList.empty()) {
        writeListFile(words.coverageList, coverageList(parents, study, units, notes, session.catalogue), outputs,
                      session);
    }
}

void tellClusters(const ClusterStudy& study, const UnitParents& parents, const Units& units, const Session& session,
                  VerbResult& result) {
    result.json.update(clustersJson(study, parents, units));
    if (study.clusters.file.empty()) {
        return;
    }
    const CoveredLength& all = study.coverage.all;
    result.lines.push_back(session.text({"cluster.summary",
                                         {{"counted", static_cast<std::int64_t>(study.counts.counted)},
                                          {"clusters", static_cast<std::int64_t>(study.counts.clusters)},
                                          {"covered", kilometres(all.coveredMetres)},
                                          {"shared", kilometres(all.sharedMetres)},
                                          {"percent", std::round(1000 * all.share().value_or(0)) / 10},
                                          {"gaps", static_cast<std::int64_t>(study.gaps.size())}}}));
    if (study.before) {
        const CoverageChange change = changeBetween(study.borders, *study.before, study.covering);
        result.lines.push_back(session.text({"cluster.summary_change",
                                             {{"since", formatDate(study.since, session.catalogue.language())},
                                              {"gained", kilometres(change.gainedMetres)},
                                              {"lost", kilometres(change.lostMetres)}}}));
    }
    if (study.strips) {
        const double area = steadySum(study.strips->areas);
        result.lines.push_back(session.text(
            {"cluster.summary_strips",
             {{"metres", study.stripMetres}, {"area", std::round(area / 1e5) / 10}, {"error", widthError(study)}}}));
    }
}

} // namespace diaban
