// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/written_clusters.h"

#include "src/cluster/cluster_date.h"
#include "src/cluster/row_statements.h"
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
            fill(row, m_current);
            m_found.rows.emplace_back(m_table.rowNumbers[row], m_current);
            for (WrittenMember& member : members) {
                member.cluster = m_current;
                if (member.text.leads) {
                    const std::string header = m_columns.members ? m_table.columns[*m_columns.members].header : "";
                    m_said[m_current].addText(m_markedLeads[m_current], ClusterFact::MarkedLead,
                                              {member.text.name, member.row, header}, m_found.list[m_current]);
                }
                m_found.members.push_back(std::move(member));
            }
        }
        return finished();
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
        m_said.emplace_back(m_table.file, m_problems);
        m_markedLeads.emplace_back();
        return m_found.list.size() - 1;
    }

    void fill(std::size_t row, std::size_t at) {
        Cluster& cluster = m_found.list[at];
        if (cluster.name.empty()) {
            cluster.name = text(m_columns.name, row);
        }
        const auto add = [&](std::string& to, ClusterFact fact, std::optional<std::size_t> column) {
            if (column) {
                m_said[at].addText(to, fact, statement(*column, row), cluster);
            }
        };
        add(cluster.kind, ClusterFact::Kind, m_columns.kind);
        add(cluster.lead, ClusterFact::Lead, m_columns.lead);
        add(cluster.extends, ClusterFact::Extends, m_columns.extends);
        addDay(cluster.signedOn, ClusterFact::FirstDay, m_columns.signedOn, row, at);
        addDay(cluster.validUntil, ClusterFact::LastDay, m_columns.validUntil, row, at);
    }

    [[nodiscard]] RowStatement statement(std::size_t column, std::size_t row) const {
        return {text(column, row), m_table.rowNumbers[row], m_table.columns[column].header};
    }

    void addDay(std::string& to, ClusterFact fact, std::optional<std::size_t> column, std::size_t row, std::size_t at) {
        if (!column) {
            return;
        }
        Cluster& cluster = m_found.list[at];
        RowStatement said = statement(*column, row);
        if (said.text.empty()) {
            if (isWithoutValue(*column, row)) {
                tellUnread("cluster.date_without_value", said, cluster);
            }
            return;
        }
        const bool open = fact == ClusterFact::LastDay && saysNoEnd(said.text);
        const auto day = open ? std::optional<std::string>("") : writtenDay(said.text);
        if (day) {
            m_said[at].addDay(to, fact, *day, std::move(said), cluster);
        } else {
            tellUnread("cluster.bad_date", said, cluster);
        }
    }

    /// True for an empty cell that is a formula or an error: something is meant, only not known.
    [[nodiscard]] bool isWithoutValue(std::size_t column, std::size_t row) const {
        const std::size_t gridColumn = m_table.columns[column].gridColumn;
        const auto isHere = [&](const CellRange& cell) {
            return cell.firstRow == m_table.rowNumbers[row] && cell.firstColumn == gridColumn;
        };
        return std::ranges::any_of(m_grid.formulasWithoutValue, isHere) || std::ranges::any_of(m_grid.errors, isHere);
    }

    /// Once for the later rows of a cluster, because a fill handle repeats what is wrong.
    void tellUnread(const char* id, const RowStatement& said, Cluster& cluster) {
        if (cluster.dateUnread && cluster.row != said.row) {
            return;
        }
        cluster.dateUnread = true;
        gis::Message message{id, {{"cluster", cluster.id}, {"column", said.column}}};
        if (!said.text.empty()) {
            message.args.emplace_back("value", said.text);
        }
        m_problems.warn(m_table.file, std::to_string(said.row), std::move(message));
    }

    /// A lead that is marked among the members counts where no column says one.
    WrittenClusters finished() {
        for (std::size_t at = 0; at < m_found.list.size(); ++at) {
            if (m_found.list[at].lead.empty()) {
                m_found.list[at].lead = m_markedLeads[at];
            }
        }
        return std::move(m_found);
    }

    const Grid& m_grid;
    const Table& m_table;
    const ClusterColumns& m_columns;
    gis::Problems& m_problems;
    WrittenClusters m_found;
    std::map<std::string, std::vector<std::size_t>> m_byId;
    std::vector<RowStatements> m_said;      ///< of each cluster
    std::vector<std::string> m_markedLeads; ///< of each cluster
    std::vector<bool> m_isList;             ///< of each cluster: it came as a list in one cell
    std::size_t m_current = 0;
    bool m_belowBlank = false; ///< a blank row was passed, and no row with members since
};

} // namespace

WrittenClusters writtenClusters(const Grid& grid, const Table& table, const ClusterColumns& columns,
                                gis::Problems& problems) {
    return Grouping(grid, table, columns, problems).run();
}

} // namespace diaban
