// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/border_layer.h"

#include <algorithm>
#include <numeric>

namespace diaban {

namespace {

/// What stands for the other unit of an outer border.
const char* codeOf(gis::Beyond beyond) {
    switch (beyond) {
    case gis::Beyond::Around:
        return "other_province";
    case gis::Beyond::Land:
        return "country";
    case gis::Beyond::Sea:
        return "sea";
    default:
        return "outside";
    }
}

/// Other provinces and countries begin at a border of that level; of the sea and the unknown none is told.
const char* levelOf(gis::Beyond beyond) {
    return beyond == gis::Beyond::Around ? "province" : beyond == gis::Beyond::Land ? "country" : "";
}

/// A border with its units in the order of their codes.
struct Row {
    std::uint32_t left;
    std::uint32_t right; ///< or gis::kOutside
    std::size_t border;
};

std::vector<Row> sortedRows(const Units& units, const std::vector<gis::Border>& borders) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const gis::Border& border = borders[i];
        const bool turned = border.second != gis::kOutside && units.codes[border.second] < units.codes[border.first];
        rows.push_back({turned ? border.second : border.first, turned ? border.first : border.second, i});
    }
    const auto before = [&](const Row& a, const Row& b) {
        if (a.left != b.left) {
            return units.codes[a.left] < units.codes[b.left];
        }
        if (a.right == gis::kOutside || b.right == gis::kOutside) {
            return a.right != gis::kOutside || (b.right == gis::kOutside && a.border < b.border);
        }
        return units.codes[a.right] < units.codes[b.right];
    };
    std::sort(rows.begin(), rows.end(), before);
    return rows;
}

gis::Field textField(const char* name, std::size_t size) {
    gis::Field field = gis::makeField(name, gis::FieldType::Text, size);
    std::fill(field.isNull.begin(), field.isNull.end(), std::uint8_t{0});
    return field;
}

void set(gis::Field& field, std::size_t row, const std::string& text) {
    std::get<0>(field.values)[row] = text;
    field.isNull[row] = static_cast<std::uint8_t>(text.empty());
}

} // namespace

gis::Layer borderLayer(const Boundaries& boundaries, const UnitParents& parents, const gis::BorderLines& borders) {
    const Units& units = boundaries.units;
    const std::vector<Row> rows = sortedRows(units, borders.borders);
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = "borders";
    layer.crs = boundaries.layer.crs;
    layer.geometry = gis::GeometryKind::Lines;
    layer.polygons.reserve(rows.size(), borders.lines.vertexCount());
    gis::Field left = textField("left", rows.size());
    gis::Field right = textField("right", rows.size());
    gis::Field leftName = textField("left_name", rows.size());
    gis::Field rightName = textField("right_name", rows.size());
    gis::Field length = gis::makeField("length_m", gis::FieldType::Real, rows.size());
    gis::Field stretches = gis::makeField("stretches", gis::FieldType::Integer, rows.size());
    gis::Field level = textField("level", rows.size());
    gis::Field foundBy = textField("found_by", rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& [first, second, index] = rows[row];
        const gis::Border& border = borders.borders[index];
        const bool outer = second == gis::kOutside;
        set(left, row, units.codes[first]);
        set(right, row, outer ? codeOf(border.beyond) : units.codes[second]);
        set(leftName, row, units.names[first]);
        set(rightName, row, outer ? std::string{} : units.names[second]);
        set(level, row, outer ? levelOf(border.beyond) : nameOf(levelOf(parents, first, second)));
        set(foundBy, row, "exact");
        std::get<2>(length.values)[row] = border.length;
        std::get<1>(stretches.values)[row] = border.stretches;
        length.isNull[row] = stretches.isNull[row] = 0;
        layer.polygons.addUnit(borders.lines, index);
    }
    layer.attributes.fields = {left, right, leftName, rightName, length, stretches, level, foundBy};
    return layer;
}

} // namespace diaban
