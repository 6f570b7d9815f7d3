// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/own_numbers.h"

#include "src/table/table_format.h"

#include <algorithm>

namespace diaban::ui {

bool hasOwnNumbers(const Project& project, const Study& study) {
    const Boundaries& boundaries = study.boundaries;
    return tableFormatOf(project.boundaries.path) == TableFormat::Database &&
           std::ranges::any_of(boundaries.layer.attributes.fields, [&](const gis::Field& field) {
               const bool number = field.type == gis::FieldType::Integer || field.type == gis::FieldType::Real;
               return number && field.name != boundaries.units.fields.key;
           });
}

} // namespace diaban::ui
