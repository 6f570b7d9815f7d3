// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/loose_points.h"

#include <cstddef>

namespace gis {

/// Between two points that two units have in common, and whose borders run there against each other without a point
/// farther from the other than the tolerance: makes the border with fewer points that with more (where both have as
/// many, the one whose points are lexicographically lower stays). The nearest borders first. Returns how many.
std::size_t joinChains(LooseBorders& borders, const LocalMetres& metres, double tolerance);

} // namespace gis
