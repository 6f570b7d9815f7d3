// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/layer_sheet.h"

#include "src/message/number_format.h"

#include <algorithm>
#include <memory>

namespace diaban {

namespace {

constexpr int kMostDecimals = 9;
constexpr double kNarrowest = 8, kWidest = 44; ///< letters

ListCell cellOf(const gis::Field& field, std::size_t row) {
    if (field.isNull[row] != 0) {
        return {};
    }
    if (const auto* texts = std::get_if<0>(&field.values)) {
        return (*texts)[row];
    }
    if (const auto* wholes = std::get_if<1>(&field.values)) {
        return (*wholes)[row];
    }
    return std::get<2>(field.values)[row];
}

/// How many decimals a number needs to be told apart.
int decimalsOf(double number) {
    const std::string text = formatShort(number, kMostDecimals, Language::En);
    const auto point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

ListColumn columnOf(const gis::Field& field, const std::string& name, std::size_t rows) {
    ListColumn column{name, std::max(kNarrowest, static_cast<double>(name.size() + 2)), 0,
                      field.type == gis::FieldType::Text};
    for (std::size_t row = 0; row < rows; ++row) {
        const ListCell cell = cellOf(field, row);
        if (const auto* number = std::get_if<double>(&cell)) {
            column.decimals = std::clamp(decimalsOf(*number), column.decimals, kMostDecimals);
        }
        column.width = std::max(column.width, static_cast<double>(field.asText(row).size() + 2));
    }
    column.width = std::min(column.width, kWidest);
    return column;
}

} // namespace

ListSheet layerSheet(const gis::Layer& layer, const std::vector<std::string>& names, std::size_t mostRows) {
    const std::vector<gis::Field>& fields = layer.attributes.fields;
    ListSheet sheet;
    sheet.name = layer.name;
    sheet.rows = std::min(layer.unitCount(), mostRows);
    auto rows = std::make_shared<std::vector<std::vector<ListCell>>>(sheet.rows);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        sheet.columns.push_back(columnOf(fields[i], names[i], sheet.rows));
        for (std::size_t row = 0; row < sheet.rows; ++row) {
            (*rows)[row].push_back(cellOf(fields[i], row));
        }
    }
    sheet.row = [rows = std::shared_ptr<const std::vector<std::vector<ListCell>>>(std::move(rows))](std::size_t at) {
        return (*rows)[at];
    };
    return sheet;
}

} // namespace diaban
