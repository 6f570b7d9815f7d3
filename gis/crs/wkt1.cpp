// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/wkt1.h"

#include "gis/crs/proj_handles.h"

namespace gis {

std::string wkt1Of(const Crs& crs) {
    if (!crs.known()) {
        return {};
    }
    const proj::Context context = proj::makeContext();
    // By its code where it has one: WKT 2 does not carry the codes of its parts.
    const std::string& text = crs.code().empty() ? crs.wkt() : crs.code();
    const proj::Object object(proj_create(context.get(), text.c_str()));
    const char* const options[] = {"MULTILINE=NO", "OUTPUT_AXIS=YES", nullptr};
    const char* wkt = object ? proj_as_wkt(context.get(), object.get(), PJ_WKT1_GDAL, options) : nullptr;
    return wkt == nullptr ? std::string() : std::string(wkt);
}

} // namespace gis
