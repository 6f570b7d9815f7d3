// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"

namespace diaban {

/// How warnings name a figure, and the language of numbers in them.
struct FigurePlace {
    const std::string& file;
    std::string place; ///< title and period
    Language language;
};

/// Warns, with the first units by name, of numerators below zero or above the denominator of a share, and of
/// denominators of zero or less that have a numerator.
void tellOddRatio(const Study& study, const Indicator& indicator, const Figure& numerator, const Figure& denominator,
                  const FigurePlace& place, gis::Problems& problems);

/// Warns, with the first units by name, where a table states another value than `made`: further from it than its own
/// last decimal, so that neither rounding nor truncation is taken for a fault; and where it states one that cannot be
/// made.
void tellOtherwiseStated(const Study& study, const Figure& made, const UnitValues& stated, const FigurePlace& place,
                         gis::Problems& problems);

/// Warns where shares that a table states are below 0 or above 100 %, and where all of them look like parts of one
/// (0.85 for 85 %) that no percent sign explains.
void tellOddShare(const Study& study, const Figure& share, const FigurePlace& place, gis::Problems& problems);

} // namespace diaban
