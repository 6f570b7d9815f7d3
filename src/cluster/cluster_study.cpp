// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_study.h"

#include "gis/base/error.h"
#include "gis/coverage/point_location.h"
#include "gis/crs/transform.h"
#include "gis/io/read_points.h"
#include "src/cluster/code_order.h"

#include <algorithm>
#include <map>

namespace diaban {

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

void addLines(gis::Polygons& to, const gis::Polygons& from, std::size_t unit) {
    const auto rings = from.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        to.addRing(from.ring(ring));
        to.endPart();
    }
}

/// The lines of each border: those that are shared exactly, and those within the tolerance.
gis::Polygons linesOf(const std::vector<SharedBorder>& borders, const BorderStudy& study) {
    const gis::BorderLines exact = gis::borderLines(study.built->coverage, study.arcLengths);
    std::map<Pair, std::size_t> exactOf;
    std::map<Pair, std::size_t> nearOf;
    for (std::size_t i = 0; i < exact.borders.size(); ++i) {
        exactOf[{exact.borders[i].first, exact.borders[i].second}] = i;
    }
    for (std::size_t i = 0; i < study.near.size(); ++i) {
        nearOf[{study.near[i].left, study.near[i].right}] = i;
    }
    gis::Polygons lines;
    for (const SharedBorder& border : borders) {
        if (const auto at = exactOf.find({border.left, border.right}); at != exactOf.end()) {
            addLines(lines, exact.lines, at->second);
        }
        if (const auto at = nearOf.find({border.left, border.right}); at != nearOf.end()) {
            for (const std::vector<gis::Point>& line : study.near[at->second].lines) {
                lines.addRing(line);
                lines.endPart();
            }
        }
        lines.endUnit();
    }
    return lines;
}

/// The points of a layer in the CRS of the boundaries.
std::vector<gis::Point> hamletsOf(const ClusterOptions& options, const gis::Crs& crs, const gis::Limits& limits,
                                  gis::Problems& problems) {
    if (options.hamlets.empty()) {
        return {};
    }
    gis::PointLayer layer = gis::readPoints(options.hamlets, options.hamletLayer, limits, problems);
    if (!layer.crs.known()) {
        throw gis::badInput(options.hamlets, {}, {"crs.missing", {}});
    }
    gis::Box box;
    for (const gis::Point& point : layer.points) {
        box.add(point);
    }
    const gis::Transform transform(layer.crs, crs, box);
    const std::size_t lost = transform.apply(layer.points);
    if (lost > 0) {
        problems.warn(options.hamlets, {}, {"cluster.hamlets_nowhere", {{"count", static_cast<std::int64_t>(lost)}}});
    }
    return std::move(layer.points);
}

/// In which unit each point lies; those in none are told.
std::vector<std::optional<std::uint32_t>> unitsOf(const std::vector<gis::Point>& points, const Boundaries& boundaries,
                                                  const std::string& file, gis::Problems& problems) {
    gis::PointLocation location(boundaries.layer.polygons);
    std::vector<std::optional<std::uint32_t>> units;
    units.reserve(points.size());
    for (const gis::Point& point : points) {
        units.push_back(location.unitAt(point));
    }
    const auto none = std::ranges::count_if(units, [](const auto& unit) { return !unit; });
    if (none > 0) {
        problems.warn(
            file, {},
            {"cluster.hamlets_outside",
             {{"count", static_cast<std::int64_t>(none)}, {"all", static_cast<std::int64_t>(points.size())}}});
    }
    return units;
}

/// Strips of borders in that order, put back into the order of the borders.
gis::BorderStrips makeStrips(const Boundaries& boundaries, const ClusterStudy& study,
                             const std::vector<gis::Point>& points,
                             const std::vector<std::optional<std::uint32_t>>& unitOfPoint) {
    const std::vector<std::uint32_t> order = bordersByCode(study.borders, boundaries.units.codes);
    std::vector<gis::BorderUnits> units;
    gis::Polygons lines;
    for (const std::uint32_t border : order) {
        units.push_back({study.borders[border].left, study.borders[border].right});
        lines.addUnit(study.lines, border);
    }
    const gis::Polygons& polygons = boundaries.layer.polygons;
    const gis::BorderStrips made =
        gis::borderStrips({polygons, boundaries.layer.crs, units, lines, points, unitOfPoint}, study.stripMetres);
    gis::BorderStrips strips;
    strips.widthError = made.widthError;
    std::vector<std::uint32_t> placeOf(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) {
        placeOf[order[place]] = place;
    }
    for (const std::uint32_t place : placeOf) {
        for (const std::size_t side : {2 * std::size_t{place}, 2 * std::size_t{place} + 1}) {
            strips.sides.addUnit(made.sides, side);
            strips.areas.push_back(made.areas[side]);
        }
    }
    for (const auto& place : made.borderOfPoint) {
        strips.borderOfPoint.push_back(place ? std::optional(order[*place]) : std::nullopt);
    }
    return strips;
}

void addStrips(ClusterStudy& study, const Boundaries& boundaries, const ClusterOptions& options,
               const gis::Limits& limits, gis::Problems& problems, const gis::Progress& progress) {
    const auto points = hamletsOf(options, boundaries.layer.crs, limits, problems);
    const auto unitOfPoint = unitsOf(points, boundaries, options.hamlets, problems);
    progress.at("stage.strips", 0, 0);
    try {
        study.strips = makeStrips(boundaries, study, points, unitOfPoint);
    } catch (const gis::Error& error) {
        const bool unit = !error.place().empty();
        throw gis::Error(error.kind(), boundaries.layer.file,
                         unit ? boundaries.units.describe(std::stoul(error.place())) : std::string(), error.message());
    }
    study.hamlets = points.size();
    if (options.hamlets.empty()) {
        return;
    }
    study.facts.hamlets.assign(study.borders.size(), 0);
    for (const auto& border : study.strips->borderOfPoint) {
        if (border) {
            ++study.facts.hamlets[*border];
            ++study.hamletsInStrips;
        }
    }
}

} // namespace

ClusterStudy studyClusters(const Boundaries& boundaries, const UnitParents& parents, const BorderStudy& study,
                           const ClusterOptions& options, const gis::Limits& limits, gis::Problems& problems,
                           const gis::Progress& progress) {
    const Units& units = boundaries.units;
    ClusterStudy result;
    result.day = options.day;
    result.since = options.since;
    result.stripMetres = options.stripMetres.value_or(0);
    if (!options.source.path.empty()) {
        result.clusters = readClusters(options.source, units, limits, problems);
        sortById(result.clusters.list);
    }
    result.borders = sharedBorders(study, parents);
    result.counts = checkClusters(result.clusters, units, parents, result.borders, options.day, problems);
    result.counted = clustersOn(result.clusters, options.day);
    result.covering = coverBorders(result.borders, units.size(), result.clusters, result.counted);
    if (!options.since.empty()) {
        result.before =
            coverBorders(result.borders, units.size(), result.clusters, clustersOn(result.clusters, options.since));
    }
    result.coverage = sumCoverage(result.borders, result.covering, parents, units.size());
    result.lines = linesOf(result.borders, study);
    result.facts.weakness = options.weakness;
    result.facts.whyWeak = options.whyWeak;
    result.weights = options.weights;
    if (options.stripMetres) {
        addStrips(result, boundaries, options, limits, problems, progress);
    }
    result.gaps = findGaps(result.borders, result.covering, result.clusters, result.counted, units, result.facts,
                           options.weights);
    return result;
}

} // namespace diaban
