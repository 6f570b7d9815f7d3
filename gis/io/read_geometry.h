// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/io/gdal_functions.h"
#include "gis/io/layer.h"

#include <string>
#include <vector>

namespace gis {

/// Appends geometries unit by unit to flat arrays and reports what is odd about each.
class GeometryReader {
public:
    /// `geographic`: coordinates beyond 180 and 90 degrees are told.
    GeometryReader(std::string file, const Limits& limits, bool geographic, Problems& problems,
                   GeometryKind kind = GeometryKind::Polygons)
        : m_file(std::move(file)), m_limits(limits), m_geographic(geographic), m_kind(kind), m_problems(problems) {}

    /// The polygons, or lines, of `geometry` (null allowed) as the next unit; a unit without usable geometry has no
    /// part. `place` names the unit in reports. Throws Error{BadInput "layer.limit_vertices",
    /// "layer.limit_unit_vertices"}.
    void read(OGRGeometryH geometry, const std::string& place, Polygons& into);
    /// Counts a unit, read by other means, whose box is not on the Earth.
    void countOutside(const Box& box, const std::string& place);

    /// Tells what is told once a layer: how many units were three-dimensional.
    void tellCounts();

private:
    void readPart(OGRGeometryH geometry, const std::string& place);
    void readPolygon(OGRGeometryH polygon, const std::string& place);
    void readLine(OGRGeometryH line, const std::string& place);
    [[nodiscard]] bool takeRing(OGRGeometryH ring, const std::string& place);
    [[nodiscard]] bool wanted(OGRwkbGeometryType type) const;
    [[nodiscard]] bool usable(OGRGeometryH geometry, const std::string& place);
    void limitVertices(OGRGeometryH geometry, const std::string& place, const Polygons& into) const;

    std::string m_file;
    Limits m_limits;
    bool m_geographic;
    GeometryKind m_kind;
    Problems& m_problems;
    std::int64_t m_threeDimensional = 0;
    std::int64_t m_outside = 0;
    std::string m_firstOutside;
    std::vector<Point> m_ring;
    Polygons m_unit; ///< the unit at hand: kept or dropped as a whole
};

} // namespace gis
