// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/progress.h"
#include "gis/coverage/border_lines.h"
#include "gis/coverage/border_strips.h"
#include "src/cluster/check_clusters.h"
#include "src/cluster/gaps.h"
#include "src/cluster/read_clusters.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What is asked of clusters.
struct ClusterOptions {
    ClusterSource source;                          ///< an empty path: there are no clusters
    std::string day;                               ///< YYYY-MM-DD; empty: all clusters count
    std::string since;                             ///< an earlier day to compare with; empty: none
    std::optional<double> stripMetres;             ///< nothing: no strips are made
    std::string hamlets, hamletLayer;              ///< a layer of points; empty: none
    std::vector<std::optional<double>> weakness{}; ///< see GapFacts
    std::vector<LocalText> whyWeak{};              ///< see GapFacts
    PriorityWeights weights;
};

/// What clusters cover of the borders of a layer, and what nobody does.
struct ClusterStudy {
    Clusters clusters;
    std::string day, since;
    double stripMetres = 0;
    std::vector<std::uint32_t> counted; ///< clusters that count on the day
    ClusterCounts counts;
    std::vector<SharedBorder> borders; ///< by units
    gis::Polygons lines;               ///< unit i: the lines of border i
    CoveringClusters covering;
    std::optional<CoveringClusters> before; ///< on the earlier day
    BorderCoverage coverage;
    std::optional<gis::BorderStrips> strips; ///< side 2 * i: of border i in its left unit
    GapFacts facts;
    PriorityWeights weights; ///< by which gaps are ranked
    std::size_t hamlets = 0, hamletsInStrips = 0;
    std::vector<Gap> gaps;
};

/// Reads and checks the clusters, lays them over the borders, and where asked makes the strips and counts the hamlets
/// in them. Throws gis::Error{BadInput} as readClusters and readPoints do, "crs.missing" for hamlets without a CRS, and
/// "coverage.tangled" naming the unit whose strips cannot be made.
[[nodiscard]] ClusterStudy studyClusters(const Boundaries& boundaries, const UnitParents& parents,
                                         const BorderStudy& study, const ClusterOptions& options,
                                         const gis::Limits& limits, gis::Problems& problems,
                                         const gis::Progress& progress = {});

} // namespace diaban
