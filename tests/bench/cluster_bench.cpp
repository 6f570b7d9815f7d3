// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/border_coverage.h"

#include <benchmark/benchmark.h>

#include <random>

namespace diaban::bench {

namespace {

constexpr std::uint32_t kSide = 316; ///< units a row: 316 x 316 is a hundred thousand

/// A grid of units, each of which shares a kilometre with the next in its row and column.
std::vector<SharedBorder> gridBorders() {
    std::vector<SharedBorder> borders;
    for (std::uint32_t unit = 0; unit < kSide * kSide; ++unit) {
        if (unit % kSide + 1 < kSide) {
            borders.push_back({unit, unit + 1, 1000, BorderLevel::Commune});
        }
        if (unit + kSide < kSide * kSide) {
            borders.push_back({unit, unit + kSide, 1000, BorderLevel::District});
        }
    }
    return borders;
}

Clusters squares(std::size_t count) {
    std::mt19937 random(1);
    std::uniform_int_distribution<std::uint32_t> place(0, kSide - 3);
    Clusters clusters;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t corner = place(random) * kSide + place(random);
        Cluster cluster;
        cluster.members = {corner, corner + 1, corner + 2, corner + kSide, corner + kSide + 1};
        clusters.list.push_back(std::move(cluster));
    }
    return clusters;
}

/// From clusters and borders to all sums.
void coverage(benchmark::State& state) {
    const std::vector<SharedBorder> borders = gridBorders();
    const Clusters clusters = squares(static_cast<std::size_t>(state.range(0)));
    UnitParents parents;
    for (std::uint32_t unit = 0; unit < kSide * kSide; ++unit) {
        parents.districts.push_back(std::to_string(unit / (kSide * 4)));
        parents.provinces.push_back(std::to_string(unit / (kSide * 32)));
    }
    for (auto _ : state) {
        const auto counted = clustersOn(clusters, {});
        const CoveringClusters covering = coverBorders(borders, kSide * kSide, clusters, counted);
        const BorderCoverage sums = sumCoverage(borders, covering, parents, kSide * kSide);
        benchmark::DoNotOptimize(sums.all.coveredMetres);
    }
}

BENCHMARK(coverage)->Name("cluster/coverage/100000")->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace diaban::bench
