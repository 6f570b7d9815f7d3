// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/choropleth.h"

#include "gis/base/error.h"
#include "src/message/number_format.h"

namespace diaban {

const Figure& requireFigure(const Project& project, const Study& study, const MapSpec& spec) {
    if (const Figure* figure = study.find(spec.indicator, spec.period)) {
        return *figure;
    }
    std::string periods;
    for (const std::string& period : study.periodsOf(spec.indicator)) {
        periods += (periods.empty() ? "" : ", ") + period;
    }
    throw gis::badInput(project.file.string(), "maps: " + spec.key,
                        {"run.no_figure",
                         {{"indicator", spec.indicator},
                          {"period", spec.period},
                          {"periods", periods},
                          {"line", std::int64_t{spec.line}}}});
}

std::string legendTitle(const Figure& figure, const Indicator* indicator, Language language) {
    const std::string unit = indicator != nullptr ? indicator->unit.in(language) : std::string{};
    return unit.empty() ? figure.title : figure.title + " (" + unit + ')';
}

std::string sourceWords(const Project& project, Language language) {
    if (!project.source.empty()) {
        return project.source.in(language);
    }
    std::string names = std::filesystem::path(project.boundaries.path).filename().string();
    for (const TableSource& table : project.tables) {
        for (const std::string& path : table.paths()) {
            names += "; " + std::filesystem::path(path).filename().string();
        }
    }
    return names;
}

std::vector<std::string> studyNotes(const Study& study, const std::string& period, const Catalogue& catalogue) {
    std::vector<std::string> notes;
    if (study.boundaries.repaired > 0) {
        notes.push_back(
            catalogue.text({"run.note.repaired", {{"count", static_cast<std::int64_t>(study.boundaries.repaired)}}}));
    }
    for (const JoinedTable& table : study.tables) {
        if (table.period != period && !table.period.empty() && !period.empty()) {
            continue;
        }
        const std::size_t leftOut = table.join.rowsWithoutUnit.size() + table.join.duplicateRows.size();
        if (leftOut > 0) {
            notes.push_back(
                catalogue.text({"run.note.rows_left_out", {{"count", static_cast<std::int64_t>(leftOut)}}}));
        }
    }
    return notes;
}

MapRequest choropleth(const Boundaries& boundaries, const UnitValues& values, const ClassChoice& classes) {
    MapRequest request;
    request.polygons = &boundaries.layer.polygons;
    request.crs = boundaries.layer.crs;
    request.codes = boundaries.units.codes;
    request.names = boundaries.units.names;
    request.values = values.values;
    request.states = values.states;
    request.breaks = classBreaks(classes, request.values);
    return request;
}

MapRequest projectMap(const Project& project, const Study& study, const MapSpec& spec, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const Figure& figure = requireFigure(project, study, spec);
    const Indicator* indicator = project.findIndicator(spec.indicator);
    MapRequest request = choropleth(study.boundaries, figure.values, spec.classes);
    request.mapCrs = spec.crs;
    request.palette = spec.palette;
    request.decimals = indicator != nullptr ? indicator->decimals : -1;
    request.language = language;
    request.page = spec.page;
    request.texts.title = spec.title.empty() ? figure.title : spec.title.in(language);
    request.texts.subtitle = spec.subtitle.empty() ? project.title.in(language) : spec.subtitle.in(language);
    request.texts.legendTitle = legendTitle(figure, indicator, language);
    request.texts.period = figure.period.empty() ? std::string{} : formatPeriod(figure.period, language);
    request.texts.source = sourceWords(project, language);
    request.texts.author = project.author.in(language);
    request.texts.date = project.asOf;
    request.texts.notes = studyNotes(study, figure.period, catalogue);
    return request;
}

} // namespace diaban
