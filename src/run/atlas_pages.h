// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/atlas_blocks.h"

#include <cstdint>

namespace diaban {

/// The page of one unit: its map in its surroundings, its figures against targets, neighbours, parent and all units,
/// why it is weak, whom it borders on, and its figures by period. May be called by several threads at once.
[[nodiscard]] AtlasPage atlasUnitPage(const AtlasStudy& atlas, std::uint32_t unit, const AtlasNumber& number);

/// The page of a group of units, a district or province: all of them on a map, their figures together, which of them
/// are weak and why. May be called by several threads at once.
[[nodiscard]] AtlasPage atlasGroupPage(const AtlasStudy& atlas, std::uint32_t group, const AtlasNumber& number);

} // namespace diaban
