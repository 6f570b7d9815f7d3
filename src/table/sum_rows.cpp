// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/sum_rows.h"

#include "src/table/row_label.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

using Range = std::pair<std::size_t, std::size_t>;

class RowSettler {
public:
    RowSettler(const Grid& grid, const std::vector<BodyRow>& body, const GroupRows& groups, SheetShape& shape)
        : m_grid(grid), m_body(body), m_groups(groups), m_shape(shape) {}

    void run() {
        for (std::size_t i = 0; i < m_body.size(); ++i) {
            if (m_body[i].sum != SumWord::None) {
                useSum(i);
            } else if (m_groups.rank[i] != GroupRows::kNoRank) {
                useGroup(i);
            } else {
                useData(i);
            }
        }
        closeGroups(0);
        finishSums();
        if (m_shape.groups.empty()) {
            m_shape.groupOfDataRow.clear();
        }
    }

private:
    /// A sum row with its place among data rows and groups.
    struct Sum {
        std::size_t index = 0; ///< in m_shape.sums
        SumWord word = SumWord::None;
        std::size_t at = 0;        ///< data rows before it
        std::size_t sinceLast = 0; ///< data rows before the last sum or group above it
        bool opensGroup = false;   ///< it follows its group row at once
    };

    /// A group whose rows are not all seen yet.
    struct Open {
        std::optional<std::size_t> sum; ///< of its own figures
        std::size_t first = 0;
        std::uint32_t group = SheetShape::kNoGroup;
        bool isOpen = false;
    };

    [[nodiscard]] std::size_t data() const { return m_shape.dataRows.size(); }

    void useData(std::size_t i) {
        const std::size_t row = m_body[i].gridRow;
        if (m_groups.ends[i] != GroupRows::kNoRank) {
            closeGroups(std::min<std::size_t>(m_groups.ends[i], m_open.size() - 1));
        }
        m_shape.rows[row] = RowRole::Data;
        m_shape.dataRows.push_back(row);
        std::uint32_t group = SheetShape::kNoGroup;
        for (const Open& open : m_open) {
            group = open.isOpen ? open.group : group;
        }
        m_shape.groupOfDataRow.push_back(group);
        m_afterGroup = false;
    }

    void useGroup(std::size_t i) {
        const BodyRow& row = m_body[i];
        const auto rank = std::min<std::size_t>(m_groups.rank[i], m_open.size() - 1);
        m_shape.rows[row.gridRow] = RowRole::Group;
        std::string name =
            row.headingName.empty() ? withoutOrdinal(labelOf(m_grid, m_shape, row.gridRow)) : row.headingName;
        closeGroups(rank);
        Open open{std::nullopt, data(), static_cast<std::uint32_t>(m_shape.groups.size()), true};
        if (row.figures) {
            open.sum = m_shape.sums.size();
            m_shape.sums.push_back({row.gridRow, name, RowRole::Group, {}});
        }
        m_shape.groups.push_back(std::move(name));
        m_open.at(rank) = open;
        m_lastMark = data();
        m_afterGroup = true;
    }

    void closeGroups(std::size_t fromRank) {
        for (std::size_t rank = fromRank; rank < m_open.size(); ++rank) {
            Open& open = m_open.at(rank);
            if (open.isOpen && open.sum && open.first < data()) {
                m_shape.sums[*open.sum].ranges.emplace_back(open.first, data());
            }
            open = {};
        }
    }

    void useSum(std::size_t i) {
        const BodyRow& row = m_body[i];
        const RowRole role = row.sum == SumWord::All ? RowRole::Total : RowRole::Subtotal;
        m_shape.rows[row.gridRow] = role;
        const std::string label = labelOf(m_grid, m_shape, row.gridRow);
        if (row.sum == SumWord::Named) {
            nameRowsBefore(summedUnit(label));
        }
        m_sums.push_back({m_shape.sums.size(), row.sum, data(), m_lastMark, m_afterGroup});
        m_shape.sums.push_back({row.gridRow, label, role, {}});
        m_lastMark = data();
    }

    /// "Cộng huyện A" below its rows names their district where no group row does.
    void nameRowsBefore(const std::string& unit) {
        const bool isDistrict = unitLevelOf(unit) == UnitLevel::District;
        const auto first = m_shape.groupOfDataRow.begin() + static_cast<std::ptrdiff_t>(m_lastMark);
        const bool nameless = std::all_of(first, m_shape.groupOfDataRow.end(),
                                          [](std::uint32_t group) { return group == SheetShape::kNoGroup; });
        if (isDistrict && nameless && m_lastMark < data()) {
            std::fill(first, m_shape.groupOfDataRow.end(), static_cast<std::uint32_t>(m_shape.groups.size()));
            m_shape.groups.push_back(unit);
        }
    }

    void finishSums() {
        for (std::size_t i = 0; i < m_sums.size(); ++i) {
            const Sum& sum = m_sums[i];
            const std::size_t next = i + 1 < m_sums.size() ? m_sums[i + 1].at : data();
            const Range all{0, data()};
            const Range above{sum.sinceLast, sum.at};
            const Range below{sum.at, nextMark(sum.at, next)};
            std::vector<Range> ranges;
            if (sum.word == SumWord::All) {
                ranges = {all, above, below, {0, sum.at}};
            } else if (sum.opensGroup || sum.at == 0) {
                ranges = {below, all, above};
            } else {
                ranges = {above, below, {0, sum.at}, all};
            }
            SumRow& row = m_shape.sums[sum.index];
            if (ranges.front() == all && sum.word == SumWord::Any && m_shape.groups.empty()) {
                row.role = RowRole::Total;
                m_shape.rows[row.gridRow] = RowRole::Total;
            }
            auto& kept = row.ranges;
            for (const Range& range : ranges) {
                if (range.first < range.second && std::ranges::find(kept, range) == kept.end()) {
                    kept.push_back(range);
                }
            }
        }
    }

    /// The end of the rows from `at` on that belong to one group.
    [[nodiscard]] std::size_t nextMark(std::size_t at, std::size_t limit) const {
        std::size_t end = at;
        while (end < std::max(limit, at) && end < data() && m_shape.groupOfDataRow[end] == m_shape.groupOfDataRow[at]) {
            ++end;
        }
        return end;
    }

    static constexpr std::size_t kRanks = 6;

    const Grid& m_grid;
    const std::vector<BodyRow>& m_body;
    const GroupRows& m_groups;
    SheetShape& m_shape;
    std::array<Open, kRanks> m_open;
    std::vector<Sum> m_sums;
    std::size_t m_lastMark = 0;
    bool m_afterGroup = false;
};

} // namespace

void settleRows(const Grid& grid, const std::vector<BodyRow>& body, const GroupRows& groups, SheetShape& shape) {
    RowSettler(grid, body, groups, shape).run();
}

} // namespace diaban
