// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/chains.h"

#include "tests/support/generator/random.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace generator {

namespace {

/// The room of a piece of chain: from and to are its ends, left and right the other corners of a convex quad.
struct Quad {
    Spot from, left, to, right;
};

Spot middle(const Spot& a, const Spot& b) noexcept {
    return {(a.x + b.x) >> 1U, (a.y + b.y) >> 1U};
}

Spot between(const Spot& a, const Spot& b, double share) noexcept {
    return {a.x + static_cast<std::int64_t>(std::floor(static_cast<double>(b.x - a.x) * share)),
            a.y + static_cast<std::int64_t>(std::floor(static_cast<double>(b.y - a.y) * share))};
}

/// Writes the points after quad.from up to and with quad.to.
void fill(const Quad& quad, std::uint32_t segments, double swing, std::uint64_t key, std::vector<gis::Point>& out) {
    if (segments <= 1) {
        const gis::Point point = pointAt(quad.to);
        if (out.empty() || point != out.back()) {
            out.push_back(point);
        }
        return;
    }
    const double share = 0.5 + swing * (2 * unitInterval(key) - 1);
    const Spot turn = between(quad.left, quad.right, share);
    const Quad first{quad.from, middle(quad.from, quad.left), turn, middle(quad.from, quad.right)};
    const Quad second{turn, middle(quad.left, quad.to), quad.to, middle(quad.right, quad.to)};
    fill(first, segments / 2, swing, keyOf(key, 1), out);
    fill(second, segments - segments / 2, swing, keyOf(key, 2), out);
}

/// Height above the middle of the edge, in its lengths, that stays inside the triangle of the edge and a site.
double room(const Spot& from, const Spot& to, const Spot& site) noexcept {
    const auto dx = static_cast<double>(to.x - from.x);
    const auto dy = static_cast<double>(to.y - from.y);
    const auto sx = static_cast<double>(site.x - from.x);
    const auto sy = static_cast<double>(site.y - from.y);
    const double squared = dx * dx + dy * dy;
    const double along = (sx * dx + sy * dy) / squared;
    const double height = std::fabs(dx * sy - dy * sx) / squared;
    double most = 1;
    if (along > 0) {
        most = std::min(most, height / along / 2);
    }
    if (along < 1) {
        most = std::min(most, height / (1 - along) / 2);
    }
    return 0.9 * most;
}

Spot besideMiddle(const Spot& from, const Spot& to, double height) noexcept {
    const Spot half = middle(from, to);
    return {half.x - static_cast<std::int64_t>(std::floor(static_cast<double>(to.y - from.y) * height)),
            half.y + static_cast<std::int64_t>(std::floor(static_cast<double>(to.x - from.x) * height))};
}

} // namespace

Chains makeChains(const Tessellation& cells, std::span<const std::uint32_t> segments,
                  std::span<const Roughness> roughness, std::span<const std::uint8_t> kinds, std::uint64_t seed) {
    Chains chains;
    const std::size_t count = cells.edges.size() / 2;
    chains.m_start.reserve(count + 1);
    chains.m_reversed.assign(count, false);
    std::size_t total = 0;
    for (const std::uint32_t n : segments) {
        total += n == 0 ? 0 : n + 1;
    }
    chains.m_points.reserve(total);
    std::vector<gis::Point> chain;
    for (std::size_t i = 0; i < count; ++i) {
        if (segments[i] > 0) {
            auto edge = static_cast<std::uint32_t>(2 * i);
            const Spot& a = cells.nodes[cells.edges[edge].from];
            const Spot& b = cells.nodes[cells.to(edge)];
            if (std::pair(b.x, b.y) < std::pair(a.x, a.y)) {
                chains.m_reversed[i] = true;
                edge ^= 1U;
            }
            const Spot& from = cells.nodes[cells.edges[edge].from];
            const Spot& to = cells.nodes[cells.to(edge)];
            chain.assign(1, pointAt(from));
            if (from != to) {
                const Roughness& style = roughness[kinds[i]];
                const double left = std::min(style.width, room(from, to, cells.sites[cells.edges[edge].cell]));
                const double right = std::min(style.width, room(from, to, cells.sites[cells.cellAcross(edge)]));
                const Quad quad{from, besideMiddle(from, to, left), to, besideMiddle(from, to, -right)};
                const std::uint64_t key = keyOf(keyOf(seed, from.x, from.y), to.x, to.y);
                fill(quad, segments[i], style.swing, key, chain);
            }
            chains.m_points.insert(chains.m_points.end(), chain.begin(), chain.end());
        }
        chains.m_start.push_back(chains.m_points.size());
    }
    return chains;
}

std::vector<std::uint32_t> shareSegments(std::span<const EdgeDemand> demands, std::size_t total) {
    std::vector<std::uint32_t> segments(demands.size(), 0);
    const auto share = [&](double scale) {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < demands.size(); ++i) {
            const EdgeDemand& demand = demands[i];
            if (demand.most > 0) {
                const double wanted = std::min(scale * demand.weight, static_cast<double>(demand.most));
                segments[i] = std::max(1U, static_cast<std::uint32_t>(wanted));
                sum += std::size_t{segments[i]} * demand.uses;
            }
        }
        return sum;
    };
    double low = 0;
    double high = 1;
    for (const EdgeDemand& demand : demands) {
        high = std::max(high, demand.weight > 0 ? static_cast<double>(demand.most) / demand.weight : 0);
    }
    for (int step = 0; step < 60 && share((low + high) / 2) != total; ++step) {
        (share((low + high) / 2) < total ? low : high) = (low + high) / 2;
    }
    share((low + high) / 2);
    return segments;
}

std::uint32_t mostSegments(const Tessellation& cells, std::uint32_t edge) noexcept {
    constexpr double kShortest = 64.0 * static_cast<double>(kFine); // about 70 cm
    return std::max(1U, static_cast<std::uint32_t>(std::min(cells.length(edge) / kShortest, 1e8)));
}

} // namespace generator
