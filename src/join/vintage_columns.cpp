// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/vintage_columns.h"

#include "src/join/key_index.h"
#include "src/unit/bare_name.h"
#include "src/unit/plain_key.h"
#include "src/unit/vintage.h"

#include <algorithm>
#include <string_view>

namespace diaban {

namespace {

std::optional<std::size_t> columnNamed(const Table& table, const std::string& header) {
    return header.empty() ? std::nullopt : table.columnOf(header);
}

bool saysCode(const std::string& header) {
    const std::string plain = plainKey(header);
    return plain.starts_with("ma") || plain.find("code") != std::string::npos;
}

std::optional<std::size_t> codeColumn(const Units& units, const Table& table) {
    const std::vector<std::string_view> codes(units.codes.begin(), units.codes.end());
    std::optional<KeyIndex> ofLayer; // only where a column is in question
    std::optional<std::size_t> best;
    std::size_t mostMet = 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const TableColumn& column = table.columns[at];
        if ((column.numeric && !saysCode(column.header)) || !lookLikeCommuneCodes(column.texts)) {
            continue;
        }
        if (!ofLayer) {
            ofLayer.emplace(codes);
        }
        const auto met = static_cast<std::size_t>(
            std::ranges::count_if(column.texts, [&](const auto& code) { return ofLayer->find(code).count > 0; }));
        if (!best || met > mostMet) {
            best = at;
            mostMet = met;
        }
    }
    return best;
}

/// How many of some texts of a column are the names of their codes in one list.
std::size_t namesMet(const Table& table, std::size_t codes, std::size_t column, const UnitLists& lists) {
    constexpr std::size_t kLookedAt = 100;
    const std::size_t step = std::max<std::size_t>(1, table.rows() / kLookedAt);
    std::size_t most = 0;
    for (std::size_t list = 0; list < lists.size(); ++list) {
        std::size_t met = 0;
        for (std::size_t row = 0; row < table.rows(); row += step) {
            const ListedUnit* unit = lists[list].find(table.columns[codes].texts[row]);
            const std::string& text = table.columns[column].texts[row];
            met += unit != nullptr && !text.empty() && sameBareName(text, unit->name) ? 1U : 0U;
        }
        most = std::max(most, met);
    }
    constexpr std::size_t kFewest = 3; // of a hundred: a name here and there is chance
    return most >= kFewest ? most : 0;
}

std::optional<std::size_t> nameColumn(const Table& table, std::size_t codes, const UnitLists& lists) {
    std::optional<std::size_t> best;
    std::size_t mostMet = 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        if (at == codes || table.columns[at].numeric) {
            continue;
        }
        if (const std::size_t met = namesMet(table, codes, at, lists); met > mostMet) {
            best = at;
            mostMet = met;
        }
    }
    return best;
}

} // namespace

VintageColumns vintageColumns(const Units& units, const Table& table, const JoinColumns& named,
                              const UnitLists& lists) {
    VintageColumns columns{columnNamed(table, named.key), columnNamed(table, named.name)};
    if (!columns.codes) {
        columns.codes = codeColumn(units, table);
    }
    if (columns.codes && !columns.names) {
        columns.names = nameColumn(table, *columns.codes, lists);
    }
    return columns;
}

} // namespace diaban
