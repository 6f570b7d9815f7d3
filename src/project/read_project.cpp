// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"

#include "gis/base/error.h"
#include "src/indicator/own_and_known.h"
#include "src/message/period.h"
#include "src/project/check_project.h"
#include "src/project/gathered_faults.h"
#include "src/project/known_indicators.h"
#include "src/project/load_yaml.h"
#include "src/project/read_boundaries_source.h"
#include "src/project/read_indicator.h"
#include "src/project/read_map_spec.h"
#include "src/project/read_output_spec.h"
#include "src/project/read_table_source.h"
#include "src/project/read_table_treatment.h"
#include "src/project/read_weakness.h"
#include "src/project/yaml_map.h"
#include "src/unit/stated_time.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace diaban {

namespace {

void readVersion(YamlMap& top) {
    if (const auto version = top.number("version"); !version || *version != 1) {
        top.fail("version", {"project.version", {}});
    }
}

void readDay(YamlMap& top, Project& project) {
    project.asOf = top.text("as_of");
    if (!project.asOf.empty() && !isIsoDate(project.asOf)) {
        top.fail("as_of", {"project.not_a_date", {{"value", project.asOf}}});
    }
}

void readLocale(YamlMap& top, Project& project) {
    const std::string locale = top.text("locale", "vi");
    if (const auto language = languageOf(locale)) {
        project.locale = *language;
    } else {
        top.fail("locale", {"project.unknown_word", {{"value", locale}, {"known", std::string("vi, en")}}});
    }
}

void readHead(YamlMap& top, Project& project, GatheredFaults& faults) {
    faults.attempt([&] { readVersion(top); });
    faults.attempt([&] { project.title = top.localText("title"); });
    faults.attempt([&] { readDay(top, project); });
    faults.attempt([&] { readLocale(top, project); });
    faults.attempt([&] { project.source = top.localText("source"); });
    faults.attempt([&] { project.author = top.localText("author"); });
    faults.attempt([&] {
        if (auto boundaries = top.map("boundaries")) {
            project.boundaries = readBoundariesSource(*std::move(boundaries));
        } else {
            top.fail("boundaries", {"project.key_missing", {}});
        }
    });
}

/// What the column of a figure is: an indicator of the project, a share or rate by its own key, else a known one; null
/// where it is neither.
const Indicator* indicatorOfColumn(const Project& project, const IndicatorCatalogue& known, const std::string& key) {
    const auto listed = std::ranges::find_if(project.indicators, [&](const Indicator& indicator) {
        return (indicator.isRatio() ? indicator.key : indicator.numerator) == key;
    });
    return listed != project.indicators.end() ? &*listed : known.find(key);
}

/// Tells each table which of its columns are statuses, so that "Đạt" is read where it would be no number, and which are
/// counts, shares or statuses, so that only counts are added up.
void markKinds(Project& project, const IndicatorCatalogue& known) {
    for (TableSource& table : project.tables) {
        for (const auto& column : table.columns) {
            const Indicator* indicator = indicatorOfColumn(project, known, column.figure);
            if (indicator != nullptr && indicator->kind == IndicatorKind::Status) {
                table.statuses.emplace_back(column.figure, indicator->statusWords);
            }
            if (indicator != nullptr) {
                table.knownKinds.emplace_back(column.header, addsOf(*indicator));
            }
        }
    }
}

/// Each key and each header is of one indicator of the project.
void requireDistinct(const Project& project) {
    std::set<std::string> keys;
    std::map<std::string, std::string> headers; // and whose they are
    for (const Indicator& indicator : project.indicators) {
        if (!keys.insert(indicator.key).second) {
            throw gis::badInput(project.file.string(), "indicators", {"project.repeated", {{"value", indicator.key}}});
        }
        for (const std::string& header : indicator.headers) {
            const auto [other, isNew] = headers.try_emplace(recognitionKey(header), indicator.key);
            if (!isNew && other->second != indicator.key) {
                throw gis::badInput(project.file.string(), "indicators",
                                    {"project.headers_clash",
                                     {{"header", header}, {"first", other->second}, {"second", indicator.key}}});
            }
        }
    }
}

/// Tables that name no columns have them recognised by their headers.
void giveCatalogue(Project& project, const IndicatorCatalogue& known) {
    if (std::ranges::none_of(project.tables, [](const TableSource& table) { return table.columns.empty(); })) {
        return;
    }
    requireDistinct(project);
    const auto catalogue = std::make_shared<const IndicatorCatalogue>(ownAndKnown(project.indicators, known));
    for (TableSource& table : project.tables) {
        if (table.columns.empty()) {
            table.catalogue = catalogue;
        }
    }
}

/// The items of a list, each read by itself.
template <typename Item>
void readList(YamlMap& top, const char* key, Item (*read)(YamlMap), std::vector<Item>& items, GatheredFaults& faults) {
    faults.attempt([&] {
        for (YamlMap& map : top.maps(key)) {
            faults.attempt([&] { items.push_back(read(std::move(map))); });
        }
    });
}

/// True for a vintage that can be: a day, month or year, or one of the project's lists; also where none is stated.
bool canBeVintage(const std::string& stated, const Project& project) {
    return stated.empty() || statedTimeOf(stated) ||
           std::ranges::any_of(project.unitLists, [&](const auto& list) { return list.vintage == stated; });
}

void requireVintage(YamlMap map, const Project& project) {
    if (const std::string stated = map.text("vintage"); !canBeVintage(stated, project)) {
        map.fail("vintage", {"project.not_a_vintage", {{"value", stated}}});
    }
}

/// Once the lists are read: a vintage may be what one of them is called.
void requireVintages(YamlMap& top, const Project& project, GatheredFaults& faults) {
    if (!canBeVintage(project.boundaries.vintage, project)) {
        faults.attempt([&] { requireVintage(top.map("boundaries").value(), project); });
    }
    if (std::ranges::all_of(project.tables,
                            [&](const auto& t) { return canBeVintage(t.treatment.vintage, project); })) {
        return;
    }
    for (const YamlMap& map : top.maps("tables")) {
        faults.attempt([&] { requireVintage(map, project); });
    }
}

Project readDocument(const std::string& file, const YAML::Node& document, gis::Problems& problems) {
    Project project;
    project.file = file;
    project.folder = project.file.parent_path();
    GatheredFaults faults;
    YamlMap top(file, {}, document);
    readHead(top, project, faults);
    readList(top, "unit_lists", readUnitListSource, project.unitLists, faults);
    faults.attempt([&] { project.corrections = top.text("corrections"); });
    faults.attempt([&] {
        if (auto neighbours = top.map("neighbours")) {
            project.neighbours = readNeighboursSource(*std::move(neighbours));
        }
    });
    faults.attempt([&] { project.style = top.text("style"); });
    readList(top, "tables", readTableSource, project.tables, faults);
    requireVintages(top, project, faults);
    const IndicatorCatalogue& known = knownIndicators();
    faults.attempt([&] { project.indicators = readIndicators(top, known); });
    faults.attempt([&] {
        if (auto index = top.map("index")) {
            project.index = readIndex(*std::move(index));
        }
    });
    faults.attempt([&] { project.weakness = readWeakness(top); });
    faults.attempt([&] {
        if (auto clusters = top.map("clusters")) {
            project.clusters = readClustersSpec(*std::move(clusters));
        }
    });
    markKinds(project, known);
    faults.attempt([&] { giveCatalogue(project, known); });
    readList(top, "maps", readMapSpec, project.maps, faults);
    readList(top, "outputs", readOutputSpec, project.outputs, faults);
    faults.attempt([&] { top.finish(); });
    faults.raise(problems);
    if (project.outputs.empty()) {
        addDefaultOutputs(project);
    }
    return project;
}

} // namespace

Project readProject(const std::string& file, gis::Problems& problems, const gis::Limits& limits) {
    Project project = readDocument(file, loadYaml(file, limits), problems);
    GatheredFaults faults;
    checkInputs(project, faults);
    checkProject(project, faults);
    faults.raise(problems);
    return project;
}

Project readProjectAlone(const std::string& file, gis::Problems& problems, const gis::Limits& limits) {
    Project project = readDocument(file, loadYaml(file, limits), problems);
    GatheredFaults faults;
    checkProject(project, faults);
    faults.raise(problems);
    return project;
}

Project parseProject(const std::string& file, const std::string& text, gis::Problems& problems,
                     const gis::Limits& limits) {
    Project project = readDocument(file, parseYaml(file, text, limits), problems);
    GatheredFaults faults;
    checkProject(project, faults);
    faults.raise(problems);
    return project;
}

} // namespace diaban
