// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/written_clusters.h"
#include "src/join/suggestion.h"
#include "src/unit/units.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What a written member turned out to be.
struct MatchedMember {
    std::optional<std::uint32_t> unit;
    std::vector<std::uint32_t> several;  ///< units that the writing fits equally well
    std::vector<Suggestion> suggestions; ///< where it fits none
};

/// Matches members to units by their code, else by name in the tiers of NameTiers: within the parent where one is
/// written that the layer has, else among all units. One answer a member.
[[nodiscard]] std::vector<MatchedMember> matchMembers(const std::vector<WrittenMember>& members, const Units& units);

} // namespace diaban
