// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cluster/change_clusters.h"
#include "src/cluster/cluster_date.h"
#include "src/cluster/cluster_table.h"
#include "src/cluster/match_members.h"
#include "src/cluster/member_writing.h"
#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/table/edited_csv.h"
#include "src/table/file_bytes.h"
#include "src/table/table_format.h"
#include "src/unit/parent_names.h"

#include <algorithm>

namespace diaban {

namespace {

/// A day as the others of its column are written: 2025-07-01 as "01/07/2025", "01.07.2025", or as it is.
std::string dayLike(const std::string& day, const std::vector<std::string>& others) {
    constexpr std::size_t kLength = 10;
    const auto other =
        std::ranges::find_if(others, [](const std::string& text) { return writtenDay(text).has_value(); });
    if (day.size() != kLength || other == others.end()) {
        return day;
    }
    for (const char mark : {'/', '.'}) {
        if (other->find(mark) != std::string::npos) {
            return day.substr(8, 2) + mark + day.substr(5, 2) + mark + day.substr(0, 4);
        }
    }
    return day;
}

/// Changes the records of one cluster.
class TableChange {
public:
    TableChange(const ClusterTable& read, EditedCsv csv, const Units& units, const ClusterChange& change)
        : m_read(read), m_csv(std::move(csv)), m_units(units), m_change(change) {}

    std::string run() {
        findRows();
        if (!m_change.cluster) {
            for (std::size_t row = m_rows.size(); row-- > 0;) {
                m_csv.remove(m_rows[row]);
            }
            return m_csv.bytes();
        }
        if (m_rows.empty()) {
            beginNew();
        }
        if (isList()) {
            putList();
        } else {
            putRows();
        }
        putFacts();
        return m_csv.bytes();
    }

private:
    [[nodiscard]] const Table& table() const { return m_read.table; }
    [[nodiscard]] std::size_t placeOf(std::size_t column) const { return table().columns[column].gridColumn; }
    [[nodiscard]] std::string cell(std::size_t record, std::optional<std::size_t> column) const {
        return column ? m_csv.cell(record, placeOf(*column)) : std::string();
    }
    void put(std::size_t record, std::optional<std::size_t> column, const std::string& text, bool code = false) {
        if (column) {
            m_csv.put(record, placeOf(*column),
                      code ? textCell(text, m_csv.separator()) : csvCell(text, m_csv.separator()));
        }
    }

    /// The records of the cluster that is changed, and what they were read as.
    void findRows() {
        const auto& list = m_read.written.list;
        const auto found = std::ranges::find(list, m_change.replaces, &Cluster::id);
        if (m_change.replaces.empty()) {
            return;
        }
        if (found == list.end()) {
            throw gis::badInput(table().file, {}, {"cluster.gone", {{"cluster", m_change.replaces}}});
        }
        m_cluster = static_cast<std::size_t>(found - list.begin());
        m_before = *found;
        for (const auto& [line, cluster] : m_read.written.rows) {
            if (cluster == *m_cluster) {
                m_rows.push_back(m_csv.recordAt(line).value());
                m_lines.push_back(line);
            }
        }
    }

    /// A record behind the last one of the table.
    void beginNew() {
        m_rows.push_back(m_csv.insertAfter(m_csv.recordAt(table().rowNumbers.back()).value()));
        put(m_rows.front(), m_read.columns.id, m_change.cluster->id);
    }

    /// How many members each record holds.
    [[nodiscard]] std::size_t mostInOneRow(std::optional<std::size_t> cluster) const {
        std::size_t most = 0;
        const auto& members = m_read.written.members;
        for (const WrittenMember& member : members) {
            if (!cluster || member.cluster == *cluster) {
                most = std::max(
                    most, static_cast<std::size_t>(std::ranges::count_if(members, [&](const WrittenMember& other) {
                        return other.row == member.row && other.cluster == member.cluster;
                    })));
            }
        }
        return most;
    }

    /// Whether the members stand in one cell: as they do, or as the table has them.
    [[nodiscard]] bool isList() const { return m_read.columns.members && mostInOneRow(m_cluster) > 1; }

    [[nodiscard]] std::vector<MatchedMember> matched() const {
        return matchMembers(m_read.written.members, m_units).list;
    }

