// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/coverage.h"
#include "gis/coverage/keep_apart.h"
#include "gis/coverage/vertex_ranks.h"
#include "gis/crs/crs.h"

#include <cstddef>
#include <span>
#include <variant>
#include <vector>

namespace gis {

struct SimplifyOptions {
    struct Tolerance {
        double metres; ///< what it means: see rankVertices
    };
    struct Share {
        double kept; ///< of the points that may go, 0 to 1; one threshold for all borders
    };
    SimplifyMethod method = SimplifyMethod::Visvalingam;
    std::variant<Tolerance, Share> amount = Tolerance{0};
};

struct SimplifyReport {
    std::size_t pointsBefore = 0, pointsAfter = 0; ///< of all borders, each counted once
    double toleranceMetres = 0;                    ///< as asked for, or that at which the share stays
    double largestShift = 0;                       ///< metres from a point that went to the new line of its border
    Point shiftedMost;                             ///< the point that this is true of
    PutBack givenBack;              ///< to keep borders apart, and by Douglas and Peucker within the tolerance
    std::vector<double> areaChange; ///< of each unit, square metres: by the scale there (LatitudeMetres), near enough
};

struct Simplified {
    Coverage coverage; ///< the same arcs, nodes and rings
    SimplifyReport report;
};

/// Takes points away from borders; each border once, so that neighbours still fit. Nodes stay, no ring collapses or
/// turns over, no borders cross or touch that did not, and nothing changes sides (see keepApart); by Douglas and
/// Peucker no point lies farther from the new line of its border than the tolerance. The result is the same whatever
/// the order of units and the direction of rings. Clashes are those of findArcClashes(). Where the CRS is unknown
/// coordinates are taken for metres. Throws what keepApart() throws.
[[nodiscard]] Simplified simplify(const Coverage& coverage, const Crs& crs, const SimplifyOptions& options,
                                  std::span<const ArcClash> clashes);

} // namespace gis
