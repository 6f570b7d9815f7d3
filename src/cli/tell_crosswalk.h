// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"
#include "src/unit/crosswalk.h"

#include <string>

namespace diaban {

/// What the messages about a crosswalk name.
struct CrosswalkFiles {
    std::string old, now;
    double leastArea = 0; ///< pieces below were left out
};

/// Warns of what a crosswalk cannot say: old units that no new unit covers, or covers only in part (less than 99.9 %),
/// ground that several new units claim, codes that several units have; notes new units outside the old layer, pieces
/// left out, pieces that GEOS found.
void tellCrosswalk(const Crosswalk& crosswalk, const gis::Overlay& overlay, const CrosswalkFiles& files,
                   Session& session);

/// The verb's JSON object, {pairs, units_old, units_new, area_m2{old, new, both}, uncovered[], uncovered_new[],
/// dropped{}}, and its line.
[[nodiscard]] VerbResult crosswalkResult(const Crosswalk& crosswalk, const gis::Overlay& overlay,
                                         const Session& session);

} // namespace diaban
