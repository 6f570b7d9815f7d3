// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/unit_columns.h"

#include "gis/base/error.h"
#include "src/join/key_evidence.h"
#include "src/join/key_index.h"
#include "src/join/name_evidence.h"

#include <string>
#include <unordered_set>

namespace diaban {

namespace {

struct Meeting {
    std::size_t values = 0; ///< that are not empty
    std::size_t met = 0;
    std::size_t different = 0; ///< of those that were met
};

/// How a column meets keys: `keyOf` gives that of a value, empty where it meets none.
template <typename KeyOf> Meeting meetingOf(const TableColumn& column, const KeyOf& keyOf) {
    Meeting meeting;
    std::unordered_set<std::string> seen;
    for (const std::string& text : column.texts) {
        meeting.values += text.empty() ? 0U : 1U;
        std::string key = text.empty() ? std::string() : keyOf(text);
        if (!key.empty()) {
            ++meeting.met;
            seen.insert(std::move(key));
        }
    }
    meeting.different = seen.size();
    return meeting;
}

Meeting meetingOfNames(const TableColumn& column, const NameEvidence& names) {
    return meetingOf(column, [&](const std::string& text) {
        std::string key = names.keyOf(text);
        return names.index().find(key).count > 0 ? key : std::string();
    });
}

Meeting meetingOfCodes(const TableColumn& column, const std::vector<std::string>& codes) {
    const std::unordered_set<std::string> known(codes.begin(), codes.end());
    return meetingOf(column, [&](const std::string& text) { return known.contains(text) ? text : std::string(); });
}

/// The column that names most of the units above, in at least half of its rows.
std::optional<std::size_t> parentColumn(const Units& units, const Table& table, const UnitColumns& found) {
    const NameEvidence parents(units.parents);
    std::optional<std::size_t> best;
    std::size_t most = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column == found.key || column == found.name) {
            continue;
        }
        const Meeting meeting = meetingOfNames(table.columns[column], parents);
        if (2 * meeting.met >= meeting.values && meeting.different > most) {
            best = column;
            most = meeting.different;
        }
    }
    return best;
}

/// Units whose names stand for codes: a table names them in its own way, which only a join by names understands.
Units withoutCodes(Units units) {
    units.fields.key.clear();
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        units.codes[unit] = '#' + std::to_string(unit + 1);
    }
    return units;
}

} // namespace

UnitColumns unitColumns(const Units& units, const Table& table) {
    if (!units.fields.key.empty() && units.fields.key == units.fields.name) {
        return unitColumns(withoutCodes(units), table);
    }
    UnitColumns found;
    try {
        gis::Problems unheard; // the proposal says it in its own words
        const KeyColumns keys = findKeyColumns(units, table, std::nullopt, unheard, TableGround::MayBeWider);
        found.key = keys.key;
        found.name = keys.key ? findNamesBeside(units, table, std::nullopt, *keys.key) : keys.name;
    } catch (const gis::Error&) {
        return found; // none, or one of several that only a person can choose
    }
    const Meeting meeting = found.key ? meetingOfCodes(table.columns[*found.key], units.codes)
                                      : meetingOfNames(table.columns[*found.name], NameEvidence(units.names));
    found.values = meeting.values;
    found.met = meeting.met;
    found.unitsMet = meeting.different;
    found.parent = parentColumn(units, table, found);
    return found;
}

} // namespace diaban
