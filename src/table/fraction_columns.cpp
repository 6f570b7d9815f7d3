// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/fraction_columns.h"

#include "src/table/cell_place.h"
#include "src/table/fraction_text.h"
#include "src/table/header_words.h"
#include "src/table/number_column.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace diaban {

namespace {

/// How the cells of a column look.
struct FractionTally {
    std::size_t stated = 0;
    std::size_t fractions = 0;
    std::size_t dates = 0;
    std::size_t certain = 0; ///< fractions that are no day and month
    std::size_t rising = 0;  ///< fractions above one
    std::size_t ofYears = 0; ///< "130/2020"
    bool leadingZero = false;
    std::set<double> bottoms; ///< some of them
    std::set<std::string_view> different;
    std::optional<std::size_t> firstOpen; ///< the first that may be a day, or stands beside a date
    NumberTally parts;

    [[nodiscard]] bool nearlyAll(std::size_t part) const noexcept { return part > 0 && part * 10 >= stated * 9; }
};

/// A third of the cells that hold anything, for a first look that costs nothing.
bool hasManySlashes(const TableColumn& column) {
    std::size_t filled = 0;
    std::size_t slashes = 0;
    for (const auto& text : column.texts) {
        filled += text.empty() ? 0U : 1U;
        slashes += text.find('/') == std::string::npos ? 0U : 1U;
    }
    return slashes > 0 && slashes * 3 >= filled;
}

bool isYear(const NumberReading& reading) {
    constexpr double kFirst = 1990;
    constexpr double kLast = 2040;
    return reading.isPlain() && *reading.point >= kFirst && *reading.point <= kLast;
}

/// Empty where the column is no column of fractions, found after a tenth of its rows.
std::optional<FractionTally> tallyOf(const TableColumn& column) {
    if (!hasManySlashes(column)) {
        return std::nullopt;
    }
    FractionTally tally;
    const std::size_t most = column.texts.size() / 10 + 1;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        const auto& text = column.texts[row];
        if (text.empty()) {
            continue;
        }
        if (const auto fraction = fractionOf(text)) {
            ++tally.fractions;
            tally.certain += fraction->mayBeDate ? 0U : 1U;
            tally.ofYears += isYear(fraction->bottom) ? 1U : 0U;
            tally.leadingZero = tally.leadingZero || fraction->leadingZero;
            tally.parts.add(fraction->top);
            tally.parts.add(fraction->bottom);
            tally.rising += fraction->top.point.value_or(0.0) > fraction->bottom.point.value_or(0.0) ? 1U : 0U;
            constexpr std::size_t kCounted = 16;
            if (tally.different.size() < kCounted) {
                tally.different.insert(text);
                tally.bottoms.insert(fraction->bottom.point.value_or(0.0));
            }
            if (!tally.firstOpen) {
                tally.firstOpen = row;
            }
        } else if (isNotStated(text)) {
            continue;
        } else if (isDateText(text)) {
            ++tally.dates;
        } else if (tally.stated - tally.fractions - tally.dates >= most) {
            return std::nullopt;
        }
        ++tally.stated;
    }
    return tally.fractions == 0 || !tally.nearlyAll(tally.fractions + tally.dates) ? std::nullopt
                                                                                   : std::optional(std::move(tally));
}

enum class Verdict { Text, Fractions, Open };

Verdict verdictOf(const FractionTally& tally, const std::string& header) {
    if (tally.dates > 0) {
        return tally.certain == 0 ? Verdict::Text : Verdict::Open;
    }
    if (tally.ofYears * 10 >= tally.fractions * 9 && !saysPartOfTotal(header)) {
        return saysDocument(header) || saysDay(header) ? Verdict::Text : Verdict::Open;
    }
    if (tally.certain * 10 >= tally.fractions) {
        return Verdict::Fractions;
    }
    if (saysDay(header) || tally.leadingZero) {
        return Verdict::Text;
    }
    constexpr std::size_t kEnough = 5;
    constexpr std::size_t kBottoms = 3; // days of one month, or the firsts of some, never rise either
    const bool neverRises = tally.rising == 0 && tally.different.size() >= kEnough && tally.bottoms.size() >= kBottoms;
    return neverRises || saysPartOfTotal(header) ? Verdict::Fractions : Verdict::Open;
}

/// A column of fractions while it is split.
class Splitter {
public:
    Splitter(const Table& table, const TableColumn& column, gis::Problems& problems)
        : m_table(table), m_column(column), m_problems(problems) {}

    std::vector<TableColumn> split(NumberStyle style) {
        TableColumn top = emptyColumn(" (tử số)");
        TableColumn bottom = emptyColumn(" (mẫu số)");
        for (std::size_t row = 0; row < m_column.texts.size(); ++row) {
            const auto& text = m_column.texts[row];
            const auto fraction = fractionOf(text);
            if (text.empty()) {
                setState(top, bottom, row, CellState::Empty);
            } else if (fraction) {
                top.numbers[row] = valueOf(fraction->top, style);
                bottom.numbers[row] = valueOf(fraction->bottom, style);
                checkPercent(*fraction, row, top.numbers[row], bottom.numbers[row]);
            } else if (isNotStated(text)) {
                setState(top, bottom, row, CellState::NotStated);
                ++m_notStated;
            } else {
                setState(top, bottom, row, CellState::Unreadable);
                m_problems.warn(m_table.file, place(row),
                                {"table.unreadable_number",
                                 {{"column", m_column.header}, {"row", rowNumber(row)}, {"value", text}}});
            }
        }
        tell(top, bottom);
        return {std::move(top), std::move(bottom)};
    }

private:
    [[nodiscard]] std::int64_t rowNumber(std::size_t row) const { return m_table.rowNumbers[row]; }

