// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/project/project.h"
#include "src/study/study.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// Adds a panel for each period of a map that has several, and makes its breaks from the values of all of them. Throws
/// gis::Error{BadInput} as requireFigure, where the figure lacks one of the periods.
void addPanels(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec);

/// Makes the classes of a map of one period from the values of all periods of its figure, where it asks for them and
/// has classes of the figure itself.
void shareClasses(MapRequest& request, const Study& study, const MapSpec& spec);

/// Gives the circles of a figure, which is that or the second of a map of one period, the scale of all its periods,
/// unless the map says that it shares nothing.
void shareCircles(MapRequest& request, const Study& study, const MapSpec& spec, const std::string& figure);

/// What panels need of a request that is complete but for them: clusters or weak areas of each period, and no period of
/// its own, as each panel says its.
void finishPanels(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
                  const Catalogue& catalogue);

/// Makes of a request of several periods one of a single map: that panel, in the classes of all. What shows one map at
/// a time needs it.
void keepPanel(MapRequest& request, std::size_t panel);

/// The counts of the values of one map in classes that were made of more.
void countAnew(gis::ClassBreaks& breaks, const std::vector<double>& values);

} // namespace diaban
