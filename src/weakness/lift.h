// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/weakness/weak_areas.h"

#include <span>
#include <string>
#include <vector>

namespace diaban {

/// What the verdicts of a unit come to: weak where enough rules are broken, else open where enough could be.
[[nodiscard]] UnitVerdict combined(const WeaknessRules& asked, std::span<const Verdict* const> verdicts);

/// The figure that a change of the indicator changes: its numerator, or the count itself.
[[nodiscard]] std::string figureOf(const Indicator& indicator);

/// True where both lifts change one figure of one period the same way, so that the larger does for both.
[[nodiscard]] bool sameFigure(const WeakAreas& areas, const Lift& one, const Lift& other);

/// For each indicator of which a unit breaks rules in the latest period that rules judge it in: the smallest change
/// that keeps them all, in whole numerators where these are whole, and whether it is enough alone. None for an
/// indicator that cannot be changed so far (more than all households). `verdicts` has one a rule.
[[nodiscard]] std::vector<Lift> liftsOf(const WeakAreas& areas, std::size_t unit,
                                        std::span<const Verdict* const> verdicts);

} // namespace diaban
