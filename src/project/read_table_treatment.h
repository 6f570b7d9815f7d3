// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/read_unit_list.h"
#include "src/join/treated_join.h"
#include "src/project/yaml_map.h"
#include "src/project/yaml_value.h"

namespace diaban {

/// What an entry of `tables` says of how its table is to be treated before it is joined: vintage, force_vintage,
/// crosswalk, counts, shares, aggregate. Throws gis::Error{BadInput "project.*"}.
[[nodiscard]] TableTreatment readTableTreatment(YamlMap& map);

/// One of the `unit_lists`.
[[nodiscard]] UnitListSource readUnitListSource(YamlMap map);

/// The same as values of the project file.
void addTreatment(YamlValue& table, const TableTreatment& treatment);
[[nodiscard]] YamlValue unitListValue(const UnitListSource& source);

} // namespace diaban
