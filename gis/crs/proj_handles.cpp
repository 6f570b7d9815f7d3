// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/proj_handles.h"

#include <cmath>
#include <new>
#include <numbers>

namespace gis::proj {

Context makeContext() {
    Context context(proj_context_create());
    if (!context) {
        throw std::bad_alloc();
    }
    proj_context_set_enable_network(context.get(), 0);
    proj_log_level(context.get(), PJ_LOG_NONE);
    return context;
}

Object horizontalPart(PJ_CONTEXT* context, Object crs) {
    while (crs) {
        switch (proj_get_type(crs.get())) {
        case PJ_TYPE_BOUND_CRS:
            crs.reset(proj_get_source_crs(context, crs.get()));
            break;
        case PJ_TYPE_COMPOUND_CRS:
            crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
            break;
        case PJ_TYPE_GEOGRAPHIC_3D_CRS:
            crs.reset(proj_crs_demote_to_2D(context, nullptr, crs.get()));
            break;
        case PJ_TYPE_GEOGRAPHIC_2D_CRS:
            return crs;
        case PJ_TYPE_PROJECTED_CRS:
            crs.reset(proj_crs_demote_to_2D(context, nullptr, crs.get()));
            return crs;
        default:
            return nullptr;
        }
    }
    return nullptr;
}

Object toOwnGeographic(PJ_CONTEXT* context, const PJ* crs) {
    const Object geographic(proj_crs_get_geodetic_crs(context, crs));
    if (!geographic) {
        return nullptr;
    }
    const Object asStated(proj_create_crs_to_crs_from_pj(context, crs, geographic.get(), nullptr, nullptr));
    return Object(asStated ? proj_normalize_for_visualization(context, asStated.get()) : nullptr);
}

double degreesPerUnit(PJ_CONTEXT* context, const PJ* crs) {
    const Object geographic(proj_crs_get_geodetic_crs(context, crs));
    const Object axes(geographic ? proj_crs_get_coordinate_system(context, geographic.get()) : nullptr);
    double radians = 0;
    const char* unit = nullptr;
    if (!axes || proj_cs_get_axis_info(context, axes.get(), 0, nullptr, nullptr, nullptr, &radians, &unit, nullptr,
                                       nullptr) == 0) {
        return 1;
    }
    const double degrees = radians * 180 / std::numbers::pi;
    // The definitions state the degree with 15 or 16 digits; that is not another unit.
    return std::abs(degrees - 1) < 1e-12 ? 1 : degrees;
}

std::string codeOf(const PJ* object) {
    const char* authority = proj_get_id_auth_name(object, 0);
    const char* code = proj_get_id_code(object, 0);
    return authority != nullptr && code != nullptr ? std::string(authority) + ":" + code : std::string();
}

} // namespace gis::proj
