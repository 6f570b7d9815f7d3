// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/person_tally.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace diaban {

namespace {

constexpr std::size_t kLookedAt = 1000;

} // namespace

void PersonTally::add(const PersonCell& cell) {
    const auto count = [](std::size_t& met, bool is) { met += is ? 1U : 0U; };
    ++among;
    count(identityStrict, cell.identityStrict);
    count(identity, cell.identity);
    count(phoneStrict, cell.phoneStrict);
    count(phone, cell.phone);
    count(day, cell.day);
    count(name, cell.name);
    count(longName, cell.longName);
    count(words, cell.words);
    count(titled, cell.titledName || cell.highland);
    count(role, (cell.name && cell.longName) || cell.titledName || cell.highland);
    count(strictName, cell.strictName);
    count(bornIn, cell.day || cell.yearWithin);
    count(fullDay, cell.fullDay);
    count(serialDay, cell.serialDay);
    count(manyDigits, cell.manyDigits);
    count(email, cell.email);
    count(letters, cell.letters);
}

PersonTally personTally(const TableColumn& column) {
    std::vector<std::size_t> filled;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        if (!column.texts[row].empty()) {
            filled.push_back(row);
        }
    }
    PersonTally tally;
    std::unordered_set<std::string_view> different;
    const std::size_t step = std::max<std::size_t>(1, filled.size() / kLookedAt);
    for (std::size_t at = 0; at < filled.size(); at += step) {
        const std::string& text = column.texts[filled[at]];
        const PersonCell cell = personCell(text);
        if (!cell.nothing) {
            tally.add(cell);
            different.insert(text);
        }
    }
    tally.different = different.size();
    return tally;
}

} // namespace diaban
