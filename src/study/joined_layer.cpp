// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/joined_layer.h"

#include "gis/base/text.h"
#include "src/study/column_values.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

/// Names that are taken, without regard to case, as most formats compare them.
class FieldNames {
public:
    explicit FieldNames(const gis::Attributes& attributes) {
        for (const gis::Field& field : attributes.fields) {
            m_taken.insert(gis::foldCase(field.name));
        }
    }

    std::string claim(const std::string& wanted) {
        std::string name = wanted;
        for (int n = 2; !m_taken.insert(gis::foldCase(name)).second; ++n) {
            name = wanted + '_' + std::to_string(n);
        }
        return name;
    }

private:
    std::set<std::string> m_taken;
};

gis::Field numberField(std::string name, std::string title, const UnitValues& values, bool whole) {
    gis::Field field =
        gis::makeField(std::move(name), whole ? gis::FieldType::Integer : gis::FieldType::Real, values.size());
    field.title = std::move(title);
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (values.states[unit] != UnitState::Value) {
            continue;
        }
        field.isNull[unit] = 0;
        if (whole) {
            std::get<1>(field.values)[unit] = static_cast<std::int64_t>(values.values[unit]);
        } else {
            std::get<2>(field.values)[unit] = values.values[unit];
        }
    }
    return field;
}

gis::Field textField(std::string name, const TableColumn& column, const Join& join) {
    gis::Field field = gis::makeField(std::move(name), gis::FieldType::Text, join.rowOfUnit.size());
    field.title = column.header;
    for (std::size_t unit = 0; unit < join.rowOfUnit.size(); ++unit) {
        if (const auto row = join.rowOfUnit[unit]; row && !column.texts[*row].empty()) {
            field.isNull[unit] = 0;
            std::get<0>(field.values)[unit] = column.texts[*row];
        }
    }
    return field;
}

/// Adds kJoinStatusField; `matched` says it for each unit.
template <typename Matched> void addStatus(gis::Layer& layer, FieldNames& names, Matched matched) {
    gis::Field field = gis::makeField(names.claim(kJoinStatusField), gis::FieldType::Text, layer.unitCount());
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        field.isNull[unit] = 0;
        std::get<0>(field.values)[unit] = matched(unit) ? "matched" : kNotMatched;
    }
    layer.attributes.fields.push_back(std::move(field));
}

} // namespace

void appendTable(gis::Layer& layer, const Table& table, const Join& join) {
    FieldNames names(layer.attributes);
    for (const TableColumn& column : table.columns) {
        std::string name = names.claim(column.header);
        if (!column.numeric) {
            layer.attributes.fields.push_back(textField(std::move(name), column, join));
            continue;
        }
        const UnitValues values = columnValues(column, join);
        layer.attributes.fields.push_back(numberField(std::move(name), column.header, values, allWhole(values)));
    }
    addStatus(layer, names, [&](std::size_t unit) { return join.rowOfUnit[unit].has_value(); });
}

gis::Layer studyLayer(const Study& study) {
    gis::Layer layer = study.boundaries.layer;
    FieldNames names(layer.attributes);
    for (const Figure& figure : study.figures) {
        const bool several = study.periodsOf(figure.key).size() > 1;
        std::string name = several && !figure.period.empty() ? figure.key + '_' + figure.period : figure.key;
        layer.attributes.fields.push_back(numberField(names.claim(name), figure.title, figure.values, figure.whole));
    }
    if (!study.tables.empty()) {
        addStatus(layer, names, [&](std::size_t unit) {
            return std::ranges::any_of(study.tables, [&](const auto& t) { return t.join.rowOfUnit[unit].has_value(); });
        });
    }
    return layer;
}

} // namespace diaban
