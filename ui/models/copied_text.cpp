// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/copied_text.h"

#include "gis/io/csv_row.h"
#include "src/message/number_format.h"
#include "ui/document/words.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kMostDecimals = 9;

std::string cellText(const ListCell& cell, Language language) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return *text;
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*whole);
    }
    const auto* number = std::get_if<double>(&cell);
    return number != nullptr ? formatShort(*number, kMostDecimals, language) : std::string{};
}

/// Rows for the clipboard: tabs between cells and nothing quoted that need not be, so that documents take them too.
std::string tabbedRow(const std::vector<std::string>& cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::string cell = cells[i];
        std::ranges::replace_if(
            cell, [](char letter) { return letter == '\t' || letter == '\n' || letter == '\r'; }, ' ');
        cell = gis::defusedText(cell);
        row += i == 0 ? "" : "\t";
        row += cell.starts_with('"') ? gis::quotedCell(cell, '\t') : cell;
    }
    return row + "\n";
}

} // namespace

QString copiedRows(const QAbstractItemModel& table, const std::vector<int>& rows) {
    std::vector<std::string> cells;
    for (int column = 0; column < table.columnCount(); ++column) {
        cells.push_back(table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
    }
    std::string text = tabbedRow(cells);
    for (const int row : rows) {
        for (int column = 0; column < table.columnCount(); ++column) {
            cells[static_cast<std::size_t>(column)] = table.index(row, column).data().toString().toStdString();
        }
        text += tabbedRow(cells);
    }
    return qt(text);
}

ListSheet classList(const ShownMap& map, const Catalogue& catalogue) {
    ListSheet list;
    list.name = catalogue.text("classes.sheet");
    list.columns = {{catalogue.text("classes.class"), 32},
                    {catalogue.text("classes.from"), 12, map.request.decimals < 0 ? 3 : map.request.decimals},
                    {catalogue.text("classes.to"), 12, map.request.decimals < 0 ? 3 : map.request.decimals},
                    {catalogue.text("classes.units"), 10},
                    {catalogue.text("classes.colour"), 10}};
    const std::vector<LegendRow>& rows = map.legend.rows;
    list.rows = rows.size();
    list.row = [rows, limits = map.request.given.any() ? std::vector<double>{} : map.request.breaks.limits,
                named = !map.request.classWords.empty()](std::size_t at) {
        const LegendRow& row = rows[at];
        std::vector<ListCell> cells{ListCell{row.text}, ListCell{}, ListCell{},
                                    ListCell{static_cast<std::int64_t>(row.count)}, ListCell{hexOf(row.fill)}};
        if (!named && row.classIndex && *row.classIndex + 1 < limits.size()) {
            cells[1] = limits[*row.classIndex];
            cells[2] = limits[*row.classIndex + 1];
        }
        return cells;
    };
    std::string figure = map.request.texts.legendTitle;
    if (!map.request.texts.period.empty()) {
        figure += ", ";
        figure += periodWithin(map.request.texts.period, catalogue.language());
    }
    list.notes.push_back(std::move(figure));
    return list;
}

QString copiedClasses(const ShownMap& map, const Catalogue& catalogue) {
    const ListSheet list = classList(map, catalogue);
    std::vector<std::string> cells;
    for (const ListColumn& column : list.columns) {
        cells.push_back(column.head);
    }
    std::string text = tabbedRow(cells);
    for (std::size_t row = 0; row < list.rows; ++row) {
        const std::vector<ListCell> values = list.row(row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            cells[i] = cellText(values[i], catalogue.language());
        }
        text += tabbedRow(cells);
    }
    return qt(text);
}

} // namespace diaban::ui
