// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/source_values.h"

#include "src/project/read_table_treatment.h"

namespace diaban {

namespace {

YamlValue pairsValue(const std::vector<std::pair<std::string, std::string>>& pairs) {
    YamlValue value = YamlValue::map();
    for (const auto& [key, text] : pairs) {
        value.add(key, YamlValue::ofText(text));
    }
    return value;
}

/// The columns of one figure stand together: a header, or a header for each period.
YamlValue columnsValue(const std::vector<FigureColumn>& columns) {
    YamlValue value = YamlValue::map();
    for (const FigureColumn& column : columns) {
        if (column.period.empty()) {
            value.add(column.figure, YamlValue::ofText(column.header));
            continue;
        }
        if (value.entries.empty() || value.entries.back().key != column.figure) {
            value.add(column.figure, YamlValue::map());
        }
        value.entries.back().value.add(column.period, YamlValue::ofText(column.header));
    }
    return value;
}

void addRows(YamlValue& value, const char* key, const std::optional<RowSpan>& rows) {
    if (rows) {
        const std::string first = std::to_string(rows->first);
        value.add(key,
                  YamlValue::ofText(rows->first == rows->last ? first : first + ".." + std::to_string(rows->last)));
    }
}

void addShape(YamlValue& value, const ShapeOptions& shape) {
    addRows(value, "header_rows", shape.headerRows);
    addRows(value, "rows", shape.dataRows);
    std::string skipped;
    for (const std::uint32_t row : shape.skipRows) {
        skipped += (skipped.empty() ? "" : ", ") + std::to_string(row);
    }
    addUnlessEmpty(value, "skip_rows", skipped);
    if (shape.block) {
        value.add("block", YamlValue::ofNumber(static_cast<double>(*shape.block)));
    }
}

/// One level of parents as a text, several as a list, the nearest first.
YamlValue parentsValue(const std::string& parent, const std::vector<std::string>& above) {
    if (above.empty()) {
        return YamlValue::ofText(parent);
    }
    YamlValue value = YamlValue::list({YamlValue::ofText(parent)});
    for (const std::string& level : above) {
        value.items.push_back(YamlValue::ofText(level));
    }
    return value;
}

} // namespace

void addUnlessEmpty(YamlValue& map, const std::string& key, YamlValue value) {
    if (!value.empty()) {
        map.add(key, std::move(value));
    }
}

void addUnlessEmpty(YamlValue& map, const std::string& key, const std::string& text) {
    addUnlessEmpty(map, key, YamlValue::ofText(text));
}

YamlValue localTextValue(const LocalText& text) {
    if (text.vi == text.en) {
        return YamlValue::ofText(text.vi);
    }
    YamlValue value = YamlValue::map();
    addUnlessEmpty(value, "vi", text.vi);
    addUnlessEmpty(value, "en", text.en);
    return value;
}

YamlValue boundariesValue(const BoundariesSource& source) {
    YamlValue value = YamlValue::map();
    addUnlessEmpty(value, "path", source.path);
    addUnlessEmpty(value, "layer", source.layer);
    addUnlessEmpty(value, "key", source.fields.key);
    addUnlessEmpty(value, "name", source.fields.name);
    addUnlessEmpty(value, "parent", parentsValue(source.fields.parent, source.fields.above));
    addUnlessEmpty(value, "level", source.level);
    addUnlessEmpty(value, "vintage", source.vintage);
    addUnlessEmpty(value, "only", pairsValue(source.only));
    addUnlessEmpty(value, "crs", source.crs);
    value.add("swap_axes", YamlValue::ofTruth(source.swapAxes), !source.swapAxes);
    addUnlessEmpty(value, "encoding", source.encoding);
    return value;
}

YamlValue tableValue(const TableSource& source) {
    YamlValue value = YamlValue::map();
    addUnlessEmpty(value, "path", source.path);
    addUnlessEmpty(value, "files", pairsValue(source.files));
    addUnlessEmpty(value, "sheet", source.sheet);
    addUnlessEmpty(value, "sheets", pairsValue(source.sheets));
    addUnlessEmpty(value, "key", source.key);
    addUnlessEmpty(value, "name", source.name);
    addUnlessEmpty(value, "parent", parentsValue(source.parent, source.above));
    addUnlessEmpty(value, "only", pairsValue(source.only));
    addUnlessEmpty(value, "period", source.period);
    addUnlessEmpty(value, "period_column", source.periodColumn);
    if (source.longColumns) {
        value.add("long", pairsValue({{"period", source.longColumns->period},
                                      {"indicator", source.longColumns->indicator},
                                      {"value", source.longColumns->value}}));
    }
    addShape(value, source.shape);
    addUnlessEmpty(value, "encoding", source.encoding);
    if (!source.readings.empty()) {
        YamlValue readings = YamlValue::map();
        for (const auto& [header, reading] : source.readings) {
            readings.add(header, YamlValue::ofText(std::string(nameOf(reading))));
        }
        value.add("numbers", std::move(readings));
    } else if (source.style) {
        value.add("numbers", YamlValue::ofText(*source.style == NumberStyle::DecimalComma ? "comma" : "point"));
    }
    addTreatment(value, source.treatment);
    addUnlessEmpty(value, "columns", columnsValue(source.columns));
    return value;
}

} // namespace diaban
