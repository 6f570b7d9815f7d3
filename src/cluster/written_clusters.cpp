// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/written_clusters.h"

#include "src/cluster/cluster_date.h"
#include "src/unit/name_key.h"

#include <algorithm>
#include <map>

namespace diaban {

namespace {

class Grouping {
public:
    Grouping(const Grid& grid, const Table& table, const ClusterColumns& columns, gis::Problems& problems)
        : m_grid(grid), m_table(table), m_columns(columns), m_problems(problems) {}

    WrittenClusters run() {
        for (std::size_t row = 0; row < m_table.rows(); ++row) {
            std::vector<WrittenMember> members = membersOf(row);
            const bool starts = !text(m_columns.id, row).empty() || !text(m_columns.name, row).empty();
            m_belowBlank = members.empty() &&
                           (m_belowBlank || (row > 0 && m_table.rowNumbers[row] > m_table.rowNumbers[row - 1] + 1));
            if (members.empty() && (!starts || (m_belowBlank && filledCells(row) == 1))) {
                continue; // nothing, or a note below the table
            }
            if (starts) {
                m_current = clusterOf(row, members.size());
            } else if (m_found.list.empty()) {
                m_problems.warn(m_table.file, place(row), {"cluster.row_without_cluster", {}});
                continue;
            }
            fill(row, m_found.list[m_current]);
            for (WrittenMember& member : members) {
                member.cluster = m_current;
                if (member.text.leads && m_found.list[m_current].lead.empty()) {
                    m_found.list[m_current].lead = member.text.name;
                }
                m_found.members.push_back(std::move(member));
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::string text(std::optional<std::size_t> column, std::size_t row) const {
        return column ? m_table.columns[*column].texts[row] : std::string();
    }

    [[nodiscard]] std::size_t filledCells(std::size_t row) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_table.columns, [row](const TableColumn& column) { return !column.texts[row].empty(); }));
    }

    [[nodiscard]] std::string place(std::size_t row) const { return std::to_string(m_table.rowNumbers[row]); }

    /// The cell as the sheet has it, lines and all.
    [[nodiscard]] std::string rawText(std::size_t column, std::size_t row) const {
        const auto& rows = m_grid.rowNumbers;
        const auto at = std::lower_bound(rows.begin(), rows.end(), m_table.rowNumbers[row]);
        const TableColumn& of = m_table.columns[column];
        if (at == rows.end() || *at != m_table.rowNumbers[row] || of.gridColumn >= m_grid.columns) {
            return of.texts[row];
        }
        const std::string& raw = m_grid.cell(static_cast<std::size_t>(at - rows.begin()), of.gridColumn);
        return raw.find('\n') == std::string::npos ? of.texts[row] : raw;
    }

    [[nodiscard]] std::vector<WrittenMember> membersOf(std::size_t row) const {
        std::vector<WrittenMember> members;
        if (m_columns.members) {
            for (MemberText& member : memberTexts(rawText(*m_columns.members, row))) {
                members.push_back({std::move(member), {}, m_table.rowNumbers[row], 0});
            }
        }
        const std::string code = text(m_columns.code, row);
        if (!code.empty()) {
            members.resize(std::max<std::size_t>(members.size(), 1));
            members.front().row = m_table.rowNumbers[row];
            if (members.size() == 1) {
                members.front().code = code;
            }
        }
        for (WrittenMember& member : members) {
            if (member.text.parent.empty()) {
                member.text.parent = text(m_columns.parent, row);
            }
        }
        return members;
    }

    /// The cluster that a row is of. Rows of one id are one cluster, unless they name it differently or each holds a
    /// list of members.
    std::size_t clusterOf(std::size_t row, std::size_t members) {
        std::string name = text(m_columns.name, row);
        std::string id = text(m_columns.id, row);
        id = id.empty() ? name : id;
        std::vector<std::size_t>& known = m_byId[nameKey(id)];
        for (const std::size_t at : known) {
            const std::string& other = m_found.list[at].name;
            const bool named = name.empty() || other.empty() || nameKey(other) == nameKey(name);
            if (named && members < 2 && !m_isList[at]) {
                return at;
            }
        }
        Cluster cluster;
        cluster.id = id;
        cluster.name = std::move(name);
        cluster.row = m_table.rowNumbers[row];
        if (!known.empty()) {
            cluster.id += " (" + std::to_string(known.size() + 1) + ")";
            m_problems.warn(m_table.file, place(row),
                            {"cluster.id_twice",
                             {{"id", id},
                              {"first", static_cast<std::int64_t>(m_found.list[known.front()].row)},
                              {"second", static_cast<std::int64_t>(cluster.row)},
                              {"new_id", cluster.id}}});
        }
        known.push_back(m_found.list.size());
        m_isList.push_back(members > 1);
        m_found.list.push_back(std::move(cluster));
        return m_found.list.size() - 1;
    }

    /// What is said in the first row of a cluster holds, and what its later rows add.
    void fill(std::size_t row, Cluster& cluster) {
        const auto set = [&](std::string& to, std::optional<std::size_t> column) {
            if (to.empty()) {
                to = text(column, row);
            }
        };
        set(cluster.name, m_columns.name);
        set(cluster.kind, m_columns.kind);
        set(cluster.lead, m_columns.lead);
        set(cluster.extends, m_columns.extends);
        setDay(cluster.signedOn, m_columns.signedOn, row, cluster);
        setDay(cluster.validUntil, m_columns.validUntil, row, cluster);
    }

    void setDay(std::string& to, std::optional<std::size_t> column, std::size_t row, Cluster& cluster) {
        const std::string written = text(column, row);
        if (written.empty() || !to.empty()) {
            return;
        }
        const auto day = writtenDay(written);
        to = day.value_or("");
        if (!day && !(cluster.dateUnread && cluster.row != m_table.rowNumbers[row])) {
            cluster.dateUnread = true;
            m_problems.warn(
                m_table.file, place(row),
                {"cluster.bad_date",
                 {{"cluster", cluster.id}, {"column", m_table.columns[*column].header}, {"value", written}}});
        }
    }

    const Grid& m_grid;
    const Table& m_table;
    const ClusterColumns& m_columns;
    gis::Problems& m_problems;
    WrittenClusters m_found;
    std::map<std::string, std::vector<std::size_t>> m_byId;
    std::vector<bool> m_isList; ///< of each cluster: it came as a list in one cell
    std::size_t m_current = 0;
    bool m_belowBlank = false; ///< a blank row was passed, and no row with members since
};

} // namespace

WrittenClusters writtenClusters(const Grid& grid, const Table& table, const ClusterColumns& columns,
                                gis::Problems& problems) {
    return Grouping(grid, table, columns, problems).run();
}

} // namespace diaban
