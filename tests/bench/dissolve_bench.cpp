// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/dissolve.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

namespace diaban::bench {

namespace {

/// Units that follow each other in the file are near each other: so many to a group.
std::vector<std::uint32_t> groupsOf(std::size_t units, std::size_t groups) {
    std::vector<std::uint32_t> groupOf(units);
    for (std::size_t unit = 0; unit < units; ++unit) {
        groupOf[unit] = static_cast<std::uint32_t>(unit * groups / units);
    }
    return groupOf;
}

void dissolveLevel(benchmark::State& state, const Size& size, std::size_t groups) {
    const gis::Layer& layer = layerOfSize(size);
    const gis::Coverage coverage = gis::buildCoverage(layer.polygons).coverage;
    const std::vector<gis::ArcClash> clashes = gis::findArcClashes(coverage);
    const std::vector<std::uint32_t> groupOf = groupsOf(layer.unitCount(), groups);
    for (auto _ : state) {
        const gis::Dissolved dissolved = gis::dissolve(coverage, groupOf, groups, clashes);
        benchmark::DoNotOptimize(dissolved.polygons.vertexCount());
    }
}

void clashes(benchmark::State& state, const Size& size) {
    const gis::Coverage coverage = gis::buildCoverage(layerOfSize(size).polygons).coverage;
    for (auto _ : state) {
        benchmark::DoNotOptimize(gis::findArcClashes(coverage).size());
    }
}

} // namespace

/// A level of districts and one of provinces, once the coverage stands; and what proves that borders do not clash.
void addDissolveCases() {
    for (const Size& size : kSizes) {
        for (const std::size_t groups : {std::size_t{705}, std::size_t{63}}) {
            const std::string name = std::string("dissolve/") + std::to_string(groups) + '/' + size.name;
            benchmark::RegisterBenchmark(name.c_str(), dissolveLevel, size, groups)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
        benchmark::RegisterBenchmark((std::string("dissolve/clashes/") + size.name).c_str(), clashes, size)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
}

} // namespace diaban::bench
