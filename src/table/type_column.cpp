// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/type_column.h"

#include "src/table/cell_place.h"
#include "src/table/header_words.h"
#include "src/table/number_column.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace diaban {

namespace {

/// Samples of the two styles say the same in every language.
const char* sampleOf(NumberStyle style) {
    return style == NumberStyle::DecimalComma ? "1.234,5" : "1,234.5";
}

NumberReading readingOf(const TableColumn& column, std::size_t row) {
    return readCell(column.texts[row], !column.typed.empty() && column.typed[row] != 0);
}

/// "05": two digits of which the first is a zero.
bool isPadded(const std::string& text) {
    return text.size() == 2 && text[0] == '0' && text[1] >= '0' && text[1] <= '9';
}

/// Below a header that counts things, where a count is padded as forms want it: "05" beside "12", or more than once. A
/// longer code, or codes that all differ, are none.
bool isPaddedCounts(const TableColumn& column) {
    if (std::none_of(column.texts.begin(), column.texts.end(), isPadded) || !saysWholeCounts(column.header)) {
        return false;
    }
    std::array<bool, 10> seen{};
    bool counts = false;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        const auto& text = column.texts[row];
        if (isPadded(text)) {
            bool& before = seen.at(static_cast<std::size_t>(text[1] - '0'));
            counts = counts || before;
            before = true;
            continue;
        }
        const auto reading = readingOf(column, row);
        if (reading.code) {
            return false;
        }
        constexpr double kTen = 10.0;
        counts = counts || (reading.isPlain() && *reading.point >= kTen);
    }
    return counts;
}

/// One column while it is typed.
class ColumnTyper {
public:
    ColumnTyper(TableColumn& column, const Table& table, gis::Problems& problems)
        : m_column(column), m_table(table), m_problems(problems) {}

    void run(std::optional<NumberStyle> asked) {
        m_column.states.assign(rows(), CellState::Value);
        m_padded = isPaddedCounts(m_column);
        const auto tally = count();
        auto decision = decideNumbers(tally, asked);
        if (decision.kind == NumberDecision::Kind::Numeric && makesPartsOfWholes(decision, tally)) {
            decision = asked ? decideAsAsked(tally, *asked) : NumberDecision{NumberDecision::Kind::Ambiguous};
        }
        m_column.open.reset();
        if (decision.kind == NumberDecision::Kind::Text && !tally.code) {
            tellMostlyNumbers(tally);
        }
        if (decision.kind == NumberDecision::Kind::Ambiguous) {
            leaveOpen();
        }
        if (decision.kind == NumberDecision::Kind::Numeric) {
            fill(decision, tally);
        }
    }

private:
    [[nodiscard]] std::size_t rows() const { return m_column.texts.size(); }
    [[nodiscard]] std::int64_t rowNumber(std::size_t row) const { return m_table.rowNumbers[row]; }

    [[nodiscard]] NumberReading readingOf(std::size_t row) const {
        const auto& text = m_column.texts[row];
        return m_padded && isPadded(text) ? readNumber(text.substr(1)) : diaban::readingOf(m_column, row);
    }

    [[nodiscard]] std::string place(std::size_t row) const {
        return placeInSheet(m_table.sheet, m_table.rowNumbers[row], m_column.gridColumn);
    }

    /// Stops where the column cannot be numbers any more.
    NumberTally count() {
        NumberTally tally;
        for (std::size_t row = 0; row < rows(); ++row) {
            const auto& text = m_column.texts[row];
            if (text.empty()) {
                m_column.states[row] = CellState::Empty;
                continue;
            }
            if (tally.code || tally.other * 2 > rows()) {
                continue;
            }
            const auto reading = readingOf(row);
            if (!reading.isNumber() && !reading.code && isNotStated(text)) {
                ++tally.notStated;
            } else {
                tally.add(reading);
                m_firstOther = tally.other == 0 || m_firstOther ? m_firstOther : std::optional(row);
            }
        }
        return tally;
    }

    /// Of "1.234" and "2.5" below "Số hộ" the one is no less likely thousands than the other: a spreadsheet takes the
    /// zeros at the end of 2.500.
    [[nodiscard]] bool makesPartsOfWholes(const NumberDecision& decision, const NumberTally& tally) const {
        if (tally.ambiguous == 0 || !decision.ambiguousCellsRead || !saysWholeCounts(m_column.header)) {
            return false;
        }
        for (std::size_t row = 0; row < rows(); ++row) {
            const auto reading = readingOf(row);
            if (reading.isAmbiguous() && valueUnder(decision, reading) == std::min(reading.point, reading.comma)) {
                return true;
            }
        }
        return false;
    }

