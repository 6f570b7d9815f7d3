// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/qgis_ground.h"

#include "gis/coverage/border_lines.h"
#include "gis/coverage/build_coverage.h"
#include "src/cartography/locator_map.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/wide_land.h"
#include "src/publish/ground_style.h"
#include "src/publish/layer_columns.h"

#include <set>

namespace diaban {

namespace {

gis::Layer layerOf(const char* name, const gis::Crs& crs, gis::Polygons shapes, gis::GeometryKind kind) {
    gis::Layer layer;
    layer.name = name;
    layer.crs = crs;
    layer.polygons = std::move(shapes);
    layer.geometry = kind;
    return layer;
}

/// Borders between units of two parents, a row a pair of units.
gis::Layer parentBorders(const Boundaries& boundaries) {
    const std::vector<std::string>& parents = boundaries.units.parents;
    const gis::Coverage coverage = gis::buildCoverage(boundaries.layer.polygons).coverage;
    const gis::BorderLines all = gis::borderLines(coverage, std::vector<double>(coverage.arcCount(), 0.0));
    gis::Polygons lines;
    std::vector<std::string> one, other;
    for (std::size_t i = 0; i < all.borders.size(); ++i) {
        const gis::Border& border = all.borders[i];
        if (border.second != gis::kOutside && parents[border.first] != parents[border.second]) {
            lines.addUnit(all.lines, i);
            one.push_back(parents[border.first]);
            other.push_back(parents[border.second]);
        }
    }
    gis::Layer layer = layerOf("parent_borders", boundaries.layer.crs, std::move(lines), gis::GeometryKind::Lines);
    LayerColumns columns(one.size());
    columns.text("parent", one);
    columns.text("other_parent", other);
    layer.attributes.fields = columns.take();
    return layer;
}

gis::Layer neighbours(const MapRequest& request, const ProjectedFrame& main) {
    constexpr double kReach = 0.8; // times the map: the neat line of a wide page, and a little more
    WideLand land = wideLand(request, main, kReach);
    LayerColumns columns(land.names.size());
    columns.text("name", land.names);
    gis::Layer layer = layerOf("neighbours", main.crs, std::move(land.shapes), gis::GeometryKind::Polygons);
    layer.attributes.fields = columns.take();
    return layer;
}

} // namespace

std::vector<QgisGroundLayer> qgisGround(const MapRequest& request, const MapShapes& shapes,
                                        const Boundaries& boundaries) {
    const ProjectedFrame& main = shapes.frames.front();
    std::vector<QgisGroundLayer> ground;
    const std::vector<std::string>& parents = boundaries.units.parents;
    if (std::set(parents.begin(), parents.end()).size() > 1) {
        ground.push_back(
            {QgisGroundLayer::Kind::Parents, parentBorders(boundaries), parentBorderStyleQml(request.style)});
    }
    ground.push_back({QgisGroundLayer::Kind::Neighbours, neighbours(request, main), neighbourStyleQml(request.style)});
    if (auto plan = planLocator(request, main, PageMeasures(request.page))) {
        gis::Layer layer = layerOf("locator", main.crs, std::move(plan->land.shapes), gis::GeometryKind::Polygons);
        LayerColumns columns(layer.unitCount());
        columns.text("name", std::vector<std::string>(layer.unitCount()));
        layer.attributes.fields = columns.take();
        ground.push_back({QgisGroundLayer::Kind::Locator, std::move(layer), locatorStyleQml(request.style)});
    }
    std::erase_if(ground, [](const QgisGroundLayer& one) { return one.layer.unitCount() == 0; });
    return ground;
}

} // namespace diaban
