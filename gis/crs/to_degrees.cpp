// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/to_degrees.h"

#include "gis/base/error.h"
#include "gis/crs/proj_handles.h"

#include <vector>

namespace gis {

struct ToDegrees::Impl {
    proj::Context context = proj::makeContext();
    proj::Object operation;
    double degrees = 1;
    std::vector<Point> points;
};

ToDegrees::ToDegrees(const Crs& crs) : m_impl(std::make_unique<Impl>()) {
    if (!crs.known()) {
        throw badInput({}, {}, {"crs.missing", {}});
    }
    if (crs.geographic()) {
        return;
    }
    PJ_CONTEXT* const context = m_impl->context.get();
    const proj::Object horizontal =
        proj::horizontalPart(context, proj::Object(proj_create(context, crs.wkt().c_str())));
    m_impl->operation = horizontal ? proj::toOwnGeographic(context, horizontal.get()) : nullptr;
    if (!m_impl->operation) {
        throw badInput({}, {}, {"crs.no_operation", {{"from", crs.name()}, {"to", crs.name()}}});
    }
    m_impl->degrees = proj::degreesPerUnit(context, horizontal.get());
}

ToDegrees::~ToDegrees() = default;
ToDegrees::ToDegrees(ToDegrees&&) noexcept = default;
ToDegrees& ToDegrees::operator=(ToDegrees&&) noexcept = default;

std::span<const Point> ToDegrees::operator()(std::span<const Point> points) {
    if (!m_impl->operation || points.empty()) {
        return points;
    }
    std::vector<Point>& moved = m_impl->points;
    moved.assign(points.begin(), points.end());
    proj_trans_generic(m_impl->operation.get(), PJ_FWD, &moved[0].x, sizeof(Point), moved.size(), &moved[0].y,
                       sizeof(Point), moved.size(), nullptr, 0, 0, nullptr, 0, 0);
    for (Point& p : moved) {
        p = {p.x * m_impl->degrees, p.y * m_impl->degrees};
    }
    return moved;
}

} // namespace gis
