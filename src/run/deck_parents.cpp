// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/deck_parents.h"

#include <algorithm>

namespace diaban {

bool isCode(const std::string& name) {
    return !name.empty() && std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<DeckParents> deckParents(const Study& study, std::size_t most) {
    if (study.boundaries.units.parents.empty()) {
        return std::nullopt;
    }
    DeckParents parents{groupsOf(study.boundaries.units.parents), {}, {}};
    for (std::size_t group = 0; group < parents.groups.size(); ++group) {
        if (parents.groups.names[group].empty()) {
            parents.nameless = group;
        } else {
            parents.named.push_back(group);
        }
    }
    if (parents.named.size() < 2 || parents.named.size() > most || std::ranges::any_of(parents.groups.names, isCode)) {
        return std::nullopt;
    }
    return parents;
}

} // namespace diaban
