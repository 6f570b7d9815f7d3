// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// The cluster of each box: boxes no further apart than `gap` (along both axes) are in one, and so on from box to box.
/// Clusters are numbered from 0 in order of their first box. Empty boxes are clusters of their own.
[[nodiscard]] std::vector<std::uint32_t> clusterBoxes(std::span<const gis::Box> boxes, double gap);

/// How far two boxes are apart along the axis on which they are further apart; 0 where they meet.
[[nodiscard]] double gapBetween(const gis::Box& a, const gis::Box& b) noexcept;

} // namespace diaban
