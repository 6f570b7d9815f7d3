// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/area_of_use.h"

#include "gis/crs/proj_handles.h"

namespace gis {

std::optional<Box> areaOfUse(const Crs& crs) {
    if (!crs.known()) {
        return std::nullopt;
    }
    const proj::Context context = proj::makeContext();
    const proj::Object object(proj_create(context.get(), (crs.code().empty() ? crs.wkt() : crs.code()).c_str()));
    Box area;
    if (!object || proj_get_area_of_use(context.get(), object.get(), &area.min.x, &area.min.y, &area.max.x, &area.max.y,
                                        nullptr) == 0) {
        return std::nullopt;
    }
    const bool stated = area.min.x >= -180 && area.min.x < area.max.x && area.min.y < area.max.y;
    return stated ? std::optional(area) : std::nullopt;
}

void tellOutsideArea(const Crs& target, const Box& lonLat, const std::string& file, Problems& problems) {
    constexpr double kMargin = 0.5; // degrees; areas of use end at borders, zones do not
    const auto area = lonLat.empty() ? std::nullopt : areaOfUse(target);
    if (!area) {
        return;
    }
    const Point at = lonLat.centre();
    const Box wide{{area->min.x - kMargin, area->min.y - kMargin}, {area->max.x + kMargin, area->max.y + kMargin}};
    if (!wide.contains(at)) {
        problems.warn(file, "",
                      {"crs.outside_area",
                       {{"crs", target.code().empty() ? target.name() : target.code()},
                        {"name", target.name()},
                        {"west", area->min.x},
                        {"east", area->max.x},
                        {"south", area->min.y},
                        {"north", area->max.y},
                        {"lon", at.x},
                        {"lat", at.y}}});
    }
}

} // namespace gis
