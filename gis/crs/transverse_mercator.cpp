// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/transverse_mercator.h"

#include <cmath>
#include <cstring>
#include <locale>
#include <numbers>
#include <sstream>

namespace gis {

namespace {

std::optional<double> parameter(PJ_CONTEXT* context, const PJ* conversion, const char* wanted) {
    const int count = proj_coordoperation_get_param_count(context, conversion);
    for (int i = 0; i < count; ++i) {
        const char* name = nullptr;
        double value = 0;
        if (proj_coordoperation_get_param(context, conversion, i, &name, nullptr, nullptr, &value, nullptr, nullptr,
                                          nullptr, nullptr, nullptr, nullptr) != 0 &&
            name != nullptr && std::strcmp(name, wanted) == 0) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<TransverseMercator> transverseMercatorOf(PJ_CONTEXT* context, const PJ* crs) {
    const proj::Object conversion(
        proj_get_type(crs) == PJ_TYPE_PROJECTED_CRS ? proj_crs_get_coordoperation(context, crs) : nullptr);
    const char* method = nullptr;
    if (!conversion || proj_coordoperation_get_method_info(context, conversion.get(), &method, nullptr, nullptr) == 0 ||
        method == nullptr || std::strcmp(method, "Transverse Mercator") != 0 ||
        parameter(context, conversion.get(), "Latitude of natural origin") != 0.0) {
        return std::nullopt;
    }
    const auto meridian = parameter(context, conversion.get(), "Longitude of natural origin");
    const auto scale = parameter(context, conversion.get(), "Scale factor at natural origin");
    const auto easting = parameter(context, conversion.get(), "False easting");
    const auto northing = parameter(context, conversion.get(), "False northing");
    if (!meridian || !scale || !easting || !northing) {
        return std::nullopt;
    }
    return TransverseMercator{*meridian, *scale, *easting, *northing};
}

std::optional<Point> lonLatOf(PJ_CONTEXT* context, const TransverseMercator& projection, const Point& p) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(17);
    text << "+proj=tmerc +lat_0=0 +lon_0=" << projection.meridian << " +k=" << projection.scale
         << " +x_0=" << projection.falseEasting << " +y_0=" << projection.falseNorthing << " +ellps=WGS84";
    const proj::Object operation(proj_create(context, text.str().c_str()));
    if (!operation) {
        return std::nullopt;
    }
    const PJ_COORD at = proj_trans(operation.get(), PJ_INV, proj_coord(p.x, p.y, 0, 0));
    constexpr double kDegrees = 180 / std::numbers::pi;
    return std::isfinite(at.v[0]) && std::isfinite(at.v[1])
               ? std::optional<Point>(Point{at.v[0] * kDegrees, at.v[1] * kDegrees})
               : std::nullopt;
}

} // namespace gis
