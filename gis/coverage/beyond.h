// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/crs/crs.h"

#include <cstdint>
#include <vector>

namespace gis {

/// What lies beyond the border of a layer: unknown, a unit of a layer around it, land of neither, or no land; or, where
/// the layer is no coverage, ground of another of its units or of none that its units enclose (see bordersWithin).
enum class Beyond : std::uint8_t { Outside, Around, Land, Sea, Overlap, Gap };

/// What is known of the world around a layer, in its CRS. Null: not known.
struct Surroundings {
    const Polygons* around = nullptr; ///< units beside the layer
    const Polygons* land = nullptr;   ///< all land, that of the layer included
    /// How far beyond the border it is looked, in metres: more than the layers are apart there, less than what lies
    /// beyond is wide.
    double reachMetres = 500;
};

/// A stretch of an outer arc with one thing beyond: points [first, last] of the arc.
struct BeyondStretch {
    std::uint32_t arc;
    std::uint32_t first, last;
    Beyond beyond;

    friend bool operator==(const BeyondStretch&, const BeyondStretch&) = default;
};

/// Cuts the outer arcs at their points wherever something else lies beyond. It is looked from every edge, at least
/// every half reach, at right angles, near the border first; a stretch shorter than the reach between two alike counts
/// as these. Where the layer itself lies beyond (across a strait or a gap), nothing is told: Outside. Throws
/// Error{BadInput "crs.missing"}.
[[nodiscard]] std::vector<BeyondStretch> lookBeyond(const Coverage& coverage, const Polygons& polygons, const Crs& crs,
                                                    const Surroundings& surroundings);

/// A coverage whose outer arcs are cut where something else lies beyond, without rings, for borderLines().
struct CutOuterArcs {
    Coverage coverage;
    std::vector<Beyond> beyond; ///< of each arc; Outside where it has units on both sides
};
[[nodiscard]] CutOuterArcs cutOuterArcs(const Coverage& coverage, std::span<const BeyondStretch> stretches);

} // namespace gis
