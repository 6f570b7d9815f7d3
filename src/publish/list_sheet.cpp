// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/list_sheet.h"

#include "gis/base/text.h"
#include "gis/io/output_set.h"
#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"

namespace diaban {

namespace {

std::string endingOf(const std::string& path) {
    return gis::foldCase(std::filesystem::path(path).extension().string());
}

std::string csvText(const ListCell& cell, const ListColumn& column, char separator, Language language) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return column.isCode ? textCell(*text, separator) : csvCell(*text, separator);
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*whole);
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return csvCell(formatPlain(*number, column.decimals, language), separator);
    }
    return {};
}

} // namespace

bool isListFile(const std::string& path) {
    const std::string ending = endingOf(path);
    return ending == ".csv" || ending == ".xlsx";
}

bool isWorkbook(const std::string& path) {
    return endingOf(path) == ".xlsx";
}

std::string listCsv(const ListSheet& list, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const char separator = language == Language::Vi ? ';' : ',';
    std::string csv = "\xEF\xBB\xBF";
    std::vector<std::string> heads;
    for (const ListColumn& column : list.columns) {
        heads.push_back(column.head);
    }
    csv += csvRow(heads, separator);
    for (std::size_t at = 0; at < list.rows; ++at) {
        const std::vector<ListCell> cells = list.row(at);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            csv += i == 0 ? "" : std::string(1, separator);
            csv += csvText(cells[i], list.columns[i], separator, language);
        }
        csv += "\r\n";
    }
    const std::string blanks(list.columns.size() - 1, separator);
    csv += blanks + "\r\n";
    for (const std::string& note : list.notes) {
        csv += csvCell(note, separator) + blanks + "\r\n";
    }
    return csv;
}

void writeList(const std::filesystem::path& file, const std::string& named, const ListSheet& list,
               const Catalogue& catalogue) {
    if (isWorkbook(named)) {
        writeListWorkbook(file, list, catalogue);
    } else {
        gis::writeFile(file, listCsv(list, catalogue));
    }
}

} // namespace diaban
