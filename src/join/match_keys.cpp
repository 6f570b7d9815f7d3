// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/match_keys.h"

#include "src/join/key_index.h"

namespace diaban {

KeyMatch matchKeys(std::span<const std::string_view> units, std::span<const std::string_view> rows) {
    const KeyIndex ofUnits(units);
    const KeyIndex ofRows(rows);
    KeyMatch match;
    match.rowOfUnit.resize(units.size());
    match.units.assign(units.size(), Fate::Left);
    match.rows.assign(rows.size(), Fate::Left);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (ofUnits.find(units[unit]).count > 1) {
            match.units[unit] = Fate::Repeated;
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::uint32_t repeats = ofRows.find(rows[row]).count;
        const KeyIndex::Place unit = ofUnits.find(rows[row]);
        if (repeats > 1) {
            match.rows[row] = Fate::Repeated;
        } else if (repeats == 1 && unit.count == 1) {
            match.rows[row] = Fate::Matched;
            match.units[unit.first] = Fate::Matched;
            match.rowOfUnit[unit.first] = static_cast<std::uint32_t>(row);
        }
    }
    return match;
}

} // namespace diaban
