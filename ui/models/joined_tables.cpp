// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/joined_tables.h"

#include "src/message/number_format.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <set>

namespace diaban::ui {

std::string tableName(const JoinedTable& table, Language language) {
    std::string name = std::filesystem::path(table.table.file).filename().string();
    if (!table.table.sheet.empty()) {
        name += " (" + table.table.sheet + ")";
    }
    return table.period.empty() ? name : formatPeriod(table.period, language) + ", " + name;
}

std::vector<NearPair> nearPairs(const Join& join) {
    std::vector<NearPair> found;
    std::set<std::size_t> known;
    const auto add = [&](const JoinPair& pair, bool namesDiffer) {
        if (join.tierOfUnit[pair.unit] != Tier::Correction && known.insert(pair.unit).second) {
            found.push_back({&pair, namesDiffer});
        }
    };
    for (const JoinPair& pair : join.namesDiffer) {
        add(pair, true);
    }
    for (const JoinPair& pair : join.looserPairs) {
        add(pair, false);
    }
    return found;
}

JoinCounts joinCounts(const Study& study) {
    JoinCounts counts;
    for (const JoinedTable& table : study.tables) {
        const Join& join = table.join;
        const auto open = std::ranges::count(join.rowsWithoutUnit, false, &JoinItem::noUnit);
        counts.matched += join.matched;
        counts.near += nearPairs(join).size();
        counts.decided += join.correctionsUsed;
        counts.decidedTables += join.correctionsUsed > 0 ? 1U : 0U;
        counts.units += join.units;
        counts.left += static_cast<std::size_t>(open) + join.duplicateRows.size();
    }
    return counts;
}

QString joinedOver(const Study& study, const Words& words) {
    if (study.tables.size() < 2) {
        return {};
    }
    std::set<std::string> periods, files;
    for (const JoinedTable& table : study.tables) {
        periods.insert(table.period);
        files.insert(table.table.file + "\n" + table.table.sheet);
    }
    const bool byPeriod = periods.size() == study.tables.size() && !periods.contains("");
    const bool byFile = files.size() == study.tables.size();
    return words({byPeriod ? "window.join.over.periods"
                  : byFile ? "window.join.over.tables"
                           : "window.join.over.parts",
                  {{"count", static_cast<std::int64_t>(study.tables.size())}}});
}

} // namespace diaban::ui
