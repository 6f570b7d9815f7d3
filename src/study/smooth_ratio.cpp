// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/smooth_ratio.h"

#include "gis/statistics/empirical_bayes.h"
#include "src/study/unit_weights.h"

namespace diaban {

void smoothRatio(const Study& study, const Indicator& indicator, const UnitValues& numerator,
                 const UnitValues& denominator, UnitValues& figures, const FigurePlace& place,
                 gis::Problems& problems) {
    const gis::Events events{numerator.values, denominator.values};
    const gis::SmoothedRates smoothed = indicator.smoothing == Smoothing::Global
                                            ? gis::globalEmpiricalBayes(events)
                                            : gis::localEmpiricalBayes(queenWeights(study), events);
    for (std::size_t unit = 0; unit < figures.size(); ++unit) {
        if (figures.states[unit] == UnitState::Value && smoothed.rates[unit]) {
            figures.set(unit, *smoothed.rates[unit] * indicator.factor());
        }
    }
    if (!smoothed.islands.empty()) {
        problems.note(place.file, place.place,
                      {"indicator.smoothing_islands", {{"count", static_cast<std::int64_t>(smoothed.islands.size())}}});
    }
    if (!smoothed.flat.empty() && indicator.smoothing == Smoothing::Global) {
        problems.warn(place.file, place.place, {"stats.eb_flat", {}});
    }
}

} // namespace diaban
