// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/long_table.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/study/row_periods.h"
#include "src/table/number_text.h"
#include "src/table/type_column.h"
#include "src/unit/listing.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace diaban {

namespace {

constexpr std::size_t kListed = 20;

std::string textKey(const std::string& text) {
    return gis::foldCase(gis::toNfc(gis::squeezeSpace(text)));
}

/// A figure of the long table: its rows, and their values as one column.
struct LongFigure {
    std::vector<std::size_t> rows;
    TableColumn column;
};

/// The places of one period: a row a unit, with the index of each figure's value in LongFigure::rows.
struct Sheet {
    std::vector<std::size_t> firstRows; ///< of each unit, in the long table
    std::vector<std::vector<std::optional<std::size_t>>> values;
    std::unordered_map<std::string, std::size_t> unitOfKey;
};

/// One long table while it is laid out.
class LongTable {
public:
    LongTable(const Table& table, const TableSource& source, const KeyColumns& keys, gis::Problems& problems)
        : m_table(table), m_source(source), m_keys(keys), m_problems(problems),
          m_value(table.requireColumn(source.longColumns->value)),
          m_indicator(table.requireColumn(source.longColumns->indicator)),
          m_periods(rowPeriods(table, table.requireColumn(source.longColumns->period), {m_value}, problems)) {}

    std::vector<PeriodTable> layOut() {
        findFigures();
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            typeFigure(m_figures[i], m_source.statusWordsOf(m_source.columns[i].figure) != nullptr);
        }
        m_sheets.resize(m_periods.periods.size());
        for (std::size_t figure = 0; figure < m_figures.size(); ++figure) {
            for (std::size_t i = 0; i < m_figures[figure].rows.size(); ++i) {
                place(figure, i);
            }
        }
        std::vector<PeriodTable> tables;
        for (std::size_t period = 0; period < m_sheets.size(); ++period) {
            tables.push_back(tableOfPeriod(period));
        }
        return tables;
    }

private:
    [[nodiscard]] const std::string& textAt(std::size_t row, std::size_t column) const {
        return m_table.columns[column].texts[row];
    }

