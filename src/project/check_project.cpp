// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/check_project.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/write_layer.h"
#include "src/project/nearest_word.h"
#include "src/project/shared_style.h"
#include "src/publish/picture.h"

#include <algorithm>
#include <set>
#include <utility>

namespace diaban {

namespace {

[[noreturn]] void fail(const Project& project, const std::string& place, int line, gis::Message message) {
    if (line > 0) {
        message.args.emplace_back("line", std::int64_t{line});
    }
    throw gis::badInput(project.file.string(), place, std::move(message));
}

std::string listOf(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

void checkInput(const Project& project, const std::string& place, int line, const std::string& path) {
    std::error_code fault;
    if (!std::filesystem::exists(project.folder / path, fault)) {
        fail(project, place, line, {"project.input_missing", {{"path", path}}});
    }
}

/// Names what there is, each once, or the one that was meant.
gis::Message unknownFigure(const std::string& figure, std::vector<std::string> known) {
    std::ranges::sort(known);
    const auto repeated = std::ranges::unique(known);
    known.erase(repeated.begin(), repeated.end());
    if (const std::string near = nearestWord(figure, known); !near.empty()) {
        return {"project.unknown_figure_near", {{"value", figure}, {"near", near}}};
    }
    return {"project.unknown_figure", {{"value", figure}, {"known", listOf(known)}}};
}

void checkIndicator(const Project& project, std::size_t i, const std::vector<std::string>& known,
                    std::set<std::string>& keys) {
    const Indicator& indicator = project.indicators[i];
    const std::string place = "indicators[" + std::to_string(i) + "]";
    if (!keys.insert(indicator.key).second) {
        fail(project, place + ".key", 0, {"project.repeated", {{"value", indicator.key}}});
    }
    if (const std::string unknown = unknownFigureOf(indicator, known); !unknown.empty()) {
        fail(project, place, 0, unknownFigure(unknown, known));
    }
}

void checkFigures(const Project& project, GatheredFaults& faults) {
    std::vector<std::string> known = figureKeys(project);
    known.emplace_back(Indicator::kAreaKey);
    std::set<std::string> keys;
    for (std::size_t i = 0; i < project.indicators.size(); ++i) {
        faults.attempt([&] { checkIndicator(project, i, known, keys); });
    }
}

/// Keys of the index and the rules are those of indicators: only these say which way is better.
void checkWeakness(const Project& project, GatheredFaults& faults) {
    const std::vector<std::string> figures = figureKeys(project);
    std::vector<std::string> known;
    for (const Indicator& indicator : project.indicators) {
        known.push_back(indicator.key);
    }
    const auto require = [&](const std::string& place, int line, const std::string& key) {
        if (project.findIndicator(key) == nullptr) {
            const bool ofTable = std::ranges::find(figures, key) != figures.end();
            faults.attempt([&] {
                fail(project, place, line,
                     ofTable ? gis::Message{"weakness.no_direction", {{"indicator", key}}} : unknownFigure(key, known));
            });
        }
    };
    if (project.index) {
        const IndexSpec& index = *project.index;
        const std::string place = "index";
        if (std::ranges::find(known, index.indicator.key) != known.end()) {
            faults.attempt([&] {
                fail(project, place + ".key", index.line, {"project.repeated", {{"value", index.indicator.key}}});
            });
        }
        for (const std::string& part : index.parts) {
            require(place + ".of", index.line, part);
        }
        known.push_back(index.indicator.key);
    }
    for (std::size_t i = 0; i < project.weakness.rules.size(); ++i) {
        const WeaknessRule& rule = project.weakness.rules[i];
        if (!rule.indicator.empty()) {
            require("weakness[" + std::to_string(i) + "].indicator", rule.line, rule.indicator);
        }
    }
}

void checkMap(const Project& project, std::size_t i, const std::vector<std::string>& figures,
              std::set<std::string>& keys) {
    const MapSpec& map = project.maps[i];
    const std::string place = "maps[" + std::to_string(i) + "]";
    if (!keys.insert(map.key).second) {
        fail(project, place + ".key", map.line, {"project.repeated", {{"value", map.key}}});
    }
    if (map.analysis.kind == AnalysisKind::LinkedClusters && !project.clusters) {
        fail(project, place + ".kind", map.line, {"border_map.no_clusters", {}});
    }
    for (const auto& [key, figure] : {std::pair<const char*, const std::string&>{".indicator", map.indicator},
                                      {".circles", map.analysis.circles},
                                      {".with", map.analysis.with}}) {
        if (figure.empty() || canBeMapped(project, figure, figures)) {
            continue;
        }
        std::vector<std::string> known = figures;
        for (const Indicator& indicator : project.indicators) {
            known.push_back(indicator.key);
        }
        fail(project, place + key, map.line, unknownFigure(figure, std::move(known)));
    }
}

void checkMaps(const Project& project, GatheredFaults& faults) {
    const std::vector<std::string> figures = figureKeys(project);
    std::set<std::string> keys;
    for (std::size_t i = 0; i < project.maps.size(); ++i) {
        faults.attempt([&] { checkMap(project, i, figures, keys); });
    }
}

bool hasControlLetters(const std::string& path) {
    return std::ranges::any_of(path, [](char letter) { return static_cast<unsigned char>(letter) < 0x20; });
}

bool staysInside(const std::filesystem::path& path) {
    return path.is_relative() && !path.empty() && path.has_filename() &&
           std::ranges::none_of(path, [](const auto& part) { return part == ".."; });
}

bool extensionFits(const OutputSpec& output) {
    const std::string extension = gis::foldCase(std::filesystem::path(output.path).extension().string());
    switch (output.kind) {
    case OutputKind::Layer:
    case OutputKind::BorderLayers:
        return gis::layerFormatOf(output.path).has_value();
    case OutputKind::Map:
        return pictureFormatOf(output.path).has_value();
    case OutputKind::JoinReport:
    case OutputKind::Table:
        return extension == ".csv";
    case OutputKind::Weak:
    case OutputKind::Borders:
    case OutputKind::Clusters:
    case OutputKind::Gaps:
    case OutputKind::Coverage:
    case OutputKind::Proposals:
        return extension == ".csv" || extension == ".xlsx";
    case OutputKind::Page:
        return extension == ".html" || extension == ".htm";
    case OutputKind::Slides:
        return extension == ".pptx" || extension == ".pdf";
    case OutputKind::QgisProject:
        return extension == ".qgz";
    case OutputKind::Atlas:
        return extension == ".pdf" || extension.empty();
    }
    return false;
}

void checkStyle(const Project& project, const OutputSpec& output, const std::string& place) {
    for (const std::string& key : output.style.value_or(std::vector<std::string>{})) {
        if (project.findMap(key) == nullptr) {
            fail(project, place, output.line, {"project.unknown_map", {{"value", key}}});
        }
    }
    if (output.style && !output.style->empty() && gis::layerFormatOf(output.path) == gis::LayerFormat::Csv) {
        fail(project, place, output.line, {"project.style_of_table", {{"path", output.path}}});
    }
    for (const OutputSpec* other : sharedStyle(project, output)) {
        if (hasStyleFile(output) && hasStyleFile(*other) && other->style != output.style) {
            fail(project, place, output.line,
                 {"project.style_shared", {{"path", output.path}, {"other", other->path}}});
        }
    }
}

/// A QGIS project shows the maps of a project in a GeoPackage, both of which have to be there.
void checkQgisProject(const Project& project, const OutputSpec& output, const std::string& place) {
    if (geoPackageOf(project, output) == nullptr) {
        fail(project, place + ".layer", output.line,
             {"qgis.needs_layer", {{"path", output.path}, {"layer", output.layer}}});
    }
    if (project.maps.empty()) {
        fail(project, place, output.line, {"qgis.needs_map", {{"path", output.path}}});
    }
    for (const OutputSpec& other : project.outputs) {
        if (other.kind == OutputKind::QgisProject && &other < &output &&
            geoPackageOf(project, other) == geoPackageOf(project, output) &&
            std::filesystem::path(other.path).stem() == std::filesystem::path(output.path).stem()) {
            fail(project, place + ".path", output.line,
                 {"qgis.same_name", {{"path", output.path}, {"other", other.path}}});
        }
    }
}

/// The pages of an atlas show a figure, of units or of groups that there are.
void checkAtlas(const Project& project, const OutputSpec& output, const std::string& place) {
    const MapSpec* map = project.findMap(output.map);
    if (!output.map.empty() && map == nullptr) {
        fail(project, place + ".map", output.line, {"project.unknown_map", {{"value", output.map}}});
    }
    if (map != nullptr && map->indicator.empty()) {
        fail(project, place + ".map", output.line, {"atlas.map_without_figure", {{"map", output.map}}});
    }
    if (output.atlas.per != AtlasPer::Unit && project.boundaries.fields.parent.empty()) {
        fail(project, place + ".per", output.line, {"study_table.needs_parent", {}});
    }
}

void checkOutput(const Project& project, std::size_t i, std::set<std::string>& paths) {
    const OutputSpec& output = project.outputs[i];
    const std::string place = "outputs[" + std::to_string(i) + "]";
    if (!staysInside(output.path)) {
        fail(project, place + ".path", output.line, {"project.output_leaves", {{"path", output.path}}});
    }
    if (hasControlLetters(output.path)) {
        fail(project, place + ".path", output.line, {"project.output_letters", {{"path", output.path}}});
    }
    const bool pdf = gis::foldCase(std::filesystem::path(output.path).extension().string()) == ".pdf";
    if (output.kind == OutputKind::Slides && pdf && !output.slides.office.empty()) {
        fail(project, place + ".template", output.line, {"slides.template_pdf", {}});
    }
    if (!extensionFits(output)) {
        fail(project, place + ".path", output.line, {"project.output_extension", {{"path", output.path}}});
    }
    if (!paths.insert(std::filesystem::path(output.path).lexically_normal().string()).second) {
        fail(project, place + ".path", output.line, {"project.repeated", {{"value", output.path}}});
    }
    if (output.kind == OutputKind::Table && output.rows == TableRows::Parents &&
        project.boundaries.fields.parent.empty()) {
        fail(project, place + ".by", output.line, {"study_table.needs_parent", {}});
    }
    if (isOfClusters(output.kind) && !project.clusters) {
        fail(project, place + ".kind", output.line,
             {"project.output_without_clusters", {{"kind", std::string(nameOf(output.kind))}}});
    }
    if (output.kind == OutputKind::Map && project.findMap(output.map) == nullptr) {
        fail(project, place + ".map", output.line, {"project.unknown_map", {{"value", output.map}}});
    }
    if (output.kind == OutputKind::QgisProject) {
        checkQgisProject(project, output, place);
    }
    if (output.kind == OutputKind::Atlas) {
        checkAtlas(project, output, place);
    }
    checkStyle(project, output, place + ".style");
}

} // namespace

std::vector<std::string> figureKeys(const Project& project) {
    std::vector<std::string> keys;
    const auto add = [&keys](const std::string& key) {
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    };
    for (const TableSource& table : project.tables) {
        for (const FigureColumn& column : table.columns) {
            add(column.figure);
        }
        if (table.catalogue != nullptr) { // which of them the table holds is seen when it is read
            for (const Indicator& indicator : table.catalogue->entries()) {
                add(indicator.isRatio() ? indicator.key : indicator.numerator);
            }
        }
    }
    return keys;
}

std::string unknownFigureOf(const Indicator& indicator, const std::vector<std::string>& known) {
    const auto isKnown = [&](const std::string& key) { return std::ranges::find(known, key) != known.end(); };
    if (indicator.isRatio() && isKnown(indicator.key)) {
        return {}; // a table states it
    }
    if (indicator.isRatio() && indicator.numerator.empty()) {
        return indicator.key; // nothing else could give it
    }
    for (const std::string& figure : {indicator.numerator, indicator.denominator}) {
        if (!figure.empty() && !isKnown(figure)) {
            return figure;
        }
    }
    return {};
}

bool canBeMapped(const Project& project, const std::string& figure, const std::vector<std::string>& figures) {
    return project.findIndicator(figure) != nullptr || figure == Indicator::kAreaKey ||
           std::ranges::find(figures, figure) != figures.end();
}

void addDefaultOutputs(Project& project) {
    std::string name = project.file.filename().string();
    for (const std::string_view ending : {".yaml", ".yml", ".diaban"}) {
        if (name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
        }
    }
    project.outputs.push_back({OutputKind::Layer, name + ".gpkg", {}});
    for (const MapSpec& map : project.maps) {
        project.outputs.push_back({OutputKind::Map, name + '-' + map.key + ".png", map.key});
    }
    if (!project.tables.empty()) {
        project.outputs.push_back({OutputKind::JoinReport, name + "-join.csv", {}});
    }
}

void checkInputs(const Project& project, GatheredFaults& faults) {
    faults.attempt([&] { checkInput(project, "boundaries.path", 0, project.boundaries.path); });
    for (std::size_t i = 0; i < project.unitLists.size(); ++i) {
        faults.attempt(
            [&] { checkInput(project, "unit_lists[" + std::to_string(i) + "].path", 0, project.unitLists[i].path); });
    }
    if (!project.neighbours.path.empty()) {
        faults.attempt([&] { checkInput(project, "neighbours: path", 0, project.neighbours.path); });
    }
    if (project.clusters) {
        const ClustersSpec& clusters = *project.clusters;
        for (const auto& [place, path] :
             {std::pair<const char*, const std::string&>{"clusters: path", clusters.source.path},
              {"clusters: hamlets: path", clusters.hamlets},
              {"clusters: land: path", clusters.land}}) {
            if (!path.empty()) {
                faults.attempt([&] { checkInput(project, place, clusters.line, path); });
            }
        }
    }
    if (!project.style.empty()) {
        faults.attempt([&] { checkInput(project, "style", 0, project.style); });
    }
    if (!project.corrections.empty()) {
        faults.attempt([&] { checkInput(project, "corrections", 0, project.corrections); });
    }
    for (std::size_t i = 0; i < project.tables.size(); ++i) {
        const TableSource& table = project.tables[i];
        if (!table.treatment.crosswalk.empty()) {
            faults.attempt([&] {
                checkInput(project, "tables[" + std::to_string(i) + "].crosswalk", table.line,
                           table.treatment.crosswalk);
            });
        }
        const std::string place = "tables[" + std::to_string(i) + (table.files.empty() ? "].path" : "].files");
        for (const std::string& path : table.paths()) {
            faults.attempt([&] { checkInput(project, place, table.line, path); });
        }
    }
}

void checkProject(const Project& project, GatheredFaults& faults) {
    const std::size_t before = faults.size();
    checkFigures(project, faults);
    checkWeakness(project, faults);
    checkMaps(project, faults);
    if (faults.size() > before) {
        return; // outputs name maps, and would only repeat what is wrong with those
    }
    std::set<std::string> paths;
    for (std::size_t i = 0; i < project.outputs.size(); ++i) {
        faults.attempt([&] { checkOutput(project, i, paths); });
    }
}

} // namespace diaban
