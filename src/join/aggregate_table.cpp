// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/aggregate_table.h"

#include "gis/base/error.h"
#include "src/table/cell_number.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"
#include "src/unit/unit_writing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>

namespace diaban {

namespace {

constexpr std::array<std::pair<std::string_view, Aggregation>, 4> kWords{{{"sum", Aggregation::Sum},
                                                                          {"mean", Aggregation::Mean},
                                                                          {"max", Aggregation::Largest},
                                                                          {"min", Aggregation::Smallest}}};

using Group = std::vector<std::size_t>; // rows

/// The rows of each unit, in the order of its first; a row that names none is alone.
std::vector<Group> groupsOf(const Table& table, const KeyColumns& keys, const std::unordered_set<std::string>& apart) {
    std::vector<Group> groups;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const auto text = [&](std::optional<std::size_t> column) {
            return column ? table.columns[*column].texts[row] : std::string();
        };
        std::string key = keys.key ? text(keys.key) : nameKey(text(keys.name));
        if (!keys.key && !key.empty()) {
            std::string writing = unitWriting(key);
            key = apart.contains(writing) ? key : std::move(writing);
        }
        std::string within;
        for (const std::size_t parent : keys.parents()) {
            within += unitWriting(text(parent)) + '\n';
        }
        const auto [place, isNew] = places.try_emplace(keys.key ? key : within + key, groups.size());
        if (isNew || key.empty()) {
            groups.push_back({row});
        } else {
            groups[place->second].push_back(row);
        }
    }
    return groups;
}

double combined(const TableColumn& column, const Group& rows, Aggregation how) {
    double sum = 0;
    double largest = -std::numeric_limits<double>::infinity();
    double smallest = std::numeric_limits<double>::infinity();
    for (const std::size_t row : rows) {
        sum += column.numbers[row];
        largest = std::max(largest, column.numbers[row]);
        smallest = std::min(smallest, column.numbers[row]);
    }
    switch (how) {
    case Aggregation::Sum:
        return sum;
    case Aggregation::Mean:
        return sum / static_cast<double>(rows.size());
    case Aggregation::Largest:
        return largest;
    case Aggregation::Smallest:
        return smallest;
    }
    return sum;
}

/// What is told of the columns together.
struct Told {
    std::vector<std::string> ratios, statuses, notSure, assumed;
    std::vector<std::string> lacking; ///< columns with units of which a row has no figure
    std::size_t lackingUnits = 0;
};

/// How a column is made one, or nothing where its rows cannot be.
std::optional<Aggregation> howOf(const Table& table, std::size_t column, const AggregationSpec& spec,
                                 const SettledColumns& settled, Told& told) {
    const auto declared = std::ranges::find_if(
        spec.columns, [&](const auto& entry) { return table.requireColumn(entry.first) == column; });
    const Aggregation how = declared == spec.columns.end() ? spec.usual : declared->second;
    const Adds adds = addsUp(table, column, settled);
    const std::string& header = table.columns[column].header;
    const bool orderOnly = how == Aggregation::Largest || how == Aggregation::Smallest;
    if (declared != spec.columns.end() && how == Aggregation::Mean && adds == Adds::Ratio) {
        throw gis::badInput(table.file, header, {"aggregate.mean_of_ratio", {}});
    }
    const bool never = adds == Adds::Ratio || adds == Adds::Status;
    const bool adding = adds == Adds::Yes || adds == Adds::Likely;
    if (adds == Adds::Likely && declared == spec.columns.end() && !orderOnly) {
        told.assumed.push_back(header);
    }
    if (adding || orderOnly || (declared != spec.columns.end() && !never)) {
        return how;
    }
    if (never) {
        (adds == Adds::Ratio ? told.ratios : told.statuses).push_back(header);
    } else if (adds == Adds::NotSure) {
        told.notSure.push_back(header);
    }
    return std::nullopt;
}

TableColumn begun(const TableColumn& column) {
    TableColumn made;
    made.header = column.header;
    made.gridColumn = column.gridColumn;
    made.numeric = column.numeric;
    made.style = column.style;
    made.percent = column.percent;
    return made;
}

/// Takes over a row as it is.
void copyRow(const TableColumn& from, std::size_t row, TableColumn& to) {
    to.texts.push_back(from.texts[row]);
    to.states.push_back(from.states[row]);
    if (!from.typed.empty()) {
        to.typed.push_back(from.typed[row]);
    }
    if (from.numeric) {
        to.numbers.push_back(from.numbers[row]);
    }
}

void addEmpty(const TableColumn& from, TableColumn& to) {
    to.texts.emplace_back();
    to.states.push_back(from.numeric ? CellState::NotStated : CellState::Empty);
    if (!from.typed.empty()) {
        to.typed.push_back(0);
    }
    if (from.numeric) {
        to.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
    }
}

/// What names the unit is written as in its first row.
TableColumn firstOfEach(const TableColumn& column, const std::vector<Group>& groups) {
    TableColumn made = begun(column);
    for (const Group& rows : groups) {
        copyRow(column, rows.front(), made);
    }
    return made;
}

TableColumn aggregateColumn(const TableColumn& column, const std::vector<Group>& groups, std::optional<Aggregation> how,
                            Told& told) {
    TableColumn made = begun(column);
    std::size_t lacking = 0;
    for (const Group& rows : groups) {
        const bool same =
            std::ranges::all_of(rows, [&](std::size_t row) { return column.texts[row] == column.texts[rows.front()]; });
        const bool figures =
            std::ranges::all_of(rows, [&](std::size_t row) { return column.states[row] == CellState::Value; });
        if (rows.size() == 1 || (same && !how)) {
            copyRow(column, rows.front(), made);
        } else if (how && figures) {
            const double value = combined(column, rows, *how);
            copyRow(column, rows.front(), made);
            made.numbers.back() = value;
            made.texts.back() = numberText(value, {}, false).text;
        } else {
            addEmpty(column, made);
            lacking += how ? 1U : 0U;
        }
    }
    if (lacking > 0) {
        told.lacking.push_back(column.header);
        told.lackingUnits = std::max(told.lackingUnits, lacking);
    }
    return made;
}

void tell(const AggregatedTable& result, const Told& told, gis::Problems& problems) {
    constexpr std::size_t kListed = 20;
    const Table& table = result.table;
    problems.note(
        table.file, table.sheet,
        {"aggregate.done",
         {{"units", static_cast<std::int64_t>(result.units)}, {"rows", static_cast<std::int64_t>(result.rows)}}});
    const auto warn = [&](const char* id, const std::vector<std::string>& columns, std::size_t units) {
        if (!columns.empty()) {
            problems.warn(table.file, table.sheet,
                          {id, {{"columns", listing(columns, kListed)}, {"units", static_cast<std::int64_t>(units)}}});
        }
    };
    warn("aggregate.ratios", told.ratios, result.units);
    warn("aggregate.statuses", told.statuses, result.units);
    warn("aggregate.not_sure", told.notSure, result.units);
    warn("aggregate.assumed", told.assumed, result.units);
    warn("aggregate.lacking", told.lacking, told.lackingUnits);
}

} // namespace