    /// Which rows are of which figure; rows of other indicators are told.
    void findFigures() {
        std::map<std::string, std::size_t> figureOf;
        for (const FigureColumn& column : m_source.columns) {
            figureOf.emplace(textKey(column.header), m_figures.size());
            m_figures.push_back({{}, {}});
            m_figures.back().column.header = column.header;
        }
        std::vector<std::string> others;
        std::set<std::string> seen;
        std::int64_t otherRows = 0;
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            const std::string& text = textAt(row, m_indicator);
            const auto found = figureOf.find(textKey(text));
            if (found != figureOf.end()) {
                if (m_periods.ofRow[row]) {
                    m_figures[found->second].rows.push_back(row);
                }
            } else {
                ++otherRows;
                if (seen.insert(text).second) {
                    others.push_back(text);
                }
            }
        }
        requireAll(others);
        if (otherRows > 0) {
            m_problems.note(
                m_table.file, m_table.sheet,
                {"period.indicators_left_out", {{"count", otherRows}, {"indicators", listing(others, kListed)}}});
        }
    }

    void requireAll(const std::vector<std::string>& others) const {
        const auto missing =
            std::ranges::find_if(m_figures, [](const LongFigure& figure) { return figure.rows.empty(); });
        if (missing == m_figures.end()) {
            return;
        }
        std::vector<std::string> known = others;
        for (const LongFigure& figure : m_figures) {
            if (!figure.rows.empty()) {
                known.push_back(figure.column.header);
            }
        }
        throw gis::badInput(m_table.file, m_table.sheet,
                            {"period.indicator_missing",
                             {{"indicator", missing->column.header},
                              {"column", m_table.columns[m_indicator].header},
                              {"indicators", listing(known, kListed)}}});
    }

    /// The values of a figure, typed by their own evidence; where that is not enough, by that of the whole column.
    void typeFigure(LongFigure& figure, bool isStatus) {
        const TableColumn& values = m_table.columns[m_value];
        Table rows;
        rows.file = m_table.file;
        rows.sheet = m_table.sheet;
        figure.column.gridColumn = values.gridColumn;
        for (const std::size_t row : figure.rows) {
            rows.rowNumbers.push_back(m_table.rowNumbers[row]);
            figure.column.texts.push_back(values.texts[row]);
            if (!values.typed.empty()) {
                figure.column.typed.push_back(values.typed[row]);
            }
        }
        if (isStatus) {
            figure.column.states.assign(figure.rows.size(), CellState::Value);
            return;
        }
        TableOptions options;
        options.style = m_source.style ? m_source.style : numberStyleOf(values);
        const auto reading =
            std::ranges::find(m_source.readings, figure.column.header, &std::pair<std::string, ColumnReading>::first);
        if (reading != m_source.readings.end()) {
            options.style =
                reading->second == ColumnReading::DecimalPoint ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
        }
        typeColumn(figure.column, rows, options, m_problems);
    }

    /// What names the unit of a row; empty where nothing does.
    [[nodiscard]] std::string unitKey(std::size_t row) const {
        if (m_keys.key) {
            return textAt(row, *m_keys.key);
        }
        const std::string name = nameKey(textAt(row, *m_keys.name));
        std::string key = name.empty() ? std::string() : '\n' + name;
        for (const std::size_t parent : name.empty() ? std::vector<std::size_t>{} : m_keys.parents()) {
            key.insert(0, '\n' + nameKey(textAt(row, parent)));
        }
        return key;
    }

    void place(std::size_t figure, std::size_t index) {
        const std::size_t row = m_figures[figure].rows[index];
        Sheet& sheet = m_sheets[*m_periods.ofRow[row]];
        const std::string key = unitKey(row);
        auto unit = sheet.firstRows.size();
        if (!key.empty()) {
            unit = sheet.unitOfKey.try_emplace(key, unit).first->second;
        }
        if (unit == sheet.firstRows.size()) {
            sheet.firstRows.push_back(row);
            sheet.values.emplace_back(m_figures.size());
        }
        auto& value = sheet.values[unit][figure];
        if (value) {
            throw twice(m_figures[figure].rows[*value], row);
        }
        value = index;
    }

    [[nodiscard]] gis::Error twice(std::size_t first, std::size_t second) const {
        const auto column = m_keys.name ? *m_keys.name : *m_keys.key;
        return gis::badInput(m_table.file, std::to_string(m_table.rowNumbers[second]),
                             {"period.figure_twice",
                              {{"first", std::int64_t{m_table.rowNumbers[first]}},
                               {"second", std::int64_t{m_table.rowNumbers[second]}},
                               {"unit", textAt(second, column)},
                               {"indicator", textAt(second, m_indicator)},
                               {"period", m_periods.periods[*m_periods.ofRow[second]]}}});
    }

    [[nodiscard]] PeriodTable tableOfPeriod(std::size_t period) const {
        const Sheet& sheet = m_sheets[period];
        PeriodTable result{{}, m_periods.periods[period], {}, m_source};
        result.table.file = m_table.file;
        result.table.sheet = m_table.sheet;
        for (const std::size_t row : sheet.firstRows) {
            result.table.rowNumbers.push_back(m_table.rowNumbers[row]);
        }
        const auto addKey = [&](std::optional<std::size_t> column, std::string& header) {
            if (column) {
                header = m_table.columns[*column].header;
                result.table.columns.push_back(keyColumn(*column, sheet));
            }
        };
        addKey(m_keys.key, result.keys.key);
        addKey(m_keys.name, result.keys.name);
        addKey(m_keys.parent, result.keys.parent);
        for (const std::size_t above : m_keys.above) {
            addKey(above, result.keys.above.emplace_back());
        }
        for (std::size_t figure = 0; figure < m_figures.size(); ++figure) {
            result.table.columns.push_back(figureColumn(figure, sheet));
        }
        return result;
    }

    [[nodiscard]] TableColumn keyColumn(std::size_t column, const Sheet& sheet) const {
        TableColumn made;
        made.header = m_table.columns[column].header;
        made.gridColumn = m_table.columns[column].gridColumn;
        for (const std::size_t row : sheet.firstRows) {
            made.texts.push_back(textAt(row, column));
            made.states.push_back(made.texts.back().empty() ? CellState::Empty : CellState::Value);
        }
        return made;
    }

    /// The open cell of a figure in the rows of one period; the first row where it stands in another.
    static std::optional<OpenCell> openIn(const TableColumn& all, std::size_t figure, const Sheet& sheet) {
        if (!all.open) {
            return std::nullopt;
        }
        OpenCell open{all.open->kind, 0};
        for (std::size_t row = 0; row < sheet.values.size(); ++row) {
            const auto index = sheet.values[row][figure];
            if (index && readNumber(all.texts[*index]).isAmbiguous()) {
                open.row = row;
                return open;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] TableColumn figureColumn(std::size_t figure, const Sheet& sheet) const {
        const TableColumn& all = m_figures[figure].column;
        TableColumn made;
        made.header = all.header;
        made.gridColumn = all.gridColumn;
        made.numeric = all.numeric;
        made.style = all.style;
        made.percent = all.percent;
        made.open = openIn(all, figure, sheet);
        for (const auto& values : sheet.values) {
            const auto index = values[figure];
            made.texts.push_back(index ? all.texts[*index] : std::string());
            made.states.push_back(index ? all.states[*index] : CellState::Empty);
            if (all.numeric) {
                made.numbers.push_back(index ? all.numbers[*index] : std::numeric_limits<double>::quiet_NaN());
            }
        }
        return made;
    }

    const Table& m_table;
    const TableSource& m_source;
    const KeyColumns& m_keys;
    gis::Problems& m_problems;
    std::size_t m_value;
    std::size_t m_indicator;
    RowPeriods m_periods;
    std::vector<LongFigure> m_figures;
    std::vector<Sheet> m_sheets;
};

} // namespace

std::vector<PeriodTable> layOutLongTable(const Table& table, const TableSource& source, const KeyColumns& keys,
                                         gis::Problems& problems) {
    return LongTable(table, source, keys, problems).layOut();
}

} // namespace diaban
