// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/neighbour_graph.h"
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/cli/border_clusters.h"
#include "src/cli/border_proposals.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/cli/write_faults.h"
#include "src/cli/write_layer_output.h"
#include "src/publish/border_layer.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/neighbour_files.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace diaban {

namespace {

struct BordersWords {
    LayerOptions layer;
    std::string output, neighbours, faults, contact = "queen", province, date;
    double tolerance = 0;
    bool allowAreaChange = false;
    SurroundingFiles surroundings;
    ClusterWords clusters;
    ProposalWords proposals;
};

NeighbourFormat requireNeighbourFormat(const std::string& path) {
    const auto format = neighbourFormatOf(path);
    if (!format) {
        throw gis::Error(gis::ErrorKind::BadUsage, path, {}, {"usage.neighbour_format", {}});
    }
    return *format;
}

/// What was asked for, looked at before anything is read.
struct Wanted {
    std::optional<gis::LayerFormat> layer;
    std::optional<NeighbourFormat> neighbours;
    std::optional<gis::LayerFormat> faults;
};

Wanted wantedOf(const BordersWords& words, bool json) {
    Wanted wanted;
    if (!words.output.empty()) {
        wanted.layer = requireLayerFormat(words.output);
    }
    if (!words.neighbours.empty()) {
        wanted.neighbours = requireNeighbourFormat(words.neighbours);
    }
    if (!words.faults.empty()) {
        wanted.faults = requireLayerFormat(words.faults);
    }
    requireClusters(words.clusters);
    requireProposals(words.proposals);
    if (!wanted.layer && !wanted.neighbours && !wanted.faults && words.clusters.gaps.empty() &&
        !words.proposals.propose && !json) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.nothing_to_write", {}});
    }
    if (!wanted.layer && !(words.surroundings.around.empty() && words.surroundings.land.empty())) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.surroundings_without_layer", {}});
    }
    requireDate(words.date);
    return wanted;
}

/// To a tenth, for a sentence.
double kilometres(double metres) {
    return std::round(metres / 100) / 10;
}

/// How many groups of units there are that touch, each unit alone among them.
std::size_t componentsOf(const std::vector<gis::NeighbourPair>& pairs, std::size_t units) {
    const std::vector<std::uint32_t> groups = gis::components({units, pairs, gis::Contact::Queen});
    return groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + std::size_t{1};
}

VerbResult resultOf(const BorderStudy& study, const Units& units, const Session& session) {
    std::size_t points = 0;
    for (const gis::NeighbourPair& pair : study.pairs) {
        points += static_cast<std::size_t>(pair.contact == gis::Contact::Queen);
    }
    const std::size_t exact = study.pairs.size() - points;
    const auto all = allPairs(study);
    const auto rook = static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [](const gis::NeighbourPair& pair) { return pair.contact == gis::Contact::Rook; }));
    points = all.size() - rook;
    VerbResult result;
    result.json["units"] = units.size();
    result.json["components"] = componentsOf(all, units.size());
    result.json["pairs"] = {{"exact", exact}, {"snap", rook - exact}, {"point_only", points}};
    double near = 0;
    for (const gis::NearPair& pair : study.near) {
        near += pair.lengthMetres;
    }
    result.json["length_m"] = {{"shared", study.sharedMetres}, {"snap", near}, {"outer", study.outerMetres}};
    result.json["islands"] = nlohmann::json::array();
    for (const std::uint32_t unit : study.islands) {
        result.json["islands"].push_back(units.codes[unit]);
    }
    result.lines.push_back(session.text({study.toleranceMetres > 0 ? "borders.summary_tolerance" : "borders.summary",
                                         {{"units", static_cast<std::int64_t>(units.size())},
                                          {"pairs", static_cast<std::int64_t>(exact)},
                                          {"near", static_cast<std::int64_t>(rook - exact)},
                                          {"metres", study.toleranceMetres},
                                          {"shared", kilometres(study.sharedMetres + near)},
                                          {"points", static_cast<std::int64_t>(points)},
                                          {"outer", kilometres(study.outerMetres)}}}));
    return result;
}

void writeNeighbours(const BordersWords& words, NeighbourFormat format, const Boundaries& boundaries,
                     const BorderStudy& study, gis::OutputSet& outputs) {
    // A .gwt holds weights, here metres of border: pairs that have none are no neighbours there.
    const bool rook = words.contact == "rook" || format == NeighbourFormat::Gwt;
    const gis::Contact contact = rook ? gis::Contact::Rook : gis::Contact::Queen;
    const std::filesystem::path staged = outputs.stage(words.neighbours);
    gis::writeShown(staged, words.neighbours, [&] {
        gis::writeFile(staged,
                       neighbourText(format, boundaries.units, allPairs(study), contact, boundaries.layer.name));
    });
}

