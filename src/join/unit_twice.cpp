// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/unit_twice.h"

#include "gis/base/error.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"
#include "src/unit/unit_writing.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace diaban {

namespace {

/// A name within its parent, each reduced to what its writings share.
using Reduced = std::string (*)(std::string_view);

std::string within(const std::string& parent, const std::string& name, Reduced reduced) {
    return reduced(parent) + '\n' + reduced(name);
}

/// How many units bear a name, and a name within its parent.
class Bearers {
public:
    Bearers(const Units& units, Reduced reduced) : m_reduced(reduced) {
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            ++m_names[reduced(units.names[unit])];
            ++m_namesWithin[within(units.parents[unit], units.names[unit], reduced)];
        }
    }

    /// What a row that names one unit calls it; empty where several bear the name, or none.
    [[nodiscard]] std::string unitOf(const JoinItem& item) const {
        std::string key = within(item.parent, item.key, m_reduced);
        return count(m_namesWithin, key) == 1 || count(m_names, m_reduced(item.key)) == 1 ? key : std::string();
    }

private:
    using Counts = std::unordered_map<std::string, std::size_t>;

    static std::size_t count(const Counts& counts, const std::string& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    Reduced m_reduced;
    Counts m_names, m_namesWithin;
};

/// Rows that name one unit, by the unit, in the order of the second rows.
struct Twice {
    JoinItem item;
    std::vector<std::size_t> rows;
};

class TwiceNamed {
public:
    TwiceNamed(const Units& units, bool byCode)
        : m_byCode(byCode), m_written(units, unitWriting), m_named(units, nameKey) {
        for (const std::string& code : units.codes) {
            ++m_codes[code];
        }
    }

    void add(const JoinItem& item) { place(item, true); }
    /// A row that is of interest only beside others.
    void addBeside(const JoinItem& item) { place(item, false); }

    [[nodiscard]] std::vector<Twice> found() && {
        for (Twice& twice : m_found) {
            std::ranges::sort(twice.rows);
        }
        std::erase_if(m_found, [](const Twice& twice) { return twice.rows.size() < 2; });
        std::ranges::stable_sort(m_found, {}, [](const Twice& twice) { return twice.rows[1]; });
        return std::move(m_found);
    }

private:
    /// Units that differ by the place of a tone are told apart by their exact names.
    [[nodiscard]] std::string unitOf(const JoinItem& item) const {
        if (m_byCode) {
            const auto code = m_codes.find(item.key);
            return code != m_codes.end() && code->second == 1 ? item.key : std::string();
        }
        const std::string written = m_written.unitOf(item);
        return written.empty() ? m_named.unitOf(item) : written;
    }

    void place(const JoinItem& item, bool isNew) {
        const std::string unit = unitOf(item);
        if (unit.empty() || (!isNew && !m_places.contains(unit))) {
            return;
        }
        const auto [place, fresh] = m_places.try_emplace(unit, m_found.size());
        if (fresh) {
            m_found.push_back({item, {}});
        }
        m_found[place->second].rows.push_back(*item.row);
    }

    bool m_byCode;
    std::unordered_map<std::string, std::size_t> m_codes;
    Bearers m_written, m_named;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<Twice> m_found;
};

std::vector<Twice> unitsTwice(const Units& units, const Table& table, const Join& join) {
    TwiceNamed named(units, join.columns.key.has_value());
    for (const JoinItem& item : join.duplicateRows) {
        named.add(item);
    }
    for (const JoinItem& item : join.lateRows) {
        named.add(item);
    }
    if (join.columns.key) {
        return std::move(named).found();
    }
    const auto text = [&](std::optional<std::size_t> column, std::size_t row) {
        return column ? table.columns[*column].texts[row] : std::string();
    };
    for (const auto& row : join.rowOfUnit) {
        if (row) {
            const std::string name = text(join.columns.name, *row);
            named.addBeside({std::nullopt, *row, name, name, text(join.columns.parent, *row)});
        }
    }
    return std::move(named).found();
}

/// "09801 (2, 7)" for a unit and its rows.
std::string describe(const Twice& twice, const Table& table) {
    constexpr std::size_t kRows = 5;
    std::vector<std::string> rows;
    for (const std::size_t row : twice.rows) {
        rows.push_back(std::to_string(table.rowNumbers[row]));
    }
    return twice.item.key + " (" + listing(rows, kRows) + ')';
}

} // namespace

void refuseUnitTwice(const Units& units, const Table& table, const Join& join, const std::string& period) {
    if (join.duplicateRows.empty() && join.lateRows.empty()) {
        return;
    }
    const std::vector<Twice> found = unitsTwice(units, table, join);
    if (found.empty()) {
        return;
    }
    const Twice& first = found.front();
    const std::string place = std::to_string(table.rowNumbers[first.rows[1]]);
    if (!period.empty()) {
        throw gis::badInput(table.file, place,
                            {"period.unit_twice",
                             {{"first", std::int64_t{table.rowNumbers[first.rows[0]]}},
                              {"second", std::int64_t{table.rowNumbers[first.rows[1]]}},
                              {"unit", first.item.key},
                              {"period", period}}});
    }
    constexpr std::size_t kListed = 5;
    std::vector<std::string> listed;
    for (std::size_t at = 0; at < std::min(found.size(), kListed + 1); ++at) {
        listed.push_back(describe(found[at], table));
    }
    throw gis::badInput(table.file, place,
                        {"aggregate.unit_twice",
                         {{"count", static_cast<std::int64_t>(found.size())}, {"units", listing(listed, kListed)}}});
}

} // namespace diaban
