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
    bool lostZeros = false;              ///< its code is written without the zeros in front
    std::vector<std::uint32_t> several;  ///< units that the writing fits equally well
    std::vector<Suggestion> suggestions; ///< where it fits none
};

struct MatchedMembers {
    std::vector<MatchedMember> list; ///< one a member
    std::string unusedParent;        ///< a parent that is written, where the layer has none of those written
};

/// Matches members to units by their code, also without its zeros where one unit alone can be meant (as CorrectionUnits
/// does), else by name in the tiers of NameTiers: within the parent where one is written, among all units where none is
/// and where the layer has none of the parents that are written.
[[nodiscard]] MatchedMembers matchMembers(const std::vector<WrittenMember>& members, const Units& units);

} // namespace diaban
