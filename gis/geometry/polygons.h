// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "gis/geometry/large_pages.h"
#include "gis/geometry/point.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// The (multi-)polygons of many units in flat arrays: units hold parts, a part holds rings (the first its shell, the
/// rest its holes), a ring holds points. Rings are closed: their last point equals their first. A unit may have no part
/// (null or empty geometry). Direction of rings is as read; see orientRings. 16 bytes a vertex plus 4 a ring,
/// part and unit.
class Polygons {
public:
    [[nodiscard]] std::size_t unitCount() const noexcept { return m_unitStart.size() - 1; }
    [[nodiscard]] std::size_t partCount() const noexcept { return m_partStart.size() - 1; }
    [[nodiscard]] std::size_t ringCount() const noexcept { return m_ringStart.size() - 1; }
    [[nodiscard]] std::size_t vertexCount() const noexcept { return m_points.size(); }

    /// First and one-past-last part of a unit, ring of a part: indexes into all parts, all rings.
    struct Range {
        std::size_t first, last;
        [[nodiscard]] std::size_t size() const noexcept { return last - first; }
    };
    [[nodiscard]] Range partsOf(std::size_t unit) const noexcept { return {m_unitStart[unit], m_unitStart[unit + 1]}; }
    [[nodiscard]] Range ringsOf(std::size_t part) const noexcept { return {m_partStart[part], m_partStart[part + 1]}; }
    [[nodiscard]] Range ringsOfUnit(std::size_t unit) const noexcept {
        return {m_partStart[m_unitStart[unit]], m_partStart[m_unitStart[unit + 1]]};
    }
    [[nodiscard]] std::span<const Point> ring(std::size_t ring) const noexcept {
        return {m_points.data() + m_ringStart[ring], m_points.data() + m_ringStart[ring + 1]};
    }
    [[nodiscard]] std::span<const Point> points() const noexcept { return m_points; }
    /// The coordinates to be changed in place (transformation); offsets stay.
    [[nodiscard]] std::span<Point> points() noexcept { return m_points; }

    [[nodiscard]] Box boxOf(std::size_t unit) const noexcept;
    [[nodiscard]] Box boxOfPart(std::size_t part) const noexcept;
    [[nodiscard]] Box box() const noexcept;

    /// Building, in this order: addRing for the shell and each hole, endPart, ..., endUnit.
    void addRing(std::span<const Point> closedRing);
    /// The same without a copy: appends `count` points to be filled by the caller.
    [[nodiscard]] std::span<Point> growRing(std::size_t count);
    void endPart();
    void endUnit();
    void reserve(std::size_t units, std::size_t vertices);
    /// Drops all units and keeps the memory.
    void clear() noexcept;
    /// Appends unit `unit` of another set.
    void addUnit(const Polygons& from, std::size_t unit);
    /// Appends all units of another set.
    void append(const Polygons& from);

    friend bool operator==(const Polygons&, const Polygons&) = default;

private:
    std::vector<Point, LargePages<Point>> m_points;
    std::vector<std::uint32_t> m_ringStart{0};
    std::vector<std::uint32_t> m_partStart{0};
    std::vector<std::uint32_t> m_unitStart{0};
};

/// The unit before which to cut the set so that both parts hold about as many vertices, for work on two threads.
[[nodiscard]] std::size_t middleUnit(const Polygons& polygons) noexcept;

/// The signed planar area of a closed ring in squared coordinate units; positive where counter-clockwise.
[[nodiscard]] double signedArea(std::span<const Point> closedRing) noexcept;

/// Turns shells counter-clockwise and holes clockwise (RFC 7946), or the other way round (shapefile).
void orientRings(Polygons& polygons, bool shellsCounterClockwise);

} // namespace gis
