// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/run/project_clusters.h"

#include <string>
#include <vector>

namespace diaban {

/// How much the linked clusters cover, as a briefing says it: all, by level, the gaps, what changed, districts or else
/// provinces with the least and the most, what the proposals would add. A sentence each.
[[nodiscard]] std::vector<std::string> clusterSentences(const ProjectClusters& clusters, const Catalogue& catalogue);

/// "62,4 %": how much of a length is covered; empty where there is none.
[[nodiscard]] std::string coveredShare(const CoveredLength& length, const Catalogue& catalogue);

/// The districts of the coverage, else its provinces.
[[nodiscard]] const std::vector<CoveredParent>& coveredParents(const BorderCoverage& coverage);

/// The two sides of a border by name: "Xã A – Xã B", in the order of their codes as lists have them.
[[nodiscard]] std::string sidesOf(const SharedBorder& border, const Study& study);

/// Why a gap is one, for a slide: without its length, and without what weak sides are weak in.
[[nodiscard]] std::string gapReasons(const ClusterStudy& clusters, const Gap& gap, const Units& units,
                                     const Catalogue& catalogue);

/// The units of a proposal by name, with commas between.
[[nodiscard]] std::string proposedUnits(const ClusterProposal& proposal, const Study& study);

} // namespace diaban
