// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/outlines.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace generator {

namespace {

/// The next side of the unit's outline behind `edge`: turns around the node through the unit's own cells.
std::uint32_t nextOnOutline(const Tessellation& cells, std::span<const std::uint32_t> unitOfCell, std::uint32_t edge) {
    const std::uint32_t unit = unitOfCell[cells.edges[edge].cell];
    std::uint32_t next = cells.edges[edge].next;
    while (unitOfCell[cells.cellAcross(next)] == unit) {
        next = cells.edges[next ^ 1U].next;
    }
    return next;
}

using Ring = std::vector<gis::Point>;

void appendRing(const Outlines& outlines, const Chains& chains, std::size_t ring, Ring& out) {
    out.clear();
    const auto add = [&out](const gis::Point& point) {
        if (out.empty() || point != out.back()) {
            out.push_back(point);
        }
    };
    for (const std::uint32_t edge : outlines.ring(ring)) {
        const std::span<const gis::Point> chain = chains.of(edge);
        if (chains.reversed(edge)) {
            std::for_each(chain.rbegin(), chain.rend(), add);
        } else {
            std::for_each(chain.begin(), chain.end(), add);
        }
    }
}

bool inside(const gis::Point& p, const Ring& ring) {
    bool odd = false;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        const gis::Point& a = ring[i];
        const gis::Point& b = ring[i + 1];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) {
            odd = !odd;
        }
    }
    return odd;
}

/// A unit with several rings: which are shells, and to which each hole belongs.
void addUnitOfRings(std::vector<Ring> rings, gis::Polygons& polygons) {
    std::vector<double> areas(rings.size());
    std::transform(rings.begin(), rings.end(), areas.begin(), [](const Ring& ring) { return gis::signedArea(ring); });
    std::vector<std::size_t> order(rings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return areas[a] > areas[b]; });
    // Holes come last, the smallest first; each goes to the smallest shell around it.
    std::vector<std::vector<std::size_t>> holesOf(rings.size());
    for (const std::size_t hole : order) {
        if (areas[hole] < 0) {
            std::size_t owner = order.front();
            for (const std::size_t shell : order) {
                if (areas[shell] > 0 && inside(rings[hole].front(), rings[shell])) {
                    owner = shell;
                }
            }
            holesOf[owner].push_back(hole);
        }
    }
    for (const std::size_t shell : order) {
        if (areas[shell] > 0) {
            polygons.addRing(rings[shell]);
            for (const std::size_t hole : holesOf[shell]) {
                polygons.addRing(rings[hole]);
            }
            polygons.endPart();
        }
    }
    polygons.endUnit();
}

} // namespace

Outlines traceOutlines(const Tessellation& cells, std::span<const std::uint32_t> unitOfCell, std::size_t units) {
    Outlines found; // in the order of half-edges
    std::vector<std::uint32_t> unitOfRing;
    std::vector<bool> seen(cells.edges.size(), false);
    for (std::uint32_t first = 0; first < cells.edges.size(); ++first) {
        const std::uint32_t unit = unitOfCell[cells.edges[first].cell];
        if (unit == kNone || seen[first] || unitOfCell[cells.cellAcross(first)] == unit) {
            continue;
        }
        std::uint32_t edge = first;
        do {
            if (!cells.finite(edge)) {
                throw std::logic_error("a unit reaches to infinity");
            }
            seen[edge] = true;
            found.edges.push_back(edge);
            edge = nextOnOutline(cells, unitOfCell, edge);
        } while (edge != first);
        found.start.push_back(found.edges.size());
        unitOfRing.push_back(unit);
    }

    std::vector<std::size_t> order(unitOfRing.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return unitOfRing[a] < unitOfRing[b]; });
    Outlines sorted;
    sorted.edges.reserve(found.edges.size());
    sorted.firstRing.assign(units + 1, 0);
    for (const std::size_t ring : order) {
        const auto edges = found.ring(ring);
        sorted.edges.insert(sorted.edges.end(), edges.begin(), edges.end());
        sorted.start.push_back(sorted.edges.size());
        ++sorted.firstRing[unitOfRing[ring] + 1];
    }
    std::partial_sum(sorted.firstRing.begin(), sorted.firstRing.end(), sorted.firstRing.begin());
    return sorted;
}

std::vector<std::uint32_t> segmentsOfOutlines(const Tessellation& cells, const Outlines& outlines,
                                              std::span<const Roughness> roughness, std::span<const std::uint8_t> kinds,
                                              const std::vector<bool>& mustHave, std::size_t vertices) {
    std::vector<EdgeDemand> demands(cells.edges.size() / 2);
    for (const std::uint32_t edge : outlines.edges) {
        ++demands[edge / 2].uses;
    }
    for (std::size_t i = 0; i < demands.size(); ++i) {
        const auto edge = static_cast<std::uint32_t>(2 * i);
        const bool wanted = !mustHave.empty() && mustHave[i];
        if (demands[i].uses > 0 || wanted) {
            demands[i].weight = cells.length(edge) * roughness[kinds[i]].detail;
            demands[i].most = mostSegments(cells, edge);
        }
    }
    // Each ring repeats its first point.
    const std::size_t total = vertices > outlines.ringCount() ? vertices - outlines.ringCount() : 0;
    return shareSegments(demands, total);
}

gis::Polygons polygonsOf(const Outlines& outlines, const Chains& chains) {
    gis::Polygons polygons;
    std::size_t vertices = 0;
    for (const std::uint32_t edge : outlines.edges) {
        vertices += chains.of(edge).size();
    }
    const std::size_t units = outlines.firstRing.size() - 1;
    polygons.reserve(units, vertices);
    Ring ring;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const std::size_t first = outlines.firstRing[unit];
        const std::size_t last = outlines.firstRing[unit + 1];
        if (last - first == 1) {
            appendRing(outlines, chains, first, ring);
            polygons.addRing(ring);
            polygons.endPart();
            polygons.endUnit();
        } else {
            std::vector<Ring> rings(last - first);
            for (std::size_t r = first; r < last; ++r) {
                appendRing(outlines, chains, r, rings[r - first]);
            }
            addUnitOfRings(std::move(rings), polygons);
        }
    }
    return polygons;
}

} // namespace generator
