// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/detail_level.h"
#include "gis/coverage/latitude_metres.h"

#include <cstdint>
#include <vector>

namespace gis {

/// What borders lose at a level of detail.
struct BorderLoss {
    double largestShift = 0;           ///< metres from a point that went to the new line of its border
    Point shiftedMost;                 ///< the point that this is true of
    std::vector<double> leftLoses;     ///< of each arc: square metres that the unit on its left loses
    std::vector<std::uint32_t> beyond; ///< points that went and lie farther off than the tolerance, ascending
};

/// Measures it; two threads. The new line is looked at up to 256 segments to either side of the one that stands for a
/// point: should it come nearer only farther along, the shift told is too large, never too small.
[[nodiscard]] BorderLoss measureLoss(const Coverage& coverage, const DetailLevel& level, const LatitudeMetres& metres,
                                     double toleranceMetres);

/// Puts points (ascending) back into a level that does not have them.
void putPointsBack(const std::vector<std::uint32_t>& points, DetailLevel& level);

} // namespace gis
