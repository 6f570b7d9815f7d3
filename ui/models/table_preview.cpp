// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/table_preview.h"

#include "src/join/column_meeting.h"
#include "src/join/key_evidence.h"
#include "src/project/title_period.h"
#include "src/study/recognise_columns.h"
#include "src/study/selection.h"
#include "src/table/open_columns.h"
#include "src/table/person_columns.h"
#include "ui/models/other_ground.h"

#include <algorithm>

namespace diaban::ui {

namespace {

TableOptions optionsOf(const TableSource& source) {
    TableOptions options;
    options.style = source.style;
    options.readings = source.longColumns ? TableOptions{}.readings : source.readings;
    options.shape = source.shape;
    options.untyped = source.longColumns ? source.longColumns->value : std::string();
    return options;
}

std::size_t filledCells(const TableColumn& column) {
    return static_cast<std::size_t>(
        std::ranges::count_if(column.texts, [](const std::string& text) { return !text.empty(); }));
}

/// By a crosswalk a table is joined by the codes that this has: its units need not be those of the layer.
bool namesUnitsByItself(const TableSource& source) {
    return !source.key.empty() || !source.name.empty() || !source.treatment.crosswalk.empty();
}

/// The source with the columns that name the unit said, where it leaves them to evidence.
TableSource withUnitColumns(TableSource source, const Table& table, const LoadedProject* loaded) {
    if (namesUnitsByItself(source) || loaded == nullptr) {
        return source;
    }
    gis::Problems untold;
    const auto header = [&](std::optional<std::size_t> column) {
        return column ? table.columns[*column].header : std::string();
    };
    const Units& units = loaded->study.boundaries.units;
    KeyColumns found;
    try {
        found = findKeyColumns(units, table, table.columnOf(source.parent), untold);
    } catch (const gis::Error& error) {
        const auto elsewhere = error.message().id == "join.no_key" ? otherGround(units, table) : std::nullopt;
        if (!elsewhere) {
            throw;
        }
        throw gis::badInput(table.file, table.sheet, *elsewhere);
    }
    source.key = header(found.key);
    source.name = header(found.name);
    source.parent = source.parent.empty() ? header(found.parent) : source.parent;
    return source;
}

ColumnUse useOf(const std::string& header, const TableSource& source) {
    const bool isFigure =
        !source.longColumns && std::ranges::find(source.columns, header, &FigureColumn::header) != source.columns.end();
    if (header == source.key) {
        return ColumnUse::Code;
    }
    if (header == source.name) {
        return ColumnUse::Name;
    }
    if (header == source.parent || std::ranges::find(source.above, header) != source.above.end()) {
        return ColumnUse::Parent;
    }
    if (header == source.periodColumn || (source.longColumns && header == source.longColumns->period)) {
        return ColumnUse::Period;
    }
    if (source.longColumns && header == source.longColumns->indicator) {
        return ColumnUse::Indicator;
    }
    if (source.longColumns && header == source.longColumns->value) {
        return ColumnUse::Value;
    }
    return isFigure ? ColumnUse::Figure : ColumnUse::Ignored;
}

PreviewColumn previewColumn(const TableColumn& column, const TableSource& source) {
    PreviewColumn shown;
    shown.header = column.header;
    shown.use = useOf(column.header, source);
    for (const FigureColumn& figure : source.columns) {
        if (!source.longColumns && figure.header == column.header) {
            shown.figures.push_back(figure.figure);
        }
    }
    shown.numeric = column.numeric;
    shown.percent = column.percent;
    shown.open = column.open.has_value();
    shown.style = column.style;
    shown.filled = filledCells(column);
    const auto said = std::ranges::find(source.readings, column.header, &std::pair<std::string, ColumnReading>::first);
    if (said != source.readings.end()) {
        shown.said = said->second;
    }
    return shown;
}

RowSpan spanOf(const Grid& grid, const std::vector<std::size_t>& rows) {
    return {grid.rowNumbers[rows.front()], grid.rowNumbers[rows.back()]};
}

/// The headers that a project names must be those of the file, whatever case and spaces they are written in.
std::string asWritten(const Table& table, const std::string& header) {
    const auto column = header.empty() ? std::nullopt : table.columnOf(header);
    return column ? table.columns[*column].header : header;
}

TableSource withFileHeaders(TableSource source, const Table& table) {
    for (std::string* header : {&source.key, &source.name, &source.parent, &source.periodColumn}) {
        *header = asWritten(table, *header);
    }
    for (FigureColumn& column : source.columns) {
        column.header = source.longColumns ? column.header : asWritten(table, column.header);
    }
    return source;
}

/// What a run would say of the columns that the project names, or of those that it does not.
void requireColumns(const Table& table, const TableSource& source) {
    for (const std::string& header : {source.key, source.name, source.parent, source.periodColumn}) {
        if (!header.empty()) {
            (void)table.requireColumn(header);
        }
    }
    for (const FigureColumn& column : source.columns) {
        if (source.longColumns) {
            continue;
        }
        const std::size_t at = table.requireColumn(column.header);
        if (table.columns[at].open) {
            throw openColumnError(table, at);
        }
    }
    if (!namesUnitsByItself(source)) {
        throw gis::badInput(table.file, table.sheet, {"window.import.no_unit_column", {}});
    }
}

/// Rows whose code, or name where there is none, is a unit's; nothing where the table is of other units than the layer.
std::optional<std::size_t> rowsMet(const Table& table, const TableSource& source, const LoadedProject* loaded) {
    const auto column = table.columnOf(source.key.empty() ? source.name : source.key);
    if (loaded == nullptr || !column || !source.treatment.crosswalk.empty()) {
        return std::nullopt;
    }
    const Units& units = loaded->study.boundaries.units;
    const auto met = [&](const Keys& keys) {
        return static_cast<std::size_t>(std::ranges::count_if(table.columns[*column].texts, [&](const auto& text) {
            bool exact = false;
            return !text.empty() && keys.unitOf(text, exact).has_value();
        }));
    };
    return source.key.empty() ? met(NameKeys(units.names)) : met(CodeKeys(units.codes));
}

/// The rows that the project reads; nothing where those are all.
std::optional<Table> narrowed(const Table& table, const TableSource& source) {
    if (source.only.empty()) {
        return std::nullopt;
    }
    gis::Problems untold; // the preview says it in its own words
    Table kept = table;
    keepRows(kept, source.only, untold);
    return kept;
}

/// What a project would read from which column; faults are kept and the rest is shown all the same.
void understandColumns(TablePreview& preview, const Table& table, const LoadedProject* loaded,
                       gis::Problems& problems) {
    try {
        preview.source = withFileHeaders(preview.source, table);
        const std::optional<Table> kept = narrowed(table, preview.source);
        const Table& used = kept ? *kept : table;
        preview.elsewhere = table.rows() - used.rows();
        preview.source = withUnitColumns(preview.source, used, loaded);
        preview.rowsMet = rowsMet(used, preview.source, loaded); // first: it is told of figures that are not known, too
        preview.source = withRecognisedColumns(preview.source, table, problems);
        requireColumns(table, preview.source);
    } catch (const gis::Error& error) {
        preview.fault = error;
    }
    for (const TableColumn& column : table.columns) {
        if (column.gridColumn < preview.columns.size()) {
            preview.columns[column.gridColumn] = previewColumn(column, preview.source);
        }
    }
}

void understand(TablePreview& preview, const LoadedProject* loaded, gis::Problems& problems) {
    const Grid& grid = *preview.grid;
    const Table table = tableWithPersonsTold(grid, optionsOf(preview.part.source), problems);
    preview.rows = table.shape.rows;
    preview.header = spanOf(grid, table.shape.headerRows);
    preview.data = spanOf(grid, table.shape.dataRows);
    preview.dataRows = table.rows();
    preview.titlePeriod = periodOfTitles(titlesOf(grid, table.shape));
    understandColumns(preview, table, loaded, problems);
    for (const PersonColumn& person : personColumns(table)) {
        preview.columns[table.columns[person.column].gridColumn].persons = true;
        preview.fault = gis::badInput(table.file, table.sheet, personMessage(person));
    }
}

std::size_t blocksIn(const gis::Error& error) {
    for (const auto& [name, value] : error.message().args) {
        const auto* count = std::get_if<std::int64_t>(&value);
        const bool told = error.message().id == "sheet.several_blocks" || error.message().id == "sheet.no_such_block";
        if (told && name == "count" && count != nullptr) {
            return static_cast<std::size_t>(*count);
        }
    }
    return 1;
}

std::shared_ptr<const Grid> gridOf(const TablePart& part, const std::string& file, gis::Problems& problems,
                                   const gis::Progress& progress) {
    GridOptions options;
    options.progress = progress;
    options.sheet = part.sheet;
    options.encoding = part.source.encoding;
    return std::make_shared<const Grid>(readGrid(file, options, problems));
}

} // namespace

std::vector<TablePart> partsOf(const std::filesystem::path& folder, const TableSource& source) {
    std::vector<TablePart> parts;
    for (const auto& [path, period] : source.files) {
        parts.push_back({folder, path, source.sheet, source});
    }
    for (const auto& [sheet, period] : source.sheets) {
        parts.push_back({folder, source.path, sheet, source});
    }
    if (parts.empty()) {
        parts.push_back({folder, source.path, source.sheet, source});
    }
    return parts;
}

bool readSameCells(const TablePart& one, const TablePart& other) {
    return one.folder == other.folder && one.path == other.path && one.sheet == other.sheet &&
           one.source.encoding == other.source.encoding;
}

TablePreview previewTable(const TablePart& part, const std::shared_ptr<const LoadedProject>& loaded,
                          const std::shared_ptr<const Grid>& known, const gis::Progress& progress) {
    TablePreview preview;
    preview.part = part;
    preview.source = part.source;
    const std::string file = (part.folder / part.path).lexically_normal().string();
    gis::Problems problems;
    try {
        progress.at("stage.read", 0, 0);
        preview.sheets = sheetsOf(file);
        progress.at("stage.read", 0, 0);
        preview.grid = known ? known : gridOf(part, file, problems, progress);
        preview.columns.resize(preview.grid->columns);
        progress.at("stage.read", 0, 0);
        understand(preview, loaded.get(), problems);
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        preview.fault = error;
        preview.blocks = blocksIn(error);
    }
    preview.blocks = std::max(preview.blocks, part.source.shape.block.value_or(1));
    preview.told = problems.list();
    progress.at("stage.read", 1, 1);
    return preview;
}

} // namespace diaban::ui
