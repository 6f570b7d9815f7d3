// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/cluster/cluster_study.h"
#include "src/message/catalogue.h"

#include <string>

namespace diaban {

/// Ids of the clusters that cover a border, ascending in the list's order, joined by "; ".
[[nodiscard]] std::string clusterIds(const ClusterStudy& study, std::size_t border);

/// The reasons of a gap as one text.
[[nodiscard]] std::string reasonText(const ClusterStudy& study, const Gap& gap, const Units& units,
                                     const Catalogue& catalogue);

/// Adds to a layer of borders (borderLayer) the fields covered_by (number of clusters; null for outer borders) and
/// cluster_ids, and with an earlier day `change`: "gained", "lost" or null.
void addCoverage(gis::Layer& borders, const ClusterStudy& study, const Units& units);

/// The strips of all borders, a row a pair by left and right, both sides as one area: left, right, names, width_m,
/// area_m2, left_area_m2, right_area_m2, level, covered_by, cluster_ids and, where hamlets are known, hamlets. Without
/// those along which there is no ground. Throws gis::Error{BadInput "coverage.tangled"}.
[[nodiscard]] gis::Layer borderAreaLayer(const Boundaries& boundaries, const ClusterStudy& study);

/// The ground of each cluster, its members united, whose outline is its outer border: cluster_id, name, kind, level,
/// lead, signed, valid_until, status (as nameOf(Standing): counted, or why it is not), members (codes), member_names,
/// units, pieces, inner_borders, inner_m, outer_m and, with strips, border_area_m2 of its joint border area and hamlets
/// in it. Clusters without members have no geometry. Throws as borderAreaLayer.
[[nodiscard]] gis::Layer clusterLayer(const Boundaries& boundaries, const UnitParents& parents,
                                      const BorderStudy& borders, const ClusterStudy& study);

/// The gaps as lines, the highest priority first: rank, left, right, names, length_m, level, priority and the factors
/// f_length, f_weakness, f_level, f_hamlets that it is the product of, hamlets where known, reason_vi, reason_en.
[[nodiscard]] gis::Layer gapLayer(const Boundaries& boundaries, const ClusterStudy& study);

} // namespace diaban
