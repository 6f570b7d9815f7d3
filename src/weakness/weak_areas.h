// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/weakness/indicator_facts.h"
#include "src/weakness/verdict.h"
#include "src/weakness/weakness_rule.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What the rules together say of a unit. Missing is never weak.
enum class UnitVerdict : std::uint8_t {
    NotWeak,
    Weak,
    NotSure,      ///< would be weak if what may be chance were none
    NotEnoughData ///< could be weak, if what is missing were known
};

/// A rule of one indicator and one period, and what it judges by.
struct AppliedRule {
    WeaknessRule rule;     ///< with indicator and period filled in
    std::size_t facts = 0; ///< index into WeakAreas::facts
    std::optional<double> target{};
    double weight = 1;                  ///< of its indicator
    std::vector<std::string> periods{}; ///< of WeakPeriods, the latest first
    std::vector<std::size_t> inRow{};   ///< the facts of these periods, as indices into WeakAreas::facts
};

/// One rule's verdict on a unit.
struct WeakReason {
    std::size_t rule = 0; ///< index into WeakAreas::rules
    Verdict verdict;
};

/// What one indicator of a unit has to become so that it gives no more reason to call the unit weak, all else as it is.
struct Lift {
    std::size_t facts = 0;
    double value = 0;                  ///< of the indicator, at least (where less is better: at most)
    std::optional<double> numerator{}; ///< of a share or rate; of a count the count
    std::optional<double> more{};      ///< numerators above those there are; below zero where there are too many
    bool alone = false;                ///< this change alone makes the unit not weak
};

struct UnitFinding {
    UnitVerdict verdict = UnitVerdict::NotWeak;
    double score = 0;                    ///< of weak units: 0 to 100
    std::optional<std::uint32_t> rank{}; ///< of weak units: 1 is the weakest, "1224"
    std::vector<WeakReason> reasons{};   ///< of a weak unit what it breaks; of others what is missing or not sure
    std::vector<Lift> lifts{};           ///< of weak units: one for each indicator where there is one
};

/// What the rules found.
struct WeakAreas {
    WeaknessRules asked;
    std::vector<AppliedRule> rules;
    std::vector<IndicatorFacts> facts;
    std::vector<UnitFinding> units;  ///< one each
    std::vector<std::uint32_t> weak; ///< by rank, then by code
    std::size_t notSure = 0, notEnoughData = 0;

    /// One flag a unit: for maps that outline weak ones.
    [[nodiscard]] std::vector<bool> flags() const;
};

/// Judges every unit. The score of a weak unit adds up the rules that it breaks by the weights of their indicators:
/// half of each for being broken, up to half for how far, the farthest unit counting whole; 100 is the farthest by
/// every rule. A rule that cannot be applied to anybody is told as a warning: "weakness.no_earlier_period",
/// "weakness.periods_short", "weakness.constant". Throws gis::Error{BadInput} "weakness.no_target",
/// "weakness.no_figure", "weakness.several_kinds", "weakness.not_a_status", "weakness.status_target",
/// "weakness.no_direction", "weakness.status_rule",
/// "weakness.since_not_before" whose file is `file`.
[[nodiscard]] WeakAreas findWeakAreas(const Study& study, const WeaknessRules& rules, const std::string& file,
                                      gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
