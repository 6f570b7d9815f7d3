// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/message/catalogue.h"

#include <string>

namespace diaban {

/// QGIS styles (.qml) of the layers of borders with clusters. Readable in grey: covered borders are thin, gaps bold.
///
/// Borders: covered by one cluster or several in calm lines, not covered bold, outer borders thin and grey.
[[nodiscard]] std::string borderStyleQml(const Catalogue& catalogue);
/// Gaps: in the classes of rank and the looks of a map of clusters (rankClasses), with the rank as label.
[[nodiscard]] std::string gapStyleQml(const ClusterStudy& study, const Catalogue& catalogue);
/// Strips: translucent, covered and not.
[[nodiscard]] std::string borderAreaStyleQml(const Catalogue& catalogue);
/// Clusters: outlines, dashed where they do not count on the day.
[[nodiscard]] std::string clusterStyleQml(const Catalogue& catalogue);
/// Units: by the share of their shared borders that is covered, the palest with nothing covered.
[[nodiscard]] std::string coverageStyleQml(const Catalogue& catalogue);
/// Proposals: dotted outlines with their number, those that extend a cluster apart.
[[nodiscard]] std::string proposalStyleQml(const Catalogue& catalogue);

} // namespace diaban
