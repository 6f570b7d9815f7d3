// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/study.h"

#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "src/message/period.h"
#include "src/study/column_figure.h"
#include "src/study/column_values.h"
#include "src/study/period_tables.h"
#include "src/study/row_names.h"
#include "src/study/tell_period.h"
#include "src/unit/parent_names.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;

/// True for a column that a crosswalk could not take along: what it says is told, and shares are made of their parts.
bool isLeftBehind(const JoinedTable& joined, const FigureColumn& column) {
    return joined.carried && !joined.table.columnOf(column.header);
}

/// A column that is not there is told as such, not taken for one that a crosswalk could not take along.
void requireColumns(const PeriodTable& part, const TableTreatment& treatment) {
    for (const FigureColumn& column : part.source.columns) {
        if (!treatment.crosswalk.empty()) {
            (void)part.table.requireColumn(column.header);
        }
    }
}

TableTreatment treatmentOf(const TableSource& source, const std::filesystem::path& folder) {
    TableTreatment treatment = source.treatment;
    const auto settled = [&](const std::string& header) {
        const SettledColumns& said = source.treatment.settled;
        return std::ranges::find(said.counts, header) != said.counts.end() ||
               std::ranges::find(said.shares, header) != said.shares.end();
    };
    SettledColumns& known = treatment.settled;
    for (const auto& [header, adds] : source.knownKinds) {
        if (!settled(header)) {
            (adds == Adds::Status  ? known.statuses
             : adds == Adds::Ratio ? known.shares
                                   : known.counts)
                .push_back(header);
        }
    }
    if (!source.periodColumn.empty()) {
        known.labels.push_back(source.periodColumn);
    }
    if (!treatment.crosswalk.empty()) {
        treatment.crosswalk = (folder / treatment.crosswalk).lexically_normal().string();
    }
    return treatment;
}

} // namespace

void addFigure(Study& study, Figure figure, const std::string& file) {
    if (std::ranges::any_of(study.figures, [&](const Figure& other) {
            return other.key == figure.key && other.period == figure.period;
        })) {
        const char* id = figure.period.empty() ? "study.figure_twice_undated" : "study.figure_twice";
        throw gis::badInput(file, figure.key, {id, {{"key", figure.key}, {"period", figure.period}}});
    }
    figure.whole = allWhole(figure.values);
    study.figures.push_back(std::move(figure));
}

const Figure* Study::find(std::string_view key, std::string_view period) const {
    const Figure* found = nullptr;
    for (const Figure& figure : figures) {
        if (figure.key != key) {
            continue;
        }
        if (figure.period == period && !period.empty()) {
            return &figure;
        }
        if (period.empty() || figure.period.empty()) {
            if (found != nullptr && period.empty()) {
                return nullptr;
            }
            found = &figure;
        }
    }
    return found;
}

const Indicator* Study::indicatorOf(std::string_view key) const {
    const auto found = std::ranges::find(indicators, key, &Indicator::key);
    return found == indicators.end() ? nullptr : &*found;
}

std::vector<std::string> Study::periodsOf(std::string_view key) const {
    std::vector<std::string> periods;
    for (const Figure& figure : figures) {
        if (figure.key == key) {
            periods.push_back(figure.period);
        }
    }
    std::ranges::stable_sort(periods, [](const std::string& a, const std::string& b) {
        const auto first = periodOf(a);
        const auto second = periodOf(b);
        return first && second ? comesBefore(*first, *second) : !first && second;
    });
    return periods;
}

Study beginStudy(Boundaries boundaries) {
    Study study;
    study.areasM2 = gis::geodesicAreas(boundaries.layer.polygons, boundaries.layer.crs);
    study.boundaries = std::move(boundaries);
    Figure area;
    area.key = Indicator::kAreaKey;
    area.title = area.key;
    area.values = unitsWithout(study.areasM2.size(), UnitState::NoData);
    for (std::size_t unit = 0; unit < study.areasM2.size(); ++unit) {
        if (study.areasM2[unit] > 0) {
            area.values.set(unit, study.areasM2[unit] / kSquareMetresPerSquareKilometre);
        }
    }
    study.figures.push_back(std::move(area));
    return study;
}

void findVintage(Study& study, const std::string& stated, UnitLists lists, gis::Problems& problems) {
    study.lists = std::move(lists);
    study.vintage = layerVintage(study.boundaries.units, stated, study.lists, problems);
    Units& units = study.boundaries.units;
    const std::vector<const UnitList*> candidates = study.vintage.candidates();
    units.parentNames =
        findParentNames(study.boundaries.layer.attributes, units, candidates.empty() ? nullptr : candidates.back());
}

void addTable(Study& study, const std::filesystem::path& folder, const TableSource& source, const gis::Limits& limits,
              gis::Problems& problems, const JoinOptions& options) {
    const Units& units = study.boundaries.units;
    auto tables = readPeriodTables(folder, source, units, limits, problems);
    if (!tables.empty()) {
        tellUnusedSettled(source.treatment, tables.front().table.file, problems);
    }
    PeriodTeller teller(problems);
    for (PeriodTable& part : tables) {
        gis::Problems ofPart;
        gis::Problems& told = tables.size() > 1 ? ofPart : problems;
        const TableTreatment treatment = treatmentOf(part.source, folder);
        requireColumns(part, treatment);
        JoinedTable joined;
        static_cast<TreatedJoin&>(joined) =
            joinTreated({units, study.vintage, study.lists}, std::move(part.table), part.keys, treatment,
                        source.rowsSayPeriods() ? part.period : std::string(), limits, told, options);
        joined.period = part.period;
        for (const FigureColumn& column : part.source.columns) {
            if (isLeftBehind(joined, column)) {
                continue;
            }
            const TableColumn& cells = joined.table.columns[joined.table.requireColumn(column.header)];
            tellUnitSlipsOfJoin(units, joined.table, cells, joined.join, told);
            addFigure(study, columnFigure(part.source, column, joined, told), joined.table.file);
        }
        teller.tell(ofPart, part.period);
        study.tables.push_back(std::move(joined));
    }
}

} // namespace diaban
