// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/dropped_files.h"

#include <QString>
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> kLayers = {".gpkg", ".shp", ".geojson", ".json",
                                                     ".kml",  ".kmz", ".fgb",     ".topojson"};
constexpr std::array<std::string_view, 7> kTables = {".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt"};

constexpr std::array<std::string_view, 4> kBesideShapes = {".dbf", ".shx", ".prj", ".cpg"};

std::string endingOf(const fs::path& file) {
    return QString::fromStdString(file.extension().string()).toLower().toStdString();
}

} // namespace

bool isPartOfShapefile(const fs::path& file) {
    return std::ranges::find(kBesideShapes, endingOf(file)) != kBesideShapes.end();
}

bool isProject(const fs::path& file) {
    return file.string().ends_with(".diaban.yaml");
}

DroppedFiles sortedByUse(const std::vector<fs::path>& files) {
    DroppedFiles sorted;
    std::set<fs::path> known;
    for (const fs::path& file : files) {
        const std::string ending = endingOf(file);
        if (!known.insert(file).second) {
            continue;
        }
        if (isProject(file)) {
            sorted.project = sorted.project ? sorted.project : std::optional(file);
        } else if (std::ranges::find(kLayers, ending) != kLayers.end()) {
            sorted.layers.push_back(file);
        } else if (std::ranges::find(kTables, ending) != kTables.end()) {
            sorted.tables.push_back(file);
        }
    }
    return sorted;
}

} // namespace diaban::ui
