// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/change_clusters.h"
#include "ui/document/document.h"

#include <QString>
#include <filesystem>
#include <optional>
#include <string>

namespace diaban::ui {

/// How a change of the clusters would be written.
struct ClusterPlan {
    std::filesystem::path file;       ///< the table
    std::optional<std::string> bytes; ///< nothing: no cluster is left, and the table stays behind as it is
    std::string path;                 ///< what the project says of it then
    std::string instead; ///< a table that cannot be written back, in whose place a CSV is made; empty: none
};

/// Where and how a change would go: into the project's table where that is a CSV; else into NAME.clusters.csv beside
/// the project. Nothing is written. Throws as changedClusterTable and readClusters, and gis::Error{BadInput
/// "cluster.change_unclear"} where the new table would not be read as what is meant.
[[nodiscard]] ClusterPlan planClusterChange(const Document& document, const ClusterChange& change,
                                            const Catalogue& catalogue);

/// Does it, as one step that can be undone: then file and project are what they were. Throws gis::Error{CannotWrite}.
void changeClusterFile(Document& document, const ClusterPlan& plan, const QString& what);

} // namespace diaban::ui
