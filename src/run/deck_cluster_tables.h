// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/deck_slides.h"

#include <string>

namespace diaban {

// What the numbers, letters and ids on maps of linked clusters mean: each table over as many slides as it needs, up to
// a few; where it is cut it says how many there are, and which list has the others.

/// The gaps by priority with their reasons; nothing where there are none.
void addGapTable(DeckMaking& making, const ClusterStudy& study);
/// The proposed clusters with all their units.
void addProposalTable(DeckMaking& making, const ProjectProposals& proposals);
/// The clusters that count, by id, with their members and the borders that they cover; nothing where none counts.
void addClusterTable(DeckMaking& making, const ClusterStudy& study);

/// What to say of `count` gaps from the place `first` on, a line each.
[[nodiscard]] std::string spokenGaps(const DeckMaking& making, const ClusterStudy& study, std::size_t first,
                                     std::size_t count);
/// What to say of the first proposals, a line each.
[[nodiscard]] std::string spokenProposals(const DeckMaking& making, const ProjectClusters& clusters);

} // namespace diaban
