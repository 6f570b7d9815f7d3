// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/cartography/map_request.h"
#include "src/cartography/map_scene.h"

namespace diaban {

/// Lays a choropleth out on its page. Throws gis::Error{BadUsage "map.palette_unknown"}, {BadInput
/// "map.nothing_to_draw"}.
[[nodiscard]] MapScene makeMapScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems,
                                    const gis::Progress& progress = {});

/// Warns where the values make fewer classes than were asked for; makeMapScene does so too.
void tellFewerClasses(const MapRequest& request, gis::Problems& problems);

} // namespace diaban
