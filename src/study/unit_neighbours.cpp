// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/unit_neighbours.h"

#include "src/study/study.h"
#include "src/study/touching_units.h"

namespace diaban {

UnitNeighbours neighboursOf(const Study& study, gis::Problems& problems) {
    if (study.neighbours) {
        return *study.neighbours;
    }
    const gis::Layer& layer = study.boundaries.layer;
    const std::shared_ptr<const gis::BuiltCoverage> built = study.borders->cut(layer);
    const std::vector<gis::NeighbourPair> pairs = touchingUnits(built->coverage, layer, &problems);
    const std::size_t units = study.boundaries.units.size();
    return {gis::NeighbourGraph(units, pairs, gis::Contact::Rook),
            gis::NeighbourGraph(units, pairs, gis::Contact::Queen)};
}

} // namespace diaban
