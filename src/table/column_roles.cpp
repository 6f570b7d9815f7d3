// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/column_roles.h"

#include "src/table/cell_text.h"
#include "src/table/head_window.h"
#include "src/table/label_words.h"
#include "src/table/sheet_words.h"

#include <algorithm>

namespace diaban {

namespace {

/// What a column holds, in the rows that are looked at.
struct ColumnTally {
    std::size_t filled = 0, figures = 0, ordinals = 0, unitWords = 0, codes = 0;
};

/// Digits with zeros in front.
bool isCode(const std::string& text) {
    return text.size() > 1 && text.front() == '0' && text.find_first_not_of("0123456789") == std::string::npos;
}

std::vector<ColumnTally> tallies(const Grid& grid, const std::vector<std::size_t>& body) {
    constexpr std::size_t kLooked = 250;
    std::vector<ColumnTally> result(grid.columns);
    for (std::size_t i = 0; i < std::min(body.size(), kLooked); ++i) {
        for (std::size_t column = 0; column < grid.columns; ++column) {
            const CellKind kind = cellKindOf(grid, body[i], column);
            if (kind == CellKind::Blank) {
                continue;
            }
            ColumnTally& tally = result[column];
            ++tally.filled;
            tally.figures += kind == CellKind::Text ? 0U : 1U;
            const std::string text = squeezedCell(grid.cell(body[i], column));
            const Ordinal ordinal = ordinalOf(text);
            tally.ordinals += ordinal == Ordinal::Other ? 0U : 1U;
            tally.codes += isCode(text) ? 1U : 0U;
            tally.unitWords += kind == CellKind::Text && unitLevelOf(text) != UnitLevel::None ? 1U : 0U;
        }
    }
    return result;
}

class RoleFinder {
public:
    RoleFinder(const Grid& grid, const std::vector<std::size_t>& body, SheetShape& shape)
        : m_tallies(tallies(grid, body)), m_shape(shape), m_weights(grid.columns, 0) {
        m_shape.columns.assign(grid.columns, ColumnRole::Blank);
    }

    void run() {
        for (std::size_t column = 0; column < m_tallies.size(); ++column) {
            m_shape.columns[column] = roleOf(column);
        }
        m_shape.numberColumn = best(ColumnRole::Number);
        m_shape.codeColumn = best(ColumnRole::Code);
        chooseName();
        keepOne(ColumnRole::Number, m_shape.numberColumn);
        keepOne(ColumnRole::Name, m_shape.nameColumn);
        m_shape.parentColumn = best(ColumnRole::Parent);
    }

private:
    [[nodiscard]] bool isText(std::size_t column) const {
        const ColumnTally& tally = m_tallies[column];
        return tally.filled > 0 && 2 * tally.figures < tally.filled;
    }

    ColumnRole roleOf(std::size_t column) {
        const ColumnTally& tally = m_tallies[column];
        const std::string& header = m_shape.headers[column];
        if (tally.filled == 0 && header.empty()) {
            return ColumnRole::Blank;
        }
        const auto meaning = meaningOfHeader(header);
        if (column == 0 && header.empty() && 10 * tally.ordinals > 8 * tally.filled && tally.filled > 1) {
            return ColumnRole::Number;
        }
        const bool fits = meaning && (meaning->role == ColumnRole::Code || tally.filled == 0 ||
                                      (meaning->role == ColumnRole::Number ? tally.ordinals > 0 : isText(column)));
        if (fits) {
            m_weights[column] = meaning->weight;
            return meaning->role;
        }
        if (tally.codes > 0) {
            return ColumnRole::Code;
        }
        return isText(column) ? ColumnRole::Text : ColumnRole::Figure;
    }

    /// The column of a role with the most weight, of equal ones the first.
    [[nodiscard]] std::optional<std::size_t> best(ColumnRole role) const {
        std::optional<std::size_t> found;
        for (std::size_t column = 0; column < m_weights.size(); ++column) {
            if (m_shape.columns[column] == role && (!found || m_weights[column] > m_weights[*found])) {
                found = column;
            }
        }
        return found;
    }

    /// By its header; else districts are the units where nothing stands below them; else by its texts.
    void chooseName() {
        m_shape.nameColumn = best(ColumnRole::Name);
        if (!m_shape.nameColumn) {
            m_shape.nameColumn = best(ColumnRole::Parent);
        }
        const auto takeText = [&](auto accepts) {
            for (std::size_t column = 0; column < m_tallies.size() && !m_shape.nameColumn; ++column) {
                if (m_shape.columns[column] == ColumnRole::Text && accepts(m_tallies[column])) {
                    m_shape.nameColumn = column;
                }
            }
        };
        takeText([](const ColumnTally& tally) { return 2 * tally.unitWords > tally.filled; });
        takeText([](const ColumnTally& tally) { return 2 * tally.ordinals < tally.filled; });
        if (m_shape.nameColumn) {
            m_shape.columns[*m_shape.nameColumn] = ColumnRole::Name;
        }
    }

    void keepOne(ColumnRole role, std::optional<std::size_t> kept) {
        for (std::size_t column = 0; column < m_weights.size(); ++column) {
            if (m_shape.columns[column] == role && column != kept) {
                m_shape.columns[column] = isText(column) ? ColumnRole::Text : ColumnRole::Figure;
            }
        }
    }

    std::vector<ColumnTally> m_tallies;
    SheetShape& m_shape;
    std::vector<int> m_weights;
};

} // namespace

void findColumnRoles(const Grid& grid, const std::vector<std::size_t>& body, SheetShape& shape) {
    RoleFinder(grid, body, shape).run();
}

} // namespace diaban
