// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/group_rows.h"

#include "src/table/cell_text.h"
#include "src/table/figure_sums.h"
#include "src/table/unsaid_sums.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

bool isAbove(UnitLevel a, UnitLevel b) {
    return a < b;
}

bool isDistrict(const BodyRow& row) {
    return row.level == UnitLevel::District || row.level == UnitLevel::Province || row.level == UnitLevel::Region;
}

class GroupFinder {
public:
    GroupFinder(const Grid& grid, const SheetShape& shape, const std::vector<BodyRow>& body)
        : m_grid(grid), m_shape(shape), m_body(body) {
        m_found.rank.assign(body.size(), GroupRows::kNoRank);
        m_found.ends = m_found.rank;
        for (const BodyRow& row : body) {
            if (row.sum != SumWord::None) {
                continue;
            }
            ++m_rows;
            m_districts += isDistrict(row) ? 1U : 0U;
            m_below += row.level == UnitLevel::Commune || row.level == UnitLevel::Hamlet ? 1U : 0U;
            m_arabic += row.ordinal == Ordinal::Arabic ? 1U : 0U;
            m_steps += row.ordinal == Ordinal::Steps ? 1U : 0U;
            m_marks += row.ordinal == Ordinal::Roman || row.ordinal == Ordinal::Letter ? 1U : 0U;
            m_unnumbered += row.ordinal == Ordinal::Blank ? 1U : 0U;
            m_lone += row.lone ? 1U : 0U;
            m_headings += row.heading ? 1U : 0U;
        }
    }

    GroupRows find() {
        const bool anySign =
            m_headings + m_lone + m_marks + m_steps + m_districts > 0 || (m_shape.numberColumn && m_unnumbered > 0);
        if (m_rows < 2) {
            return std::move(m_found);
        }
        if (anySign) {
            byMarks();
            bySteps();
            byWords();
            byHeadings();
            byWantOfFigures();
            bySums();
        }
        bySumsAlone();
        dropChildless();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isGroup(std::size_t i) const { return m_found.rank[i] != GroupRows::kNoRank; }
    void makeGroup(std::size_t i, std::uint8_t rank) {
        if (!isGroup(i) && m_body[i].sum == SumWord::None) {
            m_found.rank[i] = rank;
        }
    }
    /// A list of units of all levels gives each its code: those of districts are units there.
    [[nodiscard]] bool hasCode(std::size_t i) const {
        return m_shape.codeColumn && !isBlankCell(m_grid.cell(m_body[i].gridRow, *m_shape.codeColumn));
    }
    [[nodiscard]] std::size_t nextRow(std::size_t i) const {
        do {
            ++i;
        } while (i < m_body.size() && m_body[i].sum != SumWord::None);
        return i;
    }

    /// 1 over a and b: letters that come after the first number, small ones or those of communes, count within it.
    [[nodiscard]] bool lettersAreInner() const {
        const auto isOf = [](const BodyRow& row, Ordinal ordinal) {
            return row.ordinal == ordinal && row.sum == SumWord::None;
        };
        const auto letter =
            std::ranges::find_if(m_body, [&](const BodyRow& row) { return isOf(row, Ordinal::Letter); });
        if (letter == m_body.end() ||
            std::none_of(m_body.begin(), letter, [&](const BodyRow& row) { return isOf(row, Ordinal::Arabic); })) {
            return false;
        }
        const std::string text = squeezedCell(m_grid.cell(letter->gridRow, *m_shape.numberColumn));
        const bool small = text.find('a') != std::string::npos;
        return (small && std::prev(letter)->ordinal == Ordinal::Arabic) || letter->level == UnitLevel::Commune;
    }

    /// I over 1 2 3; A over I over 1: the kind of number that comes first stands outermost.
    void byMarks() {
        if (m_marks == 0 || m_arabic + m_steps == 0) {
            return;
        }
        const bool inner = lettersAreInner();
        std::array<std::uint8_t, 2> ranks{GroupRows::kNoRank, GroupRows::kNoRank};
        std::uint8_t next = 0;
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            const Ordinal ordinal = m_body[i].ordinal;
            const std::size_t below = nextRow(i);
            if (inner && ordinal == Ordinal::Arabic && below < m_body.size() &&
                m_body[below].ordinal == Ordinal::Letter && m_body[i].level != UnitLevel::Commune) {
                makeGroup(i, 2);
            }
            if ((ordinal != Ordinal::Roman && ordinal != Ordinal::Letter) || (ordinal == Ordinal::Letter && inner)) {
                continue;
            }
            auto& rank = ranks[ordinal == Ordinal::Roman ? 0 : 1];
            rank = rank == GroupRows::kNoRank ? next++ : rank;
            makeGroup(i, rank);
        }
    }

    /// 1 over 1.1 and 1.2.
    void bySteps() {
        if (m_steps == 0) {
            return;
        }
        for (std::size_t i = 0; i + 1 < m_body.size(); ++i) {
            const std::size_t next = nextRow(i);
            if (m_body[i].ordinal == Ordinal::Arabic && next < m_body.size() &&
                m_body[next].ordinal == Ordinal::Steps) {
                makeGroup(i, 1);
            }
        }
    }

