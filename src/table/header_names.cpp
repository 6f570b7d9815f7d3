// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/header_rows.h"

namespace diaban {

namespace {

/// One cell of a header while its names are put together: its text, and the column where that stands.
struct HeadCell {
    std::string text;
    std::size_t from = 0;
};

class HeaderNames {
public:
    HeaderNames(const HeadWindow& window, const HeadMerges& merges, const HeaderRows& header)
        : m_window(window), m_merges(merges), m_header(header) {}

    std::vector<std::string> make() {
        std::vector<std::vector<HeadCell>> rows;
        for (std::size_t row = m_header.first; row < m_header.end; ++row) {
            rows.push_back(rowOf(row, rows.empty() ? nullptr : &rows.back()));
        }
        std::vector<std::string> names(m_window.columns());
        for (std::size_t column = 0; column < names.size(); ++column) {
            const std::string* before = nullptr;
            for (const auto& row : rows) {
                const std::string& text = row[column].text;
                if (text.empty() || (before != nullptr && text == *before)) {
                    continue;
                }
                names[column] += (names[column].empty() ? "" : " / ") + text;
                before = &text;
            }
        }
        return names;
    }

private:
    [[nodiscard]] bool hasTextBelow(std::size_t row, std::size_t column) const {
        for (std::size_t below = row + 1; below < m_header.end; ++below) {
            if (!m_merges.joinsAbove(below, column) && !m_window.isBlank(below, column)) {
                return true;
            }
        }
        return false;
    }

    /// A blank cell takes the text to its left where both have texts below and the same text above.
    std::vector<HeadCell> rowOf(std::size_t row, const std::vector<HeadCell>* above) const {
        std::vector<HeadCell> cells(m_window.columns());
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const CellRange* merge = m_merges.at(row, column);
            if (merge != nullptr) {
                cells[column] = {m_merges.joinsAbove(row, column) ? std::string{} : m_merges.text(row, column),
                                 merge->firstColumn};
                continue;
            }
            cells[column] = {m_window.text(row, column), column};
            if (!cells[column].text.empty() || column == 0 || row + 1 >= m_header.end) {
                continue;
            }
            const HeadCell& left = cells[column - 1];
            const bool leftEnds = m_merges.at(row, column - 1) != nullptr;
            const bool sameAbove = above == nullptr || (*above)[column].from == (*above)[left.from].from ||
                                   ((*above)[column].text.empty() && (*above)[left.from].text.empty());
            if (!leftEnds && !left.text.empty() && sameAbove && hasTextBelow(row, column) &&
                hasTextBelow(row, left.from)) {
                cells[column] = left;
            }
        }
        return cells;
    }

    const HeadWindow& m_window;
    const HeadMerges& m_merges;
    const HeaderRows& m_header;
};

} // namespace

std::vector<std::string> headerNames(const HeadWindow& window, const HeadMerges& merges, const HeaderRows& header) {
    return HeaderNames(window, merges, header).make();
}

} // namespace diaban
