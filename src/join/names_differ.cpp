// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/names_differ.h"

#include "src/unit/plain_key.h"

#include <optional>
#include <string>

namespace diaban {

namespace {

/// Keys without spaces; one may carry its unit word ("xaan") and the other not ("an").
bool differ(const std::string& a, const std::string& b) {
    const std::string first = plainKey(a);
    const std::string second = plainKey(b);
    return !first.empty() && !second.empty() && !first.ends_with(second) && !second.ends_with(first);
}

} // namespace

void tellNamesThatDiffer(const Join& join, const Units& units, const Table& table, std::size_t nameColumn,
                         gis::Problems& problems) {
    const std::vector<std::string>& written = table.columns[nameColumn].texts;
    std::int64_t count = 0;
    std::optional<std::size_t> first;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (join.rowOfUnit[unit] && differ(units.names[unit], written[*join.rowOfUnit[unit]])) {
            first = count++ == 0 ? unit : first;
        }
    }
    if (!first) {
        return;
    }
    const std::uint32_t row = *join.rowOfUnit[*first];
    const bool most = count * 2 > static_cast<std::int64_t>(join.matched);
    problems.warn(table.file, std::to_string(table.rowNumbers[row]),
                  {most ? "join.most_names_differ" : "join.names_differ",
                   {{"count", count},
                    {"matched", static_cast<std::int64_t>(join.matched)},
                    {"code", units.codes[*first]},
                    {"unit", units.names[*first]},
                    {"row", written[row]}}});
}

} // namespace diaban
