// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/weakness_rule.h"

#include <algorithm>

namespace diaban {

std::string_view nameOf(RuleKind kind) {
    switch (kind) {
    case RuleKind::BelowTarget:
        return "below_target";
    case RuleKind::Lowest:
        return "lowest";
    case RuleKind::ZBelow:
        return "z_below";
    case RuleKind::Fallen:
        return "fallen";
    case RuleKind::WeakPeriods:
        return "weak_periods";
    case RuleKind::LowCluster:
        return "low_cluster";
    case RuleKind::BelowNeighbours:
        return "below_neighbours";
    case RuleKind::NotRecognised:
        return "not_recognised";
    }
    return {};
}

std::optional<RuleKind> ruleKindOf(std::string_view word) {
    const auto* const found = std::ranges::find(kRuleKinds, word, [](RuleKind kind) { return nameOf(kind); });
    return found == kRuleKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace diaban
