// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <cstddef>
#include <span>
#include <vector>

namespace diaban {

/// Which points of a line have to stay so that none of those left out lies further than `tolerance` from what stays:
/// the fewest there are (Imai & Iri 1988), the first and the last among them. Up to the square of the length in time.
[[nodiscard]] std::vector<std::size_t> fewestPoints(std::span<const gis::Point> line, double tolerance);

} // namespace diaban
