// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_request.h"
#include "src/project/project.h"
#include "src/study/study.h"

namespace diaban {

/// Makes the request of a choropleth one of the map's kind: circles, both, bivariate. Throws gis::Error{BadInput}:
/// "map_kind.circles_of_ratio" where circles would show what does not add up, and as requireFigure.
void applyKind(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
               const Catalogue& catalogue);

/// Notes that a map shows numbers as shades, which says more of the size of units than of them.
void tellShadedCount(const Project& project, const Study& study, const MapSpec& spec, gis::Problems& problems);

} // namespace diaban