    [[nodiscard]] bool stays(std::uint32_t unit) const {
        return std::ranges::binary_search(m_change.cluster->members, unit);
    }

    void putList() {
        const std::vector<MatchedMember> found = matched();
        std::string text;
        std::vector<std::uint32_t> there;
        const auto add = [&](const std::string& one) { text += (text.empty() ? "" : "; ") + one; };
        for (std::size_t i = 0; m_cluster && i < found.size(); ++i) {
            const WrittenMember& member = m_read.written.members[i];
            if (member.cluster != *m_cluster || (found[i].unit && !stays(*found[i].unit))) {
                continue;
            }
            add((member.text.name.empty() ? member.code : member.text.name) +
                (member.text.parent.empty() ? "" : " (" + member.text.parent + ")"));
            if (found[i].unit) {
                there.push_back(*found[i].unit);
            }
        }
        for (const MemberWriting& writing : memberWritings(newMembers(there), m_units, false)) {
            add(writing.name);
        }
        for (std::size_t row = m_rows.size(); row-- > 1;) {
            m_csv.remove(m_rows[row]);
        }
        m_rows.resize(1);
        put(m_rows.front(), m_read.columns.members, text);
        put(m_rows.front(), m_read.columns.code, {});
        put(m_rows.front(), m_read.columns.parent, {});
    }

    [[nodiscard]] std::vector<std::uint32_t> newMembers(const std::vector<std::uint32_t>& there) const {
        std::vector<std::uint32_t> added;
        std::ranges::copy_if(m_change.cluster->members, std::back_inserter(added),
                             [&](std::uint32_t unit) { return std::ranges::find(there, unit) == there.end(); });
        return added;
    }

    /// The unit that a line of the file means; nothing where it means none.
    [[nodiscard]] std::optional<std::uint32_t> unitIn(std::uint32_t line,
                                                      const std::vector<MatchedMember>& found) const {
        const auto at = std::ranges::find(m_read.written.members, line, &WrittenMember::row);
        return at == m_read.written.members.end()
                   ? std::nullopt
                   : found[static_cast<std::size_t>(at - m_read.written.members.begin())].unit;
    }

    /// Parts the records into those that stay and those that go; tells the members that have a record already.
    std::vector<std::uint32_t> partRows(std::vector<std::size_t>& kept) {
        std::vector<std::uint32_t> there;
        if (!m_cluster) { // the record of a new cluster, which is to be filled
            m_removed = m_rows;
            return there;
        }
        const std::vector<MatchedMember> found = matched();
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const std::optional<std::uint32_t> unit = unitIn(m_lines[row], found);
            if (unit && !stays(*unit)) {
                m_removed.push_back(m_rows[row]);
                continue;
            }
            kept.push_back(m_rows[row]);
            if (unit) {
                there.push_back(*unit);
            }
        }
        return there;
    }

    void putRows() {
        std::vector<std::size_t> kept;
        const std::vector<std::uint32_t> added = newMembers(partRows(kept));
        const std::vector<MemberWriting> writings = memberWritings(added, m_units, m_read.columns.parent.has_value());
        std::size_t next = 0;
        if (kept.empty()) { // the first record says whose it is: it is given another member
            kept.push_back(m_removed.front());
            m_removed.erase(m_removed.begin());
            putMember(kept.front(), added, writings, next++);
        }
        moveFacts(kept.front());
        m_rows = kept;
        while (next < added.size()) {
            const std::size_t record = m_csv.insertAfter(m_rows.back());
            m_rows.push_back(record);
            for (std::size_t& other : m_removed) {
                other += other >= record ? 1 : 0;
            }
            repeatFacts(record);
            putMember(record, added, writings, next++);
        }
        removeRows();
    }

    void removeRows() {
        std::ranges::sort(m_removed, std::greater{});
        for (const std::size_t record : m_removed) {
            m_csv.remove(record);
            for (std::size_t& other : m_rows) {
                other -= other > record ? 1 : 0;
            }
        }
    }

