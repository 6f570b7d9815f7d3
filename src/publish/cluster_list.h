// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_standing.h"
#include "src/cluster/cluster_study.h"
#include "src/publish/list_sheet.h"

namespace diaban {

/// The clusters as a list in the order of their file: id, name, kind, level, lead, dates, whether it counts on the day,
/// members, pieces, inner and outer borders and, where they are known, border area and hamlets. All of it must outlive
/// the list.
[[nodiscard]] ListSheet clusterList(const UnitParents& parents, const BorderStudy& borders, const ClusterStudy& study,
                                    const Units& units, std::vector<std::string> notes, const Catalogue& catalogue);

/// Whether a cluster counts, and why not, as that list says it.
[[nodiscard]] std::string standingWords(Standing standing, const Catalogue& catalogue);

} // namespace diaban
