// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/tiers_told.h"

#include "src/unit/listing.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kFirst = 5;

std::int64_t countOf(const Join& join, Tier tier) {
    const auto found = join.tiers.find(nameOf(tier));
    return found == join.tiers.end() ? 0 : static_cast<std::int64_t>(found->second);
}

void tellRows(const char* id, const Table& table, const std::vector<std::string>& texts,
              const std::vector<std::uint32_t>& rows, gis::Problems& problems) {
    if (rows.empty()) {
        return;
    }
    std::vector<std::string> names, numbers;
    for (std::size_t i = 0; i < rows.size() && i <= kFirst; ++i) {
        names.push_back(texts[rows[i]]);
        numbers.push_back(std::to_string(table.rowNumbers[rows[i]]));
    }
    problems.warn(table.file, table.sheet,
                  {id,
                   {{"count", static_cast<std::int64_t>(rows.size())},
                    {"first", listing(names, kFirst)},
                    {"rows", listing(numbers, kFirst)}}});
}

void tellParents(const Table& table, const ParentScopes& scopes, const KeyColumns& columns, gis::Problems& problems) {
    for (const std::size_t column : columns.parents()) {
        if (std::ranges::none_of(scopes.used, [column](const auto& pair) { return pair.first == column; })) {
            const std::string& header = table.columns[column].header;
            problems.warn(table.file, header, {"match.parent_column_unused", {{"column", header}}});
        }
    }
    if (scopes.unknown.empty()) {
        return;
    }
    std::int64_t rows = 0;
    std::vector<std::string> written;
    for (const UnknownParent& parent : scopes.unknown) {
        rows += static_cast<std::int64_t>(parent.rows);
        written.push_back(parent.written.empty() ? std::string("\"\"") : parent.written);
    }
    problems.warn(table.file, std::to_string(table.rowNumbers[scopes.unknown.front().firstRow]),
                  {"match.unknown_parents", {{"count", rows}, {"parents", listing(written, kFirst)}}});
}

} // namespace

void tellTiers(const Table& table, const Join& join, const NameMatch& match, const ParentScopes& scopes,
               const KeyColumns& columns, gis::Problems& problems) {
    if (!join.looserPairs.empty()) {
        problems.note(table.file, table.sheet,
                      {"match.looser_pairs",
                       {{"count", static_cast<std::int64_t>(join.looserPairs.size())},
                        {"tone", countOf(join, Tier::Tone)},
                        {"unit_word", countOf(join, Tier::UnitWord)},
                        {"no_diacritics", countOf(join, Tier::NoDiacritics)},
                        {"correction", countOf(join, Tier::Correction)}}});
    }
    if (!scopes.used.empty()) {
        tellParents(table, scopes, columns, problems);
    }
    if (columns.name) {
        const std::vector<std::string>& texts = table.columns[*columns.name].texts;
        tellRows("match.ambiguous_rows", table, texts, match.ambiguousRows, problems);
        tellRows("match.late_rows", table, texts, match.lateRows, problems);
    }
}

} // namespace diaban