    /// Districts over rows that say they are communes.
    void byWords() {
        if (m_districts == 0 || m_below == 0) {
            return;
        }
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            const std::size_t next = nextRow(i);
            const bool over = next < m_body.size() && isAbove(m_body[i].level, m_body[next].level) &&
                              m_body[next].level != UnitLevel::None;
            if (isDistrict(m_body[i]) && over && !hasCode(i)) {
                makeGroup(i, static_cast<std::uint8_t>(m_body[i].level));
            }
        }
    }

    void byHeadings() {
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            if (m_body[i].heading) {
                makeGroup(i, isDistrict(m_body[i]) ? static_cast<std::uint8_t>(m_body[i].level) : 2);
            }
        }
    }

    /// A name without any figure or number, where units have them: over rows without unit words only where no row
    /// stands outside of such a group, or units have numbers.
    void byWantOfFigures() {
        std::vector<std::size_t> lone;
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            if (m_body[i].lone && m_body[i].sum == SumWord::None && m_body[i].level != UnitLevel::Hamlet) {
                lone.push_back(i);
            }
        }
        if (lone.empty()) {
            return;
        }
        const bool numbered = m_shape.numberColumn && 10 * (m_arabic + m_steps) >= 8 * (m_rows - lone.size());
        std::size_t first = 0;
        while (first < m_body.size() && m_body[first].sum != SumWord::None) {
            ++first;
        }
        const bool firstIsLone = lone.front() == first || (first < m_body.size() && isGroup(first));
        bool successive = false;
        for (std::size_t i = 0; i < lone.size(); ++i) {
            successive = successive || nextRow(lone[i]) >= m_body.size() || m_body[nextRow(lone[i])].lone;
        }
        const bool pattern = firstIsLone && !successive && 2 * lone.size() <= m_rows;
        for (const std::size_t i : lone) {
            const bool unnumbered = m_body[i].ordinal == Ordinal::Blank;
            const bool district = isDistrict(m_body[i]) && (m_below > 0 || firstIsLone);
            const bool byPattern = pattern && (lone.size() >= 2 || isDistrict(m_body[i]));
            // A commune without figures has reported nothing, or stands over its hamlets.
            const std::size_t next = nextRow(i);
            const bool overHamlet = next < m_body.size() && m_body[next].level == UnitLevel::Hamlet;
            const bool mayStandOver = unnumbered && (m_body[i].level != UnitLevel::Commune || overHamlet);
            if (mayStandOver && (numbered || district || byPattern)) {
                makeGroup(i, isDistrict(m_body[i]) ? static_cast<std::uint8_t>(m_body[i].level) : 2);
            }
        }
    }

    /// Rows that are not numbered as the others are, or districts among names without unit words: groups where their
    /// figures are the sums of the rows below for at least half of them.
    void bySums() {
        std::vector<std::size_t> candidates;
        const bool unnumbered = m_shape.numberColumn && m_arabic > m_unnumbered;
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            const bool odd =
                (unnumbered && m_body[i].ordinal == Ordinal::Blank) || (m_below == 0 && isDistrict(m_body[i]));
            if (odd && m_body[i].figures && m_body[i].sum == SumWord::None && !isGroup(i)) {
                candidates.push_back(i);
            }
        }
        if (candidates.empty() || 2 * candidates.size() > m_rows) {
            return;
        }
        const FigureSums sums(m_grid, m_shape, m_body);
        std::size_t withRows = 0;
        std::size_t fitting = 0;
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            const std::size_t end = c + 1 < candidates.size() ? candidates[c + 1] : m_body.size();
            withRows += end > candidates[c] + 1 ? 1U : 0U;
            fitting += end > candidates[c] + 1 && sums.isSumOf(candidates[c], candidates[c] + 1, end) ? 1U : 0U;
        }
        if (fitting > 0 && 2 * fitting >= withRows) {
            for (const std::size_t i : candidates) {
                makeGroup(i, isDistrict(m_body[i]) ? static_cast<std::uint8_t>(m_body[i].level) : 2);
            }
        }
    }

    /// Where nothing else tells groups.
    void bySumsAlone() {
        const bool any =
            std::ranges::any_of(m_found.rank, [](std::uint8_t rank) { return rank != GroupRows::kNoRank; });
        if (any) {
            return;
        }
        for (const std::size_t i : unsaidGroups(m_grid, m_shape, m_body)) {
            makeGroup(i, isDistrict(m_body[i]) ? static_cast<std::uint8_t>(m_body[i].level) : 2);
        }
    }

    /// A group with figures and without rows is a unit of its own.
    void dropChildless() {
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            const std::size_t next = nextRow(i);
            const bool childless = next >= m_body.size() || (isGroup(next) && m_found.rank[next] <= m_found.rank[i]);
            if (isGroup(i) && childless && m_body[i].figures) {
                m_found.ends[i] = std::exchange(m_found.rank[i], GroupRows::kNoRank);
            }
        }
    }

    const Grid& m_grid;
    const SheetShape& m_shape;
    const std::vector<BodyRow>& m_body;
    GroupRows m_found;
    std::size_t m_rows = 0, m_districts = 0, m_below = 0, m_arabic = 0, m_steps = 0, m_marks = 0, m_unnumbered = 0;
    std::size_t m_lone = 0, m_headings = 0;
};

} // namespace

GroupRows findGroups(const Grid& grid, const SheetShape& shape, const std::vector<BodyRow>& body) {
    return GroupFinder(grid, shape, body).find();
}

} // namespace diaban
