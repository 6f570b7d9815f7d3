// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/indicator/unit_values.h"

#include <string>

namespace diaban {

/// The values of a field of numbers; null is no data, zero is zero. In a joined layer a unit without a row is not
/// matched. Throws gis::Error{BadInput "map.field_missing", "map.field_not_numeric"}.
[[nodiscard]] UnitValues fieldValues(const gis::Layer& layer, const std::string& name);

} // namespace diaban
