// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/study/kept_draws.h"
#include "src/weakness/indicator_facts.h"
#include "src/weakness/verdict.h"
#include "src/weakness/weakness_rule.h"

#include <cstddef>
#include <span>
#include <vector>

namespace diaban {

/// A rule with what it judges by; each gives a verdict a unit.
struct Judged {
    const WeaknessRule& rule;
    const IndicatorFacts& facts;
};

/// Misses the target. Reaching it is keeping it.
[[nodiscard]] std::vector<Verdict> judgeTarget(const Judged& judged, double target);

/// Misses the target in each of these periods, the one judged first. A figure that is missing in one of them leaves it
/// open, unless another of them met the target.
[[nodiscard]] std::vector<Verdict> judgePeriods(std::span<const IndicatorFacts* const> periods,
                                                const WeaknessRule& rule, double target);

/// Among the worst. Equal values are in together, also where they are then more than asked for; the best value never
/// is, so that a column of one value has no lowest.
[[nodiscard]] std::vector<Verdict> judgeLowest(const Judged& judged);

/// How many of so many units a rule of the lowest asks for.
[[nodiscard]] std::size_t lowestCount(const WeaknessRule& rule, std::size_t units);

/// Further below the mean of all than z standard deviations (n - 1).
[[nodiscard]] std::vector<Verdict> judgeZ(const Judged& judged);

/// Worse than in the earlier period by `by` or `percent` at least, or by anything where neither is said.
[[nodiscard]] std::vector<Verdict> judgeFall(const Judged& judged);

/// Worse than the neighbours together by `by` or `percent` at least, 20 percent where neither is said.
[[nodiscard]] std::vector<Verdict> judgeNeighbours(const Judged& judged);

/// Bad among bad neighbours beyond chance: local Moran by conditional permutation on neighbours by border or point,
/// each unit's p one-sided, held to a false-discovery rate (Benjamini & Hochberg 1995). What chance
/// gives is taken from `draws`, which are by those neighbours. Throws gis::Error{Stopped}.
[[nodiscard]] std::vector<Verdict> judgeCluster(const Judged& judged, const gis::NeighbourGraph& points,
                                                const KeptDraws& draws, const gis::Progress& progress);

/// A status that is not met; where less is better, one that is.
[[nodiscard]] std::vector<Verdict> judgeStatus(const Judged& judged);

/// The verdict of a figure and the bound it has to reach: kept, broken, or not sure where the rule wants more than
/// chance and the exact interval holds the bound.
[[nodiscard]] Verdict verdictAt(const Judged& judged, std::size_t unit, const Bound& bound);
/// There is no figure of the unit.
[[nodiscard]] Verdict missingVerdict(const IndicatorFacts& facts, std::size_t unit);

} // namespace diaban
