// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>

namespace gis {

/// About how many times the rings of a unit cross each other and themselves, from some thousand pairs of edges, always
/// the same ones; 0 where hardly any of these cross. Tells a scribble, of which nobody wants to wait for the repair,
/// from a border with a few faults.
[[nodiscard]] double estimatedCrossings(const Polygons& polygons, std::size_t unit);

} // namespace gis
