// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/spreadsheet_cell.h"

#include "src/join/csv_row.h"

#include <algorithm>

namespace diaban {

namespace {

/// A formula that is one literal: quotes are doubled in it, and the whole is one quoted cell.
std::string asText(const std::string& text, char separator) {
    constexpr std::size_t kLongestLiteral = 255; // in a formula of Excel
    if (text.size() > kLongestLiteral) {
        return csvCell(text, separator);
    }
    std::string cell = "\"=\"\"";
    for (const char c : text) {
        cell += c == '"' ? "\"\"\"\"" : std::string(1, c);
    }
    return cell + "\"\"\"";
}

} // namespace

bool turnsIntoNumber(std::string_view text) {
    constexpr std::string_view kOfNumbers = "0123456789.,/:%+- eE";
    return text.find_first_of("0123456789") != std::string_view::npos &&
           text.find_first_not_of(kOfNumbers) == std::string_view::npos;
}

std::string textCell(const std::string& text, char separator) {
    return turnsIntoNumber(text) ? asText(text, separator) : csvCell(text, separator);
}

std::vector<std::string> textCells(const std::vector<std::string>& texts, char separator) {
    const bool kept = std::ranges::any_of(texts, turnsIntoNumber);
    std::vector<std::string> cells;
    cells.reserve(texts.size());
    for (const std::string& text : texts) {
        cells.push_back(kept && !text.empty() ? asText(text, separator) : csvCell(text, separator));
    }
    return cells;
}

} // namespace diaban
