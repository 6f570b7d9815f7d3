// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/weighted_links.h"

#include "gis/base/error.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "src/unit/listing.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string_view>

namespace diaban {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kListed = 10;

std::optional<std::size_t> columnCalled(const Table& table, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            if (plainKey(table.columns[at].header) == name) {
                return at;
            }
        }
    }
    return std::nullopt;
}

struct LinkColumns {
    std::optional<std::size_t> oldCode, newCode, area, ofOld, ofNew;
};

LinkColumns linkColumns(const Table& table) {
    LinkColumns columns{
        columnCalled(table, {"oldcode", "macu", "madonvicu", "maxacu", "codeold", "oldwardcode", "wardcode"}),
        columnCalled(table, {"newcode", "mamoi", "madonvimoi", "maxamoi", "codenew", "newwardcode"}),
        columnCalled(table, {"aream2", "dientichm2", "area"}),
        columnCalled(table, {"shareofold", "weight", "trongso", "tylecu", "tytrong"}),
        columnCalled(table, {"shareofnew", "tylemoi"})};
    if (!columns.oldCode || !columns.newCode) {
        std::vector<std::string> headers;
        for (const TableColumn& column : table.columns) {
            headers.push_back(column.header);
        }
        throw gis::badInput(table.file, table.sheet,
                            {"carry.no_columns", {{"columns", listing(headers, 2 * kListed)}}});
    }
    return columns;
}

/// The number of a cell that must be one and not negative, or NaN where there is no such column.
double numberAt(const Table& table, std::optional<std::size_t> column, std::size_t row, double most) {
    if (!column) {
        return kNone;
    }
    const TableColumn& cells = table.requireNumbers(*column);
    const double value = cells.states[row] == CellState::Value ? cells.numbers[row] : kNone;
    constexpr double kRounding = 1e-6;
    if (!(value >= 0) || value > most + kRounding) {
        throw gis::badInput(
            table.file, std::to_string(table.rowNumbers[row]),
            {"carry.bad_share",
             {{"column", cells.header}, {"value", cells.texts[row]}, {"row", std::int64_t{table.rowNumbers[row]}}}});
    }
    return value;
}

struct ReadLink {
    WeightedLink link;
    double area = kNone;
    std::uint32_t row = 0;
};

std::vector<ReadLink> readLinks(const Table& table, const LinkColumns& columns, gis::Problems& problems) {
    std::vector<ReadLink> links;
    std::vector<std::string> blank;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        ReadLink read;
        read.link.oldCode = table.columns[*columns.oldCode].texts[row];
        read.link.newCode = table.columns[*columns.newCode].texts[row];
        read.row = table.rowNumbers[row];
        if (read.link.oldCode.empty() || read.link.newCode.empty()) {
            blank.push_back(std::to_string(read.row));
            continue;
        }
        read.area = numberAt(table, columns.area, row, std::numeric_limits<double>::infinity());
        read.link.ofOld = numberAt(table, columns.ofOld, row, 1);
        read.link.ofNew = columns.ofNew ? numberAt(table, columns.ofNew, row, 1) : 1;
        links.push_back(std::move(read));
    }
    if (!blank.empty()) {
        problems.note(table.file, table.sheet,
                      {"carry.blank_codes",
                       {{"count", static_cast<std::int64_t>(blank.size())}, {"rows", listing(blank, kListed)}}});
    }
    std::ranges::stable_sort(links, {}, [](const ReadLink& read) -> const std::string& { return read.link.newCode; });
    std::ranges::stable_sort(links, {}, [](const ReadLink& read) -> const std::string& { return read.link.oldCode; });
    return links;
}

