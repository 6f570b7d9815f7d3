// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/coverage/border_walk.h"
#include "gis/coverage/overlay_layer.h"
#include "gis/coverage/segment_grid.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis::overlaying {

/// A segment of the old layer and one of the new that cross.
struct CrossingPair {
    std::uint32_t ofOld, ofNew;
};

/// What a walk along the borders of some units finds.
struct WalkResult {
    std::vector<Share> shares;
    std::vector<double> areas;           ///< of each unit walked
    std::vector<std::uint32_t> unclosed; ///< units whose border did not end where it started
    std::vector<CrossingPair> crossings; ///< of the old layer's walk, in its order
    Evidence evidence{0};                ///< of the old layer's walk
};

/// What both walks read and neither changes.
struct WalkInput {
    const OverlayLayer& old;
    const OverlayLayer& now;
    const EdgeMeasure& measure;
    const Crs* crs = nullptr; ///< for geodesic areas
};

/// How many pairs of segments are compared at most; two layers of real borders need a hundredth.
class CompareBudget {
public:
    explicit CompareBudget(const WalkInput& input) noexcept;
    /// Throws Error{BadInput "overlay.tangled"} where nothing is left.
    void spend(std::size_t pairs) {
        if (pairs > m_left) {
            refuse();
        }
        m_left -= pairs;
    }

private:
    [[noreturn]] static void refuse();

    std::size_t m_left;
};

/// Walks along the borders of old units `units`, finding their crossings with the new layer's segments. `newStarts`:
/// where the evidence for the new layer's rings is wanted. Throws Error{BadInput "overlay.tangled"}.
[[nodiscard]] WalkResult walkOld(const WalkInput& input, const SegmentGrid& segments, const RingStarts& newStarts,
                                 std::span<const UnitSet> inside, Polygons::Range units, const Progress& progress);

/// The crossings by the segment of the new layer.
struct CrossingsOfNew {
    std::vector<std::uint32_t> start;   ///< per segment, one more at the end
    std::vector<std::uint32_t> segment; ///< of the old layer

    CrossingsOfNew(std::size_t segments, std::span<const WalkResult> walks);
};

/// Walks along the borders of new units `units`, with the crossings that the old layer's walk found.
[[nodiscard]] WalkResult walkNew(const WalkInput& input, const CrossingsOfNew& crossings,
                                 std::span<const UnitSet> inside, Polygons::Range units, const Progress& progress);

} // namespace gis::overlaying
