// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/publish/deck.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_weakness.h"

namespace diaban {

/// What the slides of a project are made from.
struct DeckJob {
    const Project& project;
    const Study& study;
    const Catalogue& catalogue;
    const MapSurroundings& around;
    const ProjectWeakness* weakness = nullptr; ///< null where the project has neither rules nor targets
    SlideChoice choice;
};

/// The briefing of a project: title; summary with the key figures; a slide a map of the project, and for each of its
/// indicators without one; comparisons; weak areas with reasons; tables; method and sources. Needs a DrawingSession.
/// Throws as projectMap and makeMapScene.
[[nodiscard]] Deck projectDeck(const DeckJob& job, gis::Problems& problems, const gis::Progress& progress);

} // namespace diaban
