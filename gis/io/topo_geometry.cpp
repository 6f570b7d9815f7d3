// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/topo_geometry.h"

#include "gis/base/error.h"

#include <nlohmann/json.hpp>

namespace gis {

namespace {

using nlohmann::json;

const json& memberOf(const json& object, const char* name) {
    static const json kNothing;
    const auto found = object.find(name);
    return found == object.end() ? kNothing : *found;
}

constexpr std::int64_t kNoArc = INT64_MAX; ///< what is no index is one that no arc has, and is told so

TopoGeometry::Ring ringOf(const json& indexes) {
    if (!indexes.is_array()) {
        return {kNoArc};
    }
    TopoGeometry::Ring ring;
    for (const json& index : indexes) {
        ring.push_back(index.is_number_integer() ? index.get<std::int64_t>() : kNoArc);
    }
    return ring;
}

std::vector<TopoGeometry::Ring> polygonOf(const json& rings) {
    if (!rings.is_array()) {
        return {{kNoArc}};
    }
    std::vector<TopoGeometry::Ring> polygon;
    for (const json& ring : rings) {
        polygon.push_back(ringOf(ring));
    }
    return polygon;
}

void addTo(TopoGeometry& whole, const json& object) {
    if (!object.is_object()) {
        return;
    }
    const json& stated = memberOf(object, "type");
    const std::string type = stated.is_string() ? stated.get<std::string>() : std::string();
    const json& arcs = memberOf(object, "arcs");
    using Kind = TopoGeometry::Kind;
    if (type == "Polygon") {
        whole.kind = Kind::Areas;
        whole.polygons.push_back(polygonOf(arcs));
    } else if (type == "MultiPolygon") {
        whole.kind = Kind::Areas;
        for (const json& polygon : arcs) { // each member where it is an object, none where it is a text
            whole.polygons.push_back(polygonOf(polygon));
        }
    } else if (type == "GeometryCollection") {
        for (const json& member : memberOf(object, "geometries")) {
            addTo(whole, member);
        }
    } else if (!type.empty()) {
        ++whole.dropped;
        const Kind other = type == "Point" || type == "MultiPoint" ? Kind::Point : Kind::Line;
        whole.kind = whole.kind == Kind::Areas ? Kind::Areas : other;
    }
}

/// Rings of many small arcs and arcs used again and again could make any number of vertices.
void limitVertices(const TopoGeometry& geometry, const TopoArcs& arcs, const std::string& file,
                   const std::string& place, const Limits& limits) {
    std::size_t count = 0;
    for (const auto& polygon : geometry.polygons) {
        for (const TopoGeometry::Ring& ring : polygon) {
            for (const std::int64_t index : ring) {
                const auto arc = arcs.arcOf(index);
                if (!arc) {
                    throw badInput(file, place, {"topojson.bad_arc", {{"arc", index}}});
                }
                count += arcs.vertexCount(*arc);
                if (count > static_cast<std::size_t>(limits.verticesOfUnit)) {
                    throw badInput(
                        file, place,
                        {"layer.limit_unit_vertices",
                         {{"vertices", static_cast<std::int64_t>(count)}, {"limit", limits.verticesOfUnit}}});
                }
            }
        }
    }
}

GeometryHandle ringGeometry(const TopoGeometry::Ring& ring, const TopoArcs& arcs) {
    std::vector<Point> points;
    for (const std::int64_t index : ring) {
        static_cast<void>(arcs.append(index, points)); // limitVertices has looked for each
    }
    GeometryHandle geometry(OGR_G_CreateGeometry(wkbLinearRing));
    if (!points.empty()) {
        OGR_G_SetPoints(geometry.get(), static_cast<int>(points.size()), &points[0].x, sizeof(Point), &points[0].y,
                        sizeof(Point), nullptr, 0);
    }
    return geometry;
}

} // namespace

TopoGeometry topoGeometry(const json& object) {
    TopoGeometry geometry;
    addTo(geometry, object);
    return geometry;
}

GeometryHandle assemble(const TopoGeometry& geometry, const TopoArcs& arcs, const std::string& file,
                        const std::string& place, const Limits& limits) {
    using Kind = TopoGeometry::Kind;
    if (geometry.kind == Kind::None) {
        return nullptr;
    }
    if (geometry.kind != Kind::Areas) {
        // Only to be told what it is: a point or a line is no unit.
        GeometryHandle other(OGR_G_CreateGeometry(geometry.kind == Kind::Point ? wkbPoint : wkbLineString));
        OGR_G_AddPoint_2D(other.get(), 0, 0);
        return other;
    }
    limitVertices(geometry, arcs, file, place, limits);
    GeometryHandle whole(OGR_G_CreateGeometry(geometry.dropped > 0 ? wkbGeometryCollection : wkbMultiPolygon));
    for (const auto& rings : geometry.polygons) {
        GeometryHandle polygon(OGR_G_CreateGeometry(wkbPolygon));
        for (const TopoGeometry::Ring& ring : rings) {
            OGR_G_AddGeometryDirectly(polygon.get(), ringGeometry(ring, arcs).release());
        }
        OGR_G_AddGeometryDirectly(whole.get(), polygon.release());
    }
    for (std::int64_t i = 0; i < geometry.dropped; ++i) {
        OGR_G_AddGeometryDirectly(whole.get(), OGR_G_CreateGeometry(wkbLineString));
    }
    return whole;
}

} // namespace gis
