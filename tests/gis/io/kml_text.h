// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/gis/io/sample_layer.h"

#include <zip.h>

namespace gis::test {

inline std::string kmlDocument(const std::string& inside) {
    return R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)" + inside +
           "</Document></kml>";
}

inline std::string kmlRing(const std::string& coordinates) {
    return "<LinearRing><coordinates>" + coordinates + "</coordinates></LinearRing>";
}

inline std::string kmlSquare() {
    return "<Polygon><outerBoundaryIs>" + kmlRing("105,21 106,21 106,22 105,22 105,21") +
           "</outerBoundaryIs></Polygon>";
}

/// A unit of that name with what stands before its square.
inline std::string placemark(const std::string& name, const std::string& inside = {},
                             const std::string& geometry = kmlSquare()) {
    return "<Placemark><name>" + name + "</name>" + inside + geometry + "</Placemark>";
}

struct ZipEntry {
    std::string name, bytes;
};

inline void writeZip(const std::string& path, const std::vector<ZipEntry>& entries) {
    int code = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = zip_source_buffer(zip, entry.bytes.data(), entry.bytes.size(), 0);
        zip_file_add(zip, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
}

} // namespace gis::test
