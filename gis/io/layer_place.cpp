// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/layer_place.h"

#include "gis/base/error.h"
#include "gis/crs/transform.h"
#include "gis/crs/vn2000_doubts.h"
#include "gis/io/shapefile_set.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace gis {

namespace {

constexpr const char* kOutsideDegrees = "layer.outside_degrees"; // less is said by it than by what is found here

/// The country with its sea.
constexpr Box kVietnam{{102, 6}, {118, 24}};

std::string shown(const Crs& crs) {
    return crs.code().empty() ? crs.name() : crs.code();
}

/// A PROJ string gives its CRS no name.
std::string shownAs(const Crs& crs, const std::string& stated) {
    return crs.code().empty() && (crs.name() == "unknown" || crs.name() == "unnamed") ? stated : shown(crs);
}

void takeStatedCrs(Layer& layer, const std::string& stated, Problems& problems) {
    if (stated.empty()) {
        return;
    }
    const Crs crs = Crs::fromText(stated);
    if (layer.crs.known() && !(layer.crs == crs)) {
        problems.warn(layer.file, "",
                      {"layer.crs_overridden", {{"stated", shown(layer.crs)}, {"used", shownAs(crs, stated)}}});
        problems.withdraw(kOutsideDegrees, layer.file);
    }
    layer.crs = crs;
}

/// The false origin of the twins has easting and northing exchanged. Most layers under one have the usual origin.
void replaceTwin(Layer& layer, const Error& error, Problems& problems) {
    constexpr double kOrigin = 500'000;
    constexpr Box kUsual{{300'000, 600'000}, {700'000, 2'800'000}}; // easting and northing of a zone in the country
    constexpr Box kAsStated{{-200'000, 1'100'000}, {200'000, 3'300'000}};
    const Box box = layer.polygons.box();
    const auto inside = [&box](const Box& other) { return other.contains(box.min) && other.contains(box.max); };
    const auto argument = [&error](std::size_t i) { return std::get<std::string>(error.message().args.at(i).second); };
    const Message told{inside(kUsual) ? "layer.twin_replaced" : "layer.twin_moved",
                       {{"given", argument(0)}, {"right", argument(1)}}};
    if (!inside(kUsual)) {
        if (!inside(kAsStated)) {
            throw badInput(layer.file, "", error.message());
        }
        for (Point& p : layer.polygons.points()) {
            p = {p.x + kOrigin, p.y - kOrigin};
        }
    }
    layer.crs = Crs::fromText(argument(1));
    problems.warn(layer.file, "", told);
    problems.withdraw("layer.bad_crs", layer.file);
}

void lookForTwin(Layer& layer, const std::string& prj, Problems& problems) {
    if (layer.crs.known() || prj.empty()) {
        return;
    }
    try {
        static_cast<void>(Crs::fromText(prj));
    } catch (const Error& error) {
        if (error.message().id == "crs.deprecated_twin") {
            replaceTwin(layer, error, problems);
        }
    }
}

void swapAxes(Polygons& polygons) {
    for (Point& p : polygons.points()) {
        std::swap(p.x, p.y);
    }
}

bool isInVietnam(const Transform& toDegrees, Point p) {
    std::array<Point, 1> at{p};
    return toDegrees.apply(at) == 0 && kVietnam.contains(at[0]);
}

/// Longitude is never beyond 90 where it stands for latitude; a projected layer of the country lies in it only when its
/// axes are exchanged. Elsewhere in the world exchanged axes can look right.
bool looksSwapped(const Crs& crs, const Box& box) {
    if (crs.geographic()) {
        return std::abs(box.min.x) <= 90 && std::abs(box.max.x) <= 90 && std::abs(box.centre().y) > 90 &&
               std::abs(box.min.y) <= 180 && std::abs(box.max.y) <= 180;
    }
    if (!crs.known() || box.centre().x <= box.centre().y) {
        return false; // in the country northings are larger than eastings
    }
    try {
        const Transform toDegrees(crs, Crs::fromText("EPSG:4326"));
        const Point middle = box.centre();
        return !isInVietnam(toDegrees, middle) && isInVietnam(toDegrees, {middle.y, middle.x});
    } catch (const Error&) {
        return false;
    }
}

/// The box of one point a unit: a pass over every vertex would cost as much as reading them.
Box sampleBox(const Polygons& polygons) {
    Box box;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto rings = polygons.ringsOfUnit(unit);
        if (rings.size() > 0 && !polygons.ring(rings.first).empty()) {
            box.add(polygons.ring(rings.first).front());
        }
    }
    return box;
}

void settleAxes(Layer& layer, bool asked, Problems& problems) {
    if (asked) {
        swapAxes(layer.polygons);
        problems.note(layer.file, "", {"layer.axes_swapped", {}});
        problems.withdraw(kOutsideDegrees, layer.file);
        return;
    }
    const Box sample = sampleBox(layer.polygons);
    if (sample.empty() || !looksSwapped(layer.crs, sample)) {
        return;
    }
    const Box box = layer.polygons.box();
    if (looksSwapped(layer.crs, box)) {
        const Point middle = box.centre();
        problems.warn(layer.file, "", {"layer.axes_look_swapped", {{"x", middle.x}, {"y", middle.y}}});
        problems.withdraw(kOutsideDegrees, layer.file);
    }
}

void tellUnits(const Layer& layer, Problems& problems) {
    // Nobody counts longitude so far round, and no projection of the earth reaches beyond the other.
    constexpr double kMostDegrees = 1000, kMostMetres = 5e7;
    const auto allBeyond = [&](double low, double high) {
        return (low > kMostDegrees || high < -kMostDegrees) && low > -kMostMetres && high < kMostMetres;
    };
    const bool degrees = layer.crs.geographic();
    const auto doubtful = [&](const Box& box) {
        return degrees ? allBeyond(box.min.x, box.max.x) || allBeyond(box.min.y, box.max.y)
                       : box.min.x >= -180 && box.max.x <= 180 && box.min.y >= -90 && box.max.y <= 90;
    };
    const Box sample = sampleBox(layer.polygons);
    if (sample.empty() || !layer.crs.known() || !doubtful(sample)) {
        return; // what is not so of some points is not so of all
    }
    const Box box = layer.polygons.box();
    if (!doubtful(box)) {
        return;
    }
    const Point middle = box.centre();
    problems.warn(layer.file, "",
                  {degrees ? "layer.metres_for_degrees" : "layer.degrees_for_metres",
                   {{"crs", shown(layer.crs)}, {"x", middle.x}, {"y", middle.y}}});
    if (degrees) {
        problems.withdraw(kOutsideDegrees, layer.file);
    }
}

/// Old datums of the country (Indian 1960, Hanoi 1972) have shifts for parts of it only, or none.
void tellMissingShift(const Layer& layer, Problems& problems) {
    // What stands on the ellipsoid of WGS 84 or GRS 80 is near WGS 84, or was looked at by vn2000Doubts.
    const bool old = layer.crs.known() && layer.crs.wkt().find("6378137") == std::string::npos;
    if (!old) {
        return;
    }
    const Box box = layer.polygons.box();
    try {
        if (!box.empty() && Transform(layer.crs, Crs::fromText("EPSG:4326"), box).withoutShift()) {
            problems.warn(layer.file, "", {"crs.no_shift", {{"crs", layer.crs.name()}}});
        }
    } catch (const Error&) { // no operation at all: told by those who need one
    }
}

} // namespace

void settlePlace(Layer& layer, const ReadOptions& options, Problems& problems) {
    const std::string prj = layer.format == "ESRI Shapefile" ? prjTextOf(layer.file) : std::string();
    lookForTwin(layer, options.assumedCrs.empty() ? prj : std::string(), problems);
    takeStatedCrs(layer, options.assumedCrs, problems);
    settleAxes(layer, options.swapAxes, problems);
    tellUnits(layer, problems);
    tellMissingShift(layer, problems);
    const bool asInFile = options.assumedCrs.empty();
    const std::string text = asInFile && !prj.empty() ? prj : layer.crs.wkt();
    std::vector<Message> doubts = vn2000Doubts(text, sampleBox(layer.polygons));
    if (!doubts.empty()) {
        doubts = vn2000Doubts(text, layer.polygons.box());
    }
    for (Message& doubt : doubts) {
        problems.warn(layer.file, "", std::move(doubt));
    }
}

} // namespace gis
