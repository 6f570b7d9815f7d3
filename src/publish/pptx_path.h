// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// The outline of a freeform, on a grid of a twentieth of a point over the whole slide: a corner is put on it by
/// itself, so that two shapes that share it still do.
class PptxPath {
public:
    /// `origin`: where on the slide the points are counted from.
    explicit PptxPath(const gis::Point& origin) : m_origin(origin) {}

    /// Closed: the last point repeats the first. Rings that fall into one point of the grid are left out.
    void addRing(std::span<const gis::Point> ring);
    /// All rings of a unit.
    void addUnit(const gis::Polygons& shapes, std::size_t unit);
    /// Segments that follow one another become one line.
    void addSegments(const std::vector<Segment>& segments);

    [[nodiscard]] bool empty() const noexcept { return m_lines.empty(); }
    /// The xfrm and custGeom of a shape's spPr.
    void write(XmlWriter& xml) const;

private:
    struct Step {
        std::int64_t x = 0, y = 0;
        friend bool operator==(const Step&, const Step&) = default;
    };
    struct Line {
        std::vector<Step> steps;
        bool closed = false;
    };
    [[nodiscard]] Step onGrid(const gis::Point& point) const noexcept;
    void addLine(std::span<const gis::Point> points, bool closed);

    gis::Point m_origin;
    std::vector<Line> m_lines;
};

} // namespace diaban
