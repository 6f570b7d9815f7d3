// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// What a crosswalk file says of one old and one new unit.
struct WeightedLink {
    std::string oldCode, newCode;
    double ofOld = 1; ///< share of the old unit's figures, 0 to 1; NaN where the file has none and they are several
    double ofNew = 1; ///< share of the new unit's area; 1 where the file does not say
};

/// A crosswalk as read: links in the order of old codes, then of new ones.
struct WeightedLinks {
    std::string file;
    bool weighted = false; ///< the file has shares, or areas to make them of
    std::vector<WeightedLink> links;
};

/// Reads a crosswalk CSV or sheet: old_code, new_code and, where it has them, area_m2, share_of_old, share_of_new (also
/// by other usual headers). Without shares they are made of the areas; without areas an old unit with one new one has
/// weight 1, one with several has none. Told: rows without a code, pairs that stand twice, old units whose shares add
/// up to more than 1 (brought down to it) or less (the rest is lost). Throws gis::Error{BadInput}: "carry.no_columns",
/// "carry.bad_share" and "carry.pair_twice" with the row, and as readGrid does.
[[nodiscard]] WeightedLinks readWeightedLinks(const std::string& file, const gis::Limits& limits,
                                              gis::Problems& problems);

} // namespace diaban
