// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/propose.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace diaban::bench {

namespace {

struct Case {
    const char* name;
    std::uint32_t columns, rows;
    std::size_t clusters, proposals, maxUnits;
};
constexpr std::array<Case, 4> kCases{{{"126-k10-m5", 14, 9, 10, 10, 5},
                                      {"3321-c300-k10-m5", 81, 41, 300, 10, 5},
                                      {"3321-c300-k300-m5", 81, 41, 300, 300, 5},
                                      {"3321-c300-k300-m8", 81, 41, 300, 300, 8}}};

/// A map of hexagons, about six neighbours each, as communes have; clusters of a unit and two neighbours.
ProposalProblem hexagons(const Case& one) {
    std::mt19937_64 random(1);
    std::lognormal_distribution<double> skew(0, 1);
    ProposalProblem problem;
    const auto join = [&](std::uint32_t from, std::uint32_t to) {
        problem.pairs.push_back({std::min(from, to), std::max(from, to), 1000, skew(random)});
    };
    for (std::uint32_t row = 0; row < one.rows; ++row) {
        for (std::uint32_t column = 0; column < one.columns; ++column) {
            const std::uint32_t unit = row * one.columns + column;
            problem.keys.push_back(std::to_string(100'000 + unit));
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
    for (std::size_t i = 0; i < one.clusters; ++i) {
        const auto unit = static_cast<std::uint32_t>(random() % (problem.keys.size() - one.columns - 1));
        problem.clusters.push_back({unit, unit + 1, unit + one.columns});
    }
    return problem;
}

void proposeOn(benchmark::State& state, const Case& one) {
    const ProposalProblem problem = hexagons(one);
    ProposalOptions options;
    options.maxProposals = one.proposals;
    options.maxUnits = one.maxUnits;
    for (auto _ : state) {
        const Proposals found = propose(problem, options);
        state.counters["gap_percent"] = 100 * found.gap();
        state.counters["proposals"] = static_cast<double>(found.list.size());
        benchmark::DoNotOptimize(found.list.data());
    }
}

} // namespace

void addProposeCases() {
    for (const Case& one : kCases) {
        benchmark::RegisterBenchmark((std::string("propose/") + one.name).c_str(), proposeOn, one)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
}

} // namespace diaban::bench
