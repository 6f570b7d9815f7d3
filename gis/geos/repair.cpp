// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/repair.h"

#include "gis/base/two_threads.h"
#include "gis/geos/convert.h"
#include "gis/geos/geos_handles.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gis {

namespace {

// The words GEOS has for the same faults, where it is not asked because it would not build the geometry or would say
// nothing of the place.
constexpr const char* kBadCoordinate = "Invalid Coordinate";
constexpr const char* kTooFewPoints = "Too few points in geometry component";
constexpr const char* kNotClosed = "Ring is not closed";
constexpr const char* kFailed = "Topology check failed";

bool isFinite(const Point& p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// What makes a ring no ring at all; GEOS refuses to build these.
std::optional<InvalidUnit> brokenRing(const Polygons& polygons, std::size_t unit) {
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        for (const Point& p : ring) {
            if (!isFinite(p)) {
                return InvalidUnit{unit, kBadCoordinate, p};
            }
        }
        if (ring.size() < 4) {
            return InvalidUnit{unit, kTooFewPoints, ring.empty() ? Point{} : ring.front()};
        }
        if (ring.front() != ring.back()) {
            return InvalidUnit{unit, kNotClosed, ring.front()};
        }
    }
    return std::nullopt;
}

Point pointOf(GEOSContextHandle_t context, const GEOSGeometry* location) {
    Point at;
    if (location != nullptr && GEOSisEmpty_r(context, location) == 0) {
        GEOSGeomGetX_r(context, location, &at.x);
        GEOSGeomGetY_r(context, location, &at.y);
    }
    return at;
}

std::optional<InvalidUnit> checkUnit(GEOSContextHandle_t context, const Polygons& polygons, std::size_t unit) {
    if (polygons.partsOf(unit).size() == 0) {
        return std::nullopt;
    }
    if (auto broken = brokenRing(polygons, unit)) {
        return broken;
    }
    const geos::Geometry geometry = geos::toGeos(context, polygons, unit);
    char* reason = nullptr;
    GEOSGeometry* location = nullptr;
    const char answer = geometry ? GEOSisValidDetail_r(context, geometry.get(), 0, &reason, &location) : char{2};
    const geos::Geometry place(location, geos::GeometryDestroy(context));
    const std::string words = reason == nullptr ? kFailed : reason;
    GEOSFree_r(context, reason);
    if (answer == 1) {
        return std::nullopt;
    }
    const Box box = polygons.boxOf(unit);
    return InvalidUnit{unit, words, place ? pointOf(context, place.get()) : box.centre()};
}

bool allFinite(const Polygons& polygons, std::size_t unit) {
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        if (!std::all_of(ring.begin(), ring.end(), isFinite)) {
            return false;
        }
    }
    return true;
}

/// The unit as GEOS takes it: open rings closed, rings of fewer than three corners left out, with their holes where
/// they are shells.
Polygons buildable(const Polygons& polygons, std::size_t unit) {
    Polygons result;
    const Polygons::Range parts = polygons.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        bool hasShell = false;
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const std::span<const Point> ring = polygons.ring(r);
            std::vector<Point> closed(ring.begin(), ring.end());
            if (!closed.empty() && closed.front() != closed.back()) {
                closed.push_back(closed.front());
            }
            const bool usable = closed.size() >= 4;
            hasShell = r == rings.first ? usable : hasShell;
            if (usable && hasShell) {
                result.addRing(closed);
            }
        }
        if (hasShell) {
            result.endPart();
        }
    }
    result.endUnit();
    return result;
}

geos::Geometry mended(GEOSContextHandle_t context, const GEOSGeometry* geometry) {
    struct ParamsDestroy {
        GEOSContextHandle_t context;
        void operator()(GEOSMakeValidParams* params) const noexcept { GEOSMakeValidParams_destroy_r(context, params); }
    };
    const std::unique_ptr<GEOSMakeValidParams, ParamsDestroy> params(GEOSMakeValidParams_create_r(context),
                                                                     ParamsDestroy{context});
    GEOSMakeValidParams_setMethod_r(context, params.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context, params.get(), 0);
    return {GEOSMakeValidWithParams_r(context, geometry, params.get()), geos::GeometryDestroy(context)};
}

} // namespace

std::vector<InvalidUnit> invalidUnits(const Polygons& polygons) {
    const auto check = [&polygons](std::size_t first, std::size_t last, std::vector<InvalidUnit>& found) {
        const geos::Context context = geos::makeContext();
        for (std::size_t unit = first; unit < last; ++unit) {
            if (auto fault = checkUnit(context.get(), polygons, unit)) {
                found.push_back(std::move(*fault));
            }
        }
    };
    const std::size_t middle = middleUnit(polygons);
    std::vector<InvalidUnit> found;
    std::vector<InvalidUnit> foundLater;
    inTwoThreads([&] { check(0, middle, found); }, [&] { check(middle, polygons.unitCount(), foundLater); });
    found.insert(found.end(), foundLater.begin(), foundLater.end());
    return found;
}

std::vector<InvalidUnit> invalidUnits(const Polygons& polygons, std::span<const std::uint32_t> units) {
    const auto check = [&polygons](std::span<const std::uint32_t> some, std::vector<InvalidUnit>& found) {
        const geos::Context context = geos::makeContext();
        for (const std::uint32_t unit : some) {
            if (auto fault = checkUnit(context.get(), polygons, unit)) {
                found.push_back(std::move(*fault));
            }
        }
    };
    std::vector<InvalidUnit> found;
    std::vector<InvalidUnit> foundLater;
    const std::size_t half = units.size() / 2;
    inTwoThreads([&] { check(units.first(half), found); }, [&] { check(units.subspan(half), foundLater); });
    found.insert(found.end(), foundLater.begin(), foundLater.end());
    return found;
}

Polygons makeValid(const Polygons& polygons, std::size_t unit) {
    Polygons result;
    if (allFinite(polygons, unit)) {
        const geos::Context context = geos::makeContext();
        // GEOS 3.11 leaves about one in fifty very tangled rings invalid; its own result it then mends.
        constexpr int kMostRounds = 4;
        geos::Geometry geometry = geos::toGeos(context.get(), buildable(polygons, unit), 0);
        for (int round = 0; round < kMostRounds && geometry; ++round) {
            geometry = mended(context.get(), geometry.get());
            if (geometry && GEOSisValid_r(context.get(), geometry.get()) == 1) {
                geos::addUnit(result, context.get(), geometry.get());
                return result;
            }
        }
    }
    result.endUnit();
    return result;
}

} // namespace gis
