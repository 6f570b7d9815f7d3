// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/ground.h"

#include "tests/support/generator/noise.h"
#include "tests/support/generator/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace generator {

namespace {

/// A place within the province's box, 0 to 1 both ways.
struct Place {
    double u, v;
};
struct Town {
    Place centre;
    double radius;
};
constexpr Town kCity{{0.60, 0.47}, 0.10};
constexpr Town kTown{{0.50, 0.80}, 0.06};
constexpr Place kIsland{0.90, 0.58};
constexpr double kIslandRadius = 0.035;
constexpr std::array<Place, 5> kIslets{{{0.87, 0.24}, {0.90, 0.28}, {0.71, 0.85}, {0.80, 0.50}, {0.74, 0.72}}};
constexpr double kIsletSpacing = 0.008; // degrees

double apart(const Place& a, const Place& b) noexcept {
    const double du = a.u - b.u;
    const double dv = (a.v - b.v) * kHeight / kWidth;
    return std::sqrt(du * du + dv * dv);
}

Place placeOf(const Spot& spot) noexcept {
    const gis::Point p = pointAt(spot);
    return {(p.x - kWest) / kWidth, (p.y - kSouth) / kHeight};
}

double urbanAt(const Place& p) noexcept {
    return std::max({0.0, 1 - apart(p, kCity.centre) / kCity.radius, 1 - apart(p, kTown.centre) / kTown.radius});
}

double coastAt(std::uint64_t seed, double v) noexcept {
    return 0.77 - 0.17 * v + 0.07 * valueNoise(keyOf(seed, 1), 0.5, 3.1 * v);
}

/// How far a place lies inside the coast, and inside the borders on the other three sides.
double insideCoast(std::uint64_t seed, const Place& p) noexcept {
    return coastAt(seed, p.v) - p.u + 0.045 * fractalNoise(keyOf(seed, 2), 8 * p.u, 8 * p.v, 3);
}
double insideBorders(std::uint64_t seed, const Place& p) noexcept {
    const double rough = 0.13 * fractalNoise(keyOf(seed, 3), 3.2 * p.u, 3.2 * p.v, 4);
    return std::min({p.u - 0.20 + 0.10 * p.v, p.v - 0.13, 0.87 - p.v}) + rough;
}
double insideIsland(std::uint64_t seed, const Place& p) noexcept {
    return kIslandRadius - apart(p, kIsland) + 0.02 * valueNoise(keyOf(seed, 4), 40 * p.u, 40 * p.v);
}

double hillsAt(std::uint64_t seed, const Place& p) noexcept {
    const double rough = 0.35 * fractalNoise(keyOf(seed, 5), 4 * p.u, 4 * p.v, 4);
    return std::clamp(1.15 - 1.45 * p.u / coastAt(seed, p.v) + rough, 0.0, 1.0);
}

bool nearIsland(const Place& p) noexcept {
    return apart(p, kIsland) < 2 * kIslandRadius ||
           std::any_of(kIslets.begin(), kIslets.end(),
                       [&](const Place& islet) { return apart(p, islet) < 2.2 * kIsletSpacing / kWidth; });
}

void addJittered(std::uint64_t key, double x, double y, double spacing, std::vector<Spot>& sites) {
    Random random(key);
    const double dx = spacing * random.between(-0.42, 0.42);
    const double dy = spacing * random.between(-0.42, 0.42);
    sites.push_back(spotAt(x + dx, y + dy));
}

void addGridSites(std::uint64_t seed, std::vector<Spot>& sites) {
    const auto columns = static_cast<std::int64_t>(kWidth / kSpacing);
    const auto rows = static_cast<std::int64_t>(kHeight / kSpacing);
    for (std::int64_t row = 0; row < rows; ++row) {
        for (std::int64_t column = 0; column < columns; ++column) {
            const double x = kWest + (static_cast<double>(column) + 0.5) * kSpacing;
            const double y = kSouth + kHeight - (static_cast<double>(row) + 0.5) * kSpacing;
            const Place place{(x - kWest) / kWidth, (y - kSouth) / kHeight};
            const std::uint64_t key = keyOf(keyOf(seed, 6), column, row);
            if (nearIsland(place)) {
                continue;
            }
            if (urbanAt(place) <= 0) {
                addJittered(key, x, y, kSpacing, sites);
                continue;
            }
            constexpr double kQuarter = kSpacing / 4;
            for (const auto& [dx, dy] : {std::pair(-1, -1), std::pair(1, -1), std::pair(-1, 1), std::pair(1, 1)}) {
                addJittered(keyOf(key, dx, dy), x + dx * kQuarter, y + dy * kQuarter, 2 * kQuarter, sites);
            }
        }
    }
}

/// The large island's fine cells, then each islet: one cell with eight of the sea around it.
void addIslandSites(std::uint64_t seed, std::vector<Spot>& sites) {
    constexpr double kFineSpacing = kSpacing / 2;
    for (int row = -7; row <= 7; ++row) {
        for (int column = -7; column <= 7; ++column) {
            const double x = kWest + kIsland.u * kWidth + column * kFineSpacing;
            const double y = kSouth + kIsland.v * kHeight + row * kFineSpacing;
            if (apart({(x - kWest) / kWidth, (y - kSouth) / kHeight}, kIsland) < 2 * kIslandRadius) {
                addJittered(keyOf(keyOf(seed, 7), column, row), x, y, kFineSpacing, sites);
            }
        }
    }
    for (std::size_t i = 0; i < kIslets.size(); ++i) {
        for (int row = -1; row <= 1; ++row) {
            for (int column = -1; column <= 1; ++column) {
                const double x = kWest + kIslets[i].u * kWidth + column * kIsletSpacing;
                const double y = kSouth + kIslets[i].v * kHeight + row * kIsletSpacing;
                addJittered(keyOf(keyOf(seed, 8 + i), column, row), x, y, kIsletSpacing, sites);
            }
        }
    }
}

std::uint32_t cellNearest(const Ground& ground, const Place& place) {
    std::uint32_t best = 0;
    for (std::uint32_t cell = 1; cell < ground.cells.sites.size(); ++cell) {
        if (apart(placeOf(ground.cells.sites[cell]), place) < apart(placeOf(ground.cells.sites[best]), place)) {
            best = cell;
        }
    }
    return best;
}

/// Land that is cut off from the city becomes sea: islands are placed, not left over.
void keepMainland(Ground& ground) {
    std::vector<bool> reached(ground.cells.sites.size(), false);
    std::vector<std::uint32_t> stack{ground.cityCell};
    reached[ground.cityCell] = true;
    while (!stack.empty()) {
        const std::uint32_t cell = stack.back();
        stack.pop_back();
        forEdgesOf(ground.cells, cell, [&](std::uint32_t edge) {
            const std::uint32_t other = ground.cells.cellAcross(edge);
            if (!reached[other] && ground.landform[other] == Landform::Mainland) {
                reached[other] = true;
                stack.push_back(other);
            }
        });
    }
    for (std::size_t cell = 0; cell < reached.size(); ++cell) {
        if (!reached[cell] && ground.landform[cell] == Landform::Mainland) {
            ground.landform[cell] = Landform::Outside;
        }
    }
}

} // namespace

