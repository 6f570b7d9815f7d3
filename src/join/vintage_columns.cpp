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

constexpr std::size_t kCodeLength = 5;
constexpr double kMostAlike = 0.7; // of codes, where the header says that they are

bool isNumber(const std::string& text) {
    return !text.empty() && text.size() <= kCodeLength &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Codes of communes, even where some are mistyped: most of them, and known as such by their header or their zeros.
bool mayBeCodes(const TableColumn& column, const std::vector<std::string>& whole) {
    if (lookLikeCommuneCodes(column.texts)) {
        return !column.numeric || saysCode(column.header);
    }
    return saysCode(column.header) && lookLikeCommuneCodes(whole, kMostAlike);
}

std::optional<std::size_t> codeColumn(const Units& units, const Table& table) {
    const std::vector<std::string_view> codes(units.codes.begin(), units.codes.end());
    std::optional<KeyIndex> ofLayer; // only where a column is in question
    std::optional<std::size_t> best;
    std::size_t mostMet = 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const TableColumn& column = table.columns[at];
        const std::vector<std::string> whole = saysCode(column.header) ? wholeCodes(column.texts) : column.texts;
        if (!mayBeCodes(column, whole)) {
            continue;
        }
        if (!ofLayer) {
            ofLayer.emplace(codes);
        }
        const auto met = static_cast<std::size_t>(
            std::ranges::count_if(whole, [&](const auto& code) { return ofLayer->find(code).count > 0; }));
        if (!best || met > mostMet) {
            best = at;
            mostMet = met;
        }
    }
    return best;
}

/// How many of some texts of a column are the names of their codes in one list.
std::size_t namesMet(const Table& table, const std::vector<std::string>& codes, std::size_t column,
                     const UnitLists& lists) {
    constexpr std::size_t kLookedAt = 100;
    const std::size_t step = std::max<std::size_t>(1, table.rows() / kLookedAt);
    std::size_t most = 0;
    for (std::size_t list = 0; list < lists.size(); ++list) {
        std::size_t met = 0;
        for (std::size_t row = 0; row < table.rows(); row += step) {
            const ListedUnit* unit = lists[list].find(codes[row]);
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
    const std::vector<std::string> whole = wholeCodes(table.columns[codes].texts);
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        if (at == codes || table.columns[at].numeric) {
            continue;
        }
        if (const std::size_t met = namesMet(table, whole, at, lists); met > mostMet) {
            best = at;
            mostMet = met;
        }
    }
    return best;
}

} // namespace

std::vector<std::string> wholeCodes(const std::vector<std::string>& codes) {
    std::vector<std::string> whole = codes;
    const auto longer = std::ranges::count_if(codes, [](const auto& code) { return code.size() >= 3; });
    const bool numbers = std::ranges::all_of(codes, [](const auto& code) { return code.empty() || isNumber(code); });
    if (numbers && 2 * longer >= std::ssize(codes)) { // else codes of provinces
        for (std::string& code : whole) {
            code.insert(0, code.empty() ? 0 : kCodeLength - code.size(), '0');
        }
    }
    return whole;
}

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
