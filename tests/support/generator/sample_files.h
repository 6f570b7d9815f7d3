// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/province.h"

#include <filesystem>

namespace generator {

/// Writes boundaries.gpkg (layers communes and rivers) and indicators.csv into a folder that exists. What stands there
/// is replaced.
void writeSample(const std::filesystem::path& folder, const Province& province);

/// Adds the layer "rivers" (name) to a GeoPackage.
void addRivers(const std::filesystem::path& geoPackage, const Province& province);

/// The table of the third quarter of 2025, as in indicators.csv.
[[nodiscard]] std::string sampleCsv(const Province& province);

} // namespace generator
