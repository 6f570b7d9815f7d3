// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/compared_table.h"

#include "src/join/vintage_columns.h"
#include "src/unit/bare_name.h"
#include "src/unit/name_key.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <unordered_map>

namespace diaban {

namespace {

/// True for a column of names of units, most of them with the word for their kind. Costs no list.
bool areUnitNames(const std::vector<std::string>& texts) {
    const auto named = std::ranges::count_if(texts, [](const auto& text) { return beginsWithUnitWord(nameKey(text)); });
    return named > 0 && 4 * named >= 3 * std::ssize(texts);
}

} // namespace

SideVintage sideOf(const std::string& stated, VintageGuess guess, const UnitLists& lists) {
    SideVintage side{stated, nullptr, std::move(guess)};
    if (!stated.empty()) {
        side.list = lists.of(stated);
    }
    if (side.list == nullptr) {
        const ListFit* only = side.guess.only();
        side.list = only != nullptr ? only->list : nullptr;
    }
    return side;
}

GroundCount ComparedTable::groundBetween(const UnitList& from, const UnitList& to, const UnitLists& lists) const {
    if (goesByName(lists)) {
        return countGroundOfNames(lists.change(from, to), names);
    }
    const std::vector<std::string_view> views(codes.begin(), codes.end());
    return countGround(lists.change(from, to), codes.empty() ? codesOfNames(from, names) : views);
}

ComparedTable compareTable(const Units& units, const Table& table, const TableVintageOptions& options,
                           const UnitLists& lists) {
    ComparedTable compared;
    const VintageColumns columns = vintageColumns(units, table, options.columns, lists);
    VintageGuess guess;
    if (columns.names) {
        compared.names = table.columns[*columns.names].texts;
    }
    if (columns.codes) {
        compared.codes = wholeCodes(table.columns[*columns.codes].texts);
        guess = guessVintage(compared.codes, compared.names, lists);
    }
    if (guess.best.empty() && lists.level() == UnitLevel::Provinces) {
        compared.codes.clear(); // each publisher numbers provinces in its own way
    }
    if (columns.names && (!columns.codes || compared.codes.empty())) {
        guess = guessVintageByNames(compared.names, lists);
    }
    compared.vintage = sideOf(options.stated, std::move(guess), lists);
    return compared;
}

bool NamesByCode::speakOfOtherGround() const noexcept {
    constexpr std::size_t kFewest = 20;
    return differ >= kFewest && 2 * differ >= pairs;
}

NamesByCode namesByCode(const ComparedTable& table, const Units& units) {
    NamesByCode found;
    if (table.codes.empty() || table.names.empty()) {
        return found;
    }
    std::unordered_map<std::string_view, std::string_view> ofLayer;
    for (std::size_t at = 0; at < units.codes.size() && at < units.names.size(); ++at) {
        ofLayer.emplace(units.codes[at], units.names[at]);
    }
    for (std::size_t row = 0; row < table.codes.size(); ++row) {
        const auto unit = ofLayer.find(table.codes[row]);
        if (unit == ofLayer.end() || unit->second.empty() || table.names[row].empty()) {
            continue;
        }
        ++found.pairs;
        if (!sameBareName(table.names[row], unit->second) && found.differ++ == 0) {
            found.example = table.codes[row] + ' ' + table.names[row] + " \u2192 " + std::string(unit->second);
        }
    }
    return found;
}

std::string vintageOfTable(const Table& table) {
    TableVintageOptions options;
    const UnitLists lists;
    if (!vintageColumns(Units{}, table, {}, lists).codes) {
        const auto names = std::ranges::find_if(
            table.columns, [](const TableColumn& column) { return !column.numeric && areUnitNames(column.texts); });
        if (names == table.columns.end()) {
            return {};
        }
        options.columns.name = names->header;
    }
    return compareTable(Units{}, table, options, lists).vintage.label();
}

} // namespace diaban
