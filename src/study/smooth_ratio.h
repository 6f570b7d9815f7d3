// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/odd_figures.h"
#include "src/study/study.h"

namespace diaban {

/// Draws the figures of a share or rate to the mean of all units, or to that of each unit and its neighbours, as the
/// indicator says (empirical Bayes; see gis/statistics/empirical_bayes.h). Units without a figure stay without one;
/// those without neighbours keep their own, told as a note "indicator.smoothing_islands".
void smoothRatio(const Study& study, const Indicator& indicator, const UnitValues& numerator,
                 const UnitValues& denominator, UnitValues& figures, const FigurePlace& place, gis::Problems& problems);

} // namespace diaban
