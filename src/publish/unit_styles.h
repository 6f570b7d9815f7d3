// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "gis/io/unit_styles.h"
#include "src/publish/map_style.h"

namespace diaban {

/// The looks of a map for formats that know neither expressions nor hatches: a style for each row of its legend that a
/// unit has. Fills let the ground through a little, as such layers lie on pictures of it; units without a figure let it
/// through more and have the line of their hatch around them.
[[nodiscard]] gis::UnitStyles unitStyles(const MapStyle& style);

/// What maps show of each unit, in unit order: "Tỷ lệ hộ ký cam kết (%): 82,6 (từ 80 đến dưới 85)", or why there is no
/// figure. `layer` holds their figures.
[[nodiscard]] std::vector<std::string> unitDescriptions(const std::vector<const MapStyle*>& styles,
                                                        const gis::Layer& layer);

} // namespace diaban