void writeBorders(const BordersWords& words, gis::LayerFormat format, const Boundaries& boundaries,
                  const UnitParents& parents, const BorderStudy& study, const std::optional<ClusterStudy>& clusters,
                  gis::OutputSet& outputs, Session& session, VerbResult& result) {
    gis::Layer layer =
        borderLayer(boundaries, parents, study,
                    linesOf(study, boundaries, words.surroundings, session.limits, session.problems, session.progress));
    std::string source =
        sourceName(words.layer.file) + "; " + session.text({"borders.described", {{"metres", words.tolerance}}});
    if (clusters) {
        addCoverage(layer, *clusters, boundaries.units);
        const std::string day = clusters->day.empty() ? session.text({"cluster_list.no_day", {}})
                                                      : session.text({"cluster_list.day", {{"day", clusters->day}}});
        source += "; " + session.text({"cluster.described", {{"file", sourceName(words.clusters.file)}, {"day", day}}});
    }
    const std::string& date = words.date.empty() ? words.clusters.asOf : words.date;
    const LayerOutput output{words.output, format, date, source, {}, "borders"};
    const VerbResult written = writeLayerOutput(layer, output, outputs, session);
    result.json["borders"] = written.json["units"];
    if (clusters) {
        writeClusterLayers(output, boundaries, parents, study, *clusters, outputs, session);
    }
}

VerbResult findBorders(const BordersWords& words, Session& session) {
    const Wanted wanted = wantedOf(words, session.json);
    gis::OutputSet outputs;
    outputs.protect(words.layer.file);
    for (const std::string& file : {words.surroundings.around, words.surroundings.land}) {
        if (!file.empty()) {
            outputs.protect(file);
        }
    }
    Boundaries boundaries =
        readBoundaries({}, words.layer.source(), std::nullopt, session.limits, session.problems, session.progress);
    RepairOptions repair;
    repair.allowAreaChange = words.allowAreaChange;
    const UnitParents parents = parentsOf(boundaries, words.province);
    const BorderStudy study = studyBorders(boundaries, repair, words.tolerance, session.problems, session.progress);

    VerbResult result = resultOf(study, boundaries.units, session);
    if (wanted.neighbours) {
        writeNeighbours(words, *wanted.neighbours, boundaries, study, outputs);
    }
    const auto clusters =
        studyClusterWords(words.clusters, boundaries, parents, study, wanted.layer.has_value(), outputs, session);
    if (clusters) {
        tellClusters(*clusters, session, result);
        writeGapList(words.clusters, boundaries, *clusters, outputs, session);
    }
    if (words.proposals.propose) {
        const std::string files =
            sourceName(words.layer.file) + (clusters ? "; " + sourceName(words.clusters.file) : std::string());
        proposeClusters(words.proposals, boundaries, parents,
                        clusters ? *clusters : studyWithoutClusters(boundaries, parents, study), files, outputs,
                        session, result);
    }
    if (wanted.layer) {
        writeBorders(words, *wanted.layer, boundaries, parents, study, clusters, outputs, session, result);
    }
    if (wanted.faults) {
        const LayerOutput output{words.faults, *wanted.faults, words.date, sourceName(words.layer.file), {}, "faults"};
        writeFaults(output, boundaries, study.built, outputs, session, result);
    }
    finishOutputs(outputs, session, result);
    return result;
}

} // namespace

void addBordersVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "borders");
    const auto words = std::make_shared<BordersWords>();
    addLayerOptions(verb, session, words->layer);
    addOption(verb, session, "-o,--output", words->output);
    addOption(verb, session, "--neighbours", words->neighbours);
    addOption(verb, session, "--faults", words->faults);
    addOption(verb, session, "--tolerance", words->tolerance)->check(numberBetween(session, 0, 10'000));
    addOption(verb, session, "--contact", words->contact)->check(CLI::IsMember({"queen", "rook"}));
    addOption(verb, session, "--province", words->province);
    addOption(verb, session, "--around", words->surroundings.around);
    addOption(verb, session, "--around-layer", words->surroundings.aroundLayer);
    addOption(verb, session, "--land", words->surroundings.land);
    addOption(verb, session, "--land-layer", words->surroundings.landLayer);
    addOption(verb, session, "--reach", words->surroundings.reachMetres)->check(numberBetween(session, 1, 100'000));
    addOption(verb, session, "--date", words->date);
    addClusterOptions(verb, session, words->clusters);
    addProposalOptions(verb, session, words->proposals);
    verb.add_flag("--allow-area-change", words->allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.callback([&session, words] { session.action = [&session, words] { return findBorders(*words, session); }; });
}

} // namespace diaban
