// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstdint>
#include <optional>
#include <span>

namespace gis {

/// The union of units by GEOS (UnaryUnion, OverlayNG), as a set of one unit: valid, overlaps counted once. For what
/// dissolve() cannot do by walking along borders. Invalid units are made valid first. The result does not depend on the
/// order of the units. Nothing where GEOS fails.
[[nodiscard]] std::optional<Polygons> unite(const Polygons& polygons, std::span<const std::uint32_t> units);

} // namespace gis
