// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/settle_numbers.h"

#include "src/table/cell_place.h"
#include "src/table/header_words.h"
#include "src/table/number_column.h"
#include "src/table/type_column.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

NumberStyle otherStyle(NumberStyle style) {
    return style == NumberStyle::DecimalComma ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

/// What the cells of an open column show beside its open cells.
struct OpenTally {
    std::size_t withPoint = 0; ///< open cells "1.234"
    std::size_t withComma = 0; ///< open cells "1,234"
    std::size_t small = 0;     ///< whole numbers from 1 to 999
    std::size_t typedWhole = 0;
    bool decimals = false; ///< a cell that shows a decimal sign which can only be one
    bool percent = false;  ///< a cell with a % sign
    bool typedPart = false;
    bool typedLarge = false;
};

OpenTally tallyOf(const TableColumn& column) {
    constexpr double kThousand = 1'000.0;
    OpenTally tally;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        const bool typed = !column.typed.empty() && column.typed[row] != 0;
        const auto reading = readCell(column.texts[row], typed);
        tally.percent = tally.percent || reading.percent;
        if (reading.isAmbiguous()) {
            (*reading.comma > *reading.point ? tally.withPoint : tally.withComma) += 1;
        } else if (reading.isPlain()) {
            const double value = *reading.point;
            const bool whole = value == std::floor(value);
            tally.typedWhole += typed && whole ? 1U : 0U;
            tally.typedPart = tally.typedPart || (typed && !whole);
            tally.typedLarge = tally.typedLarge || (typed && value >= kThousand);
            tally.small += !typed && whole && value >= 1.0 && value < kThousand ? 1U : 0U;
        } else {
            tally.decimals = tally.decimals || reading.isNumber();
        }
    }
    return tally;
}

/// One way in which a column may be read, and why.
struct Vote {
    NumberStyle style = NumberStyle::Plain;
    const char* why = nullptr; ///< message id
};

std::vector<Vote> votesOfColumn(const TableColumn& column, bool thousands) {
    const OpenTally tally = tallyOf(column);
    std::vector<Vote> votes;
    if (thousands || saysThousands(column.header)) {
        return votes;
    }
    const auto grouped = tally.withPoint > 0 ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
    const std::size_t open = tally.withPoint + tally.withComma;
    if (saysWholeCounts(column.header)) {
        votes.push_back({grouped, "value.settled_by_header"});
    }
    constexpr std::size_t kFew = 2;
    constexpr std::size_t kEnough = 5;
    if (open >= kFew && tally.small >= kFew && open + tally.small >= kEnough && !saysMeasure(column.header)) {
        votes.push_back({grouped, "value.settled_by_shape"});
    }
    constexpr std::size_t kTyped = 3;
    if (tally.typedWhole >= kTyped && !tally.typedPart && tally.typedLarge) {
        votes.push_back({grouped, "value.settled_by_numbers"});
    }
    return votes;
}

/// The one style of all columns that show theirs; Plain where none does or they differ.
NumberStyle styleOfOthers(const Table& table) {
    auto style = NumberStyle::Plain;
    for (const auto& column : table.columns) {
        if (!column.numeric || column.style == NumberStyle::Plain) {
            continue;
        }
        if (style != NumberStyle::Plain && column.style != style) {
            return NumberStyle::Plain;
        }
        style = column.style;
    }
    return style;
}

bool rowSaysThousands(const Grid& grid, std::size_t row) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
        if (saysThousands(grid.cell(row, column))) {
            return true;
        }
    }
    return false;
}

/// A unit of thousands above the table, in a note below or in a column of units: "ĐVT: nghìn người". The headers speak
/// of their own columns alone.
bool saysThousandsBeside(const Table& table, const Grid& grid) {
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        const auto role = row < table.shape.rows.size() ? table.shape.rows[row] : RowRole::Blank;
        const bool above = grid.rowNumbers[row] < table.rowNumbers.front() && role != RowRole::Header;
        const bool note = role == RowRole::UnitNote || role == RowRole::Note;
        if ((above || note) && rowSaysThousands(grid, row)) {
            return true;
        }
    }
    return std::any_of(table.columns.begin(), table.columns.end(), [](const TableColumn& column) {
        return isUnitWord(column.header) && std::any_of(column.texts.begin(), column.texts.end(), saysThousands);
    });
}

class Settler {
public:
    Settler(Table& table, const Grid& grid, gis::Problems& problems)
        : m_table(table), m_problems(problems), m_others(styleOfOthers(table)),
          m_thousands(saysThousandsBeside(table, grid)) {}

    void settle(TableColumn& column) {
        const OpenTally tally = tallyOf(column);
        if ((tally.withPoint > 0 && tally.withComma > 0) || tally.decimals) {
            return;
        }
        auto votes = votesOfColumn(column, m_thousands);
        const auto grouped = tally.withPoint > 0 ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
        const bool decimals = m_others == otherStyle(grouped);
        // A habit of the sheet makes no 97.375 % of "97.375".
        const bool fine = saysSize(column.header) || tally.percent;
        if (m_others != NumberStyle::Plain && (decimals || !fine)) {
            votes.push_back({m_others, "value.settled_by_columns"});
        }
        // That every cell has three decimals takes more than a habit of the sheet: a header that expects decimals.
        if (decimals && !saysMeasure(column.header)) {
            return;
        }
        const auto against = [&votes](const Vote& vote) { return vote.style == otherStyle(votes.front().style); };
        if (votes.empty() || std::any_of(votes.begin(), votes.end(), against)) {
            return;
        }
        const std::size_t row = column.open->row;
        TableOptions options;
        options.style = votes.front().style;
        typeColumn(column, m_table, options, m_problems);
        if (column.numeric) {
            m_problems.note(m_table.file, placeInSheet(m_table.sheet, m_table.rowNumbers[row], column.gridColumn),
                            {votes.front().why,
                             {{"column", column.header},
                              {"example", column.texts[row]},
                              {"value", plainNumber(column.numbers[row])}}});
        }
    }

private:
    Table& m_table;
    gis::Problems& m_problems;
    NumberStyle m_others;
    bool m_thousands;
};

} // namespace

void settleOpenNumbers(Table& table, const Grid& grid, gis::Problems& problems) {
    const auto isOpen = [](const TableColumn& column) { return column.open.has_value(); };
    if (table.rowNumbers.empty() || std::none_of(table.columns.begin(), table.columns.end(), isOpen)) {
        return;
    }
    Settler settler(table, grid, problems);
    for (auto& column : table.columns) {
        if (isOpen(column)) {
            settler.settle(column);
        }
    }
}

} // namespace diaban
