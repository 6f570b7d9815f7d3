// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/csv_row.h"

namespace gis {

std::string defusedText(std::string_view text) {
    const bool formula = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    std::string cell(formula ? 1 : 0, '\'');
    return cell += text;
}

std::string quotedCell(std::string_view cell, char separator) {
    const bool spaceAtEnd = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!spaceAtEnd && cell.find_first_of("\"\r\n\t;,") == std::string::npos &&
        cell.find(separator) == std::string::npos) {
        return std::string(cell);
    }
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string csvCell(std::string_view text, char separator) {
    return quotedCell(defusedText(text), separator);
}

std::string csvRow(std::span<const std::string> cells, char separator) {
    std::string row;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        if (c > 0) {
            row += separator;
        }
        row += csvCell(cells[c], separator);
    }
    return row + "\r\n";
}

} // namespace gis
