// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/io/layer.h"
#include "src/study/repair_layer.h"
#include "src/study/sources.h"
#include "src/unit/units.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace diaban {

/// A boundary layer whose units are known.
struct Boundaries {
    gis::Layer layer;
    Units units;
    std::size_t repaired = 0;
};

/// Reads the layer of `source` (its path relative to `folder`), takes its unit fields and, where `repair` is given,
/// checks and repairs every polygon. Throws gis::Error{BadInput}; also where the coordinates cannot be of the CRS
/// ("layer.metres_for_degrees", "layer.degrees_for_metres"), whose areas and map would be nonsense.
[[nodiscard]] Boundaries readBoundaries(const std::filesystem::path& folder, const BoundariesSource& source,
                                        const std::optional<RepairOptions>& repair, const gis::Limits& limits,
                                        gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
