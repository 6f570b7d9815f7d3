// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cluster/cluster_study.h"
#include "src/cluster/proposal_problem.h"

#include <cstddef>
#include <optional>

namespace diaban {

/// What a map of linked clusters is made from, and how.
struct BorderMapSource {
    const Boundaries& boundaries;
    const BorderStudy& borders;
    const ClusterStudy& study;
    std::optional<std::size_t> numbers{}; ///< of gaps that have a number; nothing: as many as the page has room for
    const Proposals* proposals = nullptr;
    const gis::Polygons* strips = nullptr; ///< clusterStrips() of the study, where they are made already
};

/// The ground along the borders that each counted cluster covers, as one area a cluster; of a study with strips. Takes
/// long.
[[nodiscard]] gis::Polygons clusterStrips(const ClusterStudy& study);

/// The request of a map without a figure: its units on plain ground, words left to the caller. `boundaries` must
/// outlive it.
[[nodiscard]] MapRequest plainMap(const Boundaries& boundaries);

/// Makes of a request a map of linked clusters, over its figure where it has one: borders that are covered, gaps by
/// rank, strips, proposals, the first gaps in words; notes say what a covered border and a priority is, and what the
/// tolerance of neighbours found and the layer's gaps and overlaps are.
void addBorderMap(MapRequest& request, const BorderMapSource& source, const Catalogue& catalogue);

} // namespace diaban
