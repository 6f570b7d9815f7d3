// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/output_choices.h"

#include "src/run/project_weakness.h"
#include "ui/models/output_words.h"

#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

struct KindRow {
    OutputKind kind;
    const char* ending;
    const char* suffix; ///< of the file's name, behind that of the project
    TableRows rows = TableRows::Units;
};

constexpr std::array kMaps{".png", ".svg", ".pdf"};

constexpr std::array kOthers{KindRow{OutputKind::Slides, ".pptx", ""},
                             KindRow{OutputKind::Slides, ".pdf", ""},
                             KindRow{OutputKind::Page, ".html", ""},
                             KindRow{OutputKind::QgisProject, ".qgz", ""},
                             KindRow{OutputKind::Layer, ".gpkg", ""},
                             KindRow{OutputKind::Layer, ".geojson", ""},
                             KindRow{OutputKind::Layer, ".shp", ""},
                             KindRow{OutputKind::Layer, ".fgb", ""},
                             KindRow{OutputKind::Layer, ".kml", ""},
                             KindRow{OutputKind::Layer, ".csv", "-layer"},
                             KindRow{OutputKind::Table, ".csv", "-units"},
                             KindRow{OutputKind::Table, ".csv", "-parents", TableRows::Parents},
                             KindRow{OutputKind::JoinReport, ".csv", "-join"},
                             KindRow{OutputKind::Weak, ".xlsx", "-weak"},
                             KindRow{OutputKind::Gaps, ".xlsx", "-gaps"},
                             KindRow{OutputKind::Clusters, ".xlsx", "-clusters"},
                             KindRow{OutputKind::Proposals, ".xlsx", "-proposals"},
                             KindRow{OutputKind::Borders, ".xlsx", "-borders"},
                             KindRow{OutputKind::Coverage, ".xlsx", "-coverage"},
                             KindRow{OutputKind::BorderLayers, ".gpkg", "-borders"}};

bool fits(const Project& project, const KindRow& row) {
    switch (row.kind) {
    case OutputKind::QgisProject:
        return !project.maps.empty();
    case OutputKind::JoinReport:
        return !project.tables.empty();
    case OutputKind::Weak:
        return judgesWeakness(project);
    case OutputKind::Table:
        return row.rows == TableRows::Units || !project.boundaries.fields.parent.empty();
    default:
        return !isOfClusters(row.kind) || project.clusters.has_value();
    }
}

std::string stemOf(const Project& project) {
    std::string name = project.file.filename().string();
    for (const std::string_view ending : {".yaml", ".yml", ".diaban"}) {
        if (name.ends_with(ending)) {
            name.erase(name.size() - ending.size());
        }
    }
    return name;
}

/// The name without its ending, with a number where another output has it. Files beside a layer share its stem, so that
/// stems of layers are kept apart as well.
std::string freePath(const Project& project, const std::string& stem, const std::string& ending) {
    const auto taken = [&](const std::string& path) {
        return std::ranges::find(project.outputs, path, &OutputSpec::path) != project.outputs.end();
    };
    std::string path = stem + ending;
    for (int number = 2; taken(path); ++number) {
        path = stem + '-' + std::to_string(number) + ending;
    }
    return path;
}

std::string suffixOf(const OutputChoice& choice) {
    if (choice.kind == OutputKind::Map) {
        return '-' + choice.map;
    }
    const auto* row = std::ranges::find_if(kOthers, [&](const KindRow& each) {
        return each.kind == choice.kind && each.ending == choice.ending && each.rows == choice.rows;
    });
    return row == kOthers.end() ? std::string() : row->suffix;
}

} // namespace

std::vector<OutputChoice> outputChoices(const Project& project) {
    std::vector<OutputChoice> choices;
    for (const char* ending : kMaps) {
        for (const MapSpec& map : project.maps) {
            choices.push_back({OutputKind::Map, ending, map.key});
        }
    }
    for (const KindRow& row : kOthers) {
        if (fits(project, row)) {
            choices.push_back({row.kind, row.ending, {}, row.rows});
        }
    }
    return choices;
}

QString wordOf(OutputKind kind, TableRows rows, const Words& words) {
    if (kind == OutputKind::Table && rows == TableRows::Parents) {
        return words("window.output.table_by_parent");
    }
    return qt(words.catalogue().text("window.output." + std::string(nameOf(kind))));
}

QString titleOf(const OutputChoice& choice, const Project& project, const Words& words) {
    QString title = wordOf(choice.kind, choice.rows, words);
    if (const MapSpec* map = project.findMap(choice.map)) {
        title += u' ' + quotedMap(project, *map, words);
    }
    return title + QStringLiteral(" (") + qt(choice.ending) + u')';
}

Project withOutput(Project project, const OutputChoice& choice) {
    OutputSpec output;
    output.kind = choice.kind;
    output.map = choice.map;
    output.rows = choice.rows;
    output.path = freePath(project, stemOf(project) + suffixOf(choice), choice.ending);
    if (isOfClusters(choice.kind) && !project.clusters) { // its borders were only looked at
        project.clusters.emplace();
    }
    if (choice.kind == OutputKind::QgisProject && geoPackageOf(project, output) == nullptr) {
        project.outputs.push_back({OutputKind::Layer, freePath(project, stemOf(project), ".gpkg"), {}});
    }
    project.outputs.push_back(std::move(output));
    return project;
}

Project withoutOutput(Project project, std::size_t output) {
    if (output < project.outputs.size()) {
        project.outputs.erase(project.outputs.begin() + static_cast<std::ptrdiff_t>(output));
    }
    return project;
}

} // namespace diaban::ui
