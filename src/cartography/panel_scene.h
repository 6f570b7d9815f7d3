// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"

namespace diaban {

/// The scene of a request with panels: a map each, of one projection and scale, each below its title, and one legend
/// whose classes are those of all. Far groups have an inset in each panel; names are written where they were asked
/// for. Neighbours, graticule, locator map and insets of dense towns are left out.
[[nodiscard]] MapScene panelScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems);

} // namespace diaban
