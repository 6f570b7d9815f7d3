// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/match_keys.h"
#include "src/join/tier.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// The names of one side and the parent (a number) of each; only names of the same parent are compared.
struct ScopedNames {
    const std::vector<std::string>& names;
    const std::vector<std::uint32_t>& scopes;
};

struct NameMatch {
    KeyMatch match;
    std::vector<Tier> tierOfUnit;             ///< of its pair; Exact where it has none
    std::vector<std::uint32_t> ambiguousRows; ///< that meet several units, in row order
    std::vector<std::uint32_t> noUnitRows;    ///< of which a correction says that they are no unit, in no order
    std::vector<std::uint32_t> lateRows;      ///< that mean a unit which another row names in a stricter tier, in order
};

/// Matches names tier by tier. A row belongs to the first tier in which it meets units; it gets its unit where it meets
/// one and no other row of that tier, or of a stricter one, meets that unit too. Two rows of one tier that mean the
/// same unit are both Repeated. Units of one parent that differ by tone places alone (Hoà An, Hòa An) are joined where
/// all of them are written so, else none: nobody minds how it is written. What rows and units get does not depend on
/// their order. Linear in names but for names that are equal without diacritics.
[[nodiscard]] NameMatch matchNames(const ScopedNames& units, const ScopedNames& rows);

} // namespace diaban