std::optional<Aggregation> aggregationOf(std::string_view word) {
    const auto found = std::ranges::find(kWords, word, &std::pair<std::string_view, Aggregation>::first);
    return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

const char* nameOf(Aggregation aggregation) {
    return std::ranges::find(kWords, aggregation, &std::pair<std::string_view, Aggregation>::second)->first.data();
}

std::unordered_set<std::string> namesApart(const Units& units) {
    std::unordered_map<std::string, std::string> names; // parent and writing -> name
    std::unordered_set<std::string> apart;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::string writing = unitWriting(units.names[unit]);
        const std::string name = nameKey(units.names[unit]);
        const auto [known, isNew] = names.try_emplace(unitWriting(units.parents[unit]) + '\n' + writing, name);
        if (!isNew && known->second != name) {
            apart.insert(writing);
        }
    }
    return apart;
}

AggregatedTable aggregateTable(const Table& table, const KeyColumns& keys, const AggregationSpec& spec,
                               const SettledColumns& settled, gis::Problems& problems,
                               const std::unordered_set<std::string>& apart) {
    const std::vector<Group> groups = groupsOf(table, keys, apart);
    AggregatedTable result;
    result.table.file = table.file;
    result.table.sheet = table.sheet;
    for (const Group& rows : groups) {
        result.table.rowNumbers.push_back(table.rowNumbers[rows.front()]);
        result.units += rows.size() > 1 ? 1U : 0U;
        result.rows += rows.size() > 1 ? rows.size() : 0U;
    }
    Told told;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const std::vector<std::size_t> parents = keys.parents();
        const bool isKey =
            column == keys.key || column == keys.name || std::ranges::find(parents, column) != parents.end();
        if (isKey) {
            result.table.columns.push_back(firstOfEach(table.columns[column], groups));
            continue;
        }
        const auto how = howOf(table, column, spec, settled, told);
        result.table.columns.push_back(
            aggregateColumn(table.columns[column], groups, table.columns[column].numeric ? how : std::nullopt, told));
    }
    if (result.units > 0) {
        tell(result, told, problems);
    }
    return result;
}

} // namespace diaban
