// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_crs.h"

namespace diaban {

void writeQgisCrs(XmlWriter& xml, const gis::Crs& crs) {
    xml.open("spatialrefsys", {{"nativeFormat", "Wkt"}});
    xml.text("wkt", crs.wkt());
    xml.text("authid", crs.code());
    xml.text("description", crs.name());
    xml.text("geographicflag", crs.geographic() ? "true" : "false");
    xml.close();
}

} // namespace diaban
