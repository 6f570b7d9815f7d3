// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/field_values.h"

#include "gis/base/error.h"
#include "src/study/joined_layer.h"

#include <algorithm>

namespace diaban {

UnitValues fieldValues(const gis::Layer& layer, const std::string& name) {
    const gis::Field* field = layer.attributes.find(name);
    if (field == nullptr) {
        std::string known;
        for (const gis::Field& other : layer.attributes.fields) {
            known += (known.empty() ? "" : ", ") + other.name;
        }
        throw gis::badInput(layer.file, name, {"map.field_missing", {{"known", known}}});
    }
    const bool empty = std::ranges::all_of(field->isNull, [](std::uint8_t isNull) { return isNull != 0; });
    if (!empty && field->type != gis::FieldType::Integer && field->type != gis::FieldType::Real) {
        throw gis::badInput(layer.file, field->name, {"map.field_not_numeric", {}});
    }
    const gis::Field* status = layer.attributes.find(kJoinStatusField);
    UnitValues values = unitsWithout(layer.unitCount(), UnitState::NoData);
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        if (const auto number = field->asNumber(unit)) {
            values.set(unit, *number);
        } else if (status != nullptr && status->asText(unit) == kNotMatched) {
            values.states[unit] = UnitState::NotMatched;
        }
    }
    return values;
}

} // namespace diaban
