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
        std::get<0>(field.values)[unit] = matched(unit) ? kMatched : kNotMatched;
    }
    layer.attributes.fields.push_back(std::move(field));
}

const char* wordOf(UnitState state) {
    switch (state) {
    case UnitState::Value:
        return kHasValue;
    case UnitState::NoData:
        return kNoData;
    case UnitState::NotMatched:
        return kNotMatched;
    case UnitState::Suppressed:
        return kSuppressed;
    }
    return "";
}

/// True where the join status (null: there is none) says of each missing figure why it is missing.
bool tells(const gis::Field* joinStatus, const UnitValues& values) {
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        const bool notMatched = joinStatus != nullptr && joinStatus->texts()[unit] == kNotMatched;
        const UnitState told = notMatched ? UnitState::NotMatched : UnitState::NoData;
        if (values.states[unit] != UnitState::Value && values.states[unit] != told) {
            return false;
        }
    }
    return true;
}

gis::Field figureStatus(std::string name, const UnitValues& values) {
    gis::Field field = gis::makeField(std::move(name), gis::FieldType::Text, values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        field.isNull[unit] = 0;
        std::get<0>(field.values)[unit] = wordOf(values.states[unit]);
    }
    return field;
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

StudyLayer studyLayer(const Study& study, const std::vector<std::size_t>& mapped) {
    StudyLayer result;
    result.layer = study.boundaries.layer;
    std::vector<gis::Field>& fields = result.layer.attributes.fields;
    result.firstOfStudy = fields.size();
    FieldNames names(result.layer.attributes);
    for (const Figure& figure : study.figures) {
        const bool several = study.periodsOf(figure.key).size() > 1;
        std::string name = several && !figure.period.empty() ? figure.key + '_' + figure.period : figure.key;
        result.fieldOfFigure.push_back(fields.size());
        fields.push_back(numberField(names.claim(name), figure.title, figure.values, figure.whole));
    }
    if (!study.tables.empty()) {
        result.joinStatus = fields.size();
        addStatus(result.layer, names, [&](std::size_t unit) {
            return std::ranges::any_of(study.tables, [&](const auto& t) { return t.join.rowOfUnit[unit].has_value(); });
        });
    }
    result.statusOfFigure.assign(study.figures.size(), result.joinStatus);
    for (const std::size_t index : mapped) {
        const UnitValues& values = study.figures[index].values;
        const gis::Field* joined = result.joinStatus ? &fields[*result.joinStatus] : nullptr;
        if (result.statusOfFigure[index] == result.joinStatus && !tells(joined, values)) {
            const std::string name = names.claim(fields[result.fieldOfFigure[index]].name + "_status");
            result.statusOfFigure[index] = fields.size();
            fields.push_back(figureStatus(name, values));
        }
    }
    return result;
}

} // namespace diaban
