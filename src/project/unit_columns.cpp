// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/unit_columns.h"

#include "src/unit/name_key.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace diaban {

namespace {

using Keys = std::unordered_set<std::string>;

struct Meeting {
    std::size_t column = 0;
    std::size_t values = 0;
    std::size_t met = 0;
    std::size_t different = 0; ///< of those that were met
};

/// The column outside of `without` whose values meet most of the keys; at least half of them must.
template <typename AsKey>
std::optional<Meeting> bestColumn(const Table& table, const Keys& keys, const std::vector<std::size_t>& without,
                                  const AsKey& asKey) {
    std::optional<Meeting> best;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (std::find(without.begin(), without.end(), c) != without.end()) {
            continue;
        }
        Meeting meeting{c, 0, 0, 0};
        Keys seen;
        for (const std::string& text : table.columns[c].texts) {
            meeting.values += text.empty() ? 0U : 1U;
            const std::string key = text.empty() ? std::string{} : asKey(text);
            if (!key.empty() && keys.contains(key)) {
                ++meeting.met;
                seen.insert(key);
            }
        }
        meeting.different = seen.size();
        if (meeting.met > 0 && 2 * meeting.met >= meeting.values && (!best || meeting.different > best->different)) {
            best = meeting;
        }
    }
    return best;
}

Keys namesOf(const std::vector<std::string>& names) {
    Keys keys;
    for (const std::string& name : names) {
        if (!name.empty()) {
            keys.insert(nameKey(name));
        }
    }
    return keys;
}

} // namespace

UnitColumns unitColumns(const Units& units, const Table& table) {
    UnitColumns found;
    std::vector<std::size_t> taken;
    const auto take = [&](const std::optional<Meeting>& meeting, std::optional<std::size_t>& column) {
        if (!meeting) {
            return;
        }
        column = meeting->column;
        taken.push_back(meeting->column);
        if (found.met == 0) {
            found.values = meeting->values;
            found.met = meeting->met;
            found.unitsMet = meeting->different;
        }
    };
    const auto asIs = [](const std::string& text) { return text; };
    const auto asName = [](const std::string& text) { return nameKey(text); };
    take(bestColumn(table, Keys(units.codes.begin(), units.codes.end()), taken, asIs), found.key);
    take(bestColumn(table, namesOf(units.names), taken, asName), found.name);
    if (found.key || found.name) {
        take(bestColumn(table, namesOf(units.parents), taken, asName), found.parent);
    }
    return found;
}

} // namespace diaban
