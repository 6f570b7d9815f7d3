// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/output_words.h"

#include "ui/models/figure_name.h"
#include "ui/models/output_choices.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

/// Names of formats, the same in all languages.
constexpr std::array<std::pair<const char*, const char*>, 6> kFormats{{{".gpkg", "GeoPackage"},
                                                                       {".geojson", "GeoJSON"},
                                                                       {".shp", "Shapefile"},
                                                                       {".fgb", "FlatGeobuf"},
                                                                       {".xlsx", "Excel"},
                                                                       {".pptx", "PowerPoint"}}};

/// Empty where the kind of the output says it, or the path does not.
QString formatOf(const OutputSpec& output) {
    const QString ending = qt(fs::path(output.path).extension().string()).toLower();
    if (ending.size() < 2 || output.kind == OutputKind::Page || output.kind == OutputKind::QgisProject) {
        return {};
    }
    const auto* known =
        std::ranges::find_if(kFormats, [&](const auto& format) { return ending == QLatin1String(format.first); });
    return known != kFormats.end() ? QString::fromLatin1(known->second) : ending.mid(1).toUpper();
}

QString alikeWords(const Project& project, const OutputSpec& output, const Words& words) {
    QString said = wordOf(output.kind, output.rows, words);
    if (const MapSpec* map = project.findMap(output.map)) {
        said += u' ' + quotedMap(project, *map, words);
    }
    const QString format = formatOf(output);
    return format.isEmpty() ? said : said + QStringLiteral(" · ") + format;
}

} // namespace

QString quotedMap(const Project& project, const MapSpec& map, const Words& words) {
    const std::string name = mapName(project, map, words.language());
    const auto same = std::ranges::count_if(
        project.maps, [&](const MapSpec& other) { return mapName(project, other, words.language()) == name; });
    QString said = u'“' + qt(name) + u'”';
    if (same > 1 && name != map.key) {
        said += QStringLiteral(" (") + qt(map.key) + u')';
    }
    return said;
}

QString outputWords(const Project& project, const OutputSpec& output, const Words& words) {
    const QString said = alikeWords(project, output, words);
    const auto same = std::ranges::count_if(
        project.outputs, [&](const OutputSpec& other) { return alikeWords(project, other, words) == said; });
    return same > 1 ? said + QStringLiteral(" · ") + qt(fs::path(output.path).replace_extension().string()) : said;
}

} // namespace diaban::ui
