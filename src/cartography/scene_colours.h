// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_scene.h"

namespace diaban {

/// What depends on the colours of all rows of the legend, when it is laid out: the colour of borders, classes that
/// cannot be told apart (told), and whose eyes look: every colour of the scene becomes what they see, so that all
/// pictures agree.
void finishColours(MapScene& scene, const MapRequest& request, gis::Problems& problems);

} // namespace diaban
