// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/key_evidence.h"

#include "gis/base/error.h"
#include "src/join/key_index.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"

#include <functional>

namespace diaban {

namespace {

constexpr std::size_t kHeadersListed = 40;
constexpr std::size_t kSample = 500;

/// How the values of one column meet the keys of the units.
struct Meeting {
    std::size_t column = 0;
    std::size_t values = 0; ///< that are not empty
    std::size_t met = 0;    ///< values that are the key of a unit
    std::size_t unitsMet = 0;

    [[nodiscard]] bool enough() const noexcept { return met > 0 && 2 * met >= values; }
};

/// How a value is written as a key; `made` is there to hold it.
using AsKey = std::function<std::string_view(const std::string& value, std::string& made)>;

Meeting meetingOf(const TableColumn& column, std::size_t step, const KeyIndex& units, const AsKey& asKey) {
    Meeting meeting;
    std::string made;
    std::vector<bool> seen;
    for (std::size_t row = 0; row < column.texts.size(); row += step) {
        if (column.texts[row].empty()) {
            continue;
        }
        ++meeting.values;
        const KeyIndex::Place unit = units.find(asKey(column.texts[row], made));
        if (unit.count == 0) {
            continue;
        }
        ++meeting.met;
        seen.resize(std::max<std::size_t>(seen.size(), unit.first + std::size_t{1}));
        meeting.unitsMet += seen[unit.first] ? 0U : 1U;
        seen[unit.first] = true;
    }
    return meeting;
}

/// The columns that meet enough and as many units as any other, in table order.
std::vector<Meeting> bestColumns(const Table& table, std::optional<std::size_t> without, const KeyIndex& units,
                                 const AsKey& asKey) {
    std::vector<Meeting> best;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn& column = table.columns[c];
        // A look at rows spread over the table spares the full count of columns that hold something else.
        const std::size_t step = column.texts.size() / kSample + 1;
        if (c == without || (step > 1 && meetingOf(column, step, units, asKey).met == 0)) {
            continue;
        }
        Meeting meeting = meetingOf(column, 1, units, asKey);
        meeting.column = c;
        if (!meeting.enough() || (!best.empty() && meeting.unitsMet < best.front().unitsMet)) {
            continue;
        }
        if (!best.empty() && meeting.unitsMet > best.front().unitsMet) {
            best.clear();
        }
        best.push_back(meeting);
    }
    return best;
}

std::vector<std::string> headers(const Table& table) {
    std::vector<std::string> out;
    out.reserve(table.columns.size());
    for (const TableColumn& column : table.columns) {
        out.push_back(column.header);
    }
    return out;
}

void refuseAmbiguous(const Table& table, const std::vector<Meeting>& best) {
    std::vector<std::string> names;
    bool differ = false;
    for (const Meeting& meeting : best) {
        names.push_back(table.columns[meeting.column].header);
        differ = differ || table.columns[meeting.column].texts != table.columns[best.front().column].texts;
    }
    if (differ) {
        throw gis::badInput(table.file, table.sheet,
                            {"join.key_ambiguous", {{"columns", listing(names, kHeadersListed)}}});
    }
}

void tell(const std::string& id, const Table& table, const Meeting& meeting, gis::Problems& problems) {
    problems.note(table.file, table.columns[meeting.column].header,
                  {id,
                   {{"column", table.columns[meeting.column].header},
                    {"met", static_cast<std::int64_t>(meeting.met)},
                    {"values", static_cast<std::int64_t>(meeting.values)}}});
}

} // namespace

KeyColumns findKeyColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                          gis::Problems& problems) {
    const SideKeys codes = codeKeys(units.codes);
    const auto byCode = bestColumns(table, parent, KeyIndex(codes.keys),
                                    [](const std::string& value, std::string&) { return std::string_view(value); });
    if (!byCode.empty()) {
        refuseAmbiguous(table, byCode);
        tell("join.key_found", table, byCode.front(), problems);
        return {byCode.front().column, std::nullopt, parent};
    }
    const SideKeys names = nameKeys(units.names, nullptr);
    const auto byName =
        bestColumns(table, parent, KeyIndex(names.keys), [](const std::string& value, std::string& made) {
            made = nameKey(value);
            return std::string_view(made);
        });
    if (!byName.empty()) {
        refuseAmbiguous(table, byName);
        tell("join.name_found", table, byName.front(), problems);
        return {std::nullopt, byName.front().column, parent};
    }
    throw gis::badInput(table.file, table.sheet,
                        {"join.no_key", {{"columns", listing(headers(table), kHeadersListed)}}});
}

} // namespace diaban
