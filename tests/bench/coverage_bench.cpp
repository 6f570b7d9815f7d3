// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"
#include "gis/coverage/border_lines.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/faults.h"
#include "gis/coverage/near_pairs.h"
#include "gis/coverage/neighbours.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

namespace diaban::bench {

namespace {

void setCounters(benchmark::State& state, const gis::Layer& layer, const PeakMemory& peak) {
    const auto vertices = static_cast<double>(layer.polygons.vertexCount());
    state.counters["ns_a_vertex"] =
        benchmark::Counter(vertices / 1e9, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
    state.counters["bytes_a_vertex"] = peak.megabytes() * 1024 * 1024 / vertices + sizeof(gis::Point);
}

void build(benchmark::State& state, const Size& size) {
    const gis::Layer& layer = layerOfSize(size);
    const PeakMemory peak;
    for (auto _ : state) {
        const gis::BuiltCoverage built = gis::buildCoverage(layer.polygons);
        benchmark::DoNotOptimize(built.coverage.arcCount());
    }
    setCounters(state, layer, peak);
}

void neighbours(benchmark::State& state, const Size& size) {
    const gis::Layer& layer = layerOfSize(size);
    const PeakMemory peak;
    for (auto _ : state) {
        const gis::BuiltCoverage built = gis::buildCoverage(layer.polygons);
        const auto pairs = gis::neighbourPairs(built.coverage, gis::geodesicArcLengths(built.coverage, layer.crs));
        benchmark::DoNotOptimize(pairs.size());
    }
    setCounters(state, layer, peak);
}

void lines(benchmark::State& state, const Size& size) {
    const gis::Layer& layer = layerOfSize(size);
    const gis::BuiltCoverage built = gis::buildCoverage(layer.polygons);
    const std::vector<double> lengths = gis::geodesicArcLengths(built.coverage, layer.crs);
    const PeakMemory peak;
    for (auto _ : state) {
        const gis::BorderLines borders = gis::borderLines(built.coverage, lengths);
        benchmark::DoNotOptimize(borders.borders.size());
    }
    setCounters(state, layer, peak);
}

void near(benchmark::State& state, const Size& size) {
    constexpr double kToleranceMetres = 20;
    const gis::Layer& layer = layerOfSize(size);
    const gis::BuiltCoverage built = gis::buildCoverage(layer.polygons);
    const PeakMemory peak;
    for (auto _ : state) {
        benchmark::DoNotOptimize(gis::nearPairs(built.coverage, layer.crs, kToleranceMetres).size());
    }
    setCounters(state, layer, peak);
}

void faults(benchmark::State& state, const Size& size) {
    const gis::Layer& layer = layerOfSize(size);
    const gis::BuiltCoverage built = gis::buildCoverage(layer.polygons);
    const PeakMemory peak;
    for (auto _ : state) {
        benchmark::DoNotOptimize(gis::findFaults(built, layer.crs).list.size());
    }
    setCounters(state, layer, peak);
}

} // namespace

/// Arcs from polygons in memory; neighbours with geodesic border lengths from polygons (T3 without reading); border
/// lines, pairs within 20 m and faults from arcs.
void addCoverageCases() {
    for (const Size& size : kSizes) {
        const std::pair<const char*, void (*)(benchmark::State&, const Size&)> cases[]{
            {"build", build}, {"neighbours", neighbours}, {"lines", lines}, {"near", near}, {"faults", faults}};
        for (const auto& [name, run] : cases) {
            benchmark::RegisterBenchmark((std::string("coverage/") + name + '/' + size.name).c_str(), run, size)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
    }
}

} // namespace diaban::bench
