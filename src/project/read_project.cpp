// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"

#include "src/message/period.h"
#include "src/project/check_project.h"
#include "src/project/known_indicators.h"
#include "src/project/load_yaml.h"
#include "src/project/read_boundaries_source.h"
#include "src/project/read_indicator.h"
#include "src/project/read_map_spec.h"
#include "src/project/read_output_spec.h"
#include "src/project/read_table_source.h"
#include "src/project/yaml_map.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

/// Keys of the format that later versions act on; told, not refused.
constexpr std::array kLaterKeys{"neighbours", "corrections", "weakness", "clusters", "style"};

void readHead(YamlMap& top, Project& project) {
    if (const auto version = top.number("version"); !version || *version != 1) {
        top.fail("version", {"project.version", {}});
    }
    project.title = top.localText("title");
    project.asOf = top.text("as_of");
    if (!project.asOf.empty() && !isIsoDate(project.asOf)) {
        top.fail("as_of", {"project.not_a_date", {{"value", project.asOf}}});
    }
    const std::string locale = top.text("locale", "vi");
    if (const auto language = languageOf(locale)) {
        project.locale = *language;
    } else {
        top.fail("locale", {"project.unknown_word", {{"value", locale}, {"known", std::string("vi, en")}}});
    }
    project.source = top.localText("source");
    project.author = top.localText("author");
}

/// What the column of a figure is: an indicator of the project, else a known one; null where it is neither.
const Indicator* indicatorOfColumn(const Project& project, const IndicatorCatalogue& known, const std::string& key) {
    const auto listed = std::ranges::find_if(project.indicators, [&](const Indicator& indicator) {
        return !indicator.isRatio() && indicator.numerator == key;
    });
    return listed != project.indicators.end() ? &*listed : known.find(key);
}

/// Tells each table which of its columns are statuses, so that "Đạt" is read where it would be no number.
void markStatuses(Project& project, const IndicatorCatalogue& known) {
    for (TableSource& table : project.tables) {
        for (const auto& column : table.columns) {
            const Indicator* indicator = indicatorOfColumn(project, known, column.figure);
            if (indicator != nullptr && indicator->kind == IndicatorKind::Status) {
                table.statuses.emplace_back(column.figure, indicator->statusWords);
            }
        }
    }
}

} // namespace

Project readProject(const std::string& file, gis::Problems& problems, const gis::Limits& limits) {
    Project project;
    project.file = file;
    project.folder = project.file.parent_path();
    YamlMap top(file, {}, loadYaml(file, limits));
    readHead(top, project);
    if (auto boundaries = top.map("boundaries")) {
        project.boundaries = readBoundariesSource(*std::move(boundaries));
    } else {
        top.fail("boundaries", {"project.key_missing", {}});
    }
    for (YamlMap& table : top.maps("tables")) {
        project.tables.push_back(readTableSource(std::move(table)));
    }
    const IndicatorCatalogue& known = knownIndicators();
    project.indicators = readIndicators(top, known);
    markStatuses(project, known);
    for (YamlMap& map : top.maps("maps")) {
        project.maps.push_back(readMapSpec(std::move(map)));
    }
    for (YamlMap& output : top.maps("outputs")) {
        project.outputs.push_back(readOutputSpec(std::move(output)));
    }
    for (const char* key : kLaterKeys) {
        if (top.has(key)) {
            problems.warn(file, key, {"project.key_later", {{"line", std::int64_t{top.lineOf(key)}}}});
        }
    }
    top.finish();
    if (project.outputs.empty()) {
        addDefaultOutputs(project);
    }
    checkProject(project);
    return project;
}

} // namespace diaban
