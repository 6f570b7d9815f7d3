// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/tier.h"
#include "src/unit/name_form.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace diaban {

/// Which names a writing meets in the first tier that meets any.
struct NameMeeting {
    std::optional<Tier> tier;         ///< CaseSpace, Tone, UnitWord or NoDiacritics; none where nothing is met
    std::vector<std::uint32_t> names; ///< in order; several: it is ambiguous

    [[nodiscard]] bool isOne() const noexcept { return tier && names.size() == 1; }
};

/// Names, each within a scope (its parent), to be asked for by other writings of them. Asking takes the time of the
/// names that are equal without diacritics, not of all. The forms must outlive it.
class NameTiers {
public:
    NameTiers(std::span<const NameForm> forms, std::span<const std::uint32_t> scopes);

    /// A tier's keys are coarser than those of the tier before it, so that a name met in one is met in all that follow.
    /// In the last, names of which each has marks that the other has not (Ba Tơ, Ba Tô) are both met: none is chosen.
    [[nodiscard]] NameMeeting meet(const NameForm& written, std::uint32_t scope) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> candidates(const NameForm& written, std::uint32_t scope) const;

    std::span<const NameForm> m_forms;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byBare;
};

} // namespace diaban
