// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/other_ground.h"

#include "src/join/column_meeting.h"
#include "src/join/name_evidence.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace diaban::ui {

namespace {

constexpr std::size_t kListed = 3;

/// Texts that are not empty, each once, as many as are listed and one more.
std::vector<std::string> firstOf(std::span<const std::string> texts) {
    std::vector<std::string> first;
    for (const std::string& text : texts) {
        if (!text.empty() && std::ranges::find(first, text) == first.end()) {
            first.push_back(text);
        }
        if (first.size() > kListed) {
            break;
        }
    }
    return first;
}

/// "Xã A, Xã B, Xã C… (Huyện D)".
std::string placesOf(std::span<const std::string> names, std::span<const std::string> parents) {
    std::string places = listing(firstOf(names), kListed);
    if (const std::vector<std::string> above = firstOf(parents); !above.empty()) {
        places.append(" (").append(listing(above, kListed)).append(")");
    }
    return places;
}

std::optional<std::size_t> inTable(const Table& table, std::optional<std::size_t> gridColumn) {
    const auto found = std::ranges::find_if(
        table.columns, [&](const TableColumn& column) { return gridColumn && column.gridColumn == *gridColumn; });
    return found == table.columns.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - table.columns.begin()));
}

/// Text that is another one in nearly every row, as names of places are and remarks are not.
bool tellsRowsApart(const TableColumn& column) {
    const std::unordered_set<std::string> different(column.texts.begin(), column.texts.end());
    return !column.numeric && !different.contains(std::string{}) && 10 * different.size() >= 9 * column.texts.size();
}

/// The column that is taken for names by its header and values, else for codes, else the first that may be either.
std::optional<std::size_t> namingColumn(const Table& table) {
    for (const auto& known : {table.shape.nameColumn, table.shape.codeColumn}) {
        if (const auto column = inTable(table, known)) {
            return column;
        }
    }
    const auto found = std::ranges::find_if(table.columns, tellsRowsApart);
    return found == table.columns.end() ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(found - table.columns.begin()));
}

/// Rows whose writing is the code or the name of a unit.
std::int64_t rowsMet(const Units& units, const TableColumn& column) {
    const std::unordered_set<std::string> codes(units.codes.begin(), units.codes.end());
    const NameEvidence names(units.names);
    return std::ranges::count_if(column.texts, [&](const std::string& text) {
        const std::string key = text.empty() ? std::string() : names.keyOf(text);
        return codes.contains(text) || (!key.empty() && names.index().find(key).count > 0);
    });
}

/// Whether nearly all units have rows by their names: the table is of more ground, with units of the same names.
bool hasNearlyAll(const Units& units, const TableColumn& column) {
    const NameKeys names(units.names);
    std::set<std::size_t> met;
    for (const std::string& text : column.texts) {
        bool exact = false;
        if (const auto unit = text.empty() ? std::nullopt : names.unitOf(text, exact)) {
            met.insert(*unit);
        }
    }
    return units.size() > 1 && 10 * met.size() >= 9 * units.size();
}

bool anyText(const std::vector<std::string>& texts) {
    return std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
}

} // namespace

std::optional<gis::Message> otherGround(const Units& units, const Table& table) {
    const std::optional<std::size_t> naming = namingColumn(table);
    if (!naming || !anyText(table.columns[*naming].texts)) {
        return std::nullopt;
    }
    const std::string layer = std::filesystem::path(units.file).filename().string();
    if (hasNearlyAll(units, table.columns[*naming])) {
        return gis::Message{"window.import.namesakes",
                            {{"met", rowsMet(units, table.columns[*naming])},
                             {"rows", static_cast<std::int64_t>(table.rows())},
                             {"layer", layer}}};
    }
    const std::optional<std::size_t> parent = inTable(table, table.shape.parentColumn);
    const std::vector<std::string> none;
    const std::string theirs =
        placesOf(table.columns[*naming].texts, parent && parent != naming ? table.columns[*parent].texts : none);
    const std::string ours = placesOf(anyText(units.names) ? units.names : units.codes,
                                      anyText(units.parentNames) ? units.parentNames : units.parents);
    return gis::Message{"window.import.other_ground",
                        {{"met", rowsMet(units, table.columns[*naming])},
                         {"rows", static_cast<std::int64_t>(table.rows())},
                         {"layer", layer},
                         {"ours", ours},
                         {"theirs", theirs}}};
}

} // namespace diaban::ui
