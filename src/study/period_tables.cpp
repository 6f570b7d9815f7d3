// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/period_tables.h"

#include "src/join/key_evidence.h"
#include "src/study/long_table.h"
#include "src/study/recognise_columns.h"
#include "src/study/row_periods.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"

namespace diaban {

namespace {

/// One sheet of one file.
struct Part {
    std::string path, sheet, period;
};

std::vector<Part> partsOf(const TableSource& source) {
    std::vector<Part> parts;
    for (const auto& [path, period] : source.files) {
        parts.push_back({path, source.sheet, period});
    }
    for (const auto& [sheet, period] : source.sheets) {
        parts.push_back({source.path, sheet, period});
    }
    if (parts.empty()) {
        parts.push_back({source.path, source.sheet, source.period});
    }
    return parts;
}

Table readPart(const std::filesystem::path& folder, const Part& part, const TableSource& source,
               const gis::Limits& limits, gis::Problems& problems) {
    GridOptions gridOptions;
    gridOptions.sheet = part.sheet;
    gridOptions.encoding = source.encoding;
    gridOptions.limits = limits;
    TableOptions tableOptions;
    tableOptions.style = source.style;
    tableOptions.readings = source.longColumns ? TableOptions{}.readings : source.readings;
    tableOptions.shape = source.shape;
    tableOptions.untyped = source.longColumns ? source.longColumns->value : std::string();
    const std::string file = (folder / part.path).lexically_normal().string();
    Table table = tableOfPlaces(readGrid(file, gridOptions, problems), tableOptions, problems);
    keepRows(table, source.only, problems);
    return table;
}

std::optional<std::size_t> columnNamed(const Table& table, const std::string& header) {
    return header.empty() ? std::nullopt : std::optional(table.requireColumn(header));
}

/// The columns that name the unit, found once for all periods.
KeyColumns keyColumns(const Table& table, const TableSource& source, const Units& units, gis::Problems& problems) {
    KeyColumns named{columnNamed(table, source.key), columnNamed(table, source.name),
                     columnNamed(table, source.parent)};
    if (!named.key && !named.name) {
        named = findKeyColumns(units, table, named.parent, problems);
    }
    for (const std::string& above : source.above) {
        named.above.push_back(table.requireColumn(above));
    }
    return named;
}

JoinColumns headersOf(const Table& table, const KeyColumns& keys) {
    const auto header = [&table](std::optional<std::size_t> column) {
        return column ? table.columns[*column].header : std::string();
    };
    JoinColumns headers{header(keys.key), header(keys.name), header(keys.parent)};
    for (const std::size_t above : keys.above) {
        headers.above.push_back(table.columns[above].header);
    }
    return headers;
}

std::vector<PeriodTable> splitByPeriod(const Table& table, const TableSource& source, const KeyColumns& keys,
                                       gis::Problems& problems) {
    std::vector<std::size_t> figures;
    for (const FigureColumn& column : source.columns) {
        figures.push_back(table.requireColumn(column.header));
    }
    const RowPeriods periods = rowPeriods(table, table.requireColumn(source.periodColumn), figures, problems);
    std::vector<std::vector<std::size_t>> rows(periods.periods.size());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (const auto period = periods.ofRow[row]) {
            rows[*period].push_back(row);
        }
    }
    std::vector<PeriodTable> tables;
    for (std::size_t period = 0; period < rows.size(); ++period) {
        tables.push_back({takeRows(table, rows[period]), periods.periods[period], headersOf(table, keys), source});
    }
    return tables;
}

} // namespace

std::vector<PeriodTable> readPeriodTables(const std::filesystem::path& folder, const TableSource& source,
                                          const Units& units, const gis::Limits& limits, gis::Problems& problems) {
    std::vector<PeriodTable> tables;
    for (const Part& part : partsOf(source)) {
        Table table = readPart(folder, part, source, limits, problems);
        TableSource known = withRecognisedColumns(source, table, problems);
        if (!source.rowsSayPeriods()) {
            tables.push_back({std::move(table),
                              part.period,
                              {source.key, source.name, source.parent, source.above},
                              std::move(known)});
            continue;
        }
        const KeyColumns keys = keyColumns(table, source, units, problems);
        tables = source.longColumns ? layOutLongTable(table, known, keys, problems)
                                    : splitByPeriod(table, known, keys, problems);
    }
    return tables;
}

} // namespace diaban
