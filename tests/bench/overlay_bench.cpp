// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/overlay.h"
#include "tests/bench/bench_layers.h"
#include "tests/support/generator/country.h"

#include <benchmark/benchmark.h>

namespace diaban::bench {

namespace {

/// Another country over the same extent, with 3 units where that of `size` has 11.
const gis::Polygons& otherUnits(const Size& size) {
    static std::string name;
    static gis::Polygons polygons;
    if (name != size.name) {
        polygons = generator::makeCountry({2, size.units * 3 / 11, size.vertices * 3 / 11}).polygons;
        name = size.name;
    }
    return polygons;
}

void overlayLayers(benchmark::State& state, const Size& size, bool twoThreads) {
    const gis::Polygons& old = layerOfSize(size).polygons;
    const gis::Polygons& now = otherUnits(size);
    gis::OverlayOptions options;
    options.twoThreads = twoThreads;
    const PeakMemory peak;
    for (auto _ : state) {
        const gis::Overlay result = gis::overlay(old, now, gis::Crs::fromText("EPSG:4326"), options);
        state.counters["pieces"] = static_cast<double>(result.pieces.size());
    }
    state.counters["peak_MB"] = peak.megabytes();
}

void overlayItself(benchmark::State& state, const Size& size) {
    const gis::Polygons& old = layerOfSize(size).polygons;
    for (auto _ : state) {
        const gis::Overlay result = gis::overlay(old, old, gis::Crs::fromText("EPSG:4326"));
        state.counters["pieces"] = static_cast<double>(result.pieces.size());
    }
}

} // namespace

/// Registers overlays of two countries (T8), on one and two threads, and of a country with itself.
void addOverlayCases() {
    for (const Size& size : kSizes) {
        for (const bool two : {true, false}) {
            const std::string name = std::string(size.name) + (two ? "/2threads" : "/1thread");
            benchmark::RegisterBenchmark(("overlay/" + name).c_str(), overlayLayers, size, two)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
        benchmark::RegisterBenchmark((std::string("overlay_itself/") + size.name).c_str(), overlayItself, size)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
}

} // namespace diaban::bench
