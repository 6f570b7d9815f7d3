// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/own_rows.h"

#include "src/join/column_meeting.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace diaban {

namespace {

using UnitOfRow = std::vector<std::optional<std::size_t>>;

UnitOfRow unitsOf(const TableColumn& column, const Keys& keys) {
    UnitOfRow unitOf;
    unitOf.reserve(column.texts.size());
    for (const std::string& text : column.texts) {
        bool exact = false;
        unitOf.push_back(text.empty() ? std::nullopt : keys.unitOf(text, exact));
    }
    return unitOf;
}

std::size_t different(const UnitOfRow& unitOf) {
    std::set<std::size_t> units;
    for (const auto& unit : unitOf) {
        if (unit) {
            units.insert(*unit);
        }
    }
    return units.size();
}

/// Whether most rows but those with that text have others, and several: as provinces, and not as a remark here and
/// there.
bool haveOthers(const TableColumn& column, const std::string& own) {
    std::size_t filled = 0;
    std::size_t rows = 0;
    std::set<std::string_view> others;
    for (const std::string& text : column.texts) {
        if (text == own) {
            continue;
        }
        ++rows;
        if (!text.empty()) {
            ++filled;
            others.insert(text);
        }
    }
    return others.size() > 1 && 10 * filled >= 9 * rows;
}

/// Rows with one text, and the units that they are about.
struct Shared {
    std::size_t rows = 0;
    std::set<std::size_t> units;
};

/// The text of the column that most units share, of those the one of fewest rows.
std::pair<std::string, Shared> mostShared(const TableColumn& column, const UnitOfRow& unitOf) {
    std::unordered_map<std::string, Shared> texts;
    for (std::size_t row = 0; row < unitOf.size(); ++row) {
        if (column.texts[row].empty()) {
            continue;
        }
        Shared& shared = texts[column.texts[row]];
        ++shared.rows;
        if (unitOf[row]) {
            shared.units.insert(*unitOf[row]);
        }
    }
    std::pair<std::string, Shared> best;
    for (auto& [text, shared] : texts) {
        const auto worth = std::tuple(shared.units.size(), best.second.rows, best.first);
        if (worth > std::tuple(best.second.units.size(), shared.rows, text)) {
            best = {text, std::move(shared)};
        }
    }
    return best;
}

} // namespace

std::optional<OwnRows> ownRows(const Units& units, const Table& table, std::optional<std::size_t> key,
                               std::optional<std::size_t> name) {
    if (!key && !name) {
        return std::nullopt;
    }
    const TableColumn& naming = table.columns[key ? *key : *name];
    const UnitOfRow unitOf = key ? unitsOf(naming, CodeKeys(units.codes)) : unitsOf(naming, NameKeys(units.names));
    const auto met =
        static_cast<std::size_t>(std::ranges::count_if(unitOf, [](const auto& unit) { return unit.has_value(); }));
    if (met == 0 || 2 * met >= unitOf.size()) {
        return std::nullopt;
    }
    const std::size_t all = different(unitOf);
    std::optional<OwnRows> found;
    std::size_t most = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column == key || column == name || table.columns[column].numeric) {
            continue;
        }
        const auto [text, shared] = mostShared(table.columns[column], unitOf);
        const std::size_t own = shared.units.size();
        if (own > most && own == all && 10 * own >= 9 * shared.rows && haveOthers(table.columns[column], text)) {
            found = OwnRows{column, text, shared.rows};
            most = own;
        }
    }
    return found;
}

} // namespace diaban
