// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/value_statistics.h"

#include "gis/statistics/conditional_permutations.h"
#include "gis/statistics/false_discovery.h"
#include "gis/statistics/global_autocorrelation.h"
#include "gis/statistics/join_counts.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

gis::SpatialWeights plain(const gis::SpatialWeights& weights) {
    return weights.weighing(weights.weighting() == gis::Weighting::RowStandardised ? gis::Weighting::Binary
                                                                                   : weights.weighting());
}

std::optional<GlobalResult> resultOf(const std::optional<gis::GlobalStatistic>& statistic,
                                     const std::optional<gis::PermutationCounts>& permuted) {
    return statistic ? std::optional(GlobalResult{*statistic, permuted}) : std::nullopt;
}

void addMoranAndGeary(const gis::PlacedValues& placed, const StatisticsChoice& choice, ValueStatistics& result) {
    std::optional<gis::GlobalPermutations> permuted;
    if (choice.permutations.permutations > 0 && (choice.moran || choice.geary)) {
        permuted = gis::permuteValues(placed, choice.permutations);
    }
    if (choice.moran) {
        result.moran = resultOf(gis::globalMoran(placed), permuted ? std::optional(permuted->moran) : std::nullopt);
    }
    if (choice.geary) {
        result.geary = resultOf(gis::globalGeary(placed), permuted ? std::optional(permuted->geary) : std::nullopt);
    }
}

void addGeneralG(const gis::SpatialWeights& weights, std::span<const double> values, const StatisticsChoice& choice,
                 ValueStatistics& result) {
    const gis::PlacedValues placed = gis::placeValues(plain(weights), values);
    const auto permuted =
        choice.permutations.permutations > 0 ? gis::permuteGeneralG(placed, choice.permutations) : std::nullopt;
    result.generalG = resultOf(gis::generalG(placed), permuted);
}

void addJoinCounts(const gis::SpatialWeights& weights, std::span<const double> values, const StatisticsChoice& choice,
                   ValueStatistics& result) {
    std::vector<std::optional<bool>> black(values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (std::isfinite(values[unit])) {
            if (values[unit] != 0 && values[unit] != 1) {
                return;
            }
            black[unit] = values[unit] == 1;
        }
    }
    const gis::PlacedColours placed = gis::placeColours(plain(weights), black);
    const auto counts = gis::joinCounts(placed);
    if (!counts) {
        return;
    }
    const auto permuted =
        choice.permutations.permutations > 0 ? gis::permuteColours(placed, choice.permutations) : std::nullopt;
    result.joinCounts.emplace();
    for (std::size_t join = 0; join < counts->size(); ++join) {
        (*result.joinCounts)[join] = {(*counts)[join], permuted ? std::optional((*permuted)[join]) : std::nullopt};
    }
}

void addLocal(const gis::PlacedValues& placed, const StatisticsChoice& choice, ValueStatistics& result,
              const gis::Progress& progress) {
    result.localMoran = gis::localMoran(placed);
    if (choice.localGeary) {
        result.localGeary = gis::localGeary(placed);
    }
    if (choice.gi) {
        result.gi = gis::localG(placed, gis::OwnValue::Without);
    }
    if (choice.giStar) {
        result.giStar = gis::localG(placed, gis::OwnValue::With);
    }
    if (!(choice.localMoran || choice.gi || choice.giStar) || choice.permutations.permutations == 0) {
        return;
    }
    const auto counts = gis::permuteLags(placed, choice.permutations, progress);
    result.p.resize(counts.size());
    std::ranges::transform(counts, result.p.begin(), [](const std::optional<gis::PermutationCounts>& count) {
        return count ? std::optional(count->folded()) : std::nullopt;
    });
    if (choice.falseDiscovery) {
        result.q = gis::falseDiscoveryRates(result.p);
    }
}

} // namespace

std::optional<double> GlobalResult::p() const noexcept {
    if (permuted) {
        return permuted->folded();
    }
    return statistic.randomised ? std::optional(statistic.randomised->twoSided) : std::nullopt;
}

ValueStatistics valueStatistics(const gis::SpatialWeights& weights, std::span<const double> values,
                                const StatisticsChoice& choice, const gis::Progress& progress) {
    progress.at("stage.statistics", 0, 0);
    const gis::PlacedValues placed = gis::placeValues(weights, values);
    ValueStatistics result;
    result.missing = placed.missing;
    result.islands = placed.islands;
    result.used = placed.connected;
    result.unusable = placed.unusable;
    addMoranAndGeary(placed, choice, result);
    if (choice.generalG) {
        addGeneralG(weights, values, choice, result);
    }
    if (choice.joinCounts) {
        addJoinCounts(weights, values, choice, result);
    }
    addLocal(placed, choice, result, progress);
    return result;
}

} // namespace diaban
