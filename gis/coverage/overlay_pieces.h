// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/overlay.h"
#include "gis/coverage/overlay_walk.h"

#include <array>
#include <vector>

namespace gis::overlaying {

/// The walks along both halves of a layer's units.
using Walks = std::array<WalkResult, 2>;

/// Areas of whole units, NaN for those left out.
[[nodiscard]] std::vector<double> areasOf(const Walks& walks, const OverlayLayer& layer);

/// The shares of all walks as pieces, by old, then new unit; also of units that only touch, whose sums are rounding.
[[nodiscard]] std::vector<OverlayPiece> piecesOf(const Walks& oldWalks, const Walks& newWalks);

/// Finds by GEOS the pieces that cannot be right: negative, larger than their units, or of units whose border does not
/// end in the units in which it started. Such units cross themselves. Returns how many.
[[nodiscard]] std::size_t mendPieces(std::vector<OverlayPiece>& pieces, const WalkInput& input, const Walks& oldWalks,
                                     const Walks& newWalks, const Overlay& areas);

} // namespace gis::overlaying
