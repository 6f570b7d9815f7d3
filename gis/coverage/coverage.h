// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// An arc as a ring runs along it: forwards, from its first point to its last, or backwards.
class ArcRef {
public:
    ArcRef() = default;
    ArcRef(std::size_t arc, bool backwards) noexcept
        : m_value(static_cast<std::uint32_t>(arc) << 1U | static_cast<std::uint32_t>(backwards)) {}

    [[nodiscard]] std::size_t arc() const noexcept { return m_value >> 1U; }
    [[nodiscard]] bool backwards() const noexcept { return (m_value & 1U) != 0; }
    [[nodiscard]] ArcRef reversed() const noexcept { return {arc(), !backwards()}; }

    friend bool operator==(const ArcRef&, const ArcRef&) = default;

private:
    std::uint32_t m_value = 0;
};

/// What lies on one side of an arc where it is no unit: nothing of this layer.
inline constexpr std::uint32_t kOutside = 0xFFFF'FFFF;

/// One more unit along an arc that has a unit on that side already: there the layer is no coverage.
struct ExtraUse {
    std::uint32_t arc;
    std::uint32_t unit;
    bool left; ///< of the arc

    friend bool operator==(const ExtraUse&, const ExtraUse&) = default;
};

/// The borders of polygon units, each stretch once: arcs between nodes, with the unit on the left and on the right.
///
/// A node is a point where other units begin to share the border, where borders touch, or the lexicographically lowest
/// point of a ring that has none of these. Arcs run from their lexicographically lower end to the higher one (closed
/// arcs: so that the second point is lower than the last but one), so that they do not depend on the order or
/// direction of the rings that they were cut from. Points are those of the layer, bit for bit.
///
/// Units, parts and rings are those of the layer, without rings that had collapsed; shells run counter-clockwise and
/// holes clockwise, so that each ring has its unit on its left. Made by buildCoverage().
class Coverage {
public:
    [[nodiscard]] std::size_t arcCount() const noexcept { return left.size(); }
    [[nodiscard]] std::size_t unitCount() const noexcept { return unitStart.size() - 1; }
    [[nodiscard]] std::size_t ringCount() const noexcept { return ringStart.size() - 1; }
    [[nodiscard]] std::span<const Point> arc(std::size_t arc) const noexcept {
        return {points.data() + arcStart[arc], points.data() + arcStart[arc + 1]};
    }
    [[nodiscard]] std::span<const ArcRef> ring(std::size_t ring) const noexcept {
        return {ringArcs.data() + ringStart[ring], ringArcs.data() + ringStart[ring + 1]};
    }
    [[nodiscard]] Polygons::Range partsOf(std::size_t unit) const noexcept {
        return {unitStart[unit], unitStart[unit + 1]};
    }
    [[nodiscard]] Polygons::Range ringsOf(std::size_t part) const noexcept {
        return {partStart[part], partStart[part + 1]};
    }
    /// True where a unit lies on both sides and is not the same one.
    [[nodiscard]] bool shared(std::size_t arc) const noexcept {
        return left[arc] != kOutside && right[arc] != kOutside && left[arc] != right[arc];
    }
    /// True where a unit lies on one side alone.
    [[nodiscard]] bool outer(std::size_t arc) const noexcept {
        return (left[arc] == kOutside) != (right[arc] == kOutside);
    }

    std::vector<Point, LargePages<Point>> points; ///< of the arcs one after another, both ends of each
    std::vector<std::uint32_t> arcStart{0};
    std::vector<std::uint32_t> left;  ///< unit or kOutside
    std::vector<std::uint32_t> right; ///< unit or kOutside
    std::vector<std::uint32_t> from;  ///< node of the first point
    std::vector<std::uint32_t> to;    ///< node of the last point
    std::vector<Point> nodes;         ///< in the order of their coordinates, x before y
    std::vector<ExtraUse> extraUses;  ///< by arc

    std::vector<ArcRef> ringArcs;
    std::vector<std::uint32_t> ringStart{0};
    std::vector<std::uint32_t> partStart{0};
    std::vector<std::uint32_t> unitStart{0};
};

/// The polygons that the arcs make, unit by unit.
[[nodiscard]] Polygons polygonsOf(const Coverage& coverage);

} // namespace gis
