// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/selection.h"

#include "gis/base/error.h"
#include "gis/base/text.h"

#include <algorithm>

namespace diaban {

namespace {

/// The values at the places that stay, in order.
template <typename Value> void keepMarked(std::vector<Value>& values, const std::vector<bool>& keep) {
    if (values.empty()) {
        return;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < keep.size(); ++i) {
        if (keep[i]) {
            if (next != i) {
                values[next] = std::move(values[i]);
            }
            ++next;
        }
    }
    values.resize(next);
}

/// Tells what was kept, or refuses a selection that keeps nothing.
void tell(const std::string& file, const std::string& sheet, const Selection& selection, const std::vector<bool>& keep,
          gis::Problems& problems) {
    const auto kept = std::ranges::count(keep, true);
    if (kept == 0) {
        throw gis::badInput(file, sheet, {"selection.nothing_left", {{"selection", selectionWords(selection)}}});
    }
    problems.note(file, sheet,
                  {"selection.kept",
                   {{"selection", selectionWords(selection)},
                    {"kept", static_cast<std::int64_t>(kept)},
                    {"read", static_cast<std::int64_t>(keep.size())}}});
}

gis::Polygons keptPolygons(const gis::Polygons& all, const std::vector<bool>& keep) {
    gis::Polygons kept;
    for (std::size_t unit = 0; unit < keep.size(); ++unit) {
        if (keep[unit]) {
            kept.addUnit(all, unit);
        }
    }
    return kept;
}

} // namespace

std::string selectionWords(const Selection& selection) {
    std::string words;
    for (const auto& [name, value] : selection) {
        words += (words.empty() ? "" : ", ") + name + " = " + value;
    }
    return words;
}

void keepUnits(gis::Layer& layer, const Selection& selection, gis::Problems& problems) {
    if (selection.empty()) {
        return;
    }
    std::vector<bool> keep(layer.unitCount(), true);
    for (const auto& [name, value] : selection) {
        const gis::Field* field = layer.attributes.find(name);
        if (field == nullptr) {
            throw gis::badInput(layer.file, name, {"selection.field_missing", {}});
        }
        for (std::size_t unit = 0; unit < keep.size(); ++unit) {
            keep[unit] = keep[unit] && gis::squeezeSpace(field->asText(unit)) == value;
        }
    }
    tell(layer.file, {}, selection, keep, problems);
    layer.polygons = keptPolygons(layer.polygons, keep);
    for (gis::Field& field : layer.attributes.fields) {
        keepMarked(field.isNull, keep);
        std::visit([&](auto& values) { keepMarked(values, keep); }, field.values);
    }
}

void keepRows(Table& table, const Selection& selection, gis::Problems& problems) {
    if (selection.empty()) {
        return;
    }
    std::vector<bool> keep(table.rows(), true);
    for (const auto& [name, value] : selection) {
        const TableColumn& column = table.columns[table.requireColumn(name)];
        for (std::size_t row = 0; row < keep.size(); ++row) {
            keep[row] = keep[row] && column.texts[row] == value;
        }
    }
    tell(table.file, table.sheet, selection, keep, problems);
    keepMarked(table.rowNumbers, keep);
    for (TableColumn& column : table.columns) {
        keepMarked(column.texts, keep);
        keepMarked(column.numbers, keep);
        keepMarked(column.states, keep);
    }
}

} // namespace diaban
