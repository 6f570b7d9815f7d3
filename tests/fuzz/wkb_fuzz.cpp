// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Blobs of a GeoPackage as the fast lane reads them: refused, or read to what is written again as it was.
#include "gis/io/gpkg_geometry.h"

#include <cstdint>
#include <cstdlib>
#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto start = gis::wkbStart(bytes);
    const auto wkb = start ? bytes.subspan(*start) : bytes;
    const auto shape = gis::plainShape(wkb);
    if (!shape) {
        return 0;
    }
    gis::Polygons polygons;
    gis::addPlainUnit(wkb, polygons);
    std::vector<std::byte> blob;
    if (polygons.vertexCount() != shape->vertices || !gis::holdsUnit(wkb, polygons, 0)) {
        std::abort();
    }
    gis::encodeUnit(polygons, 0, 4326, blob);
    const auto again = gis::wkbStart(blob);
    if (!again || !gis::holdsUnit(std::span(blob).subspan(*again), polygons, 0)) {
        std::abort();
    }
    return 0;
}
