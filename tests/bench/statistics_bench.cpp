// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/conditional_permutations.h"
#include "gis/statistics/local_g.h"
#include "gis/statistics/local_moran.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>
#include <vector>

namespace diaban::bench {

namespace {

struct Case {
    const char* name;
    std::uint32_t columns, rows, permutations;
    bool twoThreads;
};
constexpr std::array<Case, 5> kCases{{{"11k-999", 110, 100, 999, true},
                                      {"11k-999-one-thread", 110, 100, 999, false},
                                      {"11k-9999", 110, 100, 9'999, true},
                                      {"3321-99999", 81, 41, 99'999, true},
                                      {"100k-999", 400, 250, 999, true}}};

/// A map of hexagons, about six neighbours each, as communes have.
gis::SpatialWeights hexagons(const Case& one) {
    std::vector<gis::NeighbourPair> pairs;
    const auto join = [&](std::uint32_t from, std::uint32_t to) {
        pairs.push_back({std::min(from, to), std::max(from, to), 1, 1, gis::Contact::Rook});
    };
    for (std::uint32_t row = 0; row < one.rows; ++row) {
        for (std::uint32_t column = 0; column < one.columns; ++column) {
            const std::uint32_t unit = row * one.columns + column;
            if (column + 1 < one.columns) {
                join(unit, unit + 1);
            }
            if (row + 1 < one.rows) {
                join(unit, unit + one.columns);
            }
            const bool even = row % 2 == 0;
            if (row + 1 < one.rows && (even ? column > 0 : column + 1 < one.columns)) {
                join(unit, even ? unit + one.columns - 1 : unit + one.columns + 1);
            }
        }
    }
    return {gis::NeighbourGraph(one.columns * one.rows, pairs, gis::Contact::Rook), gis::Weighting::RowStandardised};
}

std::vector<double> skewed(std::size_t size) {
    std::mt19937_64 random(1);
    std::lognormal_distribution<double> skew(0, 1.2);
    std::vector<double> values(size);
    for (double& value : values) {
        value = skew(random);
    }
    return values;
}

void local(benchmark::State& state, const Case& one) {
    const gis::SpatialWeights weights = hexagons(one);
    const std::vector<double> values = skewed(weights.size());
    for (auto _ : state) {
        const gis::PlacedValues placed = gis::placeValues(weights, values);
        const auto moran = gis::localMoran(placed);
        const auto giStar = gis::localG(placed, gis::OwnValue::With);
        const auto counts = gis::permuteLags(placed, {one.permutations, 1, one.twoThreads});
        benchmark::DoNotOptimize(moran.data());
        benchmark::DoNotOptimize(giStar.data());
        benchmark::DoNotOptimize(counts.data());
    }
}

} // namespace

/// Local Moran and Gi* with pseudo p from one set of draws.
void addStatisticsCases() {
    for (const Case& one : kCases) {
        benchmark::RegisterBenchmark((std::string("local-moran-gi/") + one.name).c_str(), local, one)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
}

} // namespace diaban::bench
