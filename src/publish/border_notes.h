// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/message/catalogue.h"
#include "src/publish/study_table.h"

#include <string>
#include <vector>

namespace diaban {

/// How the borders of a layer that is no perfect coverage were taken: what the tolerance joined or that nothing was,
/// where units overlap, points put into straight borders. A sentence each.
[[nodiscard]] std::vector<std::string> toleranceNotes(const BorderStudy& borders, const Catalogue& catalogue);

/// What every list of clusters, gaps, proposals and borders says of itself: title, source, author and date; how much is
/// covered, on which day and since when; the priority's formula; toleranceNotes; what was left out; further notes.
[[nodiscard]] std::vector<std::string> clusterNotes(const TableTexts& texts, const BorderStudy& borders,
                                                    const ClusterStudy& study, const Catalogue& catalogue);

} // namespace diaban
