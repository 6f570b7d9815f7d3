// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/cartography/locator_scene.h"
#include "src/cartography/window_scene.h"
#include "src/publish/atlas_choice.h"
#include "src/publish/atlas_page.h"
#include "src/run/figure_standing.h"
#include "src/run/map_surroundings.h"
#include "src/run/project_weakness.h"
#include "src/study/roll_up_figure.h"
#include "src/weakness/indicator_facts.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What an atlas of a project is made from.
struct AtlasJob {
    const Project& project;
    const Study& study;
    const Catalogue& catalogue;
    const MapSurroundings& around;
    const ProjectWeakness* weakness = nullptr; ///< null where the project has neither rules nor targets
    AtlasChoice choice;
    std::string map{}; ///< key of the map whose figure and classes the pages show; empty: the first with a figure
};

/// A figure that the pages tell, a row of their tables.
struct AtlasFigure {
    FigureStanding standing;
    IndicatorFacts facts;
    std::optional<RolledUp> parents;   ///< of each group; nothing of what adds up to nothing
    std::vector<const Figure*> trend;  ///< of the last periods of its kind, its own last; empty where there is but one
    std::vector<RolledUp> parentTrend; ///< the same of the groups; empty where these have none
};

/// Everything that the pages of an atlas share. Its pages may be made by several threads at once.
struct AtlasStudy {
    AtlasJob job;
    AtlasLooks looks{};
    UnitGroups groups{}; ///< of the units' parents; one without a name where they have none
    std::vector<std::vector<std::uint32_t>> members{}; ///< of each group, by code
    UnitNeighbours neighbours;
    std::vector<AtlasFigure> figures{};
    std::string mapTitle{};      ///< of the map that all pages show, with its period
    std::size_t themeFigure = 0; ///< of `figures`: what the maps show
    std::unique_ptr<WindowMaps> maps{};
    std::shared_ptr<const MapScene> legend{};
    std::optional<LocatorGround> whole{}; ///< the groups on all the land
    std::vector<LocatorGround> ofGroup{}; ///< the units on the land of their group; empty where that is all the land
    std::vector<std::string> foot{};      ///< source, date, method and what was left out, a line each
    double legendHeight = 0;

    [[nodiscard]] std::string text(const gis::Message& message) const { return job.catalogue.text(message); }
    [[nodiscard]] Language language() const { return job.catalogue.language(); }
    /// "Huyện Tân Hà"; of a code "Đơn vị cấp trên mã 46"; of no name at all that of the project.
    [[nodiscard]] std::string groupName(std::uint32_t group) const;
    /// The reasons that there are, or null.
    [[nodiscard]] const UnitFinding* findingOf(std::uint32_t unit) const;
};

/// Throws as projectMap and neighboursOf, and gis::Error{BadInput "atlas.nothing"} where the project has nothing to
/// map, {"atlas.no_rules"} where weak ones alone are asked for and nothing says what weak is. Needs a DrawingSession.
/// Tells where it is as "stage.atlas", and can be stopped.
[[nodiscard]] AtlasStudy atlasStudy(const AtlasJob& job, gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
