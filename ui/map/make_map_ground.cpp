// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/base/two_threads.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/detail_level.h"
#include "gis/crs/smooth_transform.h"
#include "gis/geometry/bounds.h"
#include "ui/map/map_ground.h"
#include "ui/map/unit_places.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace diaban::ui {

namespace {

constexpr const char* kStage = "stage.map";
constexpr int kStages = 4;
constexpr double kGridSteps = 1 << 29; ///< along the longer side: a pixel of any scale can be counted
constexpr double kSeenOnMost = 16384;  ///< pixels: an error of a tenth of one at full extent is never seen
constexpr int kFinestLevel = 20;       ///< a tolerance of the longer side, halved so often
constexpr int kCoarsestLevel = 9;
constexpr double kWorthALevel = 0.75; ///< of the points of the finer one

/// Takes all points of the arcs to the plane.
void project(gis::Coverage& coverage, const gis::Crs& from, const gis::Crs& to) {
    if (!from.known() || from.wkt() == to.wkt()) {
        return;
    }
    const gis::Box area = gis::boundsOf(coverage.points.data(), coverage.points.size()).box;
    const double metres = from.geographic() ? 111'000 : 1; // NOLINT(readability-magic-numbers)
    const double tolerance = std::max(area.width(), area.height()) * metres / kSeenOnMost / 10;
    const std::size_t middle = coverage.points.size() / 2;
    const std::span<gis::Point> points(coverage.points.data(), coverage.points.size());
    const auto half = [&](std::span<gis::Point> some) {
        (void)gis::SmoothTransform(from, to, area, std::min(tolerance, 0.5)).apply(some);
    };
    gis::inTwoThreads([&] { half(points.first(middle)); }, [&] { half(points.subspan(middle)); });
}

/// Which arcs are drawn, each with its units: those of overlapping units come once for each.
struct DrawnArcs {
    std::vector<std::uint32_t> arcs;
    std::vector<BorderSides> sides;
};

DrawnArcs drawnArcs(const gis::Coverage& coverage) {
    DrawnArcs drawn;
    const auto outside = static_cast<std::uint32_t>(coverage.unitCount());
    const auto unitOr = [outside](std::uint32_t unit) { return unit == gis::kOutside ? outside : unit; };
    auto extra = coverage.extraUses.begin();
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.left[arc] != coverage.right[arc]) {
            drawn.arcs.push_back(arc);
            drawn.sides.push_back({unitOr(coverage.left[arc]), unitOr(coverage.right[arc])});
        }
        for (; extra != coverage.extraUses.end() && extra->arc == arc; ++extra) {
            drawn.arcs.push_back(arc);
            drawn.sides.push_back(extra->left ? BorderSides{extra->unit, outside} : BorderSides{outside, extra->unit});
        }
    }
    return drawn;
}

GridPoint gridPoint(const gis::Point& point, const MapGround& ground) {
    return {static_cast<std::int32_t>(std::lround((point.x - ground.box.min.x) / ground.step)),
            static_cast<std::int32_t>(std::lround((ground.box.max.y - point.y) / ground.step))};
}

GroundLevel levelOf(const gis::Coverage& coverage, const gis::VertexRanks& ranks, const DrawnArcs& drawn,
                    double tolerance, const MapGround& ground) {
    const gis::DetailLevel kept = gis::levelAt(coverage, ranks, tolerance);
    GroundLevel level;
    level.tolerance = tolerance;
    level.points.reserve(kept.kept.size());
    level.start.reserve(drawn.arcs.size() + 1);
    for (const std::uint32_t arc : drawn.arcs) {
        for (const std::uint32_t point : kept.of(arc)) {
            level.points.push_back(gridPoint(coverage.points[point], ground));
        }
        level.start.push_back(static_cast<std::uint32_t>(level.points.size()));
    }
    level.points.shrink_to_fit();
    return level;
}

/// The levels, each of twice the tolerance of the one before or more: those that save a quarter of the points.
void addLevels(const gis::Coverage& coverage, const gis::VertexRanks& ranks, const DrawnArcs& drawn,
               MapGround& ground) {
    const double side = std::max(ground.box.width(), ground.box.height());
    ground.levels.push_back(levelOf(coverage, ranks, drawn, 0, ground));
    for (int halved = kFinestLevel; halved >= kCoarsestLevel; --halved) {
        const auto tolerance = static_cast<float>(std::ldexp(side, -halved));
        const auto kept = static_cast<double>(
            std::count_if(ranks.begin(), ranks.end(), [tolerance](float rank) { return rank >= tolerance; }));
        if (kept <= kWorthALevel * static_cast<double>(ground.levels.back().points.size())) {
            ground.levels.push_back(levelOf(coverage, ranks, drawn, tolerance, ground));
        }
    }
}

