// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/unit_twice.h"

#include "gis/base/error.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace diaban {

namespace {

std::string within(const std::string& parent, const std::string& name) {
    return nameKey(parent) + '\n' + nameKey(name);
}

/// How many units bear a code, a name, and a name within its parent.
class Bearers {
public:
    explicit Bearers(const Units& units) {
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            ++m_codes[units.codes[unit]];
            ++m_names[nameKey(units.names[unit])];
            ++m_namesWithin[within(units.parents[unit], units.names[unit])];
        }
    }

    [[nodiscard]] bool isOneUnit(const JoinItem& item) const {
        return count(m_codes, item.key) == 1 || count(m_namesWithin, within(item.parent, item.key)) == 1 ||
               count(m_names, nameKey(item.key)) == 1;
    }

private:
    using Counts = std::unordered_map<std::string, std::size_t>;

    static std::size_t count(const Counts& counts, const std::string& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    Counts m_codes, m_names, m_namesWithin;
};

/// Rows that name one unit, by the unit, in the order of the second rows.
struct Twice {
    const JoinItem* item = nullptr;
    std::vector<std::size_t> rows;
};

std::vector<Twice> unitsTwice(const Units& units, const Join& join) {
    const Bearers bearers(units);
    std::unordered_map<std::string, std::size_t> places;
    std::vector<Twice> found;
    for (const JoinItem& item : join.duplicateRows) {
        if (!bearers.isOneUnit(item)) {
            continue;
        }
        const auto [place, isNew] = places.try_emplace(within(item.parent, item.key), found.size());
        if (isNew) {
            found.push_back({&item, {}});
        }
        found[place->second].rows.push_back(*item.row);
    }
    std::erase_if(found, [](const Twice& twice) { return twice.rows.size() < 2; });
    std::ranges::stable_sort(found, {}, [](const Twice& twice) { return twice.rows[1]; });
    return found;
}

/// "09801 (2, 7)" for a unit and its rows.
std::string describe(const Twice& twice, const Table& table) {
    constexpr std::size_t kRows = 5;
    std::vector<std::string> rows;
    for (const std::size_t row : twice.rows) {
        rows.push_back(std::to_string(table.rowNumbers[row]));
    }
    return twice.item->key + " (" + listing(rows, kRows) + ')';
}

} // namespace

void refuseUnitTwice(const Units& units, const Table& table, const Join& join, const std::string& period) {
    if (join.duplicateRows.empty()) {
        return;
    }
    const std::vector<Twice> found = unitsTwice(units, join);
    if (found.empty()) {
        return;
    }
    const Twice& first = found.front();
    const std::string place = std::to_string(table.rowNumbers[first.rows[1]]);
    if (!period.empty()) {
        throw gis::badInput(table.file, place,
                            {"period.unit_twice",
                             {{"first", std::int64_t{table.rowNumbers[first.rows[0]]}},
                              {"second", std::int64_t{table.rowNumbers[first.rows[1]]}},
                              {"unit", first.item->key},
                              {"period", period}}});
    }
    constexpr std::size_t kListed = 5;
    std::vector<std::string> listed;
    for (std::size_t at = 0; at < std::min(found.size(), kListed + 1); ++at) {
        listed.push_back(describe(found[at], table));
    }
    throw gis::badInput(table.file, place,
                        {"aggregate.unit_twice",
                         {{"count", static_cast<std::int64_t>(found.size())}, {"units", listing(listed, kListed)}}});
}

} // namespace diaban
