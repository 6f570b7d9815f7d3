// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/unit/units.h"

#include <optional>

namespace diaban {

/// The fields that could name the units of a layer where evidence leaves that open: the first of several codes, else a
/// field of names (or other words) that is filled for every unit and different from unit to unit, as key and as name.
/// Nothing where no field tells the units apart.
[[nodiscard]] std::optional<UnitFields> proposedFields(const gis::Layer& layer);

} // namespace diaban
