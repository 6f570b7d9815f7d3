// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/study_table.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"
#include "src/publish/figure_columns.h"
#include "src/study/roll_up_figure.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// A table while it is made: columns of finished cells, put together row by row at the end.
class CsvTable {
public:
    CsvTable(const Catalogue& catalogue, std::size_t rows)
        : m_catalogue(catalogue), m_separator(catalogue.language() == Language::Vi ? ';' : ','), m_rows(rows) {}

    void addTexts(const char* headerId, const std::vector<std::string>& texts) {
        m_columns.push_back({m_catalogue.text(headerId), textCells(texts, m_separator)});
    }
    void add(std::vector<CsvColumn> columns) { std::ranges::move(columns, std::back_inserter(m_columns)); }

    /// The table, a blank row, and `lines` below it.
    [[nodiscard]] std::string text(const std::vector<std::string>& lines) const {
        std::string csv(kByteOrderMark);
        addRow(csv, [&](const CsvColumn& column) { return csvCell(column.header, m_separator); });
        for (std::size_t row = 0; row < m_rows; ++row) {
            addRow(csv, [&](const CsvColumn& column) -> const std::string& { return column.cells[row]; });
        }
        csv += std::string(m_columns.size() - 1, m_separator) + "\r\n";
        for (const std::string& line : lines) {
            csv += csvCell(line, m_separator) + std::string(m_columns.size() - 1, m_separator) + "\r\n";
        }
        return csv;
    }

private:
    template <typename CellOf> void addRow(std::string& csv, CellOf cellOf) const {
        for (const CsvColumn& column : m_columns) {
            if (&column != m_columns.data()) {
                csv += m_separator;
            }
            csv += cellOf(column);
        }
        csv += "\r\n";
    }

    const Catalogue& m_catalogue;
    char m_separator;
    std::size_t m_rows;
    std::vector<CsvColumn> m_columns;
};

bool anySaid(const std::vector<std::string>& texts) {
    return std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
}

/// The figures of a study in the order in which their keys were added, the periods of a key side by side.
std::vector<const Figure*> ordered(const Study& study) {
    std::vector<const Figure*> figures;
    for (const Figure& first : study.figures) {
        if (std::ranges::any_of(figures, [&](const Figure* known) { return known->key == first.key; })) {
            continue;
        }
        for (const std::string& period : study.periodsOf(first.key)) {
            const auto found = std::ranges::find_if(study.figures, [&](const Figure& figure) {
                return figure.key == first.key && figure.period == period;
            });
            figures.push_back(&*found);
        }
    }
    return figures;
}

/// What stands below the table.
std::vector<std::string> linesBelow(const TableTexts& texts, const char* method, const Catalogue& catalogue) {
    std::vector<std::string> lines = linesBelowTable(texts, catalogue);
    lines.push_back(catalogue.text(method));
    lines.push_back(catalogue.text("study_table.signs"));
    lines.insert(lines.end(), texts.notes.begin(), texts.notes.end());
    return lines;
}

std::string unitTable(const Study& study, const TableTexts& texts, const Catalogue& catalogue) {
    const Units& units = study.boundaries.units;
    CsvTable table(catalogue, units.size());
    table.addTexts("study_table.code", units.codes);
    if (anySaid(units.names)) {
        table.addTexts("study_table.name", units.names);
    }
    if (anySaid(units.parents)) {
        table.addTexts("study_table.parent", units.parents);
    }
    for (const Figure* figure : ordered(study)) {
        table.add({unitColumn(study, *figure, catalogue)});
    }
    return table.text(linesBelow(texts, "study_table.method_units", catalogue));
}

/// The cells of `more` below those of `columns`.
void append(std::vector<CsvColumn>& columns, std::vector<CsvColumn> more) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::ranges::move(more[i].cells, std::back_inserter(columns[i].cells));
    }
}

std::string titles(const std::vector<const Figure*>& figures, Language language) {
    std::string list;
    for (const Figure* figure : figures) {
        list += (list.empty() ? "" : "; ") + titleWithPeriod(*figure, language);
    }
    return list;
}

std::string parentTable(const Study& study, TableTexts texts, const Catalogue& catalogue, const std::string& file,
                        gis::Problems& problems) {
    UnitGroups groups = groupsOf(study.boundaries.units.parents);
    std::ranges::replace(groups.names, std::string(), catalogue.text("study_table.no_parent"));
    const bool several = groups.size() > 1;
    const UnitGroups all = oneGroup(study.boundaries.units.size(), catalogue.text("study_table.all"));
    std::vector<std::string> names = groups.names;
    std::vector<std::string> members;
    std::ranges::transform(groups.members, std::back_inserter(members), [](auto n) { return std::to_string(n); });
    if (several) {
        names.push_back(all.names.front());
        members.push_back(std::to_string(all.members.front()));
    }
    CsvTable table(catalogue, names.size());
    table.addTexts("study_table.parent", names);
    table.add({{catalogue.text("study_table.units"), members}});
    std::vector<const Figure*> leftOut, indexes;
    for (const Figure* figure : ordered(study)) {
        const std::optional<RolledUp> rolled = rollUp(study, *figure, groups);
        if (!rolled) {
            const bool index = std::ranges::find(study.indexes, figure->key) != study.indexes.end();
            (index ? indexes : leftOut).push_back(figure);
            continue;
        }
        std::vector<CsvColumn> columns = groupColumns(study, *figure, *rolled, catalogue);
        if (several) {
            append(columns, groupColumns(study, *figure, *rollUp(study, *figure, all), catalogue));
        }
        table.add(std::move(columns));
    }
    if (!leftOut.empty()) {
        const gis::Message told{"study_table.not_rolled_up", {{"figures", titles(leftOut, catalogue.language())}}};
        problems.warn(file, {}, told);
        texts.notes.push_back(catalogue.text(told));
    }
    if (!indexes.empty()) {
        texts.notes.push_back(
            catalogue.text({"index.not_rolled_up", {{"figures", titles(indexes, catalogue.language())}}}));
    }
    return table.text(linesBelow(texts, "study_table.method_parents", catalogue));
}

} // namespace

std::vector<std::string> linesBelowTable(const TableTexts& texts, const Catalogue& catalogue) {
    std::vector<std::string> lines;
    const auto add = [&](const std::string& value, const char* id) {
        if (!value.empty()) {
            lines.push_back(catalogue.text({id, {{"text", value}}}));
        }
    };
    add(texts.title, "study_table.title");
    add(texts.source, "study_table.source");
    add(texts.author, "study_table.author");
    lines.push_back(texts.date.empty() ? catalogue.text("study_table.date_unknown")
                                       : catalogue.text({"study_table.date",
                                                         {{"text", formatDate(texts.date, catalogue.language())}}}));
    return lines;
}

std::string studyTableCsv(const Study& study, TableRows rows, const TableTexts& texts, const Catalogue& catalogue,
                          const std::string& file, gis::Problems& problems) {
    return rows == TableRows::Units ? unitTable(study, texts, catalogue)
                                    : parentTable(study, texts, catalogue, file, problems);
}

} // namespace diaban