    void putMember(std::size_t record, const std::vector<std::uint32_t>& added,
                   const std::vector<MemberWriting>& writings, std::size_t at) {
        const bool coded = m_read.columns.code.has_value();
        if (at >= added.size()) {
            put(record, m_read.columns.code, {});
            put(record, m_read.columns.members, {});
            put(record, m_read.columns.parent, {});
            return;
        }
        put(record, m_read.columns.code, m_units.codes[added[at]], true);
        const bool byCode = writings[at].name == m_units.codes[added[at]];
        put(record, m_read.columns.members, coded && byCode ? m_units.names[added[at]] : writings[at].name, byCode);
        put(record, m_read.columns.parent, parentNameOrCode(m_units, added[at]));
    }

    [[nodiscard]] std::vector<std::optional<std::size_t>> factColumns() const {
        const ClusterColumns& columns = m_read.columns;
        return {columns.id, columns.name, columns.kind, columns.lead, columns.signedOn, columns.validUntil};
    }

    /// What the first record says of the cluster, where that one goes away.
    void moveFacts(std::size_t to) {
        if (m_rows.front() != to) {
            for (const auto& column : factColumns()) {
                if (cell(to, column).empty()) {
                    put(to, column, cell(m_rows.front(), column));
                }
            }
        }
    }

    /// In a table that says everything in each row, new ones do too.
    void repeatFacts(std::size_t record) {
        const auto& whose = m_read.columns.id ? m_read.columns.id : m_read.columns.name;
        const bool repeats = std::ranges::none_of(table().columns[whose.value()].texts, &std::string::empty);
        for (const auto& column : factColumns()) {
            if (repeats) {
                put(record, column, cell(m_rows.front(), column));
            }
        }
    }

    void putFacts() {
        const Cluster& now = *m_change.cluster;
        const ClusterColumns& columns = m_read.columns;
        if (columns.id && now.id != m_before.id) {
            putFact(columns.id, now.id, "Mã cụm / cluster_id");
        }
        const std::string& name = columns.id || !now.name.empty() ? now.name : now.id;
        if (name != m_before.name) {
            putFact(columns.name, name, "Tên cụm liên kết / cluster_name");
        }
        if (now.kind != m_before.kind) {
            putFact(columns.kind, now.kind, "Loại cụm / kind");
        }
        if (now.lead != m_before.lead) {
            putFact(columns.lead, now.lead, "Đơn vị chủ trì / lead");
        }
        if (now.signedOn != m_before.signedOn) {
            putDay(columns.signedOn, now.signedOn, "Ngày ký / signed");
        }
        if (now.validUntil != m_before.validUntil) {
            putDay(columns.validUntil, now.validUntil, "Có hiệu lực đến / valid_until");
        }
    }

    void putDay(std::optional<std::size_t> column, const std::string& day, const char* fact) {
        putFact(column, column ? dayLike(day, table().columns[*column].texts) : day, fact);
    }

    void putFact(std::optional<std::size_t> column, const std::string& text, const char* fact) {
        if (!column) {
            throw gis::badInput(table().file, {}, {"cluster.no_column", {{"column", std::string(fact)}}});
        }
        for (const std::size_t record : m_rows) {
            if (record == m_rows.front() || !cell(record, column).empty()) {
                put(record, column, text);
            }
        }
    }

    const ClusterTable& m_read;
    EditedCsv m_csv;
    const Units& m_units;
    const ClusterChange& m_change;
    std::optional<std::size_t> m_cluster; ///< in the table; nothing for a new one
    Cluster m_before;
    std::vector<std::size_t> m_rows;    ///< records of the cluster
    std::vector<std::size_t> m_removed; ///< those whose members leave
    std::vector<std::uint32_t> m_lines; ///< of the file, in which they were
};

} // namespace

std::optional<std::string> changedClusterTable(const ClusterSource& source, const Units& units,
                                               const ClusterChange& change, const gis::Limits& limits) {
    if (tableFormatOf(source.path) != TableFormat::Csv) {
        return std::nullopt;
    }
    gis::Problems told; // when it was read
    const ClusterTable read = readClusterTable(source, limits, told);
    std::optional<EditedCsv> csv = EditedCsv::of(readFileBytes(source.path, limits.bytes), read.grid.separator);
    if (!csv || read.table.derivedParent) {
        return std::nullopt;
    }
    return TableChange(read, *std::move(csv), units, change).run();
}

} // namespace diaban
