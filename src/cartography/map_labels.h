// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/scene_style.h"

namespace diaban {

/// Writes names, or names and values, on a scene that has all else: inside their units, or beside those at the edge of
/// the map that are too small, with a leader. None covers another, leaves its unit without a leader, or stands on what
/// the page holds otherwise; none is smaller than 6 points, and what finds no room is left out, the least important
/// first; that is told where names were asked for. All labels of a map say their units' names in one form: full,
/// abbreviated, or without the word for the kind of unit, the fullest in which about as many find room; only single
/// ones that would not fit are shorter. Where units have no room at all, their parents are named.
void addLabels(MapScene& scene, const MapRequest& request, const Catalogue& catalogue, const PageMeasures& measures,
               const SceneStyle& style, gis::Problems& problems);

} // namespace diaban
