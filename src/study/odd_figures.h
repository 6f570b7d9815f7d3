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
/// last decimal, so that neither rounding nor truncation is taken for a fault.
void tellOtherwiseStated(const Study& study, const Figure& made, const UnitValues& stated, const FigurePlace& place,
                         gis::Problems& problems);

} // namespace diaban
