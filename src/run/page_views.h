// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/publish/page_content.h"
#include "src/run/map_surroundings.h"
#include "src/study/study.h"

#include <vector>

namespace diaban {

/// A study as it reads in each language.
struct BothStudies {
    const Study& vi;
    const Study& en;
    const Catalogue& viWords;
    const Catalogue& enWords;
};

/// A map that a page shows.
struct PageMap {
    MapSpec spec;
    std::vector<std::string> periods; ///< in the order of time; one that is empty where the figure has none
};

/// What a page can be switched to: the maps of a project in its order, then its shares, rates, statuses and its index
/// that no map shows as they are. A map of figures has all periods of its indicator; one of clusters, changes, weak
/// areas or two figures that of the map alone.
[[nodiscard]] std::vector<PageMap> pageMaps(const Project& project, const Study& study);

/// Which of its periods a map shows first: its own, else the latest.
[[nodiscard]] std::size_t firstPeriod(const PageMap& map, const Study& study);

/// The request of one view. In the map's own period it is that of the map; in another the classes are the map's own,
/// with their ends moved outwards as far as values reach, so that a colour means the same in each period.
[[nodiscard]] MapRequest pageRequest(const Project& project, const Study& study, const PageMap& map,
                                     const std::string& period, const Catalogue& catalogue);

/// A view of a page: classes, colours, counts and words of makeMapScene's legend and footer for the same request.
[[nodiscard]] PageView pageView(const Project& project, const BothStudies& studies, const PageMap& map,
                                const std::string& period, const MapSurroundings& around,
                                const gis::Message& projection, gis::Problems& problems);

} // namespace diaban
