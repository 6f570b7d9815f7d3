// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/tidy_rings.h"

#include "gis/base/two_threads.h"
#include "gis/geometry/bounds.h"

#include <algorithm>

namespace gis {

namespace {

bool isTidy(std::span<const Point> ring) {
    if (ring.size() < 4 || !(ring.front() == ring.back())) {
        return false;
    }
    std::size_t doubled = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        doubled += static_cast<std::size_t>(ring[i] == ring[i - 1]);
    }
    return doubled == 0;
}

bool isTidyUnit(const Polygons& polygons, std::size_t unit) {
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        const std::span<const Point> points = polygons.ring(ring);
        if (!isTidy(points) || !boundsOf(points.data(), points.size()).finite) {
            return false;
        }
    }
    return true;
}

bool isFinite(const Polygons& polygons, std::size_t unit) {
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        const std::span<const Point> points = polygons.ring(ring);
        if (!boundsOf(points.data(), points.size()).finite) {
            return false;
        }
    }
    return true;
}

class Tidying {
public:
    Tidying(const Polygons& from, TidyRings& to) : m_from(from), m_to(to) {}

    void addUnit(std::size_t unit) {
        if (!isFinite(m_from, unit)) {
            m_to.report.notFinite.push_back(unit);
            m_to.polygons.endUnit();
            return;
        }
        const Polygons::Range parts = m_from.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            addPart(part);
        }
        m_to.polygons.endUnit();
    }

private:
    void addPart(std::size_t part) {
        const Polygons::Range rings = m_from.ringsOf(part);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const bool added = addRing(m_from.ring(ring));
            if (!added && ring == rings.first) {
                m_to.report.collapsedRings += rings.size() - 1;
                return;
            }
        }
        if (rings.size() > 0) {
            m_to.polygons.endPart();
        }
    }

    bool addRing(std::span<const Point> ring) {
        m_ring.clear();
        std::unique_copy(ring.begin(), ring.end(), std::back_inserter(m_ring));
        m_to.report.doubledPoints += ring.size() - m_ring.size();
        if (!m_ring.empty() && !(m_ring.front() == m_ring.back())) {
            m_ring.push_back(m_ring.front());
            ++m_to.report.closedRings;
        }
        if (m_ring.size() < 4) {
            ++m_to.report.collapsedRings;
            return false;
        }
        m_to.polygons.addRing(m_ring);
        return true;
    }

    const Polygons& m_from;
    TidyRings& m_to;
    std::vector<Point> m_ring;
};

} // namespace

TidyRings tidyRings(const Polygons& polygons) {
    const std::size_t middle = middleUnit(polygons);
    const auto allTidy = [&](std::size_t first, std::size_t last) {
        while (first < last && isTidyUnit(polygons, first)) {
            ++first;
        }
        return first == last;
    };
    bool firstHalf = false;
    bool secondHalf = false;
    inTwoThreads([&] { firstHalf = allTidy(0, middle); }, [&] { secondHalf = allTidy(middle, polygons.unitCount()); });
    TidyRings tidy;
    if (firstHalf && secondHalf) {
        return tidy;
    }
    tidy.changed = true;
    tidy.polygons.reserve(polygons.unitCount(), polygons.vertexCount());
    Tidying tidying(polygons, tidy);
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        tidying.addUnit(unit);
    }
    return tidy;
}

} // namespace gis
