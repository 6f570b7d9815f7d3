// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/study.h"

#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "src/study/column_figure.h"
#include "src/study/column_values.h"
#include "src/table/read_grid.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;

} // namespace

void addFigure(Study& study, Figure figure, const std::string& file) {
    if (std::ranges::any_of(study.figures, [&](const Figure& other) {
            return other.key == figure.key && other.period == figure.period;
        })) {
        throw gis::badInput(file, figure.key, {"study.figure_twice", {{"key", figure.key}, {"period", figure.period}}});
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

void addTable(Study& study, const std::filesystem::path& folder, const TableSource& source, const gis::Limits& limits,
              gis::Problems& problems) {
    GridOptions gridOptions;
    gridOptions.sheet = source.sheet;
    gridOptions.limits = limits;
    TableOptions tableOptions;
    tableOptions.style = source.style;
    JoinedTable joined;
    const std::string file = (folder / source.path).lexically_normal().string();
    joined.table = tableOf(readGrid(file, gridOptions, problems), tableOptions, problems);
    keepRows(joined.table, source.only, problems);
    joined.join = joinTable(study.boundaries.units, joined.table, {source.key, source.name, source.parent}, problems);
    joined.period = source.period;
    for (const auto& [key, header] : source.columns) {
        const std::size_t index = joined.table.requireColumn(header);
        addFigure(study, columnFigure(source, key, joined.table, index, joined.join, problems), file);
    }
    study.tables.push_back(std::move(joined));
}

} // namespace diaban
