// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/transform.h"

#include "gis/base/error.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/operation.h"
#include "gis/crs/proj_handles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace gis {

namespace {

/// The CRS of a Crs and the operation to its own longitude and latitude.
struct Side {
    Side(PJ_CONTEXT* context, const Crs& crs) : whole(proj_create(context, crs.wkt().c_str())) {
        horizontal = proj::horizontalPart(context, proj::Object(whole ? proj_clone(context, whole.get()) : nullptr));
        if (horizontal) {
            toGeographic = proj::toOwnGeographic(context, horizontal.get());
            degrees = proj::degreesPerUnit(context, horizontal.get());
        }
    }

    /// On the CRS's own datum, in degrees; NaN where the point is not on the Earth.
    [[nodiscard]] Point lonLat(Point p) const {
        const PJ_COORD at = proj_trans(toGeographic.get(), PJ_FWD, proj_coord(p.x, p.y, 0, 0));
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        return std::isfinite(at.v[0]) && std::isfinite(at.v[1]) ? Point{at.v[0] * degrees, at.v[1] * degrees}
                                                                : Point{kNan, kNan};
    }

    proj::Object whole; ///< with the shift that the text states, where it states one
    proj::Object horizontal;
    proj::Object toGeographic;
    double degrees = 1;
};

bool isFinite(const Point& p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// Corners, middles of the sides and the centre of a box.
std::array<Point, 9> samples(const Box& box) {
    const Point c = box.centre();
    return {{box.min,
             {c.x, box.min.y},
             {box.max.x, box.min.y},
             {box.min.x, c.y},
             c,
             {box.max.x, c.y},
             {box.min.x, box.max.y},
             {c.x, box.max.y},
             box.max}};
}

bool isOnEarth(const Point& lonLat) {
    return std::abs(lonLat.x) <= 180 && std::abs(lonLat.y) <= 90;
}

/// Empty where the area says nothing to PROJ. It must have a width: PROJ 9.1 never returns from a box whose west and
/// east are both 180.
Box boxInDegrees(const Side& from, const Box& area) {
    Box box;
    if (area.empty()) {
        return box;
    }
    for (const Point& p : samples(area)) {
        const Point lonLat = from.lonLat(p);
        if (isOnEarth(lonLat)) {
            box.add(lonLat);
        }
    }
    return box.width() > 0 && box.height() > 0 ? box : Box();
}

std::string nameFor(const Crs& crs) {
    return crs.code().empty() ? crs.name() : crs.code();
}

} // namespace

struct Transform::Impl {
    proj::Context context = proj::makeContext();
    proj::Object operation; ///< nothing: both CRSs are the same
    std::string description;
    double shiftMetres = 0;
    bool ballpark = false;

    std::size_t apply(std::span<Point> points) const {
        if (operation && !points.empty()) {
            proj_trans_generic(operation.get(), PJ_FWD, &points[0].x, sizeof(Point), points.size(), &points[0].y,
                               sizeof(Point), points.size(), nullptr, 0, 0, nullptr, 0, 0);
        }
        std::size_t failed = 0;
        for (Point& p : points) {
            if (!isFinite(p)) {
                constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
                p = {kNan, kNan};
                ++failed;
            }
        }
        return failed;
    }

    void measureShift(const Side& from, const Side& to, const Box& area) {
        constexpr double kNoise = 1e-3; // metres: what there and back through a projection leaves
        for (const Point& p : samples(area)) {
            std::array<Point, 1> moved{p};
            const Point before = from.lonLat(p);
            if (isOnEarth(before) && apply(moved) == 0) {
                const double metres = geodesicLength(before, to.lonLat(moved[0]));
                shiftMetres = metres > kNoise ? std::max(shiftMetres, metres) : shiftMetres;
            }
        }
    }
};

Transform::Transform(const Crs& from, const Crs& to, const Box& area) : m_impl(std::make_unique<Impl>()) {
    if (!from.known() || !to.known()) {
        throw badInput({}, {}, {"crs.missing", {}});
    }
    PJ_CONTEXT* context = m_impl->context.get();
    if (from.wkt() == to.wkt()) {
        return;
    }
    const Side source(context, from);
    const Side target(context, to);
    const bool usable = source.toGeographic && target.toGeographic;
    // The area of EPSG:6960 is the mainland: with far islands as the area PROJ would take no shift at all.
    const Box degrees = usable && !from.vn2000() && !to.vn2000() ? boxInDegrees(source, area) : Box();
    const proj::Object best =
        usable ? proj::bestOperation(context, source.whole.get(), target.whole.get(), degrees) : nullptr;
    if (best) {
        m_impl->description = proj::describe(context, best.get());
        m_impl->ballpark = proj_coordoperation_has_ballpark_transformation(context, best.get()) != 0;
        m_impl->operation.reset(proj_normalize_for_visualization(context, best.get()));
    }
    if (!m_impl->operation) {
        throw badInput({}, {}, {"crs.no_operation", {{"from", nameFor(from)}, {"to", nameFor(to)}}});
    }
    if (!area.empty()) {
        m_impl->measureShift(source, target, area);
    }
}

Transform::~Transform() = default;
Transform::Transform(Transform&&) noexcept = default;
Transform& Transform::operator=(Transform&&) noexcept = default;

std::size_t Transform::apply(std::span<Point> points) const {
    return m_impl->apply(points);
}

const std::string& Transform::description() const noexcept {
    return m_impl->description;
}

double Transform::datumShiftMetres() const noexcept {
    return m_impl->shiftMetres;
}

bool Transform::withoutShift() const noexcept {
    return m_impl->ballpark;
}

} // namespace gis
