// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/kml_geometry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace gis {

namespace {

constexpr std::string_view kSpace = " \t\r\n";

void skipSpace(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
}

/// The next number; NaN where something else stands there, which is skipped.
double nextNumber(std::string_view& text) {
    double value = std::numeric_limits<double>::quiet_NaN();
    const char* const last = text.data() + text.size();
    const char* first = text.data();
    first += first != last && *first == '+' ? 1 : 0;
    const auto end = std::from_chars(first, last, value);
    const bool whole = end.ptr == last || *end.ptr == ',' || kSpace.find(*end.ptr) != std::string_view::npos;
    if (end.ec == std::errc() && whole) {
        text.remove_prefix(static_cast<std::size_t>(end.ptr - text.data()));
        return value;
    }
    text.remove_prefix(std::min(text.find_first_of(", \t\r\n"), text.size()));
    return std::numeric_limits<double>::quiet_NaN();
}

/// Steps over a comma with white space around it, which the standard forbids and people write.
bool nextIsComma(std::string_view& text) {
    std::string_view rest = text;
    skipSpace(rest);
    if (rest.empty() || rest.front() != ',') {
        return false;
    }
    rest.remove_prefix(1);
    skipSpace(rest);
    text = rest;
    return true;
}

GeometryHandle simple(OGRwkbGeometryType type, const KmlCoordinates& coordinates) {
    GeometryHandle geometry(OGR_G_CreateGeometry(type));
    const auto& points = coordinates.points;
    const auto count = static_cast<int>(type == wkbPoint ? std::min<std::size_t>(points.size(), 1) : points.size());
    if (count > 0) {
        OGR_G_SetPoints(geometry.get(), count, &points[0].x, sizeof(Point), &points[0].y, sizeof(Point), nullptr, 0);
    }
    if (coordinates.heights) {
        OGR_G_Set3D(geometry.get(), TRUE);
    }
    return geometry;
}

void append(OGRGeometryH parent, GeometryHandle child) {
    OGR_G_AddGeometryDirectly(parent, child.release());
}

GeometryHandle polygonOf(GeometryHandle shell) {
    GeometryHandle polygon(OGR_G_CreateGeometry(wkbPolygon));
    append(polygon.get(), std::move(shell));
    return polygon;
}

} // namespace

KmlCoordinates kmlCoordinates(std::string_view text) {
    KmlCoordinates result;
    for (skipSpace(text); !text.empty(); skipSpace(text)) {
        Point p;
        p.x = nextNumber(text);
        p.y = nextIsComma(text) ? nextNumber(text) : std::numeric_limits<double>::quiet_NaN();
        while (nextIsComma(text)) {
            result.heights = nextNumber(text) != 0 || result.heights;
        }
        result.points.push_back(p);
    }
    return result;
}

bool KmlGeometry::knows(std::string_view element) noexcept {
    constexpr std::array<std::string_view, 9> kKnown{"Polygon",     "MultiGeometry",   "LinearRing",
                                                     "LineString",  "Point",           "Model",
                                                     "coordinates", "outerBoundaryIs", "innerBoundaryIs"};
    return std::find(kKnown.begin(), kKnown.end(), element) != kKnown.end();
}

void KmlGeometry::start(std::string_view element) {
    if (element == "MultiGeometry") {
        m_open.emplace_back(OGR_G_CreateGeometry(wkbGeometryCollection));
    } else if (element == "Polygon") {
        m_polygon = {};
        m_inPolygon = true;
        m_inHole = false;
    } else if (element == "outerBoundaryIs" || element == "innerBoundaryIs") {
        m_inHole = element == "innerBoundaryIs";
    }
}

void KmlGeometry::end(std::string_view element, std::string_view text) {
    if (element == "MultiGeometry" && !m_open.empty()) {
        GeometryHandle whole = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(whole));
    } else if (element == "Polygon") {
        endPolygon();
    } else if (element == "coordinates") {
        const KmlCoordinates coordinates = kmlCoordinates(text);
        if (m_inPolygon) {
            (m_inHole ? m_polygon.holes : m_polygon.shells).push_back(simple(wkbLinearRing, coordinates));
        } else {
            add(simple(coordinates.points.size() == 1 ? wkbPoint : wkbLineString, coordinates));
        }
    } else if (element == "Model") {
        add(GeometryHandle(OGR_G_CreateGeometry(wkbPoint)));
    }
}

/// A second outer boundary, which the standard does not know, becomes a part of its own.
void KmlGeometry::endPolygon() {
    m_inPolygon = false;
    Polygon rings = std::move(m_polygon);
    m_polygon = {};
    if (rings.shells.empty()) {
        add(GeometryHandle(OGR_G_CreateGeometry(wkbPolygon)));
        return;
    }
    for (std::size_t i = 0; i < rings.shells.size(); ++i) {
        GeometryHandle polygon = polygonOf(std::move(rings.shells[i]));
        if (i == 0) {
            for (GeometryHandle& hole : rings.holes) {
                append(polygon.get(), std::move(hole));
            }
        }
        add(std::move(polygon));
    }
}

void KmlGeometry::add(GeometryHandle geometry) {
    if (!m_open.empty()) {
        append(m_open.back().get(), std::move(geometry));
    } else if (m_whole == nullptr) {
        m_whole = std::move(geometry);
    } else {
        if (!m_gathered) {
            GeometryHandle all(OGR_G_CreateGeometry(wkbGeometryCollection));
            append(all.get(), std::move(m_whole));
            m_whole = std::move(all);
            m_gathered = true;
        }
        append(m_whole.get(), std::move(geometry));
    }
}

GeometryHandle KmlGeometry::take() {
    GeometryHandle whole = std::move(m_whole);
    *this = KmlGeometry();
    return whole;
}

} // namespace gis
