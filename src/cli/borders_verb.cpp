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
#include "src/publish/border_list.h"
#include "src/publish/border_notes.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/neighbour_files.h"
#include "src/run/clusters_json.h"
#include "src/run/write_border_layers.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace diaban {

namespace {

struct BordersWords {
    LayerOptions layer;
    std::string output, neighbours, faults, borderList, contact = "queen", province, date;
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
    requireClusters(words.clusters, words.proposals.any());
    requireProposals(words.proposals);
    requireListFile(words.borderList);
    const bool lists = !(words.clusters.gaps.empty() && words.clusters.clusterList.empty() &&
                         words.clusters.coverageList.empty() && words.borderList.empty());
    if (!wanted.layer && !wanted.neighbours && !wanted.faults && !lists && !words.proposals.any() && !json) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.nothing_to_write", {}});
    }
    if (!wanted.layer && words.borderList.empty() &&
        !(words.surroundings.around.empty() && words.surroundings.land.empty())) {
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
    result.json["length_m"] = {{"shared", study.sharedMetres},
                               {"snap", near},
                               {"outer", study.outerMetres},
                               {"overlap", study.within ? study.within->overlapMetres : 0},
                               {"gap", study.within ? study.within->gapMetres : 0}};
    result.json["tolerance"] = toleranceJson(study);
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

/// The files that all of it is made of.
std::string sourcesOf(const BordersWords& words) {
    std::string sources = sourceName(words.layer.file);
    for (const std::string& file :
         {words.clusters.file, words.clusters.hamlets, words.surroundings.around, words.surroundings.land}) {
        sources += file.empty() ? std::string() : "; " + sourceName(file);
    }
    return sources;
}

const std::string& dateOf(const BordersWords& words) {
    return words.date.empty() ? words.clusters.asOf : words.date;
}

/// What lists and layers of clusters say of themselves.
std::vector<std::string> notesOf(const BordersWords& words, const BorderStudy& study, const ClusterStudy& clusters,
                                 const Session& session) {
    TableTexts texts;
    texts.source = sourcesOf(words);
    texts.date = dateOf(words);
    return clusterNotes(texts, study, clusters, session.catalogue);
}

/// The layer of borders, and the list of them; with clusters the layers of these too.
class BorderOutputs {
public:
    BorderOutputs(const BordersWords& words, const Boundaries& boundaries, const UnitParents& parents,
                  const BorderStudy& study, gis::OutputSet& outputs, Session& session)
        : m_words(words), m_boundaries(boundaries), m_parents(parents), m_study(study), m_outputs(outputs),
          m_session(session) {}

    void write(const Wanted& wanted, const ClusterStudy* clusters, const ProjectProposals* proposals,
               const std::vector<std::string>& notes, VerbResult& result) {
        gis::Layer layer = borderLayer(m_boundaries, m_parents, m_study,
                                       linesOf(m_study, m_boundaries, m_words.surroundings, m_session.limits,
                                               m_session.problems, m_session.progress));
        if (clusters != nullptr) {
            addCoverage(layer, *clusters, m_boundaries.units);
        }
        if (!m_words.borderList.empty()) {
            writeListOf(layer, notes);
        }
        if (!wanted.layer) {
            return;
        }
        result.json["borders"] = layer.unitCount();
        if (clusters == nullptr) {
            std::string source = sourceName(m_words.layer.file) + "; " +
                                 m_session.text({"borders.described", {{"metres", m_words.tolerance}}});
            const LayerOutput output{m_words.output, *wanted.layer, dateOf(m_words), std::move(source), {}, "borders"};
            (void)writeLayerOutput(layer, output, m_outputs, m_session);
            return;
        }
        std::optional<ProposalParts> parts;
        if (proposals != nullptr) {
            parts.emplace(ProposalParts{proposals->found, proposals->problem, *clusters, m_boundaries.units});
        }
        writeBorderLayers(
            {m_boundaries, m_parents, m_study, *clusters, parts ? &*parts : nullptr}, std::move(layer),
            {m_words.output, *wanted.layer, dateOf(m_words), notes},
            [this](const std::string& path) { return m_outputs.stage(path); }, m_session.catalogue, m_session.problems,
            m_session.progress);
    }

private:
    void writeListOf(const gis::Layer& layer, const std::vector<std::string>& notes) {
        const std::filesystem::path staged = m_outputs.stage(m_words.borderList);
        gis::writeShown(staged, m_words.borderList, [&] {
            writeList(staged, m_words.borderList, borderList(layer, notes, m_session.catalogue), m_session.catalogue);
        });
    }

    const BordersWords& m_words;
    const Boundaries& m_boundaries;
    const UnitParents& m_parents;
    const BorderStudy& m_study;
    gis::OutputSet& m_outputs;
    Session& m_session;
};

/// What a list of borders without clusters says of itself.
std::vector<std::string> plainNotes(const BordersWords& words, const BorderStudy& study, const Session& session) {
    TableTexts texts;
    texts.source = sourcesOf(words);
    texts.date = dateOf(words);
    std::vector<std::string> notes = linesBelowTable(texts, session.catalogue);
    std::ranges::move(toleranceNotes(study, session.catalogue), std::back_inserter(notes));
    return notes;
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
    std::optional<ClusterStudy> clusters;
    std::optional<ProjectProposals> proposals;
    std::vector<std::string> notes;
    if (!words.clusters.file.empty() || words.proposals.any()) {
        clusters =
            studyClusterWords(words.clusters, boundaries, parents, study, wanted.layer.has_value(), outputs, session);
        notes = notesOf(words, study, *clusters, session);
        tellClusters(*clusters, parents, boundaries.units, session, result);
        writeClusterLists(words.clusters, boundaries, parents, study, *clusters, notes, outputs, session);
        proposals = proposeClusters(words.proposals, {boundaries, parents, *clusters, notes}, outputs, session, result);
    } else {
        notes = plainNotes(words, study, session);
    }
    if (wanted.layer || !words.borderList.empty()) {
        BorderOutputs(words, boundaries, parents, study, outputs, session)
            .write(wanted, clusters ? &*clusters : nullptr, proposals ? &*proposals : nullptr, notes, result);
    }
    if (wanted.faults) {
        const LayerOutput output{words.faults, *wanted.faults, words.date, sourceName(words.layer.file), {}, "faults"};
        writeFaults(output, boundaries, *study.built, outputs, session, result);
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
    addOption(verb, session, "--border-list", words->borderList);
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
    addClusterListOptions(verb, session, words->clusters);
    addProposalListOptions(verb, session, words->proposals);
    addProposalOptions(verb, session, words->proposals);
    verb.add_flag("--allow-area-change", words->allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.callback([&session, words] { session.action = [&session, words] { return findBorders(*words, session); }; });
}

} // namespace diaban
