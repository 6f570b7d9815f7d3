// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cluster/cluster.h"
#include "src/cluster/cluster_columns.h"
#include "src/cluster/member_texts.h"
#include "src/table/grid.h"
#include "src/table/table.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// A member as the table has it.
struct WrittenMember {
    MemberText text;
    std::string code;        ///< where a column of its own has it
    std::uint32_t row = 0;   ///< of the file
    std::size_t cluster = 0; ///< index of its cluster
};

/// The clusters of a table before their members are matched.
struct WrittenClusters {
    std::vector<Cluster> list; ///< without members
    std::vector<WrittenMember> members;
    std::vector<std::pair<std::uint32_t, std::size_t>> rows{}; ///< of the file, and which cluster each is of
};

/// Groups the rows of a table by cluster. `grid` is what the table was made of: a cell of several lines keeps them
/// there. Tells "cluster.bad_date", "cluster.date_without_value", "cluster.id_twice", and what RowStatements does.
[[nodiscard]] WrittenClusters writtenClusters(const Grid& grid, const Table& table, const ClusterColumns& columns,
                                              gis::Problems& problems);

} // namespace diaban
