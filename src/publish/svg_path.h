// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// Steps of the grid that an SVG is written on to a point of the page.
inline constexpr int kSvgGrid = 10;

/// With two decimals at most: "6", "12.35".
[[nodiscard]] std::string shortNumber(double value);

/// A length in points as a number on the grid.
[[nodiscard]] std::string svgNumber(double points);

/// The same to the nearest step of the grid: a tenth of a point is near enough for places and lengths of texts.
[[nodiscard]] std::string svgWhole(double points);

/// The data of an SVG path as whole steps of the grid, each relative to the one before. A corner is put on the grid by
/// itself, so that two units that share it still do.
class SvgPath {
public:
    /// Lines from point to point; points that fall together are one, and at least a short stroke is left of them.
    void addLine(std::span<const gis::Point> points);
    /// The same, closed: the last point repeats the first.
    void addRing(std::span<const gis::Point> ring);
    /// All rings of a unit.
    void addUnit(const gis::Polygons& shapes, std::size_t unit);
    /// Segments that follow one another become one line.
    void addSegments(const std::vector<Segment>& segments);

    [[nodiscard]] const std::string& data() const noexcept { return m_data; }

private:
    struct Step {
        std::int64_t x = 0, y = 0;
        friend bool operator==(const Step&, const Step&) = default;
    };
    [[nodiscard]] static Step onGrid(const gis::Point& point) noexcept;
    void moveTo(const Step& to);
    void lineTo(const Step& to);
    void add(std::int64_t number);

    std::string m_data;
    Step m_at;
};

/// The data of a path of segments, each where it is.
[[nodiscard]] std::string svgPathOf(const std::vector<Segment>& segments);

} // namespace diaban
