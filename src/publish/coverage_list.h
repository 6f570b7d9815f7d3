// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/cluster/cluster_study.h"
#include "src/publish/list_sheet.h"

#include <string>
#include <vector>

namespace diaban {

/// What clusters cover, as a list: a row for all borders, one a level, one a province, one a district, one a unit (in
/// the order of codes), each with how long the shared borders are, how much of that is covered, how many borders and
/// how many clusters that count. All arguments but the notes must outlive it.
[[nodiscard]] ListSheet coverageList(const UnitParents& parents, const ClusterStudy& study, const Units& units,
                                     std::vector<std::string> notes, const Catalogue& catalogue);

/// The units with the same of each, in the order of codes: code, name, parent, shared_m, covered_m, uncovered_m, share
/// (0 to 1; null where no border is shared), borders, covered_borders, clusters. Named "units".
[[nodiscard]] gis::Layer coverageLayer(const Boundaries& boundaries, const UnitParents& parents,
                                       const ClusterStudy& study);

} // namespace diaban
