// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/topo_arcs.h"

namespace gis {

void TopoArcs::addPosition(double x, double y) {
    m_points.push_back({x, y});
}

void TopoArcs::endArc() {
    m_start.push_back(m_points.size());
}

void TopoArcs::setTransform(Point scale, Point translate) {
    m_scale = scale;
    m_translate = translate;
    m_quantised = true;
}

void TopoArcs::settle() {
    if (!m_quantised) {
        return;
    }
    for (std::size_t arc = 0; arc < size(); ++arc) {
        Point at{0, 0}; // steps are whole numbers, so that their sum is exact
        for (std::size_t i = m_start[arc]; i < m_start[arc + 1]; ++i) {
            at = {at.x + m_points[i].x, at.y + m_points[i].y};
            m_points[i] = {at.x * m_scale.x + m_translate.x, at.y * m_scale.y + m_translate.y};
        }
    }
    m_quantised = false;
}

Box TopoArcs::box() const noexcept {
    Box box;
    for (const Point& p : m_points) {
        box.add(p);
    }
    return box;
}

std::optional<std::size_t> TopoArcs::arcOf(std::int64_t index) const noexcept {
    const auto arc = static_cast<std::size_t>(index < 0 ? ~index : index);
    return arc < size() ? std::optional<std::size_t>(arc) : std::nullopt;
}

bool TopoArcs::append(std::int64_t index, std::vector<Point>& ring) const {
    const auto arc = arcOf(index);
    if (!arc) {
        return false;
    }
    const std::size_t count = vertexCount(*arc);
    for (std::size_t i = 0; i < count; ++i) {
        const Point& p = m_points[index < 0 ? m_start[*arc + 1] - 1 - i : m_start[*arc] + i];
        if (i > 0 || ring.empty() || !(ring.back() == p)) {
            ring.push_back(p);
        }
    }
    return true;
}

} // namespace gis