/// Pairs that stand twice: with weights nobody knows which is right, without them they say the same.
void removeRepeated(std::vector<ReadLink>& links, bool weighted, const Table& table, gis::Problems& problems) {
    std::vector<std::string> rows;
    const auto same = [&](const ReadLink& a, const ReadLink& b) {
        return a.link.oldCode == b.link.oldCode && a.link.newCode == b.link.newCode;
    };
    for (std::size_t at = 1; at < links.size(); ++at) {
        if (!same(links[at - 1], links[at])) {
            continue;
        }
        if (weighted) {
            throw gis::badInput(table.file, std::to_string(links[at].row),
                                {"carry.pair_twice",
                                 {{"old", links[at].link.oldCode},
                                  {"new", links[at].link.newCode},
                                  {"first", std::int64_t{links[at - 1].row}},
                                  {"second", std::int64_t{links[at].row}}}});
        }
        rows.push_back(std::to_string(links[at].row));
    }
    if (!rows.empty()) {
        problems.warn(table.file, table.sheet,
                      {"carry.pairs_repeated",
                       {{"count", static_cast<std::int64_t>(rows.size())}, {"rows", listing(rows, kListed)}}});
        links.erase(std::unique(links.begin(), links.end(), same), links.end());
    }
}

/// Old units whose shares add up to something else than 1.
struct OddSums {
    std::vector<std::string> less, more;

    void tell(const std::string& file, gis::Problems& problems) const {
        const auto warn = [&](const char* id, const std::vector<std::string>& units) {
            if (!units.empty()) {
                problems.warn(
                    file, {},
                    {id, {{"count", static_cast<std::int64_t>(units.size())}, {"units", listing(units, kListed)}}});
            }
        };
        warn("carry.sums_less", less);
        warn("carry.sums_more", more);
    }
};

/// The weights of one old unit's links.
void settleWeights(std::span<ReadLink> ofOne, const LinkColumns& columns, OddSums& odd) {
    double sum = 0;
    for (ReadLink& read : ofOne) {
        if (!columns.ofOld) {
            read.link.ofOld = columns.area ? read.area : ofOne.size() == 1 ? 1 : kNone;
        }
        sum += read.link.ofOld;
    }
    constexpr double kRounding = 1e-6;
    constexpr double kTold = 1e-3;
    const bool fromAreas = !columns.ofOld && columns.area;
    if (!fromAreas && sum < 1 - kTold) {
        odd.less.push_back(ofOne.front().link.oldCode);
    } else if (!fromAreas && sum > 1 + kTold) {
        odd.more.push_back(ofOne.front().link.oldCode);
    }
    if (sum > 0 && (fromAreas || sum > 1 || sum > 1 - kRounding)) {
        for (ReadLink& read : ofOne) {
            read.link.ofOld /= sum;
        }
    }
}

} // namespace

WeightedLinks readWeightedLinks(const std::string& file, const gis::Limits& limits, gis::Problems& problems) {
    GridOptions gridOptions;
    gridOptions.limits = limits;
    TableOptions tableOptions;
    tableOptions.style =
        NumberStyle::DecimalPoint; // as `diaban crosswalk` writes it, where the evidence leaves it open
    gis::Problems told;
    const Table table = tableOfPlaces(readGrid(file, gridOptions, told), tableOptions, told);
    for (const gis::Problem& problem : told.list()) {
        if (problem.severity != gis::Severity::Note) { // a crosswalk may have columns that say nothing here
            problems.add(problem);
        }
    }
    const LinkColumns columns = linkColumns(table);
    WeightedLinks result;
    result.file = file;
    result.weighted = columns.ofOld || columns.area;
    std::vector<ReadLink> links = readLinks(table, columns, problems);
    removeRepeated(links, result.weighted, table, problems);
    OddSums odd;
    for (std::size_t first = 0; first < links.size();) {
        std::size_t end = first + 1;
        while (end < links.size() && links[end].link.oldCode == links[first].link.oldCode) {
            ++end;
        }
        settleWeights(std::span(links).subspan(first, end - first), columns, odd);
        first = end;
    }
    odd.tell(file, problems);
    for (ReadLink& read : links) {
        result.links.push_back(std::move(read.link));
    }
    return result;
}

} // namespace diaban
