// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/publish/deck.h"
#include "src/publish/slide_template.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_clusters.h"
#include "src/run/project_weakness.h"

#include <memory>

namespace diaban {

/// What the slides of a project are made from.
struct DeckJob {
    const Project& project;
    const Study& study;
    const Catalogue& catalogue;
    const MapSurroundings& around;
    const ProjectWeakness* weakness = nullptr; ///< null where the project has neither rules nor targets
    SlideChoice choice;
    const ProjectClusters* clusters = nullptr;     ///< null where the project has none
    std::shared_ptr<const SlideTemplate> office{}; ///< in whose size the slides are; null: Diaban's own
};

/// The briefing of a project: title; summary with the key figures; a slide a map of the project, and for each of its
/// indicators without one; comparisons; weak areas with reasons; linked clusters; tables; method and sources. Needs a
/// DrawingSession. Throws as projectMap and makeMapScene.
[[nodiscard]] Deck projectDeck(const DeckJob& job, gis::Problems& problems, const gis::Progress& progress);

} // namespace diaban
