// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/write_corrections.h"

#include "src/join/corrections_grid.h"
#include "src/join/parent_scopes.h"
#include "src/join/spreadsheet_cell.h"
#include "src/join/suggestion_words.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <vector>

namespace diaban {

namespace {

/// A corrections file while rows are put behind those that it has.
class Sheet {
public:
    explicit Sheet(const std::optional<Grid>& existing) {
        for (std::size_t row = 0; existing && row < existing->rows(); ++row) {
            m_rows.emplace_back();
            for (std::size_t c = 0; c < existing->columns; ++c) {
                m_rows.back().push_back(existing->cell(row, c));
            }
        }
        if (m_rows.empty()) {
            m_rows.emplace_back();
        }
        const auto need = [this](const std::string& header) {
            const auto found = std::ranges::find(m_rows[0], header, [](const auto& cell) { return nameKey(cell); });
            m_columns[header] = static_cast<std::size_t>(found - m_rows[0].begin());
            if (found == m_rows[0].end()) {
                m_rows[0].push_back(header);
            }
        };
        for (const std::string_view header : kCorrectionColumns) {
            need(std::string(header));
        }
        for (const char* header : {"suggestion_1", "suggestion_2", "suggestion_3"}) {
            need(header);
        }
        for (std::size_t row = 1; row < m_rows.size(); ++row) {
            m_known.insert({keyOf(text(row, "parent"), text(row, "written")), row});
        }
    }

    /// False where that writing has its row already. What is put from now on is put into its row.
    bool begin(const std::string& parent, const std::string& written) {
        const auto [found, added] = m_known.insert({keyOf(parent, written), m_rows.size()});
        m_current = found->second;
        if (added) {
            m_rows.emplace_back();
            put("parent", parent);
            put("written", written);
        }
        return added;
    }

    void put(const std::string& column, const std::string& cell) {
        const std::size_t at = m_columns.at(column);
        std::vector<std::string>& row = m_rows[m_current];
        row.resize(std::max(row.size(), at + 1));
        row[at] = cell;
    }

    [[nodiscard]] std::string csv(char separator) const {
        std::string csv = "\xEF\xBB\xBF";
        for (const std::vector<std::string>& row : m_rows) {
            for (std::size_t c = 0; c < m_rows[0].size(); ++c) {
                if (c > 0) {
                    csv += separator;
                }
                if (c < row.size()) {
                    csv += textCell(row[c], separator);
                }
            }
            csv += "\r\n";
        }
        return csv;
    }

private:
    using Key = std::pair<std::string, std::string>;

    static Key keyOf(const std::string& parent, const std::string& written) {
        return {nameKey(parent), nameKey(written)};
    }
    [[nodiscard]] std::string text(std::size_t row, const std::string& column) const {
        const std::size_t at = m_columns.at(column);
        return at < m_rows[row].size() ? plainCell(m_rows[row][at]) : std::string{};
    }

    std::vector<std::vector<std::string>> m_rows; ///< the first is the header
    std::map<std::string, std::size_t> m_columns;
    std::map<Key, std::size_t> m_known; ///< parent and writing -> row
    std::size_t m_current = 0;
};

/// The separator of a file, or else the one that spreadsheets of that language take.
char separatorOf(const std::optional<Grid>& existing, Language language) {
    const char own = existing ? existing->separator : '\0';
    return own != '\0' ? own : (language == Language::Vi ? ';' : ',');
}

} // namespace

CorrectionsText correctionsText(const std::optional<Grid>& existing, const Join& join, const Table& table,
                                const std::string& vintage, const std::string& acceptedOn, const Catalogue& catalogue) {
    Sheet sheet(existing);
    CorrectionsText text;
    const auto column = join.columns.key ? join.columns.key : join.columns.name;
    const std::vector<std::size_t> parents = join.columns.parents();
    for (const JoinItem& item : join.rowsWithoutUnit) {
        if (item.key.empty() || !sheet.begin(writtenParents(table, parents, *item.row), item.key)) {
            continue;
        }
        ++text.added;
        sheet.put("table", std::filesystem::path(table.file).filename().string());
        sheet.put("column", table.columns[*column].header);
        sheet.put("vintage", vintage);
        sheet.put("accepted_on", acceptedOn);
        for (std::size_t i = 0; i < item.suggestions.size(); ++i) {
            sheet.put("suggestion_" + std::to_string(i + 1), suggestionWords(item.suggestions[i], table, catalogue));
        }
    }
    text.csv = sheet.csv(separatorOf(existing, catalogue.language()));
    return text;
}

std::string decidedText(const std::optional<Grid>& existing, const std::vector<Correction>& decisions,
                        Language language) {
    Sheet sheet(existing);
    for (const Correction& decision : decisions) {
        if (sheet.begin(decision.parent, decision.written)) {
            sheet.put("table", decision.table);
            sheet.put("column", decision.column);
        }
        sheet.put("unit_code", decision.unitCode);
        sheet.put("unit_name", decision.unitName);
        sheet.put("vintage", decision.vintage);
        sheet.put("accepted_on", decision.acceptedOn);
    }
    return sheet.csv(separatorOf(existing, language));
}

} // namespace diaban
