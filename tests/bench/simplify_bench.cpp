// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/detail_level.h"
#include "gis/coverage/simplify.h"
#include "gis/geometry/bounds.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numbers>

namespace diaban::bench {

namespace {

void simplifyTo(benchmark::State& state, const gis::Coverage& coverage, gis::SimplifyMethod method, double share) {
    const gis::Crs crs = gis::Crs::fromText("EPSG:4326");
    for (auto _ : state) {
        const gis::Simplified done = gis::simplify(coverage, crs, {method, gis::SimplifyOptions::Share{share}}, {});
        benchmark::DoNotOptimize(done.report.pointsAfter);
    }
}

void simplifySize(benchmark::State& state, const Size& size, gis::SimplifyMethod method) {
    constexpr double kShare = 0.05;
    simplifyTo(state, gis::buildCoverage(layerOfSize(size).polygons).coverage, method, kShare);
}

/// A level of the pyramid for drawing, once points are ranked.
void drawingLevel(benchmark::State& state, const Size& size) {
    const gis::Coverage coverage = gis::buildCoverage(layerOfSize(size).polygons).coverage;
    const gis::LatitudeMetres metres(gis::Crs::fromText("EPSG:4326"),
                                     gis::boundsOf(coverage.points.data(), coverage.points.size()).box);
    const gis::VertexRanks ranks = gis::rankVertices(coverage, gis::SimplifyMethod::Visvalingam, metres);
    for (auto _ : state) {
        constexpr double kMetres = 500;
        benchmark::DoNotOptimize(gis::levelAt(coverage, ranks, kMetres).kept.size());
    }
}

/// One ring of ten million vertices as rough as a coast.
void longRing(benchmark::State& state, gis::SimplifyMethod method) {
    constexpr std::size_t kVertices = 10'000'000;
    gis::Polygons polygons;
    const std::span<gis::Point> ring = polygons.growRing(kVertices);
    for (std::size_t i = 0; i + 1 < kVertices; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(kVertices - 1);
        const double radius = 1 + 0.01 * std::sin(angle * 57) + 1e-8 * std::sin(static_cast<double>(i * i % 1'009));
        ring[i] = {105 + radius * std::cos(angle), 20 + radius * std::sin(angle)};
    }
    ring.back() = ring.front();
    polygons.endPart();
    polygons.endUnit();
    constexpr double kShare = 0.001;
    simplifyTo(state, gis::buildCoverage(polygons).coverage, method, kShare);
}

} // namespace

void addSimplifyCases() {
    const std::pair<const char*, gis::SimplifyMethod> methods[]{
        {"visvalingam", gis::SimplifyMethod::Visvalingam}, {"douglas-peucker", gis::SimplifyMethod::DouglasPeucker}};
    for (const auto& [name, method] : methods) {
        for (const Size& size : kSizes) {
            benchmark::RegisterBenchmark((std::string("simplify/") + name + '/' + size.name).c_str(), simplifySize,
                                         size, method)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
        benchmark::RegisterBenchmark((std::string("simplify/") + name + "/ring10m").c_str(), longRing, method)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
    for (const Size& size : kSizes) {
        benchmark::RegisterBenchmark((std::string("simplify/drawing/") + size.name).c_str(), drawingLevel, size)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
}

} // namespace diaban::bench
