// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/linked_overlay.h"

#include "gis/crs/transform.h"
#include "src/cartography/overlay_numbers.h"
#include "src/cartography/overlay_start.h"
#include "ui/app/cluster_lines.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72;

void addStrips(MapOverlay& overlay, const MapRequest& request, const SceneOverlay& looks, const gis::Crs& layer,
               const gis::Crs& to) {
    const gis::Polygons& strips = request.overlay.strips;
    for (std::size_t group = 0; group < std::min(strips.unitCount(), looks.groups.size()); ++group) {
        gis::Polygons shapes;
        shapes.addUnit(strips, group);
        if (layer.known() && to.known()) {
            (void)gis::Transform(layer, to).apply(shapes.points());
        }
        overlay.areas.push_back({std::move(shapes), looks.groups[group].colour, looks.opacity});
    }
}

/// The outline of some units on a ground.
void addOutline(MapOverlay& overlay, const std::vector<std::uint32_t>& units, const MapGround& ground,
                const LineLook& look) {
    const auto within = [&](std::uint32_t unit) { return std::ranges::find(units, unit) != units.end(); };
    const gis::Point corner = ground.origin();
    for (std::size_t border = 0; border < ground.sides.size(); ++border) {
        if (within(ground.sides[border].left) == within(ground.sides[border].right)) {
            continue;
        }
        MapOverlay::Line line{{}, look.colour, look.width * kPixelsPerPoint, look.dashed, look.casing > 0};
        for (const GridPoint& p : ground.levels.front().border(border)) {
            line.points.push_back({corner.x + p.x * ground.step, corner.y - p.y * ground.step});
        }
        overlay.lines.push_back(std::move(line));
    }
}

void addProposals(MapOverlay& overlay, const SceneOverlay& looks, const MapGround& ground) {
    for (std::size_t i = 0; i < looks.proposals.size(); ++i) {
        const std::vector<std::uint32_t>& units = looks.proposals[i].units;
        addOutline(overlay, units, ground, looks.looks.back());
        const auto roomiest =
            std::ranges::max_element(units, {}, [&](std::uint32_t unit) { return ground.places[unit].distance; });
        if (roomiest != units.end()) {
            overlay.numbers.push_back({ground.places[*roomiest].at, letterOf(i), looks.proposalRim});
        }
    }
}

} // namespace

MapOverlay linkedOverlay(const MapRequest& request, const ClusterStudy& study, const gis::Crs& layer,
                         const MapGround& ground, const gis::Progress& progress) {
    const SceneOverlay looks = startOverlay(request);
    MapOverlay overlay =
        clusterLines(study, layer, ground.crs, request.overlay.numbers.value_or(kNumberedGaps), progress);
    addStrips(overlay, request, looks, layer, ground.crs);
    addProposals(overlay, looks, ground);
    return overlay;
}

} // namespace diaban::ui
