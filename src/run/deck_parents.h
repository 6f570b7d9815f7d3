// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/roll_up.h"
#include "src/study/study.h"

#include <optional>

namespace diaban {

/// The parents of a study's units as slides show them.
struct DeckParents {
    UnitGroups groups;
    std::vector<std::size_t> named;      ///< groups with a name, in the order of the layer
    std::optional<std::size_t> nameless; ///< the group of units without a parent
    [[nodiscard]] std::size_t without() const { return nameless ? groups.members[*nameless] : 0; }
};

/// Digits alone, which say nothing to people; an empty name is no code.
[[nodiscard]] bool isCode(const std::string& name);

/// Nothing where units have no parents, fewer than two or more than `most` of these have names, or one is a code.
[[nodiscard]] std::optional<DeckParents> deckParents(const Study& study, std::size_t most);

} // namespace diaban
