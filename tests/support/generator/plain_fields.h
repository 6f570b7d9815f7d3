// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"

#include <string>
#include <utility>
#include <vector>

namespace generator {

/// A field without nulls.
[[nodiscard]] inline gis::Field textField(std::string name, std::vector<std::string> values) {
    gis::Field field;
    field.name = std::move(name);
    field.isNull.assign(values.size(), 0);
    field.values = std::move(values);
    return field;
}
[[nodiscard]] inline gis::Field realField(std::string name, std::vector<double> values) {
    gis::Field field;
    field.name = std::move(name);
    field.type = gis::FieldType::Real;
    field.isNull.assign(values.size(), 0);
    field.values = std::move(values);
    return field;
}

} // namespace generator
