// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/publish/list_sheet.h"

namespace diaban {

/// The gaps as a list, the highest priority first: codes and names, length, level, which sides are weak and how many
/// hamlets there are (where known), priority with the factors it is the product of, and reasons. The study and the
/// units must outlive it.
[[nodiscard]] ListSheet gapList(const ClusterStudy& study, const Units& units, std::vector<std::string> notes,
                                const Catalogue& catalogue);

/// "between communes" and so on; empty where the level is unknown.
[[nodiscard]] std::string levelWords(BorderLevel level, const Catalogue& catalogue);

} // namespace diaban
