// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"

#include <cstddef>
#include <optional>

namespace diaban {

/// Which columns of a table of clusters say what, by the usual headers in Vietnamese and English.
struct ClusterColumns {
    std::optional<std::size_t> id, name, kind;
    std::optional<std::size_t> code;    ///< of the member
    std::optional<std::size_t> members; ///< names of one or of several
    std::optional<std::size_t> parent;  ///< of the member
    std::optional<std::size_t> lead, signedOn, validUntil;
    std::optional<std::size_t> extends; ///< of a list of proposals
};

/// Throws gis::Error{BadInput}: "cluster.no_members_column", "cluster.no_cluster_column" where nothing says which
/// cluster a row is of. The headers of group rows over the members count as the clusters' names.
[[nodiscard]] ClusterColumns clusterColumns(const Table& table);

} // namespace diaban
