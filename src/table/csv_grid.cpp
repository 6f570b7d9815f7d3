// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/csv_grid.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/csv_dialect.h"
#include "src/table/csv_records.h"
#include "src/table/csv_text.h"
#include "src/table/file_bytes.h"
#include "src/table/file_content.h"
#include "src/table/grid_limits.h"
#include "src/table/sheet_words.h"
#include "src/table/text_formula.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace diaban {

namespace {

using Fields = std::vector<CsvField>;

constexpr std::uint32_t kLinesAtATime = 1'000; ///< between two looks at whether to stop

bool isBlank(const CsvField& field) {
    return field.raw.find_first_not_of(" \t\"\r\n") == std::string_view::npos;
}

bool isBlank(const Fields& fields) {
    return std::all_of(fields.begin(), fields.end(), [](const CsvField& field) { return isBlank(field); });
}

/// A text of its own: a title, a note, the name of a group.
bool isLine(const Fields& fields) {
    return std::ranges::count_if(fields, [](const CsvField& field) { return !isBlank(field); }) <= 1;
}

/// "UBND TỈNH …" beside "CỘNG HÒA …".
bool isOfficeLine(const Fields& fields) {
    const auto filled = std::ranges::count_if(fields, [](const CsvField& field) { return !isBlank(field); });
    return filled == 2 && std::ranges::any_of(fields, [](const CsvField& field) {
               return !isBlank(field) && lineMarkOf(gis::toNfc(field.text())) == LineMark::Office;
           });
}

std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

/// The width of a sheet whose first line is a title over a wider table, or a line of two offices; nothing for a sheet
/// whose first line can be its header.
std::optional<std::size_t> reportWidth(CsvRecords records) {
    constexpr std::size_t kOfATable = 3;
    Fields fields;
    std::size_t widest = 0;
    bool first = true;
    while (records.next(fields) && !records.unclosedQuote()) {
        if (isBlank(fields)) {
            continue;
        }
        if (first && !isLine(fields) && !isOfficeLine(fields)) {
            return std::nullopt;
        }
        first = false;
        while (!fields.empty() && isBlank(fields.back())) {
            fields.pop_back();
        }
        widest = std::max(widest, fields.size());
    }
    return widest >= kOfATable ? std::optional(widest) : std::nullopt;
}

/// Turns records into the rows of a grid.
class GridFiller {
public:
    GridFiller(Grid& grid, const gis::Limits& limits, bool isNfc, gis::Problems& problems)
        : m_grid(grid), m_limits(limits), m_isNfc(isNfc), m_problems(problems) {}

    /// Below a title, whose line may be shorter, rows are as wide as the widest.
    void expectReport(std::size_t columns) {
        m_grid.columns = columns;
        m_isReport = true;
    }

    void add(const Fields& fields, std::uint32_t line) {
        if (m_grid.rowNumbers.empty() && !m_isReport) {
            m_grid.columns = fields.size();
        }
        requireWithinLimits(m_grid, m_grid.rowNumbers.size(), m_grid.columns, m_limits);
        requireFits(fields, line);
        const auto cells = std::min(fields.size(), m_grid.columns);
        for (std::size_t i = 0; i < cells; ++i) {
            addCell(fields[i], line);
        }
        if (cells < m_grid.columns) {
            m_grid.cells.resize(m_grid.cells.size() + m_grid.columns - cells);
        }
        if (cells < m_grid.columns && !(m_isReport && isLine(fields))) {
            m_problems.warn(
                m_grid.file, std::to_string(line),
                {"table.row_short",
                 {{"line", std::int64_t{line}}, {"cells", number(cells)}, {"columns", number(m_grid.columns)}}});
        }
        m_grid.rowNumbers.push_back(line);
    }

private:
    void requireFits(const Fields& fields, std::uint32_t line) const {
        for (std::size_t i = m_grid.columns; i < fields.size(); ++i) {
            if (isBlank(fields[i])) {
                continue;
            }
            throw gis::badInput(m_grid.file, std::to_string(line),
                                {"table.row_long",
                                 {{"line", std::int64_t{line}},
                                  {"cells", number(fields.size())},
                                  {"columns", number(m_grid.columns)}}}); // the cell may be a phone of somebody
        }
    }

