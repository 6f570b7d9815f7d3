// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/vintage_check.h"
#include "src/join/vintage_told.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// The vintage of a layer or table, as stated or by what was found. A stated one of which there is no list says nothing
/// against codes and names.
[[nodiscard]] SideVintage sideOf(const std::string& stated, VintageGuess guess, const UnitLists& lists);

/// One table against the layer: the texts by which it is told, and its vintage. `codes` and `names` are empty, or have
/// a text for each row; codes that lost zeros in front have them again. Of provinces, codes that no list has are left
/// out.
struct ComparedTable {
    SideVintage vintage;
    std::vector<std::string> codes, names;

    /// Whether names say what becomes of the units: of provinces without codes.
    [[nodiscard]] bool goesByName(const UnitLists& lists) const noexcept {
        return codes.empty() && lists.level() == UnitLevel::Provinces;
    }
    [[nodiscard]] GroundCount groundBetween(const UnitList& from, const UnitList& to, const UnitLists& lists) const;
};

[[nodiscard]] ComparedTable compareTable(const Units& units, const Table& table, const TableVintageOptions& options,
                                         const UnitLists& lists);

/// Codes of a table that are also of the layer, with names on both sides.
struct NamesByCode {
    std::size_t pairs = 0;
    std::size_t differ = 0; ///< in more than tone marks and the word for the kind
    std::string example;

    /// Codes that were used again for other ground, whichever list they are of.
    [[nodiscard]] bool speakOfOtherGround() const noexcept;
};

[[nodiscard]] NamesByCode namesByCode(const ComparedTable& table, const Units& units);

} // namespace diaban
