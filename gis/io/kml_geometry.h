// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"
#include "gis/io/gdal_scope.h"

#include <string_view>
#include <vector>

namespace gis {

/// The tuples of a coordinates element. What is no number becomes NaN, to be told with its unit.
struct KmlCoordinates {
    std::vector<Point> points;
    bool heights = false; ///< one of them is not zero
};
[[nodiscard]] KmlCoordinates kmlCoordinates(std::string_view text);

/// The geometry of one Placemark, built from its elements as they come.
class KmlGeometry {
public:
    /// True for an element that is a geometry or belongs to one.
    static bool knows(std::string_view element) noexcept;

    void start(std::string_view element);
    /// `text` is that of a coordinates element.
    void end(std::string_view element, std::string_view text);
    /// The geometry, null where there was none; the builder is as new.
    [[nodiscard]] GeometryHandle take();

private:
    struct Polygon {
        std::vector<GeometryHandle> shells, holes;
    };
    void add(GeometryHandle geometry);
    void endPolygon();

    std::vector<GeometryHandle> m_open; ///< MultiGeometry within MultiGeometry
    GeometryHandle m_whole;
    bool m_gathered = false; ///< m_whole holds several that stood side by side, which the standard forbids
    Polygon m_polygon;
    bool m_inPolygon = false;
    bool m_inHole = false;
};

} // namespace gis
