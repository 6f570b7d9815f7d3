// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/cli/inspect.h"
#include "src/cli/inspect_shape.h"
#include "src/cli/inspect_vintage.h"
#include "src/table/cell_place.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "src/table/table_format.h"
#include "src/table/tell_shape.h"
#include "src/table/unit_slips.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

namespace {

const char* nameOf(NumberStyle style) {
    switch (style) {
    case NumberStyle::Plain:
        return "plain";
    case NumberStyle::DecimalPoint:
        return "decimal_point";
    case NumberStyle::DecimalComma:
        return "decimal_comma";
    }
    return "";
}

/// Cells that hold a figure, or a text in a column of texts.
std::size_t filledCells(const TableColumn& column) {
    if (column.numeric) {
        return static_cast<std::size_t>(std::ranges::count(column.states, CellState::Value));
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(column.texts, [](const auto& text) { return !text.empty(); }));
}

void listSheets(const std::vector<SheetInfo>& sheets, const Session& session, VerbResult& result) {
    result.json["sheets"] = nlohmann::json::array();
    for (const SheetInfo& sheet : sheets) {
        result.json["sheets"].push_back({{"name", sheet.name}, {"hidden", sheet.hidden}});
        if (!sheet.name.empty()) {
            result.lines.push_back(
                session.text({sheet.hidden ? "inspect.hidden_sheet" : "inspect.sheet", {{"name", sheet.name}}}));
        }
    }
}

/// "column C, figures: Hộ / Đã ký (numbers, 120 filled)".
std::string columnLine(const Grid& grid, const Table& table, const TableColumn& column, const std::string& type,
                       const Session& session) {
    if (column.gridColumn >= grid.columns) {
        return session.text(
            {"sheet.inspect_derived", {{"role", session.text({"sheet.column.parent", {}})}, {"name", column.header}}});
    }
    std::string role =
        session.text({std::string("sheet.column.") + nameOf(table.shape.columns[column.gridColumn]), {}});
    if (grid.isHiddenColumn(column.gridColumn)) {
        role = session.text({"sheet.hidden", {{"what", role}}});
    }
    return session.text({"sheet.inspect_column",
                         {{"letter", columnLetters(column.gridColumn)},
                          {"role", role},
                          {"name", column.header},
                          {"type", session.text({"inspect.type." + type, {}})},
                          {"filled", static_cast<std::int64_t>(filledCells(column))}}});
}

void describeTable(const Grid& grid, const ShapeOptions& shape, Session& session, VerbResult& result) {
    TableOptions options;
    options.shape = shape;
    const Table table = tableWithPersonsTold(grid, options, session.problems);
    result.json["sheet"] = grid.sheet;
    result.json["encoding"] = grid.encoding;
    result.json["separator"] = grid.separator == 0 ? std::string{} : std::string(1, grid.separator);
    result.json["rows"] = table.rows();
    result.lines.push_back(session.text({grid.sheet.empty() ? "inspect.rows" : "inspect.rows_of_sheet",
                                         {{"sheet", grid.sheet},
                                          {"rows", static_cast<std::int64_t>(table.rows())},
                                          {"columns", static_cast<std::int64_t>(table.columns.size())},
                                          {"encoding", grid.encoding}}}));
    for (const TableColumn& column : table.columns) {
        tellUnitSlips(
            table, column,
            [&](std::size_t row) { return placeInSheet(table.sheet, table.rowNumbers[row], column.gridColumn); },
            session.problems);
        const std::string type = column.numeric ? nameOf(column.style) : "text";
        result.json["fields"].push_back(
            {{"name", column.header}, {"type", type}, {"filled", filledCells(column)}, {"percent", column.percent}});
        result.lines.push_back(columnLine(grid, table, column, type, session));
    }
    addVintage(table, session, result);
    addInspectedShape(grid, table, session, result);
}

std::string formatOf(const std::string& file) {
    std::string extension = gis::foldCase(std::filesystem::path(file).extension().string());
    return extension.empty() ? extension : extension.substr(1);
}

} // namespace

VerbResult inspectTable(const InspectWords& words, Session& session) {
    VerbResult result;
    result.json["kind"] = "table";
    result.json["format"] = formatOf(words.file);
    result.json["fields"] = nlohmann::json::array();
    listSheets(sheetsOf(words.file, session.limits), session, result);
    GridOptions options;
    options.sheet = words.sheet;
    options.encoding = words.encoding;
    options.limits = session.limits;
    try {
        describeTable(readGrid(words.file, options, session.problems), words.shape.options(), session, result);
    } catch (const gis::Error& error) {
        if (error.message().id != "table.sheet_needed") {
            throw;
        }
        result.lines.push_back(session.text({"inspect.choose_sheet", {}}));
    }
    return result;
}

} // namespace diaban
