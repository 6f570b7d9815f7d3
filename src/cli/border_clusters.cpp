// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/border_clusters.h"

#include "gis/io/append_geopackage.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/shown_path.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/message/number_format.h"
#include "src/publish/border_style.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/gap_list.h"

#include <cmath>
#include <filesystem>

namespace diaban {

namespace {

constexpr double kUsualStrip = 500;

/// A layer with its style.
struct StyledLayer {
    gis::Layer layer;
    std::string qml;
};

/// To a tenth, for a sentence.
double kilometres(double metres) {
    return std::round(metres / 100) / 10;
}

/// Up to a centimetre, rounded up: an error that is told is no smaller than it is.
double widthError(const ClusterStudy& study) {
    return std::ceil(study.strips->widthError * study.stripMetres * 100) / 100;
}

std::string besideName(const std::string& output, const std::string& layer) {
    const std::filesystem::path path(output);
    return (path.parent_path() / (path.stem().string() + "-" + layer + path.extension().string())).string();
}

bool takesQml(gis::LayerFormat format) {
    return format == gis::LayerFormat::GeoJson || format == gis::LayerFormat::Shapefile ||
           format == gis::LayerFormat::FlatGeobuf;
}

void writeQml(const std::string& layerFile, const std::string& qml, gis::OutputSet& outputs) {
    const std::string beside = besideOutput(layerFile, ".qml");
    const std::filesystem::path staged = outputs.stage(beside);
    gis::writeShown(staged, beside, [&] { gis::writeFile(staged, qml); });
}

/// Writes a layer as a file of its own, `part`, and puts it into a staged GeoPackage.
void append(const std::filesystem::path& geoPackage, const std::filesystem::path& part, const LayerOutput& output,
            const StyledLayer& styled, const std::string& description, Session& session) {
    gis::WriteOptions options;
    options.date = output.date;
    options.shownPath = output.path;
    options.layerName = styled.layer.name;
    options.description = description;
    gis::writeLayer(part.string(), gis::LayerFormat::GeoPackage, styled.layer, options, session.problems,
                    session.progress);
    gis::appendGeoPackage(geoPackage.string(), part.string());
    std::filesystem::remove(part);
}

void addStyle(const std::filesystem::path& geoPackage, const std::string& layer, const std::string& qml,
              const std::string& date) {
    const gis::QgisCarrier carrier{{{layer, {}, qml}}, {}};
    gis::addQgisCarrier(geoPackage.string(), layer, carrier, date.empty() ? "2000-01-01" : date);
    gis::readBackQgisCarrier(geoPackage.string(), layer, carrier);
}

} // namespace

void addClusterOptions(CLI::App& verb, const Session& session, ClusterWords& words) {
    addOption(verb, session, "--clusters", words.file);
    addOption(verb, session, "--cluster-sheet", words.sheet);
    addOption(verb, session, "--as-of", words.asOf);
    addOption(verb, session, "--since", words.since);
    addOption(verb, session, "--strip", words.strip)->check(numberBetween(session, 1, 20'000));
    addOption(verb, session, "--hamlets", words.hamlets);
    addOption(verb, session, "--hamlets-layer", words.hamletsLayer);
    addOption(verb, session, "--gaps", words.gaps);
}

void requireClusters(const ClusterWords& words) {
    const bool more = !(words.sheet.empty() && words.asOf.empty() && words.since.empty() && words.hamlets.empty() &&
                        words.hamletsLayer.empty() && words.gaps.empty()) ||
                      words.strip;
    if (words.file.empty() && more) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.clusters_missing", {}});
    }
    requireDate(words.asOf);
    requireDate(words.since);
    if (!words.gaps.empty() && std::filesystem::path(words.gaps).extension() != ".csv") {
        throw gis::Error(gis::ErrorKind::BadUsage, words.gaps, {}, {"usage.gaps_format", {}});
    }
}

std::optional<ClusterStudy> studyClusterWords(const ClusterWords& words, const Boundaries& boundaries,
                                              const UnitParents& parents, const BorderStudy& borders, bool layers,
                                              gis::OutputSet& outputs, Session& session) {
    if (words.file.empty()) {
        return std::nullopt;
    }
    outputs.protect(words.file);
    if (!words.hamlets.empty()) {
        outputs.protect(words.hamlets);
    }
    ClusterOptions options;
    options.source = {words.file, words.sheet};
    options.day = words.asOf;
    options.since = words.since;
    options.hamlets = words.hamlets;
    options.hamletLayer = words.hamletsLayer;
    if (layers || !words.hamlets.empty() || words.strip) {
        options.stripMetres = words.strip.value_or(kUsualStrip);
    }
    return studyClusters(boundaries, parents, borders, options, session.limits, session.problems, session.progress);
}

void writeClusterLayers(const LayerOutput& bordersOutput, const Boundaries& boundaries, const UnitParents& parents,
                        const BorderStudy& borders, const ClusterStudy& study, gis::OutputSet& outputs,
                        Session& session) {
    const Catalogue& catalogue = session.catalogue;
    std::vector<StyledLayer> layers;
    layers.push_back({borderAreaLayer(boundaries, study), borderAreaStyleQml(catalogue)});
    layers.push_back({clusterLayer(boundaries, parents, borders, study), clusterStyleQml(catalogue)});
    layers.push_back({gapLayer(boundaries, study), gapStyleQml(study, catalogue)});
    const std::string strips =
        session.text({"cluster.described_strips", {{"metres", study.stripMetres}, {"error", widthError(study)}}});
    const std::string source = bordersOutput.source;
    if (bordersOutput.format != gis::LayerFormat::GeoPackage) {
        if (takesQml(bordersOutput.format)) {
            writeQml(bordersOutput.path, borderStyleQml(catalogue), outputs);
        }
        for (const StyledLayer& styled : layers) {
            LayerOutput output = bordersOutput;
            output.path = besideName(bordersOutput.path, styled.layer.name);
            output.layerName = styled.layer.name;
            output.notes = {strips};
            (void)writeLayerOutput(styled.layer, output, outputs, session);
            if (takesQml(output.format)) {
                writeQml(output.path, styled.qml, outputs);
            }
        }
        return;
    }
    // What is staged beside the file of borders is gone again before all is put in place.
    const std::filesystem::path part = outputs.stage(besideName(bordersOutput.path, "part"));
    const std::filesystem::path staged = part.parent_path() / std::filesystem::path(bordersOutput.path).filename();
    gis::writeShown(staged, bordersOutput.path, [&] {
        for (const StyledLayer& styled : layers) {
            append(staged, part, bordersOutput, styled, source + "\n" + strips, session);
        }
        addStyle(staged, "borders", borderStyleQml(catalogue), bordersOutput.date);
        for (const StyledLayer& styled : layers) {
            addStyle(staged, styled.layer.name, styled.qml, bordersOutput.date);
        }
    });
}

void writeGapList(const ClusterWords& words, const Boundaries& boundaries, const ClusterStudy& study,
                  gis::OutputSet& outputs, const Session& session) {
    if (words.gaps.empty()) {
        return;
    }
    const GapListTexts texts{sourceName(boundaries.layer.file) + "; " + sourceName(words.file), {}};
    const std::filesystem::path staged = outputs.stage(words.gaps);
    gis::writeShown(staged, words.gaps,
                    [&] { gis::writeFile(staged, gapListCsv(study, boundaries.units, texts, session.catalogue)); });
}

namespace {

nlohmann::json lengthJson(const CoveredLength& length) {
    const auto share = length.share();
    return {{"covered_m", length.coveredMetres},
            {"uncovered_m", length.uncoveredMetres()},
            {"share", share ? nlohmann::json(*share) : nlohmann::json()},
            {"borders", length.borders},
            {"covered_borders", length.coveredBorders}};
}

nlohmann::json parentsJson(const std::vector<CoveredParent>& parents) {
    nlohmann::json list = nlohmann::json::array();
    for (const CoveredParent& parent : parents) {
        nlohmann::json one = lengthJson(parent.length);
        one["name"] = parent.name;
        list.push_back(std::move(one));
    }
    return list;
}

nlohmann::json coverageJson(const ClusterStudy& study) {
    nlohmann::json json = lengthJson(study.coverage.all);
    json["by_level"] = nlohmann::json::object();
    for (std::size_t level = 0; level < study.coverage.levels.size(); ++level) {
        const CoveredLength& length = study.coverage.levels[level];
        const std::string name = nameOf(static_cast<BorderLevel>(level));
        if (length.borders > 0) {
            json["by_level"][name.empty() ? "unknown" : name] = lengthJson(length);
        }
    }
    json["by_count_m"] = study.coverage.metresByCount;
    json["districts"] = parentsJson(study.coverage.districts);
    json["provinces"] = parentsJson(study.coverage.provinces);
    return json;
}

} // namespace

void tellClusters(const ClusterStudy& study, const Session& session, VerbResult& result) {
    const CoveredLength& all = study.coverage.all;
    result.json["coverage"] = coverageJson(study);
    result.json["gaps"] = study.gaps.size();
    result.json["clusters"] = {{"count", study.counts.clusters},
                               {"counted", study.counts.counted},
                               {"expired", study.counts.expired},
                               {"not_yet_signed", study.counts.notYetSigned},
                               {"date_unread", study.counts.dateUnread},
                               {"single_member", study.counts.single},
                               {"in_pieces", study.counts.inPieces},
                               {"same_members", study.counts.sameMembers},
                               {"units_in_several", study.counts.unitsInSeveral}};
    result.lines.push_back(session.text({"cluster.summary",
                                         {{"counted", static_cast<std::int64_t>(study.counts.counted)},
                                          {"clusters", static_cast<std::int64_t>(study.counts.clusters)},
                                          {"covered", kilometres(all.coveredMetres)},
                                          {"shared", kilometres(all.sharedMetres)},
                                          {"percent", std::round(1000 * all.share().value_or(0)) / 10},
                                          {"gaps", static_cast<std::int64_t>(study.gaps.size())}}}));
    if (study.before) {
        const CoverageChange change = changeBetween(study.borders, *study.before, study.covering);
        result.json["coverage"]["change"] = {{"since", study.since},
                                             {"gained_m", change.gainedMetres},
                                             {"lost_m", change.lostMetres},
                                             {"gained_borders", change.gainedBorders},
                                             {"lost_borders", change.lostBorders}};
        result.lines.push_back(session.text({"cluster.summary_change",
                                             {{"since", formatDate(study.since, session.catalogue.language())},
                                              {"gained", kilometres(change.gainedMetres)},
                                              {"lost", kilometres(change.lostMetres)}}}));
    }
    if (study.strips) {
        double area = 0;
        for (const double side : study.strips->areas) {
            area += side;
        }
        result.json["strips"] = {{"width_m", study.stripMetres},
                                 {"area_m2", area},
                                 {"width_error_m", study.strips->widthError * study.stripMetres},
                                 {"hamlets", study.hamlets},
                                 {"hamlets_in_strips", study.hamletsInStrips}};
        result.lines.push_back(session.text(
            {"cluster.summary_strips",
             {{"metres", study.stripMetres}, {"area", std::round(area / 1e5) / 10}, {"error", widthError(study)}}}));
    }
}

} // namespace diaban
