// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/coverage/simplify.h"
#include "gis/io/layer.h"
#include "src/study/layer_coverage.h"

#include <cstddef>
#include <optional>
#include <string>

namespace diaban {

/// What simplifying did to a layer, as people are told it.
struct LayerSimplification {
    gis::SimplifyReport report;
    std::size_t verticesBefore = 0, verticesAfter = 0; ///< of the polygons, as a file has them
    std::optional<double> areaChange;         ///< square metres of all units together; nothing where the CRS is unknown
    std::optional<double> largestShareChange; ///< of a unit's area, with sign
    std::size_t mostChanged = 0;              ///< that unit
};

/// Simplifies the borders of a layer (gis::simplify); every polygon of the result is valid.
/// Throws gis::Error{BadInput}: "simplify.no_crs" where metres are asked for and the CRS is unknown; "simplify.invalid"
/// with the unit, should a result not be valid.
[[nodiscard]] LayerSimplification simplifyLayer(gis::Layer& layer, const Units& units, const LayerCoverage& borders,
                                                const gis::SimplifyOptions& options);

} // namespace diaban
