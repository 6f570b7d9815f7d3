// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/carry_table.h"

#include "gis/base/error.h"
#include "src/join/carry_told.h"
#include "src/table/cell_number.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>

namespace diaban {

namespace {

constexpr double kSlight = 0.01; // a part of a unit that is too small to tell of it

/// The rows of old units and what the crosswalk makes of them.
struct CarryPlan {
    /// One link, with the row of its old unit; none: the table has no such row.
    struct Part {
        std::uint32_t newUnit = 0;
        std::optional<std::uint32_t> row;
        double weight = 0;
        bool slight = false; ///< of both units
    };
    std::vector<std::string> newCodes;
    std::vector<Part> parts;
    std::vector<std::uint8_t> covered;   ///< of each row: the crosswalk has its code
    std::vector<std::uint8_t> splitRows; ///< of each row: its unit has no weights
    std::vector<double> weightOfRow;     ///< what the weights of its links add up to
};

std::unordered_map<std::string_view, std::uint32_t> rowsByCode(const Table& table, std::size_t keyColumn) {
    std::unordered_map<std::string_view, std::uint32_t> rows;
    for (std::uint32_t row = 0; row < table.rows(); ++row) {
        const std::string& code = table.columns[keyColumn].texts[row];
        const auto [first, isNew] = rows.try_emplace(code, row);
        if (!isNew && !code.empty()) {
            throw gis::badInput(table.file, std::to_string(table.rowNumbers[row]),
                                {"carry.unit_twice",
                                 {{"unit", code},
                                  {"first", std::int64_t{table.rowNumbers[first->second]}},
                                  {"second", std::int64_t{table.rowNumbers[row]}}}});
        }
    }
    rows.erase("");
    return rows;
}

CarryPlan planOf(const Table& table, std::size_t keyColumn, const WeightedLinks& links, CarriedTable& carried) {
    const auto rows = rowsByCode(table, keyColumn);
    std::map<std::string_view, std::uint32_t> newUnits; // of rows that are there
    CarryPlan plan;
    plan.covered.assign(table.rows(), 0);
    plan.splitRows.assign(table.rows(), 0);
    plan.weightOfRow.assign(table.rows(), 0);
    for (const WeightedLink& link : links.links) {
        const auto row = rows.find(link.oldCode);
        if (row == rows.end()) {
            continue;
        }
        newUnits.try_emplace(link.newCode, 0);
        plan.covered[row->second] = 1;
        if (std::isnan(link.ofOld)) {
            if (plan.splitRows[row->second]++ == 0) {
                carried.split.push_back(link.oldCode);
            }
            plan.splitRows[row->second] = 1;
        } else {
            plan.weightOfRow[row->second] += link.ofOld;
        }
    }
    for (auto& [code, place] : newUnits) {
        place = static_cast<std::uint32_t>(plan.newCodes.size());
        plan.newCodes.emplace_back(code);
    }
    for (const WeightedLink& link : links.links) {
        if (const auto unit = newUnits.find(link.newCode); unit != newUnits.end()) {
            const auto row = rows.find(link.oldCode);
            const bool slight = link.ofOld <= kSlight && link.ofNew <= kSlight;
            plan.parts.push_back(
                {unit->second, row == rows.end() ? std::nullopt : std::optional(row->second), link.ofOld, slight});
        }
    }
    return plan;
}

/// A sum that forgets nothing (Neumaier).
class ExactSum {
public:
    void add(double value) noexcept {
        const double next = m_sum + value;
        m_rest += std::abs(m_sum) >= std::abs(value) ? (m_sum - next) + value : (value - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double value() const noexcept { return m_sum + m_rest; }

private:
    double m_sum = 0;
    double m_rest = 0;
};

/// The sums of a column before it is carried, and what its rows lose.
CarriedColumn sumsBefore(const TableColumn& figures, const CarryPlan& plan) {
    ExactSum before, unknown, split, uncovered;
    for (std::size_t row = 0; row < figures.numbers.size(); ++row) {
        if (figures.states[row] != CellState::Value) {
            continue;
        }
        const double value = figures.numbers[row];
        before.add(value);
        if (plan.covered[row] == 0) {
            unknown.add(value);
        } else if (plan.splitRows[row] != 0) {
            split.add(value);
        } else if (plan.weightOfRow[row] < 1) {
            uncovered.add(value * (1 - plan.weightOfRow[row]));
        }
    }
    CarriedColumn sums;
    sums.name = figures.header;
    sums.before = before.value();
    sums.lostUnknown = unknown.value();
    sums.lostSplit = split.value();
    sums.lostUncovered = uncovered.value();
    return sums;
}

TableColumn carryColumn(const TableColumn& figures, const CarryPlan& plan, CarriedColumn& sums) {
    const std::size_t units = plan.newCodes.size();
    std::vector<ExactSum> values(units);
    std::vector<std::uint8_t> lacks(units);
    for (const CarryPlan::Part& part : plan.parts) {
        const bool there = part.row && figures.states[*part.row] == CellState::Value && !std::isnan(part.weight);
        if (there) {
            values[part.newUnit].add(figures.numbers[*part.row] * part.weight);
        } else if (!part.slight) {
            lacks[part.newUnit] = 1;
        }
    }
    TableColumn carried;
    carried.header = figures.header;
    carried.gridColumn = figures.gridColumn;
    carried.numeric = true;
    ExactSum after, noData;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const double value = values[unit].value();
        const bool has = lacks[unit] == 0;
        (has ? after : noData).add(value);
        carried.numbers.push_back(has ? value : std::numeric_limits<double>::quiet_NaN());
        carried.states.push_back(has ? CellState::Value : CellState::NotStated);
        carried.texts.push_back(has ? numberText(value, {}, false).text : std::string());
        sums.noData += has ? 0U : 1U;
    }
    sums.after = after.value();
    sums.lostNoData = noData.value();
    return carried;
}

void addUnknown(const Table& table, std::size_t keyColumn, const CarryPlan& plan, CarriedTable& carried) {
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string& code = table.columns[keyColumn].texts[row];
        if (plan.covered[row] != 0) {
            ++carried.oldUnits;
        } else {
            carried.unknown.push_back(code);
            carried.unknownRows.push_back(table.rowNumbers[row]);
        }
    }
}

void beginTable(const Table& table, const CarryPlan& plan, CarriedTable& carried) {
    carried.table.file = table.file;
    carried.table.sheet = table.sheet;
    carried.table.rowNumbers.assign(plan.newCodes.size(), 0);
    for (const CarryPlan::Part& part : plan.parts) { // the first of the rows that went into it
        std::uint32_t& number = carried.table.rowNumbers[part.newUnit];
        if (part.row && (number == 0 || table.rowNumbers[*part.row] < number)) {
            number = table.rowNumbers[*part.row];
        }
    }
    TableColumn codes;
    codes.header = carried.keyHeader;
    codes.texts = plan.newCodes;
    codes.states.assign(plan.newCodes.size(), CellState::Value);
    carried.table.columns.push_back(std::move(codes));
}

} // namespace

CarriedTable carryTable(const Table& table, std::size_t keyColumn, const WeightedLinks& links,
                        const SettledColumns& settled, gis::Problems& problems) {
    CarriedTable carried;
    carried.keyHeader = table.columns[keyColumn].header;
    carried.crosswalk = links.file;
    carried.file = table.file;
    carried.sheet = table.sheet;
    const CarryPlan plan = planOf(table, keyColumn, links, carried);
    addUnknown(table, keyColumn, plan, carried);
    if (carried.oldUnits == 0) {
        throw gis::badInput(table.file, carried.keyHeader,
                            {"carry.nothing_known",
                             {{"crosswalk", links.file}, {"codes", listing(table.columns[keyColumn].texts, 5)}}});
    }
    beginTable(table, plan, carried);
    carried.newUnits = carried.table.rows();
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column == keyColumn) {
            continue;
        }
        const TableColumn& figures = table.columns[column];
        const Adds adds = addsUp(table, column, settled);
        if (adds == Adds::Likely) {
            carried.assumed.push_back(figures.header);
        } else if (adds != Adds::Yes) {
            carried.left.push_back({figures.header, adds});
            continue;
        }
        CarriedColumn sums = sumsBefore(figures, plan);
        carried.table.columns.push_back(carryColumn(figures, plan, sums));
        carried.columns.push_back(std::move(sums));
    }
    tellCarried(carried, table, problems);
    if (carried.columns.empty()) {
        throw gis::badInput(table.file, table.sheet, {"carry.no_counts", {}});
    }
    return carried;
}

void settleCarried(CarriedTable& carried, const Table& table, const Join& join, gis::Problems& problems) {
    std::vector<std::uint8_t> joined(table.rows());
    for (const auto& row : join.rowOfUnit) {
        if (row) {
            joined[*row] = 1;
        }
    }
    for (std::size_t at = 0; at < carried.columns.size(); ++at) {
        const TableColumn& figures = table.columns[at + 1];
        ExactSum after, outside;
        std::size_t noData = 0;
        for (std::size_t row = 0; row < joined.size(); ++row) {
            if (figures.states[row] == CellState::Value) {
                (joined[row] != 0 ? after : outside).add(figures.numbers[row]);
            } else {
                noData += joined[row];
            }
        }
        carried.columns[at].noData = noData;
        carried.columns[at].after = after.value();
        carried.columns[at].lostOutside = outside.value();
    }
    tellSums(carried, problems);
}

} // namespace diaban
