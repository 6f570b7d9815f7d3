// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/match_names.h"

#include "src/join/join_keys.h"
#include "src/join/name_tiers.h"
#include "src/unit/name_key.h"
#include "src/unit/toned_key.h"

#include <algorithm>
#include <unordered_map>

namespace diaban {

namespace {

/// Units whose names differ by no more than tone places or i and y are not told apart by how those are written: pairs
/// of such a group hold only where each of its units has its own. Takes the others back; gives their rows.
std::vector<bool> takeBackTwins(NameMatch& result, const ScopedNames& units, std::size_t rows) {
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    groups.reserve(units.names.size());
    for (std::uint32_t unit = 0; unit < units.names.size(); ++unit) {
        groups[std::to_string(units.scopes[unit]) + '\x1f' + tonedKey(nameKey(units.names[unit]))].push_back(unit);
    }
    KeyMatch& match = result.match;
    std::vector<bool> taken(rows, false);
    for (const auto& [key, group] : groups) {
        if (std::ranges::all_of(group, [&](std::uint32_t unit) { return match.units[unit] == Fate::Matched; })) {
            continue;
        }
        for (const std::uint32_t unit : group) {
            if (const auto row = match.rowOfUnit[unit]; row && group.size() > 1) {
                match.rowOfUnit[unit].reset();
                match.units[unit] = Fate::Left;
                match.rows[*row] = Fate::Left;
                taken[*row] = true;
            }
        }
    }
    return taken;
}

/// What the rows say of one unit in the tiers after the first.
struct Claim {
    std::optional<Tier> tier; ///< the strictest in which a row means the unit
    std::vector<std::uint32_t> rows;
};

/// The tiers after the first, on what it left.
class LooserTiers {
public:
    LooserTiers(const ScopedNames& units, const ScopedNames& rows, const std::vector<bool>& twins, NameMatch& result)
        : m_result(result), m_claims(units.names.size()), m_claimOfRow(rows.names.size()) {
        m_forms.reserve(units.names.size());
        for (const std::string& name : units.names) {
            m_forms.push_back(nameFormOf(name));
        }
        const NameTiers tiers(m_forms, units.scopes);
        for (std::uint32_t row = 0; row < rows.names.size(); ++row) {
            if (twins[row]) {
                result.ambiguousRows.push_back(row);
            } else if (result.match.rows[row] != Fate::Matched && !rows.names[row].empty()) {
                claim(row, tiers.meet(nameFormOf(rows.names[row]), rows.scopes[row]));
            }
        }
    }

    void settle() {
        for (std::uint32_t unit = 0; unit < m_claims.size(); ++unit) {
            settle(unit);
        }
        for (std::uint32_t row = 0; row < m_claimOfRow.size(); ++row) {
            if (m_claimOfRow[row] && m_result.match.rows[row] == Fate::Left) {
                m_result.lateRows.push_back(row);
            }
        }
    }

private:
    void claim(std::uint32_t row, const NameMeeting& meeting) {
        if (!meeting.isOne()) {
            if (meeting.tier && m_result.match.rows[row] == Fate::Left) {
                m_result.ambiguousRows.push_back(row);
            }
            return;
        }
        const std::uint32_t unit = meeting.names.front();
        Claim& claim = m_claims[unit];
        m_claimOfRow[row] = true;
        if (!claim.tier || *meeting.tier < *claim.tier) {
            claim.tier = meeting.tier;
            claim.rows.assign(1, row);
        } else if (*meeting.tier == *claim.tier) {
            claim.rows.push_back(row);
        }
    }

    void settle(std::uint32_t unit) {
        KeyMatch& match = m_result.match;
        const Claim& claim = m_claims[unit];
        if (match.rowOfUnit[unit] || claim.rows.empty()) {
            return;
        }
        if (claim.rows.size() == 1 && match.rows[claim.rows.front()] == Fate::Left) {
            match.rowOfUnit[unit] = claim.rows.front();
            match.rows[claim.rows.front()] = Fate::Matched;
            match.units[unit] = Fate::Matched;
            m_result.tierOfUnit[unit] = *claim.tier;
            return;
        }
        for (const std::uint32_t row : claim.rows) {
            match.rows[row] = Fate::Repeated;
        }
    }

    NameMatch& m_result;
    std::vector<NameForm> m_forms;
    std::vector<Claim> m_claims;
    std::vector<bool> m_claimOfRow;
};

bool anyLeft(const KeyMatch& match, const std::vector<std::string>& names) {
    for (std::size_t row = 0; row < names.size(); ++row) {
        if (match.rows[row] == Fate::Left && !names[row].empty()) {
            return true;
        }
    }
    return false;
}

} // namespace

NameMatch matchNames(const ScopedNames& units, const ScopedNames& rows) {
    NameMatch result;
    result.match =
        matchKeys(scopedNameKeys(units.names, units.scopes).keys, scopedNameKeys(rows.names, rows.scopes).keys);
    result.tierOfUnit.assign(units.names.size(), Tier::Exact);
    for (std::size_t unit = 0; unit < units.names.size(); ++unit) {
        const auto row = result.match.rowOfUnit[unit];
        if (row && rows.names[*row] != units.names[unit]) {
            result.tierOfUnit[unit] = Tier::CaseSpace;
        }
    }
    const std::vector<bool> twins = takeBackTwins(result, units, rows.names.size());
    if (anyLeft(result.match, rows.names)) {
        LooserTiers(units, rows, twins, result).settle();
    }
    return result;
}

} // namespace diaban
