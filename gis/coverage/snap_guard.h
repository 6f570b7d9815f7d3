// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/snap.h"
#include "gis/crs/local_metres.h"

#include <cstddef>
#include <span>

namespace gis {

/// Compares units before and after snapping, gives back what must not be, and counts the rest in `report`.
/// `changed` are the units that may differ.
[[nodiscard]] Polygons giveBack(const Polygons& before, const Polygons& after, std::span<const std::size_t> changed,
                                const LocalMetres& metres, double tolerance, SnapReport& report);

} // namespace gis
