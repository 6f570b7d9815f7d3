// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/kml_types.h"

#include "gis/io/json_text.h"
#include "gis/io/xml_text.h"

#include <limits>

namespace gis {

KmlType kmlTypeOf(const Field& field) {
    constexpr std::int64_t kExactInDouble = 9'007'199'254'740'992;
    if (field.type == FieldType::Boolean) {
        return KmlType::Boolean;
    }
    if (field.type == FieldType::Real) {
        return KmlType::Real;
    }
    if (field.type != FieldType::Integer) {
        return KmlType::Text;
    }
    KmlType type = KmlType::Whole;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        const std::int64_t value = field.isNull[unit] != 0 ? 0 : field.integers()[unit];
        if (value < -kExactInDouble || value > kExactInDouble) {
            return KmlType::Text;
        }
        const bool fits =
            value >= std::numeric_limits<std::int32_t>::min() && value <= std::numeric_limits<std::int32_t>::max();
        type = fits ? type : KmlType::LargeWhole;
    }
    return type;
}

const char* kmlTypeName(KmlType type) noexcept {
    switch (type) {
    case KmlType::Whole:
        return "int";
    case KmlType::LargeWhole:
    case KmlType::Real:
        return "double";
    case KmlType::Boolean:
        return "bool";
    case KmlType::Text:
        break;
    }
    return "string";
}

void appendKmlValue(std::string& out, const Field& field, KmlType type, std::size_t unit) {
    if (field.values.index() == 0) {
        appendXmlText(out, field.texts()[unit]);
    } else if (type == KmlType::Real) {
        const std::size_t start = out.size();
        appendJsonNumber(out, field.reals()[unit]);
        if (out.find_first_of(".e", start) == std::string::npos) {
            out += ".0"; // so that a reader sees a real number
        }
    } else {
        out += std::to_string(field.integers()[unit]);
    }
}

} // namespace gis
