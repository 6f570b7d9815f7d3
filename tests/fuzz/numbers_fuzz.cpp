// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Lines of bytes as the cells of a column of numbers as Vietnamese offices write them.
#include "gis/base/error.h"
#include "src/table/number_column.h"
#include "src/table/type_column.h"
#include "tests/fuzz/table_laws.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using diaban::fuzz::require;

/// Points for commas and the other way round.
std::string mirrored(std::string text) {
    for (char& letter : text) {
        letter = letter == '.' ? ',' : letter == ',' ? '.' : letter;
    }
    return text;
}

void holdLaws(const std::string& text) {
    const diaban::NumberReading reading = diaban::readNumber(text);
    require(!reading.point || std::isfinite(*reading.point));
    require(!reading.comma || std::isfinite(*reading.comma));
    require(!reading.code || !reading.isNumber());
    require(!reading.isNumber() || !diaban::isNotStated(text));
    // The two styles are mirror images; only a number with an exponent is written with a point in both.
    if (text.find_first_of("eE") == std::string::npos) {
        const diaban::NumberReading other = diaban::readNumber(mirrored(text));
        require(reading.point == other.comma && reading.comma == other.point);
    }
}

diaban::Table tableOf(std::string_view bytes) {
    diaban::Table table;
    table.file = "fuzz";
    table.columns.resize(1);
    diaban::TableColumn& column = table.columns[0];
    column.header = "x";
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        column.texts.push_back(gis::squeezeSpace(gis::toNfc(bytes.substr(0, end))));
        table.rowNumbers.push_back(static_cast<std::uint32_t>(table.rowNumbers.size() + 2));
        bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    }
    return table;
}

/// A number of the column is one of the two readings of its cell, and the one of its style where they differ.
void holdStyle(const diaban::TableColumn& column) {
    for (std::size_t row = 0; column.numeric && row < column.texts.size(); ++row) {
        if (column.states[row] != diaban::CellState::Value) {
            continue;
        }
        const diaban::NumberReading reading = diaban::readNumber(column.texts[row]);
        const double value = column.numbers[row];
        require(value == reading.point || value == reading.comma);
        if (reading.isAmbiguous()) {
            require(column.style != diaban::NumberStyle::Plain);
            require(value == (column.style == diaban::NumberStyle::DecimalPoint ? reading.point : reading.comma));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    diaban::Table table = tableOf({reinterpret_cast<const char*>(data) + 1, size - 1});
    for (const std::string& text : table.columns[0].texts) {
        holdLaws(text);
    }
    diaban::TableOptions options;
    if (data[0] % 3U != 0) {
        options.style = data[0] % 3U == 1 ? diaban::NumberStyle::DecimalComma : diaban::NumberStyle::DecimalPoint;
    }
    gis::Problems problems;
    try {
        diaban::typeColumn(table.columns[0], table, options, problems);
        diaban::fuzz::holdLaws(table);
        holdStyle(table.columns[0]);
    } catch (const gis::Error&) {
        return 0; // told
    }
    return 0;
}
