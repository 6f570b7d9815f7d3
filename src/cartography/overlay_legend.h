// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_block.h"

namespace diaban {

/// Adds to a legend what explains an overlay to somebody who has never seen one: the day, how much is looked after, the
/// lines with their kilometres, what the numbers refer to, strips and their width, proposals, and which groups do not
/// count and why. `size`: of the text, points.
void addOverlayLegend(LegendBlock& block, const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                      double size, double mostWidth);

} // namespace diaban
