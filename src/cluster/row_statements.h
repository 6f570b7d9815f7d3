// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cluster/cluster.h"

#include <array>
#include <string>

namespace diaban {

/// What rows say of a cluster beside its members.
enum class ClusterFact { Kind, Lead, MarkedLead, Extends, FirstDay, LastDay };

/// A cell that says something of a cluster.
struct RowStatement {
    std::string text;      ///< as written
    std::uint32_t row = 0; ///< of the file
    std::string column;    ///< its header
};

/// What the rows of one cluster say of it, settled so that the order of rows decides nothing: of several first days
/// the latest and of several last days the earliest, so that no day is counted that a row denies; of several texts the
/// first by alphabet. Differences are told with both rows: "cluster.dates_differ", "cluster.texts_differ".
class RowStatements {
public:
    RowStatements(const std::string& file, gis::Problems& problems) : m_file(&file), m_problems(&problems) {}

    /// `to` is the text of the cluster that the fact is kept in.
    void addText(std::string& to, ClusterFact fact, RowStatement said, const Cluster& cluster);
    /// `day` is that of the statement, YYYY-MM-DD; empty: it says that there is no end.
    void addDay(std::string& to, ClusterFact fact, const std::string& day, RowStatement said, const Cluster& cluster);

private:
    void tell(const char* id, const RowStatement& held, const RowStatement& said, bool takes,
              const Cluster& cluster) const;

    const std::string* m_file;
    gis::Problems* m_problems;
    std::array<RowStatement, 6> m_held; ///< by ClusterFact; row 0: nothing is said
};

/// True for what people write where an agreement has no last day: "không thời hạn", "vô thời hạn", a dash.
[[nodiscard]] bool saysNoEnd(const std::string& text);

} // namespace diaban
