// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join.h"

#include "gis/base/error.h"
#include "src/join/apply_corrections.h"
#include "src/join/group_parent.h"
#include "src/join/join_keys.h"
#include "src/join/join_lists.h"
#include "src/join/join_told.h"
#include "src/join/key_evidence.h"
#include "src/join/match_names.h"
#include "src/join/named_kinds.h"
#include "src/join/names_differ.h"
#include "src/join/parent_scopes.h"
#include "src/join/suggest.h"
#include "src/join/tiers_told.h"
#include "src/unit/name_key.h"
#include "src/unit/toned_key.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace diaban {

namespace {

std::optional<std::size_t> columnNamed(const Table& table, const std::string& header) {
    if (header.empty()) {
        return std::nullopt;
    }
    return table.requireColumn(header);
}

KeyColumns chooseColumns(const Units& units, const Table& table, const JoinColumns& named, gis::Problems& problems) {
    KeyColumns columns{columnNamed(table, named.key), columnNamed(table, named.name), columnNamed(table, named.parent)};
    if (!columns.parent) {
        columns.parent = groupParent(units, table);
    }
    for (const std::string& header : named.above) {
        columns.above.push_back(table.requireColumn(header));
    }
    if (!columns.key && !columns.name) {
        const KeyColumns found = findKeyColumns(units, table, columns.parent, problems);
        columns.key = found.key;
        columns.name = found.name;
    }
    return columns;
}

bool anyText(const std::vector<std::string>& texts) {
    return std::any_of(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); });
}

bool repeats(const std::vector<std::string>& codes) {
    std::unordered_set<std::string_view> seen;
    seen.reserve(codes.size());
    return !std::all_of(codes.begin(), codes.end(),
                        [&](const std::string& code) { return code.empty() || seen.insert(code).second; });
}

/// Units that share their name with another of the layer, but for the place of tone marks.
std::int64_t namesShared(const std::vector<std::string>& names) {
    std::unordered_map<std::string, std::int64_t> counts;
    counts.reserve(names.size());
    for (const std::string& name : names) {
        ++counts[tonedKey(nameKey(name))];
    }
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}, [](std::int64_t sum, const auto& entry) {
        return sum + (entry.first.empty() || entry.second == 1 ? 0 : entry.second);
    });
}

/// Whether names are compared within their parents; what stands in the way is told.
bool useParents(const Units& units, const Table& table, const KeyColumns& columns, gis::Problems& problems) {
    const bool layerHas = anyText(units.parents);
    if (columns.parent && !layerHas) {
        problems.warn(table.file, table.columns[*columns.parent].header,
                      {"join.parent_not_in_layer", {{"column", table.columns[*columns.parent].header}}});
    } else if (!columns.parent && layerHas) {
        problems.warn(table.file, table.sheet, {"join.no_parent_column", {{"field", units.fields.parent}}});
    } else if (const auto shared = columns.parent ? 0 : namesShared(units.names); shared > 0) {
        problems.warn(table.file, table.sheet, {"match.names_shared", {{"count", shared}, {"layer", units.file}}});
    }
    return columns.parent && layerHas;
}

/// Codes are one unit each, so that their parents say nothing more; those that repeat are joined within them.
NameMatch matchCodes(const Units& units, const std::vector<std::string>& rows, const ParentScopes& scopes) {
    NameMatch result;
    result.match = scopes.used.empty()
                       ? matchKeys(codeKeys(units.codes).keys, codeKeys(rows).keys)
                       : matchKeys(scopedKeys(units.codes, scopes.ofUnits).keys, scopedKeys(rows, scopes.ofRows).keys);
    result.tierOfUnit.assign(units.size(), Tier::Code);
    return result;
}

/// Of pairs by code, where both sides have names.
void compareNames(Join& join, const Units& units, const Table& table, const KeyColumns& columns,
                  gis::Problems& problems) {
    const auto names = columns.name || !anyText(units.names)
                           ? columns.name
                           : findNamesBeside(units, table, columns.parent, *columns.key);
    if (names) {
        findNamesThatDiffer(join, units, table, *names, problems);
    }
}

/// By name; kinds that stand beside the names count as written in front of them.
NameMatch matchRows(const Units& units, const Table& table, const std::vector<std::string>& names,
                    const std::optional<NamedKinds>& kinds, const ParentScopes& scopes, gis::Problems& problems) {
    NameMatch result = matchNames({units.names, scopes.ofUnits}, {names, scopes.ofRows});
    if (!kinds) {
        return result;
    }
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto row = result.match.rowOfUnit[unit];
        if (row && kinds->completed[*row]) {
            result.tierOfUnit[unit] = std::max(result.tierOfUnit[unit], Tier::UnitWord);
        }
    }
    const std::string& header = table.columns[kinds->column].header;
    problems.note(table.file, header,
                  {"match.kinds_beside", {{"column", header}, {"rows", static_cast<std::int64_t>(kinds->rows)}}});
    return result;
}

} // namespace

Join joinTable(const Units& units, const Table& table, const JoinColumns& named, gis::Problems& problems,
               const JoinOptions& options) {
    const KeyColumns columns = chooseColumns(units, table, named, problems);
    const bool byCode = columns.key.has_value();
    if (!byCode && !anyText(units.names)) {
        throw gis::badInput(units.file, "", {"join.layer_without_names", {}});
    }
    const bool withParents = byCode ? columns.parent && anyText(units.parents) && repeats(units.codes)
                                    : useParents(units, table, columns, problems);
    const ParentScopes scopes = withParents ? parentScopes(units, table, columns.parents()) : oneScope(units, table);
    const auto kinds = byCode ? std::nullopt : namedKinds(table, columns);
    const auto& names = kinds ? kinds->names : table.columns[columns.name ? *columns.name : *columns.key].texts;
    NameMatch match = byCode ? matchCodes(units, table.columns[*columns.key].texts, scopes)
                             : matchRows(units, table, names, kinds, scopes, problems);
    if (options.corrections != nullptr) {
        applyCorrections(match, *options.corrections, options, units, table, columns, problems);
    }
    Join join = joinOf(match, units, table, columns);
    if (join.matched == 0) {
        throw nothingMatches(units, table, join, byCode, withParents && scopes.used.empty());
    }
    if (byCode) {
        compareNames(join, units, table, columns, problems);
    }
    if (columns.name && anyText(units.names)) {
        suggest(join, units, names, scopes);
    }
    tellLeftovers(units, table, join, byCode, problems);
    tellTiers(table, join, match, scopes, columns, problems);
    return join;
}

} // namespace diaban
