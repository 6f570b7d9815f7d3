// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geometry/polygons.h"

#include "gis/geometry/bounds.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace gis {

namespace {

std::uint32_t offset(std::size_t value) {
    if (value > std::numeric_limits<std::uint32_t>::max()) {
        throw std::length_error("more than 2^32 vertices");
    }
    return static_cast<std::uint32_t>(value);
}

} // namespace

Box Polygons::boxOfPart(std::size_t part) const noexcept {
    Box box;
    const Range rings = ringsOf(part);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const std::span<const Point> points = ring(r);
        box.add(boundsOf(points.data(), points.size()).box);
    }
    return box;
}

Box Polygons::boxOf(std::size_t unit) const noexcept {
    Box box;
    const Range parts = partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        box.add(boxOfPart(part));
    }
    return box;
}

Box Polygons::box() const noexcept {
    return boundsOf(m_points.data(), m_points.size()).box;
}

void Polygons::addRing(std::span<const Point> closedRing) {
    m_points.insert(m_points.end(), closedRing.begin(), closedRing.end());
    m_ringStart.push_back(offset(m_points.size()));
}

std::span<Point> Polygons::growRing(std::size_t count) {
    const std::size_t start = m_points.size();
    m_points.resize(start + count);
    m_ringStart.push_back(offset(m_points.size()));
    return {m_points.data() + start, count};
}

void Polygons::endPart() {
    m_partStart.push_back(offset(ringCount()));
}

void Polygons::endUnit() {
    m_unitStart.push_back(offset(partCount()));
}

void Polygons::reserve(std::size_t units, std::size_t vertices) {
    m_points.reserve(vertices);
    m_unitStart.reserve(units + 1);
    m_partStart.reserve(units + 1);
    m_ringStart.reserve(units + 1);
}

void Polygons::clear() noexcept {
    m_points.clear();
    m_ringStart.resize(1);
    m_partStart.resize(1);
    m_unitStart.resize(1);
}

void Polygons::addUnit(const Polygons& from, std::size_t unit) {
    const Range parts = from.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const Range rings = from.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            addRing(from.ring(r));
        }
        endPart();
    }
    endUnit();
}

void Polygons::append(const Polygons& from) {
    const auto shifted = [](std::vector<std::uint32_t>& starts, const std::vector<std::uint32_t>& more) {
        const std::size_t before = starts.back();
        offset(before + more.back());
        for (std::size_t i = 1; i < more.size(); ++i) {
            starts.push_back(static_cast<std::uint32_t>(before + more[i]));
        }
    };
    m_points.insert(m_points.end(), from.m_points.begin(), from.m_points.end());
    shifted(m_ringStart, from.m_ringStart);
    shifted(m_partStart, from.m_partStart);
    shifted(m_unitStart, from.m_unitStart);
}

std::size_t middleUnit(const Polygons& polygons) noexcept {
    const std::size_t half = polygons.vertexCount() / 2;
    std::size_t seen = 0;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const Polygons::Range rings = polygons.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            seen += polygons.ring(r).size();
        }
        if (seen > half) {
            return unit;
        }
    }
    return polygons.unitCount();
}

double signedArea(std::span<const Point> closedRing) noexcept {
    if (closedRing.size() < 4) {
        return 0;
    }
    const Point origin = closedRing.front();
    double twice = 0;
    for (std::size_t i = 1; i + 1 < closedRing.size(); ++i) {
        const Point& a = closedRing[i];
        const Point& b = closedRing[i + 1];
        twice += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y);
    }
    return twice / 2;
}

void orientRings(Polygons& polygons, bool shellsCounterClockwise) {
    const std::span<Point> all = polygons.points();
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto ring = polygons.ring(r);
            const double area = signedArea(ring);
            const bool wantPositive = (r == rings.first) == shellsCounterClockwise;
            if (area != 0 && (area > 0) != wantPositive) {
                const auto start = static_cast<std::size_t>(ring.data() - polygons.points().data());
                std::reverse(all.begin() + static_cast<std::ptrdiff_t>(start),
                             all.begin() + static_cast<std::ptrdiff_t>(start + ring.size()));
            }
        }
    }
}

} // namespace gis
