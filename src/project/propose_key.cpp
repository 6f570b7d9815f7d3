// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/propose_key.h"

#include "src/unit/unit_fields.h"

#include <set>
#include <string>

namespace diaban {

namespace {

bool tellsUnitsApart(const gis::Field& field) {
    std::set<std::string> seen;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        const std::string text = field.asText(unit);
        if (text.empty() || !seen.insert(text).second) {
            return false;
        }
    }
    return !seen.empty();
}

} // namespace

std::optional<UnitFields> proposedFields(const gis::Layer& layer) {
    const std::vector<gis::Field>& fields = layer.attributes.fields;
    if (const KeyCandidates codes = keyCandidates(layer.attributes); !codes.fields.empty()) {
        return UnitFields{fields[codes.fields.front()].name, {}, {}, {}};
    }
    if (const auto name = findNameField(layer.attributes, {}, {}); name && tellsUnitsApart(fields[*name])) {
        return UnitFields{fields[*name].name, fields[*name].name, {}, {}};
    }
    for (const gis::Field& field : fields) {
        if (field.type == gis::FieldType::Text && tellsUnitsApart(field)) {
            return UnitFields{field.name, field.name, {}, {}};
        }
    }
    return std::nullopt;
}

} // namespace diaban
