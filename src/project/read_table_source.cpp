// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_table_source.h"

#include "src/indicator/indicator.h"
#include "src/message/period.h"
#include "src/project/read_table_treatment.h"
#include "src/table/row_span.h"
#include "src/table/table_format.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

/// How each column is read: {header: comma | point | fraction | text}.
std::vector<std::pair<std::string, ColumnReading>> readReadings(YamlMap map) {
    std::vector<std::pair<std::string, ColumnReading>> readings;
    for (auto& [header, word] : map.allTexts()) {
        const auto reading = columnReadingOf(word);
        if (!reading) {
            map.fail(header, {"project.unknown_word", {{"value", word}, {"known", std::string(kColumnReadings)}}});
        }
        readings.emplace_back(header, *reading);
    }
    return readings;
}

std::optional<NumberStyle> readStyle(YamlMap& map) {
    const std::string written = map.text("numbers");
    if (written.empty()) {
        return std::nullopt;
    }
    if (written == "comma") {
        return NumberStyle::DecimalComma;
    }
    if (written != "point") {
        map.fail("numbers", {"project.unknown_word", {{"value", written}, {"known", std::string("comma, point")}}});
    }
    return NumberStyle::DecimalPoint;
}

void requirePeriod(const YamlMap& map, const std::string& key, const std::string& period) {
    if (!periodOf(period)) {
        map.fail(key, {"project.not_a_period", {{"value", period}}});
    }
}

/// Sheets or files with the period of each, no two the same.
TableSource::PeriodOf readPeriods(YamlMap& map, const std::string& key) {
    TableSource::PeriodOf periods;
    std::optional<YamlMap> entries = map.map(key);
    if (!entries) {
        return periods;
    }
    for (auto& [name, period] : entries->allTexts()) {
        requirePeriod(*entries, name, period);
        if (std::ranges::find(periods, period, &std::pair<std::string, std::string>::second) != periods.end()) {
            entries->fail(name, {"project.repeated", {{"value", period}}});
        }
        periods.emplace_back(name, period);
    }
    if (periods.empty()) {
        map.fail(key, {"project.key_missing", {}});
    }
    return periods;
}

std::vector<FigureColumn> readColumns(YamlMap& map) {
    std::vector<FigureColumn> columns;
    std::optional<YamlMap> entries = map.map("columns");
    if (!entries) {
        return columns;
    }
    for (auto& [figure, written] : entries->allTextsAndMaps()) {
        if (figure == Indicator::kAreaKey) {
            entries->fail(figure, {"project.measured_figure", {{"value", figure}}});
        }
        if (const auto* header = std::get_if<std::string>(&written)) {
            columns.push_back({figure, *header, {}});
            continue;
        }
        auto& periods = std::get<YamlMap>(written);
        for (auto& [period, header] : periods.allTexts()) {
            requirePeriod(periods, period, period);
            const bool taken = std::ranges::any_of(
                columns, [&](const FigureColumn& other) { return other.figure == figure && other.header == header; });
            if (taken) {
                periods.fail(period, {"project.repeated", {{"value", header}}});
            }
            columns.push_back({figure, header, period});
        }
    }
    return columns;
}

std::optional<LongColumns> readLong(YamlMap& map) {
    std::optional<YamlMap> entries = map.map("long");
    if (!entries) {
        return std::nullopt;
    }
    LongColumns columns{entries->requireText("period"), entries->requireText("indicator"),
                        entries->requireText("value")};
    entries->finish();
    return columns;
}

std::optional<RowSpan> readRows(YamlMap& map, const char* key) {
    const std::string written = map.text(key);
    const auto rows = rowSpanOf(written);
    if (!rows && !written.empty()) {
        map.fail(key, {"project.not_rows", {{"value", written}}});
    }
    return rows;
}

/// What the project says of the rows of a sheet.
ShapeOptions readShape(YamlMap& map) {
    ShapeOptions shape;
    shape.headerRows = readRows(map, "header_rows");
    shape.dataRows = readRows(map, "rows");
    for (const std::string& written : map.texts("skip_rows")) {
        const auto rows = rowsOfList(written);
        if (!rows) {
            map.fail("skip_rows", {"project.not_rows", {{"value", written}}});
        }
        shape.skipRows.insert(shape.skipRows.end(), rows->begin(), rows->end());
    }
    constexpr int kMostBlocks = 1'000;
    if (const auto block = map.whole("block", 1, kMostBlocks)) {
        shape.block = static_cast<std::size_t>(*block);
    }
    return shape;
}

/// A table says its periods in one way, or in none.
void requireOneWay(YamlMap& map, const TableSource& source) {
    const bool ofColumns =
        std::ranges::any_of(source.columns, [](const FigureColumn& column) { return !column.period.empty(); });
    const std::array<std::pair<const char*, bool>, 6> ways{{{"period", !source.period.empty()},
                                                            {"period_column", !source.periodColumn.empty()},
                                                            {"sheets", !source.sheets.empty()},
                                                            {"files", !source.files.empty()},
                                                            {"columns", ofColumns},
                                                            {"long", source.longColumns.has_value()}}};
    const char* first = nullptr;
    for (const auto& [key, used] : ways) {
        if (used && first != nullptr) {
            map.fail(key, {"project.key_beside", {{"first", std::string(first)}, {"second", std::string(key)}}});
        }
        first = used ? key : first;
    }
    if (!source.sheets.empty() && !source.sheet.empty()) {
        map.fail("sheet", {"project.key_beside", {{"first", std::string("sheets")}, {"second", std::string("sheet")}}});
    }
    if (!source.sheets.empty() && tableFormatOf(source.path) == TableFormat::Csv) {
        map.fail("sheets", {"project.sheets_of_text", {{"path", source.path}}});
    }
    if (!source.files.empty() && !source.path.empty()) {
        map.fail("path", {"project.key_beside", {{"first", std::string("files")}, {"second", std::string("path")}}});
    }
}

} // namespace

TableSource readTableSource(YamlMap map) {
    TableSource source;
    source.line = map.line();
    source.files = readPeriods(map, "files");
    source.path = source.files.empty() ? map.requireText("path") : map.text("path");
    source.sheet = map.text("sheet");
    source.sheets = readPeriods(map, "sheets");
    source.key = map.text("key");
    source.name = map.text("name");
    std::vector<std::string> parents = map.texts("parent");
    std::erase(parents, std::string());
    if (!parents.empty()) {
        source.parent = parents.front();
        source.above.assign(parents.begin() + 1, parents.end());
    }
    source.period = map.text("period");
    source.periodColumn = map.text("period_column");
    source.longColumns = readLong(map);
    source.encoding = map.text("encoding");
    if (map.isMap("numbers")) {
        source.readings = readReadings(*map.map("numbers"));
    } else {
        source.style = readStyle(map);
    }
    source.shape = readShape(map);
    if (std::optional<YamlMap> only = map.map("only")) {
        source.only = only->allTexts();
    }
    if (!source.period.empty()) {
        requirePeriod(map, "period", source.period);
    }
    source.treatment = readTableTreatment(map);
    source.columns = readColumns(map);
    requireOneWay(map, source);
    map.finish();
    return source;
}

} // namespace diaban
