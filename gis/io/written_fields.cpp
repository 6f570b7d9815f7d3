// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/written_fields.h"

#include "gis/io/dbf_number.h"
#include "gis/io/short_names.h"

#include <limits>

namespace gis {

std::vector<std::string> writtenNames(LayerFormat format, const Attributes& attributes) {
    std::vector<std::string> names;
    names.reserve(attributes.fields.size());
    for (const Field& field : attributes.fields) {
        names.push_back(field.name);
    }
    return format == LayerFormat::Shapefile ? shortNames(names) : names;
}

std::vector<double> writtenNumbers(LayerFormat format, const Field& field) {
    std::vector<double> numbers(field.size(), std::numeric_limits<double>::quiet_NaN());
    const bool rounds = format == LayerFormat::Shapefile && field.type == FieldType::Real;
    const int decimals = rounds ? dbfNumber(field).decimals : 0;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        if (const auto value = field.asNumber(unit)) {
            numbers[unit] = rounds ? dbfKept(*value, decimals) : *value;
        }
    }
    return numbers;
}

} // namespace gis
