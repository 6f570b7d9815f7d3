// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/inspect_shape.h"

#include "src/table/cell_place.h"
#include "src/table/tell_shape.h"

#include <algorithm>

namespace diaban {

namespace {

const CheckSum* checkSumOf(const Table& table, std::uint32_t row) {
    const auto found = std::ranges::find(table.checkSums, row, &CheckSum::row);
    return found == table.checkSums.end() || found->compared == 0 ? nullptr : &*found;
}

std::string rowsText(const RowRun& run) {
    return run.first == run.last ? std::to_string(run.first)
                                 : std::to_string(run.first) + '-' + std::to_string(run.last);
}

/// The line of a run: its rows, its role, its text and how a sum compares.
gis::Message lineOf(const RowRun& run, const Table& table, const Session& session) {
    gis::Message line{"sheet.inspect_row",
                      {{"rows", rowsText(run)},
                       {"role", session.text({std::string("sheet.row.") + nameOf(run.role), {}})},
                       {"text", run.text}}};
    if (const CheckSum* sum = checkSumOf(table, run.first)) {
        line.id = sum->different == 0 ? "sheet.inspect_sum_fits" : "sheet.inspect_sum_differs";
        line.args.emplace_back("count", static_cast<std::int64_t>(sum->rows));
        line.args.emplace_back("different", static_cast<std::int64_t>(sum->different));
        line.args.emplace_back("compared", static_cast<std::int64_t>(sum->compared));
    } else if (!run.text.empty()) {
        line.id = "sheet.inspect_row_text";
    }
    return line;
}

void addRows(const Grid& grid, const Table& table, const Session& session, VerbResult& result) {
    constexpr std::size_t kMostLines = 200; // of groups there may be hundreds; the JSON has all
    std::size_t lines = 0;
    nlohmann::json& rows = result.json["roles"]["rows"] = nlohmann::json::array();
    for (const RowRun& run : rowRuns(grid, table.shape)) {
        rows.push_back({{"first", run.first}, {"last", run.last}, {"role", nameOf(run.role)}, {"text", run.text}});
        if (lines < kMostLines) {
            result.lines.push_back(session.text(lineOf(run, table, session)));
        } else if (lines == kMostLines) {
            result.lines.emplace_back("  …");
        }
        ++lines;
    }
}

void addColumns(const Grid& grid, const Table& table, VerbResult& result) {
    nlohmann::json& columns = result.json["roles"]["columns"] = nlohmann::json::array();
    for (const TableColumn& column : table.columns) {
        const bool derived = column.gridColumn >= grid.columns;
        columns.push_back({{"column", derived ? std::string{} : columnLetters(column.gridColumn)},
                           {"role", derived ? "parent" : nameOf(table.shape.columns[column.gridColumn])},
                           {"header", column.header},
                           {"derived", derived},
                           {"hidden", !derived && grid.isHiddenColumn(column.gridColumn)}});
    }
}

} // namespace

std::string columnLetters(std::size_t column) {
    std::string reference = cellReference(1, column);
    reference.pop_back();
    return reference;
}

void addInspectedShape(const Grid& grid, const Table& table, const Session& session, VerbResult& result) {
    nlohmann::json headerRows = nlohmann::json::array();
    for (const std::size_t row : table.shape.headerRows) {
        headerRows.push_back(grid.rowNumbers[row]);
    }
    result.json["header"] = {{"row", headerRows.front()}, {"rows", headerRows}};
    addRows(grid, table, session, result);
    addColumns(grid, table, result);
    nlohmann::json& sums = result.json["check_sums"] = nlohmann::json::array();
    for (const CheckSum& sum : table.checkSums) {
        sums.push_back({{"row", sum.row},
                        {"label", sum.label},
                        {"rows", sum.rows},
                        {"compared", sum.compared},
                        {"different", sum.different}});
    }
}

} // namespace diaban
