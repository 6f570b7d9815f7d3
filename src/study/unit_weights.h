// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/statistics/spatial_weights.h"
#include "src/study/boundaries.h"
#include "src/study/study.h"

#include <cstddef>
#include <string>

namespace diaban {

/// Who is whose neighbour, and what neighbours weigh.
struct WeightsChoice {
    gis::Contact contact = gis::Contact::Queen; ///< Rook: a shared border; Queen: a shared point is enough
    std::string file;                           ///< a .gal or .gwt that says it instead; empty: the borders do
    std::size_t order = 1;                      ///< steps from neighbour to neighbour, by the shortest way
    bool lowerOrders = false;                   ///< those of fewer steps are neighbours too
    bool weightsOfFile = false;                 ///< the third column of a .gwt, in place of a mean of all neighbours
};

/// The weights of a layer's units: standardised by rows but where a file's own are wanted; by borders as
/// touchingUnits() finds and tells them. Polygons that are invalid are repaired as repairLayer() does. Throws
/// gis::Error{BadInput}: as coverLayer(), and for a file as requireOwnCodes(), readFileBytes() and gis::parseWeights().
[[nodiscard]] gis::SpatialWeights unitWeights(Boundaries& boundaries, const WeightsChoice& choice,
                                              const RepairOptions& repair, const gis::Limits& limits,
                                              gis::Problems& problems, const gis::Progress& progress = {});

/// Queens of a study's layer, standardised by rows. Throws as neighboursOf().
[[nodiscard]] gis::SpatialWeights queenWeights(const Study& study);

/// Throws gis::Error{BadInput "borders.no_code", "borders.duplicate_code"} unless each unit has a code of its own.
void requireOwnCodes(const Units& units);

} // namespace diaban
