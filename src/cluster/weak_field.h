// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/unit/units.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// How weak each unit is by a field of its layer: 0 or 1, a share between them, or the words of a project's layer
/// (weak, not_weak; not_sure and not_enough_data are not known). Nothing for null. Throws gis::Error{BadInput}:
/// "unit.field_missing", "weak_field.not_a_share" naming the unit.
[[nodiscard]] std::vector<std::optional<double>> weaknessOfField(const gis::Layer& layer, const std::string& name,
                                                                 const Units& units);

} // namespace diaban
