// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_rows.h"
#include "src/cartography/map_request.h"
#include "ui/document/loaded_project.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// One map as the window shows it: the request that a file would be drawn from, with its classes, colours and legend.
struct ShownMap {
    MapSpec spec;
    std::string period; ///< that is shown: of the map, or one that is looked at for a moment
    MapRequest request; ///< refers to the study, which must outlive it
    MapLegend legend;
    bool counted = false; ///< the figure is a number of things, which belongs in circles
};

/// A map of the project, as edited, on what its inputs said when they were read. One of several periods is shown in the
/// last of them. Throws as projectMap, requirePositiveCircles and mapLegend.
[[nodiscard]] ShownMap showMap(const Project& project, const LoadedProject& loaded, const MapSpec& spec,
                               const Catalogue& catalogue);

/// The same in another period, in classes that all periods of its figure share, as maps of several periods have them:
/// so that a colour means the same from one to the next. In its own where the map says that it shares none.
[[nodiscard]] ShownMap showPeriod(const Project& project, const LoadedProject& loaded, const MapSpec& spec,
                                  const std::string& period, const Catalogue& catalogue);

/// What can be mapped though the project has no map of it yet: a map of each figure that has values, in the latest
/// period, of numbers of things one of circles. The project's own maps come first, as they are.
[[nodiscard]] std::vector<MapSpec> mapsToShow(const Project& project, const Study& study);

/// What a map is called in a list: its title, or that of its figure, with its period.
[[nodiscard]] std::string nameOfMap(const Project& project, const Study& study, const MapSpec& spec,
                                    const Catalogue& catalogue);

/// Whether the title of a map, in any language, has the words of one of these periods, but not those of the period that
/// it is now of.
[[nodiscard]] bool namesOtherPeriod(const LocalText& title, const std::vector<std::string>& periods,
                                    const std::string& now);

/// Replaces the map of that key, or adds it where the project has none.
void putMap(Project& project, const MapSpec& spec);

} // namespace diaban::ui