void addBoxes(const DrawnArcs& drawn, MapGround& ground) {
    for (std::size_t border = 0; border < drawn.arcs.size(); ++border) {
        GridBox around{INT32_MAX, INT32_MAX, INT32_MIN, INT32_MIN};
        for (const GridPoint& p : ground.levels.front().border(border)) {
            around = {std::min(around.left, p.x), std::min(around.top, p.y), std::max(around.right, p.x),
                      std::max(around.bottom, p.y)};
        }
        ground.borderBoxes.push_back(around);
        const gis::Point corner = ground.origin();
        const gis::Box plane{{corner.x + around.left * ground.step, corner.y - around.bottom * ground.step},
                             {corner.x + around.right * ground.step, corner.y - around.top * ground.step}};
        for (const std::uint32_t unit : {drawn.sides[border].left, drawn.sides[border].right}) {
            if (unit != ground.outside()) {
                ground.unitBoxes[unit].add(plane);
            }
        }
    }
    ground.sides = drawn.sides;
}

double medianSide(const std::vector<gis::Box>& boxes) {
    std::vector<double> sides;
    for (const gis::Box& box : boxes) {
        if (!box.empty()) {
            sides.push_back(std::sqrt(box.width() * box.height()));
        }
    }
    const auto middle = sides.begin() + static_cast<std::ptrdiff_t>(sides.size() / 2);
    std::nth_element(sides.begin(), middle, sides.end());
    return *middle;
}

void addParents(const std::vector<std::string>& parents, MapGround& ground) {
    if (parents.size() != ground.unitCount()) {
        return;
    }
    std::map<std::string, std::uint32_t> known;
    for (const std::string& parent : parents) {
        const auto [at, isNew] = known.emplace(parent, static_cast<std::uint32_t>(ground.parentNames.size()));
        if (isNew) {
            ground.parentNames.push_back(parent);
        }
        ground.parents.push_back(at->second);
    }
}

} // namespace

std::shared_ptr<const MapGround> makeMapGround(const gis::Layer& layer, GroundOptions options,
                                               const gis::Progress& progress) {
    if (layer.polygons.vertexCount() == 0) {
        throw gis::badInput(layer.file, {}, {"map.nothing_to_draw", {}});
    }
    auto ground = std::make_shared<MapGround>();
    MapProjection chosen = chooseProjection(layer.crs, options.mapCrs, lonLatBox(layer.polygons.box(), layer.crs));
    ground->crs = std::move(chosen.crs);
    ground->projection = std::move(chosen.name);
    ground->unitBoxes.resize(layer.unitCount());
    addParents(options.parents, *ground);
    progress.at(kStage, 0, kStages);
    gis::Coverage coverage = options.cut ? *std::move(options.cut) : gis::buildCoverage(layer.polygons).coverage;
    progress.at(kStage, 1, kStages);
    project(coverage, layer.crs, ground->crs);
    const gis::Bounds bounds = gis::boundsOf(coverage.points.data(), coverage.points.size());
    if (coverage.points.empty()) {
        throw gis::badInput(layer.file, {}, {"map.nothing_to_draw", {}});
    }
    if (!bounds.finite) {
        throw gis::badInput(layer.file, {}, {"map.off_earth", {}});
    }
    ground->box = bounds.box;
    ground->step = std::max(bounds.box.width(), bounds.box.height()) / kGridSteps;
    const gis::VertexRanks ranks =
        gis::rankVertices(coverage, gis::SimplifyMethod::DouglasPeucker, gis::LatitudeMetres({}, bounds.box));
    progress.at(kStage, 2, kStages);
    const DrawnArcs drawn = drawnArcs(coverage);
    addLevels(coverage, ranks, drawn, *ground);
    addBoxes(drawn, *ground);
    ground->typicalSide = medianSide(ground->unitBoxes);
    progress.at(kStage, 3, kStages);
    ground->places = unitPlaces(coverage, ranks);
    ground->islands = namedIslands(layer, ground->crs);
    ground->onMainPart = unitsOnMainParts(ground->places, ground->parents, ground->sides);
    ground->parentPlaces =
        parentPlaces(ground->places, ground->parents, ground->onMainPart, ground->parentNames.size());
    progress.at(kStage, kStages, kStages);
    return ground;
}

} // namespace diaban::ui
