// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/rate_statistics.h"

namespace diaban {

namespace {

std::vector<std::optional<double>> rawRates(const gis::Events& events) {
    std::vector<std::optional<double>> rates(events.size());
    for (std::size_t unit = 0; unit < events.size(); ++unit) {
        rates[unit] = events.rate(unit);
    }
    return rates;
}

} // namespace

SmoothedMap smoothRates(const gis::SpatialWeights& weights, const gis::Events& events) {
    return {rawRates(events), gis::priorOf(events), gis::globalEmpiricalBayes(events),
            gis::localEmpiricalBayes(weights, events)};
}

RateIntervals rateIntervals(const gis::Events& events) {
    RateIntervals result;
    result.raw = rawRates(events);
    for (std::size_t unit = 0; unit < events.size(); ++unit) {
        if (events.usable(unit) && events.events[unit] > events.populations[unit]) {
            result.kind = IntervalOf::Rates;
        }
    }
    for (std::size_t unit = 0; unit < events.size(); ++unit) {
        const double count = events.events[unit];
        const double total = events.populations[unit];
        result.intervals.push_back(!events.usable(unit)                ? std::nullopt
                                   : result.kind == IntervalOf::Shares ? gis::shareInterval(count, total, result.level)
                                                                       : gis::rateInterval(count, total, result.level));
    }
    return result;
}

ValueStatistics empiricalBayesMoran(const gis::SpatialWeights& weights, const gis::Events& events,
                                    const gis::PermutationOptions& permutations) {
    StatisticsChoice choice;
    choice.moran = true;
    choice.permutations = permutations;
    return valueStatistics(weights, gis::standardisedRates(events), choice);
}

} // namespace diaban
