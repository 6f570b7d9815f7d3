// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/first_row_header.h"

#include "gis/base/error.h"
#include "src/table/number_text.h"
#include "src/table/sheet_words.h"

#include <optional>
#include <string>

namespace diaban {

namespace {

/// Why the first row is no header; nothing where it may be one.
std::optional<gis::Message> faultOf(const HeadWindow& window) {
    const Grid& grid = window.grid();
    const auto rowNumber = std::int64_t{grid.rowNumbers[window.gridRow(0)]};
    constexpr std::size_t kOfATable = 3;
    constexpr std::size_t kCodeDigits = 4;
    bool wider = false;
    for (std::size_t row = 1; row < window.rows(); ++row) {
        wider = wider || window.filled(row) >= kOfATable;
    }
    std::size_t figures = 0;
    for (std::size_t column = 0; column < window.columns(); ++column) {
        const std::string text = window.text(0, column);
        if (text.empty()) {
            continue;
        }
        const LineMark mark = lineMarkOf(text);
        const bool lineOfTitle = window.filled(0) <= 2 && (mark == LineMark::Office || mark == LineMark::UnitNote ||
                                                           mark == LineMark::PlaceAndDate);
        if ((window.filled(0) == 1 && wider) || (lineOfTitle && wider)) {
            return gis::Message{"sheet.no_header_found", {{"row", rowNumber}, {"title", text}}};
        }
        const NumberReading reading = readNumber(text);
        if (reading.code && text.size() >= kCodeDigits) {
            return gis::Message{"table.no_header", {{"row", rowNumber}, {"value", text}}};
        }
        figures += window.kind(0, column) == CellKind::Number ? 1U : 0U;
    }
    if (figures == window.filled(0)) {
        return gis::Message{"table.no_header", {{"row", rowNumber}, {"value", window.text(0, 0)}}};
    }
    return std::nullopt;
}

} // namespace

bool firstRowMayBeHeader(const HeadWindow& window) {
    return !faultOf(window);
}

void requireFirstRowHeader(const HeadWindow& window) {
    if (auto fault = faultOf(window)) {
        const Grid& grid = window.grid();
        throw gis::badInput(grid.file, std::to_string(grid.rowNumbers[window.gridRow(0)]), std::move(*fault));
    }
}

} // namespace diaban