    void fill(const NumberDecision& decision, const NumberTally& tally) {
        m_column.numeric = true;
        m_column.style = decision.style;
        m_column.percent = tally.percent > 0;
        m_column.numbers.assign(rows(), std::numeric_limits<double>::quiet_NaN());
        for (std::size_t row = 0; row < rows(); ++row) {
            if (m_column.states[row] == CellState::Empty) {
                continue;
            }
            const auto reading = readingOf(row);
            if (const auto value = valueUnder(decision, reading)) {
                m_column.numbers[row] = *value;
                noteExample(row, reading, *value);
            } else if (!reading.isNumber() && isNotStated(m_column.texts[row])) {
                m_column.states[row] = CellState::NotStated;
                m_firstNotStated = m_firstNotStated.value_or(row);
            } else {
                m_column.states[row] = CellState::Unreadable;
                tellUnreadable(row, reading);
            }
        }
        tellDecision(decision, tally);
    }

    void noteExample(std::size_t row, const NumberReading& reading, double value) {
        if (!reading.isPlain() && (!m_example || (reading.isAmbiguous() && !m_exampleAmbiguous))) {
            m_example = row;
            m_exampleValue = value;
            m_exampleAmbiguous = reading.isAmbiguous();
        }
        if (!reading.percent) {
            m_firstWithoutPercent = m_firstWithoutPercent.value_or(row);
        }
    }

    void tellUnreadable(std::size_t row, const NumberReading& reading) {
        gis::Message message{"table.unreadable_number",
                             {{"column", m_column.header}, {"row", rowNumber(row)}, {"value", m_column.texts[row]}}};
        if (reading.isAmbiguous()) {
            message.id = "table.number_cell_ambiguous";
            message.args.emplace_back("as_point", plainNumber(reading.point.value_or(0.0)));
            message.args.emplace_back("as_comma", plainNumber(reading.comma.value_or(0.0)));
        }
        m_problems.warn(m_table.file, place(row), std::move(message));
    }

    /// A figure that is missed later, for which a few cells with words are to blame.
    void tellMostlyNumbers(const NumberTally& tally) {
        constexpr std::size_t kFewest = 3;
        const auto& roles = m_table.shape.columns;
        const auto role = m_column.gridColumn < roles.size() ? roles[m_column.gridColumn] : ColumnRole::Text;
        const bool figures = role == ColumnRole::Text || role == ColumnRole::Figure;
        if (figures && m_firstOther && tally.numbers() >= std::max(kFewest, tally.other)) {
            m_problems.warn(m_table.file, place(*m_firstOther),
                            {"table.mostly_numbers",
                             {{"column", m_column.header},
                              {"count", static_cast<std::int64_t>(tally.other)},
                              {"row", rowNumber(*m_firstOther)},
                              {"value", m_column.texts[*m_firstOther]}}});
        }
    }

    void leaveOpen() {
        for (std::size_t row = 0; row < rows(); ++row) {
            if (readingOf(row).isAmbiguous()) {
                m_column.open = OpenCell{OpenCell::Kind::Number, row};
                return;
            }
        }
    }

    void tellDecision(const NumberDecision& decision, const NumberTally& tally) {
        const auto& file = m_table.file;
        if (m_padded) {
            const auto first = static_cast<std::size_t>(
                std::find_if(m_column.texts.begin(), m_column.texts.end(), isPadded) - m_column.texts.begin());
            m_problems.note(file, place(first),
                            {"value.padded_counts",
                             {{"column", m_column.header},
                              {"example", m_column.texts[first]},
                              {"value", plainNumber(m_column.numbers[first])}}});
        }
        if (m_example) {
            m_problems.note(file, place(*m_example),
                            {"table.number_style",
                             {{"column", m_column.header},
                              {"style", std::string(sampleOf(decision.style))},
                              {"example", m_column.texts[*m_example]},
                              {"value", plainNumber(m_exampleValue)}}});
        }
        if (m_firstNotStated) {
            m_problems.note(file, place(*m_firstNotStated),
                            {"table.not_stated",
                             {{"column", m_column.header},
                              {"count", static_cast<std::int64_t>(tally.notStated)},
                              {"value", m_column.texts[*m_firstNotStated]}}});
        }
        if (m_column.percent && m_firstWithoutPercent) {
            m_problems.warn(file, place(*m_firstWithoutPercent),
                            {"table.percent_mixed",
                             {{"column", m_column.header},
                              {"row", rowNumber(*m_firstWithoutPercent)},
                              {"value", m_column.texts[*m_firstWithoutPercent]}}});
        }
    }

    TableColumn& m_column;
    const Table& m_table;
    gis::Problems& m_problems;
    std::optional<std::size_t> m_example;
    double m_exampleValue = 0.0;
    bool m_exampleAmbiguous = false;
    bool m_padded = false;
    std::optional<std::size_t> m_firstOther;
    std::optional<std::size_t> m_firstNotStated;
    std::optional<std::size_t> m_firstWithoutPercent;
};

} // namespace

void typeColumn(TableColumn& column, const Table& table, const TableOptions& options, gis::Problems& problems) {
    ColumnTyper(column, table, problems).run(options.style);
}

std::optional<NumberStyle> numberStyleOf(const TableColumn& column) {
    NumberTally tally;
    for (std::size_t row = 0; row < column.texts.size(); ++row) {
        tally.add(readingOf(column, row));
    }
    if (tally.pointOnly == tally.commaOnly) {
        return std::nullopt;
    }
    return tally.pointOnly > tally.commaOnly ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

} // namespace diaban