    void addCell(const CsvField& field, std::uint32_t line) {
        if (field.size() > static_cast<std::size_t>(m_limits.textBytes)) {
            throw gis::badInput(m_grid.file, std::to_string(line),
                                {"table.text_too_long", {{"limit", m_limits.textBytes}}});
        }
        if (field.stray) {
            m_problems.warn(m_grid.file, std::to_string(line),
                            {"table.stray_quote", {{"line", std::int64_t{line}}, {"value", field.text()}}});
        }
        std::string text = withoutTextFormula(field.text());
        if (!m_isNfc && !gis::isNfc(text)) {
            text = gis::toNfc(text);
            ++m_grid.renormalised;
        }
        m_grid.cells.push_back(std::move(text));
    }

    Grid& m_grid;
    const gis::Limits& m_limits;
    bool m_isNfc;
    gis::Problems& m_problems;
    bool m_isReport = false;
};

void requireCsvContent(const std::string& bytes, const std::string& file) {
    constexpr std::size_t kLooked = 4'194'304;
    const auto content = fileContent(std::string_view(bytes).substr(0, kLooked));
    if (content != FileContent::Text) {
        throw gis::badInput(file, "", {"table.not_csv", {{"found", std::string(contentName(content))}}});
    }
}

void tellFound(const CsvText& decoded, const std::string& file, gis::Problems& problems) {
    if (decoded.found) {
        const auto share = static_cast<double>(decoded.found->syllables * 1000 / decoded.found->words) / 10.0;
        problems.note(file, "",
                      {"encoding.found",
                       {{"encoding", decoded.encoding}, {"share", share}, {"words", number(decoded.found->words)}}});
    }
}

char separatorOf(const std::string& text, const GridOptions& options, const std::string& file,
                 gis::Problems& problems) {
    if (options.separator != 0) {
        return options.separator;
    }
    if (const auto line = separatorLine(text); line.separator != 0) {
        return line.separator;
    }
    const auto choice = chooseSeparator(text);
    if (choice.runnerUp != 0) {
        problems.note(file, "",
                      {"table.separator_close",
                       {{"separator", std::string(1, choice.separator)}, {"other", std::string(1, choice.runnerUp)}}});
    }
    return choice.separator;
}

} // namespace

Grid readCsvGrid(const std::string& file, const GridOptions& options, gis::Problems& problems) {
    auto bytes = readFileBytes(file, options.limits.bytes);
    requireCsvContent(bytes, file);
    const auto decoded = decodeCsv(std::move(bytes), file, options.encoding);
    tellFound(decoded, file, problems);
    Grid grid;
    grid.file = file;
    grid.encoding = decoded.encoding;
    grid.separator = separatorOf(decoded.text, options, file, problems);

    const auto start = separatorLine(decoded.text).length;
    const auto mostFields = static_cast<std::size_t>(options.limits.columns);
    CsvRecords records(std::string_view(decoded.text).substr(start), grid.separator, mostFields, start == 0 ? 1U : 2U);
    GridFiller filler(grid, options.limits, decoded.isNfc, problems);
    if (const auto width = reportWidth(records)) {
        filler.expectReport(std::min(*width, mostFields));
    }
    Fields fields;
    while (records.next(fields)) {
        if (const auto line = records.unclosedQuote()) {
            throw gis::badInput(file, std::to_string(*line), {"table.unclosed_quote", {{"line", std::int64_t{*line}}}});
        }
        if (fields.size() > mostFields) {
            requireWithinLimits(grid, 0, fields.size(), options.limits);
        }
        if (!isBlank(fields)) {
            filler.add(fields, records.line());
        }
        if (records.line() % kLinesAtATime == 0) {
            options.progress.at("stage.read", 0, 0);
        }
    }
    if (grid.rowNumbers.empty()) {
        throw gis::badInput(file, "", {"table.empty", {}});
    }
    return grid;
}

} // namespace diaban
