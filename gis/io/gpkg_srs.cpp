// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_srs.h"

#include "gis/base/error.h"
#include "gis/crs/wkt1.h"

#include <algorithm>
#include <charconv>

namespace gis {

Crs epsgCrsOf(const SqliteDatabase& database, std::int64_t srs) {
    SqliteStatement row = database.prepare("SELECT 1 FROM gpkg_spatial_ref_sys WHERE srs_id = ? AND "
                                           "upper(organization) = 'EPSG' AND organization_coordsys_id = srs_id");
    row.bind(0, srs);
    try {
        return srs > 0 && row.step() ? Crs::fromText("EPSG:" + std::to_string(srs)) : Crs();
    } catch (const Error&) {
        return {};
    }
}

std::optional<SrsRow> srsRowOf(const Crs& crs) {
    constexpr std::int32_t kFirstOwn = 100'000; // as GDAL counts
    const std::string& code = crs.code();
    if (!crs.known()) {
        return SrsRow{};
    }
    if (code == "EPSG:4326") {
        return SrsRow{4326, {}, {}, {}}; // in every file
    }
    const std::size_t colon = std::min(code.find(':'), code.size());
    SrsRow row{0, crs.name(), code.substr(0, colon), wkt1Of(crs)};
    const char* end = code.data() + code.size();
    const auto number = std::from_chars(code.data() + std::min(colon + 1, code.size()), end, row.id);
    if (number.ec != std::errc() || number.ptr != end || row.id <= 0) {
        row.id = kFirstOwn;
        row.organization = "NONE";
    }
    return row.definition.empty() ? std::nullopt : std::optional(std::move(row));
}

} // namespace gis
