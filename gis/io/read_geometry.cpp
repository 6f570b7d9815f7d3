// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_geometry.h"

#include "gis/base/error.h"
#include "gis/io/gdal_scope.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

std::int64_t vertexCount(OGRGeometryH geometry) {
    const int members = OGR_G_GetGeometryCount(geometry);
    if (members == 0) {
        const auto type = wkbFlatten(OGR_G_GetGeometryType(geometry));
        return type == wkbLineString || type == wkbCircularString ? OGR_G_GetPointCount(geometry) : 0;
    }
    std::int64_t count = 0;
    for (int i = 0; i < members; ++i) {
        count += vertexCount(OGR_G_GetGeometryRef(geometry, i));
    }
    return count;
}

bool hasZ(OGRGeometryH geometry) {
    return OGR_G_Is3D(geometry) != 0 || OGR_G_IsMeasured(geometry) != 0;
}

void takePoints(OGRGeometryH line, std::vector<Point>& points) {
    const int count = OGR_G_GetPointCount(line);
    points.resize(static_cast<std::size_t>(count));
    if (count > 0) {
        OGR_G_GetPoints(line, &points[0].x, sizeof(Point), &points[0].y, sizeof(Point), nullptr, 0);
    }
}

} // namespace

void GeometryReader::read(OGRGeometryH geometry, const std::string& place, Polygons& into) {
    m_unit = Polygons();
    if (geometry == nullptr || OGR_G_IsEmpty(geometry) != 0) {
        m_problems.warn(m_file, place, {"layer.no_geometry", {}});
    } else {
        m_threeDimensional += hasZ(geometry) ? 1 : 0;
        limitVertices(geometry, place, into);
        GeometryHandle straight;
        if (OGR_G_HasCurveGeometry(geometry, TRUE) != 0) {
            straight.reset(OGR_G_GetLinearGeometry(geometry, 0, nullptr));
            geometry = straight.get();
            m_problems.warn(m_file, place, {"layer.curves", {}});
        }
        if (geometry != nullptr && usable(geometry, place)) {
            readPart(geometry, place);
        }
    }
    m_unit.endUnit();
    const auto points = m_unit.points();
    const auto bad = std::find_if(points.begin(), points.end(),
                                  [](const Point& p) { return !std::isfinite(p.x) || !std::isfinite(p.y); });
    if (bad == points.end()) {
        into.addUnit(m_unit, 0);
        return;
    }
    m_problems.warn(m_file, place, {"layer.bad_coordinate", {}});
    into.endUnit();
}

bool GeometryReader::wanted(OGRwkbGeometryType type) const {
    const bool lines = m_kind == GeometryKind::Lines;
    return type == wkbGeometryCollection || type == (lines ? wkbLineString : wkbPolygon) ||
           type == (lines ? wkbMultiLineString : wkbMultiPolygon);
}

bool GeometryReader::usable(OGRGeometryH geometry, const std::string& place) {
    const auto type = wkbFlatten(OGR_G_GetGeometryType(geometry));
    if (!wanted(type)) {
        m_problems.warn(m_file, place, {"layer.not_polygon", {{"type", std::string(OGRGeometryTypeToName(type))}}});
        return false;
    }
    OGREnvelope box;
    OGR_G_GetEnvelope(geometry, &box);
    countOutside({{box.MinX, box.MinY}, {box.MaxX, box.MaxY}}, place);
    return true;
}

void GeometryReader::countOutside(const Box& box, const std::string& place) {
    const bool outside = m_geographic && (box.min.x < -180 || box.max.x > 180 || box.min.y < -90 || box.max.y > 90);
    if (outside && ++m_outside == 1) {
        m_firstOutside = place;
    }
}

void GeometryReader::limitVertices(OGRGeometryH geometry, const std::string& place, const Polygons& into) const {
    const std::int64_t count = vertexCount(geometry);
    if (count > m_limits.verticesOfUnit) {
        throw badInput(m_file, place,
                       {"layer.limit_unit_vertices", {{"vertices", count}, {"limit", m_limits.verticesOfUnit}}});
    }
    if (static_cast<std::int64_t>(into.vertexCount()) + count > m_limits.vertices) {
        throw badInput(m_file, place, {"layer.limit_vertices", {{"limit", m_limits.vertices}}});
    }
}

void GeometryReader::readPart(OGRGeometryH geometry, const std::string& place) {
    const auto type = wkbFlatten(OGR_G_GetGeometryType(geometry));
    if (type == wkbPolygon && m_kind == GeometryKind::Polygons) {
        readPolygon(geometry, place);
        return;
    }
    if (type == wkbLineString && m_kind == GeometryKind::Lines) {
        readLine(geometry, place);
        return;
    }
    if (!wanted(type)) {
        m_problems.warn(m_file, place, {"layer.member_dropped", {{"type", std::string(OGRGeometryTypeToName(type))}}});
        return;
    }
    for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i) {
        readPart(OGR_G_GetGeometryRef(geometry, i), place);
    }
}

void GeometryReader::readPolygon(OGRGeometryH polygon, const std::string& place) {
    bool hasShell = false;
    for (int i = 0; i < OGR_G_GetGeometryCount(polygon); ++i) {
        const bool taken = takeRing(OGR_G_GetGeometryRef(polygon, i), place);
        if (taken) {
            m_unit.addRing(m_ring);
            hasShell = true;
        } else if (i == 0) {
            return; // holes of a shell that is none
        }
    }
    if (hasShell) {
        m_unit.endPart();
    }
}

void GeometryReader::readLine(OGRGeometryH line, const std::string& place) {
    takePoints(line, m_ring);
    if (m_ring.size() < 2) {
        m_problems.warn(m_file, place, {"layer.ring_short", {{"points", static_cast<std::int64_t>(m_ring.size())}}});
        return;
    }
    m_unit.addRing(m_ring);
    m_unit.endPart();
}

bool GeometryReader::takeRing(OGRGeometryH ring, const std::string& place) {
    takePoints(ring, m_ring);
    const std::size_t count = m_ring.size();
    if (!m_ring.empty() && !(m_ring.front() == m_ring.back())) {
        m_problems.warn(m_file, place, {"layer.ring_closed", {}});
        m_ring.push_back(m_ring.front());
    }
    if (m_ring.size() < 4) {
        m_problems.warn(m_file, place, {"layer.ring_short", {{"points", static_cast<std::int64_t>(count)}}});
        return false;
    }
    return true;
}

void GeometryReader::tellCounts() {
    if (m_threeDimensional > 0) {
        m_problems.note(m_file, "", {"layer.has_z", {{"count", m_threeDimensional}}});
    }
    if (m_outside > 0) {
        m_problems.warn(m_file, m_firstOutside, {"layer.outside_degrees", {{"count", m_outside}}});
    }
}

} // namespace gis