Ground makeGround(std::uint64_t seed) {
    std::vector<Spot> sites;
    addGridSites(seed, sites);
    addIslandSites(seed, sites);
    Ground ground;
    ground.cells = tessellate(std::move(sites));
    const std::size_t count = ground.cells.sites.size();
    ground.landform.assign(count, Landform::Outside);
    ground.island.assign(count, kNone);
    for (std::size_t cell = 0; cell < count; ++cell) {
        const Place place = placeOf(ground.cells.sites[cell]);
        const double coast = insideCoast(seed, place);
        ground.sea.push_back(coast <= 0 ? 1 : 0);
        ground.hills.push_back(hillsAt(seed, place));
        ground.urban.push_back(urbanAt(place));
        if (std::min(coast, insideBorders(seed, place)) > 0) {
            ground.landform[cell] = Landform::Mainland;
        } else if (insideIsland(seed, place) > 0) {
            ground.landform[cell] = Landform::Island;
            ground.island[cell] = 0;
        }
    }
    for (std::uint32_t i = 0; i < kIslets.size(); ++i) {
        const std::uint32_t cell = cellNearest(ground, kIslets[i]);
        ground.landform[cell] = Landform::Island;
        ground.island[cell] = i + 1;
    }
    ground.cityCell = cellNearest(ground, kCity.centre);
    ground.townCell = cellNearest(ground, kTown.centre);
    keepMainland(ground);
    return ground;
}

} // namespace generator
