// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/match_members.h"

#include "src/join/correction_unit.h"
#include "src/join/name_tiers.h"
#include "src/join/parent_scopes.h"
#include "src/join/suggest.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace diaban {

namespace {

/// The codes by which units know the parents of these names; no name that two have.
std::unordered_map<std::string, std::string> codesOfParents(const Units& units) {
    std::unordered_map<std::string, std::string> codes;
    for (std::size_t unit = 0; unit < units.parentNames.size(); ++unit) {
        if (!units.parentNames[unit].empty()) {
            std::string& code =
                codes.try_emplace(nameFormOf(units.parentNames[unit]).toned, units.parents[unit]).first->second;
            code = code == units.parents[unit] ? code : std::string();
        }
    }
    return codes;
}

/// The members as a table of names with their parents, a row each: what the functions of src/join take. A parent that
/// units know by its code may be written by its name.
Table tableOf(const std::vector<WrittenMember>& members, const Units& units) {
    const std::unordered_map<std::string, std::string> codes = codesOfParents(units);
    Table table;
    table.columns.resize(2);
    for (const WrittenMember& member : members) {
        const auto code = codes.empty() ? codes.end() : codes.find(nameFormOf(member.text.parent).toned);
        const bool named = code != codes.end() && !code->second.empty();
        table.columns[0].texts.push_back(member.text.name);
        table.columns[1].texts.push_back(named ? code->second : member.text.parent);
        table.rowNumbers.push_back(member.row);
    }
    return table;
}

class Matching {
public:
    Matching(const std::vector<WrittenMember>& members, const Units& units)
        : m_members(members), m_units(units), m_table(tableOf(members, units)),
          m_scopes(parentScopes(units, m_table, {1})), m_all(units.size(), 0), m_codes(units) {
        m_forms.reserve(units.size());
        for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
            m_forms.push_back(nameFormOf(units.names[unit]));
            m_byCode.try_emplace(units.codes[unit], unit);
        }
    }

    MatchedMembers run() {
        const NameTiers within(m_forms, m_scopes.ofUnits);
        const NameTiers overall(m_forms, m_all);
        MatchedMembers matched;
        matched.unusedParent = unusedParent();
        const bool parents = matched.unusedParent.empty();
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const WrittenMember& member = m_members[i];
            MatchedMember found = byCode(member.code.empty() ? member.text.name : member.code);
            if (!found.unit) {
                const NameForm form = nameFormOf(member.text.name);
                const NameMeeting meeting = parents && !member.text.parent.empty()
                                                ? within.meet(form, m_scopes.ofRows[i])
                                                : overall.meet(form, 0);
                if (meeting.isOne()) {
                    found.unit = meeting.names.front();
                } else {
                    found.several = meeting.names;
                }
            }
            if (!found.unit && found.several.empty()) {
                found = byShortCode(member.code.empty() ? member.text.name : member.code);
            }
            matched.list.push_back(std::move(found));
        }
        addSuggestions(matched.list);
        return matched;
    }

private:
    [[nodiscard]] MatchedMember byCode(const std::string& code) const {
        const auto found = m_byCode.find(code);
        return found != m_byCode.end() && !code.empty() ? MatchedMember{found->second, false, {}, {}} : MatchedMember{};
    }

    /// Of a code that a spreadsheet took for a number.
    [[nodiscard]] MatchedMember byShortCode(const std::string& code) const {
        if (code.empty() || code.find_first_not_of("0123456789") != std::string::npos) {
            return {};
        }
        Correction correction;
        correction.unitCode = code;
        return {m_codes.find(correction), true, {}, {}};
    }

    /// The first parent that is written, where none of those written is a parent of units.
    [[nodiscard]] std::string unusedParent() const {
        std::string first;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const std::string& parent = m_members[i].text.parent;
            if (!parent.empty() && m_scopes.ofRows[i] < m_scopes.known) {
                return {};
            }
            first = first.empty() ? parent : first;
        }
        return first;
    }

    void addSuggestions(std::vector<MatchedMember>& matched) {
        Join join;
        join.rowOfUnit.resize(m_units.size());
        std::vector<std::size_t> asked;
        for (std::size_t i = 0; i < matched.size(); ++i) {
            if (!matched[i].unit && matched[i].several.empty() && !m_members[i].text.name.empty()) {
                JoinItem item;
                item.row = i;
                item.key = item.name = m_members[i].text.name;
                item.parent = m_members[i].text.parent;
                join.rowsWithoutUnit.push_back(std::move(item));
                asked.push_back(i);
            }
        }
        if (asked.empty()) {
            return;
        }
        suggest(join, m_units, m_table.columns[0].texts, m_scopes);
        for (std::size_t k = 0; k < asked.size(); ++k) {
            matched[asked[k]].suggestions = std::move(join.rowsWithoutUnit[k].suggestions);
        }
    }

    const std::vector<WrittenMember>& m_members;
    const Units& m_units;
    Table m_table;
    ParentScopes m_scopes;
    std::vector<std::uint32_t> m_all; ///< one scope for all
    std::vector<NameForm> m_forms;
    std::unordered_map<std::string_view, std::uint32_t> m_byCode;
    CorrectionUnits m_codes;
};

} // namespace

MatchedMembers matchMembers(const std::vector<WrittenMember>& members, const Units& units) {
    return Matching(members, units).run();
}

} // namespace diaban
