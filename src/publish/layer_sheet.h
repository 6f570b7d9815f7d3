// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/publish/list_sheet.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// The attributes of the first rows of a layer as a sheet, at most so many: null as an empty cell, numbers with as many
/// decimals as these rows need. `names` are those of the fields in the file. The layer is not needed any more.
[[nodiscard]] ListSheet layerSheet(const gis::Layer& layer, const std::vector<std::string>& names,
                                   std::size_t mostRows);

} // namespace diaban
