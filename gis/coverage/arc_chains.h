// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Arcs one after another, each as it is run along.
using ArcChain = std::vector<ArcRef>;

/// Joins arcs to the longest lines: two arcs where just two ends of these arcs meet. Closed lines among them. By the
/// coordinates of the arcs, so that their order does not matter.
[[nodiscard]] std::vector<ArcChain> joinArcs(const Coverage& coverage, std::span<const std::uint32_t> arcs);

/// How many pieces arcs make that do not touch each other.
[[nodiscard]] std::uint32_t countPieces(const Coverage& coverage, std::span<const std::uint32_t> arcs);

} // namespace gis
