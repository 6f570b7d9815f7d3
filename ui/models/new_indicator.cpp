// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/new_indicator.h"

#include "src/project/check_project.h"
#include "src/project/known_indicators.h"
#include "src/project/period_evidence.h"

#include <algorithm>
#include <set>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

bool sayColumnsTheirPeriods(const TableSource& source) {
    return std::ranges::any_of(source.columns, [](const FigureColumn& column) { return !column.period.empty(); });
}

/// What a source's table says; null where it was not read, or has no columns that could be added.
const Table* plainTableOf(const Project& project, const LoadedProject& loaded, const TableSource& source) {
    if (source.columns.empty() || source.longColumns || sayColumnsTheirPeriods(source)) {
        return nullptr;
    }
    const fs::path file = (project.folder / source.paths().front()).lexically_normal();
    const auto found = std::ranges::find_if(loaded.study.tables, [&](const JoinedTable& joined) {
        return fs::path(joined.table.file).lexically_normal() == file &&
               (source.sheet.empty() || joined.table.sheet == source.sheet);
    });
    return found != loaded.study.tables.end() ? &found->table : nullptr;
}

bool isUsed(const TableSource& source, const std::string& header) {
    return std::ranges::find(source.columns, header, &FigureColumn::header) != source.columns.end() ||
           std::ranges::find(source.above, header) != source.above.end() || header == source.key ||
           header == source.name || header == source.parent || header == source.periodColumn;
}

std::string nameOfFile(const TableSource& source) {
    return fs::path(source.paths().front()).filename().string();
}

std::string freeKey(const std::set<std::string>& taken, const std::string& stem) {
    std::string key = stem;
    for (int number = 2; taken.contains(key); ++number) {
        key = stem + '_' + std::to_string(number);
    }
    return key;
}

std::set<std::string> takenKeys(const Project& project) {
    const std::vector<std::string> figures = figureKeys(project);
    std::set<std::string> taken(figures.begin(), figures.end());
    taken.insert(std::string(Indicator::kAreaKey));
    for (const Indicator& indicator : project.indicators) {
        taken.insert({indicator.key, indicator.numerator, indicator.denominator});
    }
    if (project.index) {
        taken.insert(project.index->indicator.key);
    }
    return taken;
}

} // namespace

std::vector<IndicatorSource> indicatorSources(const Project& project, const LoadedProject& loaded) {
    std::vector<IndicatorSource> sources;
    std::set<std::string> taken = takenKeys(project);
    for (std::size_t i = 0; i < project.tables.size(); ++i) {
        const TableSource& source = project.tables[i];
        const Table* table = plainTableOf(project, loaded, source);
        for (const TableColumn& column : table != nullptr ? table->columns : std::vector<TableColumn>{}) {
            if (column.numeric && !isUsed(source, column.header)) {
                const Indicator* known = knownIndicators().ofHeader(column.header);
                const std::string key = freeKey(taken, known != nullptr ? known->key : figureKeyOf(column.header));
                taken.insert(key);
                sources.push_back({key, column.header, nameOfFile(source), i});
            }
        }
    }
    for (const TableSource& source : project.tables) {
        for (const FigureColumn& column : source.columns) {
            if (std::ranges::find(sources, column.figure, &IndicatorSource::figure) == sources.end()) {
                sources.push_back({column.figure, column.header, nameOfFile(source)});
            }
        }
    }
    return sources;
}

std::vector<IndicatorSource> denominatorSources(const Project& project, const LoadedProject& loaded,
                                                Language language) {
    std::vector<IndicatorSource> sources = indicatorSources(project, loaded);
    std::ranges::stable_partition(sources, [](const IndicatorSource& source) { return !source.table; });
    const Indicator* area = knownIndicators().find(Indicator::kAreaKey);
    sources.push_back({std::string(Indicator::kAreaKey),
                       area != nullptr ? area->name.in(language) : std::string(Indicator::kAreaKey),
                       {}});
    return sources;
}

std::string freeIndicatorKey(const Project& project, const std::string& stem) {
    return freeKey(takenKeys(project), stem);
}

Project withIndicator(const Project& project, const Indicator& indicator, const std::vector<IndicatorSource>& madeOf) {
    Project changed = project;
    for (const IndicatorSource& source : madeOf) {
        if (source.table) {
            std::vector<FigureColumn>& columns = changed.tables[*source.table].columns;
            if (std::ranges::find(columns, source.figure, &FigureColumn::figure) == columns.end()) {
                columns.push_back({source.figure, source.title});
            }
        }
    }
    changed.indicators.push_back(indicator);
    return changed;
}

} // namespace diaban::ui
