// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/border_layer.h"

#include <algorithm>
#include <map>

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
    case gis::Beyond::Overlap:
        return "overlap";
    case gis::Beyond::Gap:
        return "gap";
    default:
        return "outside";
    }
}

/// Other provinces and countries begin at a border of that level; of the sea and the unknown none is told.
const char* levelOf(gis::Beyond beyond) {
    return beyond == gis::Beyond::Around ? "province" : beyond == gis::Beyond::Land ? "country" : "";
}

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// A border with its units in the order of their codes.
struct Row {
    std::uint32_t left;
    std::uint32_t right; ///< or gis::kOutside
    std::size_t border;  ///< index among the exact ones, or kNone
    std::size_t near;    ///< index among those within the tolerance, or kNone
};

/// Exact borders and those that only the tolerance finds, each pair of units once.
std::vector<Row> rowsOf(const std::vector<gis::Border>& borders, const std::vector<gis::NearPair>& near) {
    std::vector<Row> rows;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> nearOf;
    for (std::size_t i = 0; i < near.size(); ++i) {
        nearOf[{near[i].left, near[i].right}] = i;
    }
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const auto found = nearOf.find({borders[i].first, borders[i].second});
        rows.push_back({borders[i].first, borders[i].second, i, found == nearOf.end() ? kNone : found->second});
        if (found != nearOf.end()) {
            nearOf.erase(found);
        }
    }
    for (const auto& [units, index] : nearOf) {
        rows.push_back({units.first, units.second, kNone, index});
    }
    return rows;
}

std::vector<Row> sortedRows(const Units& units, std::vector<Row> rows) {
    for (Row& row : rows) {
        if (row.right != gis::kOutside && units.codes[row.right] < units.codes[row.left]) {
            std::swap(row.left, row.right);
        }
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

class Rows {
public:
    Rows(const Boundaries& boundaries, const UnitParents& parents, const BorderStudy& study,
         const gis::BorderLines& borders)
        : m_units(boundaries.units), m_parents(parents), m_study(study), m_borders(borders),
          m_rows(sortedRows(boundaries.units, rowsOf(borders.borders, study.near))) {}

    void fill(gis::Layer& layer) {
        layer.polygons.reserve(m_rows.size(), m_borders.lines.vertexCount());
        std::vector<gis::Field> fields;
        for (const char* name : {"left", "right", "left_name", "right_name"}) {
            fields.push_back(textField(name, m_rows.size()));
        }
        fields.push_back(gis::makeField("length_m", gis::FieldType::Real, m_rows.size()));
        fields.push_back(gis::makeField("stretches", gis::FieldType::Integer, m_rows.size()));
        fields.push_back(textField("level", m_rows.size()));
        fields.push_back(textField("found_by", m_rows.size()));
        if (m_study.toleranceMetres > 0) {
            fields.push_back(gis::makeField("snap_m", gis::FieldType::Real, m_rows.size()));
        }
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            setUnits(fields, row);
            setMeasures(fields, row);
            addLines(m_rows[row], layer.polygons);
        }
        layer.attributes.fields = std::move(fields);
    }

private:
    void setUnits(std::vector<gis::Field>& fields, std::size_t row) const {
        const auto& [left, right, border, near] = m_rows[row];
        const bool outer = right == gis::kOutside;
        set(fields[0], row, m_units.codes[left]);
        set(fields[1], row, outer ? codeOf(m_borders.borders[border].beyond) : m_units.codes[right]);
        set(fields[2], row, m_units.names[left]);
        set(fields[3], row, outer ? std::string{} : m_units.names[right]);
        set(fields[6], row,
            outer ? levelOf(m_borders.borders[border].beyond) : nameOf(levelOf(m_parents, left, right)));
        set(fields[7], row, border == kNone ? "snap" : "exact");
    }

    void setMeasures(std::vector<gis::Field>& fields, std::size_t row) const {
        const Row& at = m_rows[row];
        const double exact = at.border == kNone ? 0 : m_borders.borders[at.border].length;
        const double snap = at.near == kNone ? 0 : m_study.near[at.near].lengthMetres;
        const std::size_t stretches = (at.border == kNone ? 0 : m_borders.borders[at.border].stretches) +
                                      (at.near == kNone ? 0 : m_study.near[at.near].lines.size());
        std::get<2>(fields[4].values)[row] = exact + snap;
        std::get<1>(fields[5].values)[row] = static_cast<std::int64_t>(stretches);
        fields[4].isNull[row] = fields[5].isNull[row] = 0;
        if (fields.size() > 8) {
            std::get<2>(fields[8].values)[row] = snap;
            fields[8].isNull[row] = 0;
        }
    }

    void addLines(const Row& row, gis::Polygons& lines) const {
        if (row.border != kNone) {
            const auto rings = m_borders.lines.ringsOfUnit(row.border);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                lines.addRing(m_borders.lines.ring(r));
                lines.endPart();
            }
        }
        if (row.near != kNone) {
            for (const std::vector<gis::Point>& line : m_study.near[row.near].lines) {
                lines.addRing(line);
                lines.endPart();
            }
        }
        lines.endUnit();
    }

    const Units& m_units;
    const UnitParents& m_parents;
    const BorderStudy& m_study;
    const gis::BorderLines& m_borders;
    std::vector<Row> m_rows;
};

} // namespace

gis::Layer borderLayer(const Boundaries& boundaries, const UnitParents& parents, const BorderStudy& study,
                       const gis::BorderLines& borders) {
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = "borders";
    layer.crs = boundaries.layer.crs;
    layer.geometry = gis::GeometryKind::Lines;
    Rows(boundaries, parents, study, borders).fill(layer);
    return layer;
}

} // namespace diaban
