// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/box.h"

#include <optional>
#include <string>

namespace gis {

/// Where a page lies on the plane of a CRS, y of the page down and of the plane up.
struct PdfGround {
    Crs crs;
    Point corner; ///< of the upper left corner of the page
    double unitsPerPoint = 0;
    Box frame; ///< the part of the page that is a map, in points; the rest is no ground
};

/// A PDF of one page with its place on the ground added, as ISO 32000 wants it (a viewport with a geographic measure):
/// GDAL, QGIS and readers that show positions know of it. The page and what is on it stay as they are. Nothing where
/// the place cannot be told: the CRS is unknown, or a corner of the frame is not on the Earth.
/// Throws Error{CannotWrite "write.driver"}.
[[nodiscard]] std::optional<std::string> georeferencedPdf(const std::string& pdf, const PdfGround& ground);

/// What a reader finds in a PDF.
struct PdfPage {
    int width = 0, height = 0; ///< points, whole ones
    bool onGround = false;
    Point corner; ///< as in PdfGround
    double unitsPerPoint = 0;
    std::string crs; ///< WKT; empty where it is not on the ground
};

/// Opens the first page. Throws Error{CannotWrite "write.unreadable"} where it cannot be opened.
[[nodiscard]] PdfPage readPdfPage(const std::string& pdf);

} // namespace gis
