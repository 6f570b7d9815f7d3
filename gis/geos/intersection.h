// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>

namespace gis {

/// What two units have in common, by GEOS, as a set of one unit; without any part where they only touch. Polygons that
/// are not valid are repaired first. Throws Error{Internal "geos.intersection"} where GEOS gives up.
[[nodiscard]] Polygons intersectionOf(const Polygons& a, std::size_t unitOfA, const Polygons& b, std::size_t unitOfB);

} // namespace gis
