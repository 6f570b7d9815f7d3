// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_study.h"
#include "src/message/catalogue.h"
#include "src/publish/study_table.h"

#include <string>
#include <vector>

namespace diaban {

/// What the priority of gaps is the product of, as a sentence: only the factors that something is known for, the rest
/// is 1 for each gap.
[[nodiscard]] std::string priorityText(const ClusterStudy& study, const Catalogue& catalogue);

/// How many gaps and overlaps the layer has and how long the borders through overlaps are, as a sentence.
[[nodiscard]] gis::Message faultWords(const BorderStudy& borders);

/// How the borders of a layer that is no perfect coverage were taken: what the tolerance joined or that nothing was,
/// its gaps and overlaps, points put into straight borders. A sentence each.
[[nodiscard]] std::vector<std::string> toleranceNotes(const BorderStudy& borders, const Catalogue& catalogue);

/// What every list of clusters, gaps, proposals and borders says of itself: title, source, author and date; how much is
/// covered, on which day and since when; the priority's formula; toleranceNotes; what was left out; further notes.
[[nodiscard]] std::vector<std::string> clusterNotes(const TableTexts& texts, const BorderStudy& borders,
                                                    const ClusterStudy& study, const Catalogue& catalogue);

} // namespace diaban
