// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/names_differ.h"

#include "src/unit/name_form.h"

#include <string>

namespace diaban {

namespace {

bool differ(const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && a != b && likenessOf(nameFormOf(a), nameFormOf(b)) == Likeness::None;
}

} // namespace

void findNamesThatDiffer(Join& join, const Units& units, const Table& table, std::size_t nameColumn,
                         gis::Problems& problems) {
    const std::vector<std::string>& written = table.columns[nameColumn].texts;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto row = join.rowOfUnit[unit];
        if (row && join.tierOfUnit[unit] == Tier::Code && differ(units.names[unit], written[*row])) {
            join.namesDiffer.push_back({{std::nullopt, *row, units.codes[unit], written[*row], {}},
                                        unit,
                                        units.codes[unit],
                                        units.names[unit],
                                        Tier::Code});
        }
    }
    if (join.namesDiffer.empty()) {
        return;
    }
    const JoinPair& first = join.namesDiffer.front();
    const auto count = static_cast<std::int64_t>(join.namesDiffer.size());
    const auto matched = static_cast<std::int64_t>(join.matched);
    problems.warn(table.file, std::to_string(table.rowNumbers[*first.row.row]),
                  {2 * count > matched ? "join.most_names_differ" : "join.names_differ",
                   {{"count", count},
                    {"matched", matched},
                    {"code", first.unitCode},
                    {"unit", first.unitName},
                    {"row", first.row.name}}});
}

} // namespace diaban