    [[nodiscard]] std::string place(std::size_t row) const {
        return placeInSheet(m_table.sheet, m_table.rowNumbers[row], m_column.gridColumn);
    }

    [[nodiscard]] TableColumn emptyColumn(const char* ending) const {
        TableColumn made;
        made.header = m_column.header + ending;
        for (int copy = 2; m_table.columnOf(made.header); ++copy) {
            made.header = m_column.header + ending + " (" + std::to_string(copy) + ")";
        }
        made.gridColumn = m_column.gridColumn;
        made.texts = m_column.texts;
        made.numeric = true;
        made.numbers.assign(m_column.texts.size(), std::numeric_limits<double>::quiet_NaN());
        made.states.assign(m_column.texts.size(), CellState::Value);
        return made;
    }

    static void setState(TableColumn& top, TableColumn& bottom, std::size_t row, CellState state) {
        top.states[row] = state;
        bottom.states[row] = state;
    }

    static double valueOf(const NumberReading& reading, NumberStyle style) {
        const auto& value = style == NumberStyle::DecimalPoint ? reading.point : reading.comma;
        const auto& other = style == NumberStyle::DecimalPoint ? reading.comma : reading.point;
        return value ? *value : other.value_or(std::numeric_limits<double>::quiet_NaN());
    }

    /// The stated share may be off by one in its last digit.
    void checkPercent(const FractionText& fraction, std::size_t row, double top, double bottom) {
        if (!fraction.percent || bottom == 0.0) {
            return;
        }
        const double share = 100.0 * top / bottom;
        const auto fits = [share](const std::optional<double>& stated) {
            return stated && std::abs(*stated - share) <= (*stated == std::floor(*stated) ? 1.0 : 0.11);
        };
        if (!fits(fraction.percent->comma) && !fits(fraction.percent->point) && m_misfits++ == 0) {
            m_firstMisfit = row;
        }
    }

    void tell(const TableColumn& top, const TableColumn& bottom) {
        const auto first = static_cast<std::size_t>(std::find(top.states.begin(), top.states.end(), CellState::Value) -
                                                    top.states.begin());
        if (first < top.states.size()) {
            m_problems.note(m_table.file, place(first),
                            {"value.fractions",
                             {{"column", m_column.header},
                              {"example", m_column.texts[first]},
                              {"first", top.header},
                              {"second", bottom.header}}});
        }
        if (m_notStated > 0) {
            const auto row = static_cast<std::size_t>(
                std::find(top.states.begin(), top.states.end(), CellState::NotStated) - top.states.begin());
            m_problems.note(m_table.file, place(row),
                            {"table.not_stated",
                             {{"column", m_column.header}, {"count", m_notStated}, {"value", m_column.texts[row]}}});
        }
        if (m_misfits > 0) {
            m_problems.warn(m_table.file, place(m_firstMisfit),
                            {"value.fraction_share_differs",
                             {{"column", m_column.header},
                              {"count", m_misfits},
                              {"row", rowNumber(m_firstMisfit)},
                              {"value", m_column.texts[m_firstMisfit]}}});
        }
    }

    const Table& m_table;
    const TableColumn& m_column;
    gis::Problems& m_problems;
    std::int64_t m_notStated = 0;
    std::int64_t m_misfits = 0;
    std::size_t m_firstMisfit = 0;
};

/// Parts of fractions are whole: "1.056" among them is grouped, unless others have decimals.
std::optional<NumberStyle> styleOf(const TableColumn& column, const NumberTally& parts) {
    if (parts.pointOnly > 0 || parts.commaOnly > 0) {
        const auto decision = decideNumbers(parts, std::nullopt);
        return decision.kind == NumberDecision::Kind::Numeric ? std::optional(decision.style) : std::nullopt;
    }
    bool points = false;
    bool commas = false;
    for (const auto& text : column.texts) {
        if (const auto fraction = fractionOf(text); fraction && parts.ambiguous > 0) {
            for (const auto* part : {&fraction->top, &fraction->bottom}) {
                points = points || (part->isAmbiguous() && *part->comma > *part->point);
                commas = commas || (part->isAmbiguous() && *part->point > *part->comma);
            }
        }
    }
    if (points && commas) {
        return std::nullopt;
    }
    return commas ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

} // namespace

void splitFractions(Table& table, const std::vector<std::optional<ColumnReading>>& readings, gis::Problems& problems) {
    for (std::size_t index = table.columns.size(); index-- > 0;) {
        auto& column = table.columns[index];
        const auto asked = readings[index];
        if (column.numeric || column.open || (asked && *asked != ColumnReading::Fractions)) {
            continue;
        }
        const auto tally = tallyOf(column);
        if (!tally) {
            continue;
        }
        const Verdict verdict = asked ? Verdict::Fractions : verdictOf(*tally, column.header);
        const auto style = styleOf(column, tally->parts);
        if (verdict == Verdict::Open || (verdict == Verdict::Fractions && !style)) {
            column.open = OpenCell{OpenCell::Kind::Fraction, *tally->firstOpen};
        } else if (verdict == Verdict::Fractions) {
            auto parts = Splitter(table, column, problems).split(*style);
            const auto at = table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(index));
            table.columns.insert(at, std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
        }
    }
}

} // namespace diaban
