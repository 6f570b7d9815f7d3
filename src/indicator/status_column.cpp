// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/status_column.h"

#include "gis/base/error.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>

namespace diaban {

namespace {

constexpr std::size_t kStatedPerUnknown = 10;

/// One text of the column, what it says, and in how many cells.
struct Said {
    std::string text;
    StatusCell cell = StatusCell::NoData;
    std::int64_t count = 0;
};

/// The different texts of a column in order of appearance, and which of them stands in each row: few, so each is judged
/// once.
struct Tally {
    std::vector<Said> said;
    std::vector<std::size_t> ofRow;
    std::optional<std::size_t> firstUnknown; ///< row

    Tally(const TableColumn& column, const StatusWords& words) {
        std::unordered_map<std::string_view, std::size_t> seen;
        for (std::size_t row = 0; row < column.texts.size(); ++row) {
            const auto [known, isNew] = seen.try_emplace(column.texts[row], said.size());
            if (isNew) {
                said.push_back({column.texts[row], statusCellOf(column.texts[row], words), 0});
            }
            ++said[known->second].count;
            ofRow.push_back(known->second);
            if (said[known->second].cell == StatusCell::Unknown && !firstUnknown) {
                firstUnknown = row;
            }
        }
    }

    [[nodiscard]] std::int64_t count(StatusCell cell) const {
        std::int64_t all = 0;
        for (const Said& item : said) {
            all += item.cell == cell ? item.count : 0;
        }
        return all;
    }

    /// "“Đạt” (140), “x” (3)"; a dash where there is none.
    [[nodiscard]] std::string words(StatusCell cell) const {
        constexpr std::size_t kMost = 6;
        std::string list;
        std::size_t listed = 0;
        for (const Said& item : said) {
            if (item.cell == cell && ++listed <= kMost) {
                list += (list.empty() ? "" : ", ") + ("“" + item.text + "” (" + std::to_string(item.count) + ')');
            }
        }
        return list.empty() ? "–" : listed > kMost ? list + ", …" : list;
    }
};

void tell(const Table& table, const TableColumn& column, const Tally& tally, gis::Problems& problems) {
    problems.note(table.file, table.sheet,
                  {"indicator.status_read",
                   {{"column", column.header},
                    {"met", tally.words(StatusCell::Met)},
                    {"not_met", tally.words(StatusCell::NotMet)},
                    {"none", tally.count(StatusCell::NoData)}}});
    const bool oneAnswer = (tally.count(StatusCell::Met) == 0) != (tally.count(StatusCell::NotMet) == 0);
    if (oneAnswer && tally.count(StatusCell::NoData) > 0) {
        const StatusCell only = tally.count(StatusCell::Met) > 0 ? StatusCell::Met : StatusCell::NotMet;
        problems.warn(
            table.file, table.sheet,
            {"indicator.status_one_answer",
             {{"column", column.header}, {"words", tally.words(only)}, {"none", tally.count(StatusCell::NoData)}}});
    }
}

[[noreturn]] void refuse(const Table& table, const TableColumn& column, const Tally& tally) {
    const std::size_t row = *tally.firstUnknown;
    throw gis::badInput(table.file, std::to_string(table.rowNumbers[row]),
                        {"indicator.not_a_status",
                         {{"column", column.header},
                          {"row", std::int64_t{table.rowNumbers[row]}},
                          {"value", column.texts[row]},
                          {"count", tally.count(StatusCell::Unknown)}}});
}

} // namespace

TableColumn statusColumn(const Table& table, std::size_t index, const StatusWords& words, gis::Problems& problems) {
    const TableColumn& column = table.columns[index];
    const Tally tally(column, words);
    const auto unknown = static_cast<std::size_t>(tally.count(StatusCell::Unknown));
    const std::size_t stated = column.texts.size() - static_cast<std::size_t>(tally.count(StatusCell::NoData));
    if (unknown * kStatedPerUnknown > stated) {
        refuse(table, column, tally);
    }
    TableColumn status;
    status.header = column.header;
    status.texts = column.texts;
    status.numeric = true;
    status.numbers.assign(column.texts.size(), std::numeric_limits<double>::quiet_NaN());
    status.states.assign(column.texts.size(), CellState::NotStated);
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        const StatusCell cell = tally.said[tally.ofRow[row]].cell;
        if (cell == StatusCell::Met || cell == StatusCell::NotMet) {
            status.numbers[row] = cell == StatusCell::Met ? 1 : 0;
            status.states[row] = CellState::Value;
        } else if (cell == StatusCell::Unknown) {
            status.states[row] = CellState::Unreadable;
            problems.warn(table.file, std::to_string(table.rowNumbers[row]),
                          {"indicator.status_unknown",
                           {{"column", column.header},
                            {"row", std::int64_t{table.rowNumbers[row]}},
                            {"value", column.texts[row]}}});
        } else if (column.texts[row].empty()) {
            status.states[row] = CellState::Empty;
        }
    }
    tell(table, column, tally, problems);
    return status;
}

} // namespace diaban
