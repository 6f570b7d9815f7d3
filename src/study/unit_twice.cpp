// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/unit_twice.h"

#include "gis/base/error.h"
#include "src/unit/name_key.h"

#include <unordered_map>

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

} // namespace

void refuseUnitTwice(const Units& units, const Table& table, const Join& join, const std::string& period) {
    if (join.duplicateRows.empty()) {
        return;
    }
    const Bearers bearers(units);
    std::unordered_map<std::string, std::size_t> firstRows;
    for (const JoinItem& item : join.duplicateRows) {
        if (!bearers.isOneUnit(item)) {
            continue;
        }
        const auto [first, isFirst] = firstRows.try_emplace(within(item.parent, item.key), *item.row);
        if (!isFirst) {
            throw gis::badInput(table.file, std::to_string(table.rowNumbers[*item.row]),
                                {"period.unit_twice",
                                 {{"first", std::int64_t{table.rowNumbers[first->second]}},
                                  {"second", std::int64_t{table.rowNumbers[*item.row]}},
                                  {"unit", item.key},
                                  {"period", period}}});
        }
    }
}

} // namespace diaban
