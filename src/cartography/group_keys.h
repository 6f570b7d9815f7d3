// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"
#include "src/message/catalogue.h"

namespace diaban {

/// Says beside the map what the groups are called that only their ids had room for on it, of as many as the page has
/// empty ground for: off the units, insets, legend and all texts, as near the legend as can be. For after all labels.
void addGroupKeys(MapScene& scene, const Catalogue& catalogue, const PageMeasures& measures);

} // namespace diaban
