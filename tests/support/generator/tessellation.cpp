// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/tessellation.h"

#include <cmath>
#include <stdexcept>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <boost/polygon/voronoi.hpp>
#pragma GCC diagnostic pop

namespace generator {

namespace {

using Diagram = boost::polygon::voronoi_diagram<double>;

std::vector<HalfEdge> flatEdges(const Diagram& diagram) {
    const auto* firstEdge = diagram.edges().data();
    const auto* firstVertex = diagram.vertices().data();
    std::vector<HalfEdge> edges(diagram.edges().size());
    for (std::size_t e = 0; e < edges.size(); ++e) {
        const auto& edge = diagram.edges()[e];
        if (edge.twin() != firstEdge + (e ^ 1U)) {
            throw std::logic_error("the sides of an edge are not neighbours");
        }
        edges[e].from = edge.vertex0() == nullptr ? kNone : static_cast<std::uint32_t>(edge.vertex0() - firstVertex);
        edges[e].next = static_cast<std::uint32_t>(edge.next() - firstEdge);
        edges[e].cell = static_cast<std::uint32_t>(edge.cell()->source_index());
    }
    return edges;
}

std::int64_t onGrid(double lattice) {
    // Nodes far outside belong to cells that are never used; keep them representable.
    constexpr double kFar = 1e12;
    return static_cast<std::int64_t>(std::floor(std::fmin(std::fmax(lattice, -kFar), kFar) + 0.5)) * kFine;
}

} // namespace

Spot spotAt(double x, double y) noexcept {
    constexpr auto kScale = static_cast<double>(kPerDegree);
    return {static_cast<std::int64_t>(std::floor(x * kScale + 0.5)) * kFine,
            static_cast<std::int64_t>(std::floor(y * kScale + 0.5)) * kFine};
}

gis::Point pointAt(const Spot& spot) noexcept {
    const auto degrees = [](std::int64_t fine) {
        const std::int64_t lattice = (fine + kFine / 2) >> 8U;
        return static_cast<double>(lattice) / static_cast<double>(kPerDegree);
    };
    static_assert(kFine == 1 << 8U);
    return {degrees(spot.x), degrees(spot.y)};
}

double distance(const Spot& a, const Spot& b) noexcept {
    const auto dx = static_cast<double>(b.x - a.x);
    const auto dy = static_cast<double>(b.y - a.y);
    return std::sqrt(dx * dx + dy * dy);
}

Tessellation tessellate(std::vector<Spot> sites) {
    std::vector<boost::polygon::point_data<int>> points;
    points.reserve(sites.size());
    for (const Spot& site : sites) {
        points.emplace_back(static_cast<int>(site.x / kFine), static_cast<int>(site.y / kFine));
    }
    Diagram diagram;
    boost::polygon::construct_voronoi(points.begin(), points.end(), &diagram);

    Tessellation cells;
    cells.sites = std::move(sites);
    cells.nodes.reserve(diagram.vertices().size());
    for (const auto& vertex : diagram.vertices()) {
        cells.nodes.push_back({onGrid(vertex.x()), onGrid(vertex.y())});
    }
    cells.edges = flatEdges(diagram);
    cells.firstEdge.assign(cells.sites.size(), kNone);
    for (const auto& cell : diagram.cells()) {
        if (cell.incident_edge() != nullptr) {
            cells.firstEdge[cell.source_index()] =
                static_cast<std::uint32_t>(cell.incident_edge() - diagram.edges().data());
        }
    }
    return cells;
}

} // namespace generator
