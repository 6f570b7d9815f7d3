// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/match_members.h"

#include "src/join/name_tiers.h"
#include "src/join/parent_scopes.h"
#include "src/join/suggest.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace diaban {

namespace {

/// The members as a table of names with their parents, a row each: what the functions of src/join take.
Table tableOf(const std::vector<WrittenMember>& members) {
    Table table;
    table.columns.resize(2);
    for (const WrittenMember& member : members) {
        table.columns[0].texts.push_back(member.text.name);
        table.columns[1].texts.push_back(member.text.parent);
        table.rowNumbers.push_back(member.row);
    }
    return table;
}

class Matching {
public:
    Matching(const std::vector<WrittenMember>& members, const Units& units)
        : m_members(members), m_units(units), m_table(tableOf(members)), m_scopes(parentScopes(units, m_table, {1})),
          m_all(units.size(), 0) {
        m_forms.reserve(units.size());
        for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
            m_forms.push_back(nameFormOf(units.names[unit]));
            m_byCode.try_emplace(units.codes[unit], unit);
        }
    }

    std::vector<MatchedMember> run() {
        const NameTiers within(m_forms, m_scopes.ofUnits);
        const NameTiers overall(m_forms, m_all);
        std::vector<MatchedMember> matched(m_members.size());
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const WrittenMember& member = m_members[i];
            const auto byCode = m_byCode.find(member.code.empty() ? member.text.name : member.code);
            if (byCode != m_byCode.end() && !byCode->first.empty()) {
                matched[i].unit = byCode->second;
                continue;
            }
            const NameForm form = nameFormOf(member.text.name);
            const NameMeeting meeting =
                member.text.parent.empty() ? overall.meet(form, 0) : within.meet(form, m_scopes.ofRows[i]);
            if (meeting.isOne()) {
                matched[i].unit = meeting.names.front();
            } else {
                matched[i].several = meeting.names;
            }
        }
        addSuggestions(matched);
        return matched;
    }

private:
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
};

} // namespace

std::vector<MatchedMember> matchMembers(const std::vector<WrittenMember>& members, const Units& units) {
    return Matching(members, units).run();
}

} // namespace diaban
