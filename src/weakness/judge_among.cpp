// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/false_discovery.h"
#include "gis/statistics/local_moran.h"
#include "src/weakness/judge.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace diaban {

namespace {

constexpr double kPercent = 100;
constexpr double kRounding = 1e-12;

/// The figures that are there, the worst first.
std::vector<double> fromWorst(const IndicatorFacts& facts) {
    std::vector<double> values;
    for (std::size_t unit = 0; unit < facts.values.size(); ++unit) {
        if (facts.has(unit)) {
            values.push_back(facts.values.values[unit]);
        }
    }
    std::ranges::sort(values);
    if (facts.direction == Direction::Less) {
        std::ranges::reverse(values);
    }
    return values;
}

/// What a unit below the mean has to reach for a z of `z`, its own value counted among all: from z of x = m + d, where
/// m and Q are the mean and squares of the n - 1 others: z = d (n-1)/n / sqrt((Q + d^2 (n-1)/n) / (n-1)).
struct Others {
    double mean = 0, squares = 0, count = 0;
};

std::optional<double> deviationForZ(const Others& others, double z) {
    const double n = others.count + 1;
    const double share = others.count / n;
    const double left = share * share - z * z / n;
    if (!(left > 0)) {
        return std::nullopt;
    }
    return -std::sqrt(z * z * others.squares / others.count / left);
}

} // namespace

std::size_t lowestCount(const WeaknessRule& rule, std::size_t units) {
    if (rule.count) {
        return static_cast<std::size_t>(std::max(0, *rule.count));
    }
    const double part = static_cast<double>(units) * rule.share.value_or(0) / kPercent;
    return std::max<std::size_t>(1, static_cast<std::size_t>(part * (1 + kRounding)));
}

std::vector<Verdict> judgeLowest(const Judged& judged) {
    const IndicatorFacts& facts = judged.facts;
    std::vector<Verdict> verdicts(facts.values.size());
    const std::vector<double> sorted = fromWorst(facts);
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        verdicts[unit] = missingVerdict(facts, unit);
    }
    if (sorted.empty()) {
        return verdicts;
    }
    const std::size_t lowest = lowestCount(judged.rule, sorted.size());
    const auto worseThan = [&](double value) {
        return std::ranges::partition_point(sorted, [&](double one) { return facts.worse(one, value); }) -
               sorted.begin();
    };
    const auto notBetterThan = [&](double value) {
        return std::ranges::partition_point(sorted, [&](double one) { return !facts.worse(value, one); }) -
               sorted.begin();
    };
    // all that equal the last one asked for are in, yet never the best
    const auto group = std::min(notBetterThan(sorted[std::clamp<std::size_t>(lowest, 1, sorted.size()) - 1]),
                                worseThan(sorted.back()));
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        if (!facts.has(unit)) {
            continue;
        }
        const double value = facts.values.values[unit];
        const auto worse = static_cast<std::size_t>(worseThan(value));
        const bool in = worse < lowest && facts.worse(value, sorted.back());
        // among the others the next after the lowest is one further on, because the unit itself stands before it
        const Bound bound = in && lowest < sorted.size() && facts.worse(sorted[lowest], sorted.back())
                                ? Bound{sorted[lowest], true}
                                : Bound{sorted.back(), false};
        verdicts[unit].outcome = Outcome::Kept;
        if (in) {
            verdicts[unit] = verdictAt(judged, unit, bound);
            verdicts[unit].place = Place{static_cast<std::uint32_t>(worse + 1), static_cast<std::uint32_t>(group),
                                         notBetterThan(value) > static_cast<std::ptrdiff_t>(worse + 1)};
        }
    }
    return verdicts;
}

std::vector<Verdict> judgeZ(const Judged& judged) {
    const IndicatorFacts& facts = judged.facts;
    std::vector<Verdict> verdicts(facts.values.size());
    const std::vector<double> known = fromWorst(facts);
    const auto n = static_cast<double>(known.size());
    const double sign = facts.direction == Direction::More ? 1 : -1;
    double mean = 0;
    for (const double value : known) {
        mean += sign * value / n;
    }
    double squares = 0;
    for (const double value : known) {
        squares += (sign * value - mean) * (sign * value - mean);
    }
    const bool differ = known.size() > 1 && facts.worse(known.front(), known.back());
    for (std::size_t unit = 0; unit < verdicts.size(); ++unit) {
        if (!facts.has(unit)) {
            verdicts[unit] = missingVerdict(facts, unit);
        } else if (differ) {
            const double value = sign * facts.values.values[unit];
            const Others others{(mean * n - value) / (n - 1),
                                std::max(0.0, squares - (value - mean) * (value - mean) * n / (n - 1)), n - 1};
            const double z = (value - mean) / std::sqrt(squares / (n - 1));
            const std::optional<double> deviation = deviationForZ(others, judged.rule.z);
            verdicts[unit].outcome = Outcome::Kept;
            if (deviation && z < judged.rule.z) {
                verdicts[unit] = verdictAt(judged, unit, {sign * (others.mean + *deviation), false});
            }
            verdicts[unit].z = z;
        }
    }
    return verdicts;
}

std::vector<Verdict> judgeCluster(const Judged& judged, const gis::NeighbourGraph& points, const KeptDraws& draws,
                                  const gis::Progress& progress) {
    const IndicatorFacts& facts = judged.facts;
    const std::size_t units = facts.values.size();
    std::vector<Verdict> verdicts(units);
    std::vector<double> values(units, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t unit = 0; unit < units; ++unit) {
        if (facts.has(unit)) {
            values[unit] = facts.direction == Direction::More ? facts.values.values[unit] : -facts.values.values[unit];
        }
    }
    const gis::SpatialWeights weights(points, gis::Weighting::RowStandardised);
    const gis::PlacedValues placed = gis::placeValues(weights, values);
    const auto moran = gis::localMoran(placed);
    gis::PermutationOptions options;
    options.permutations = static_cast<std::uint32_t>(judged.rule.permutations);
    options.seed = judged.rule.seed;
    std::vector<std::optional<double>> p = draws.p(weights, values, options, progress);
    p.resize(units);
    const auto q = gis::falseDiscoveryRates(p);
    const double all = static_cast<double>(placed.units.size());
    double sum = 0;
    for (const std::uint32_t unit : placed.units) {
        sum += facts.values.values[unit];
    }
    for (std::size_t unit = 0; unit < units; ++unit) {
        if (!facts.has(unit)) {
            verdicts[unit] = missingVerdict(facts, unit);
        } else if (moran[unit] && q[unit]) {
            const double ofOthers = (sum - facts.values.values[unit]) / (all - 1);
            const bool low = moran[unit]->quadrant == gis::Quadrant::LowLow && *q[unit] <= judged.rule.fdr / kPercent;
            verdicts[unit].outcome = low ? Outcome::Broken : Outcome::Kept;
            verdicts[unit].q = q[unit];
            if (low) { // its neighbours' values stay: it is out of the cluster once it is average itself
                verdicts[unit].bound = Bound{ofOthers, false};
                verdicts[unit].distance = std::max(0.0, facts.shortfall(facts.values.values[unit], ofOthers));
            }
        }
    }
    return verdicts;
}

} // namespace diaban
