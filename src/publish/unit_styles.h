// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/unit_styles.h"
#include "src/publish/map_style.h"

namespace diaban {

/// The looks of a map for formats that know neither expressions nor hatches: a style for each row of its legend that a
/// unit has. Fills let the ground through a little, as such layers lie on pictures of it; units without a figure let it
/// through more and have the line of their hatch around them.
[[nodiscard]] gis::UnitStyles unitStyles(const MapStyle& style);

} // namespace diaban
