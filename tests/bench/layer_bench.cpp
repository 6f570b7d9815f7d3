// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

namespace diaban::bench {

namespace {

void load(benchmark::State& state, const Size& size, const std::string& ending) {
    const std::string file = fileOfSize(size, ending);
    const PeakMemory peak;
    for (auto _ : state) {
        gis::Problems problems;
        const gis::Layer layer = gis::readLayer(file, {}, problems);
        benchmark::DoNotOptimize(layer.unitCount());
    }
    state.counters["peak_MB"] = peak.megabytes();
}

void write(benchmark::State& state, const Size& size, const std::string& ending) {
    const gis::Layer& layer = layerOfSize(size);
    const std::string file = scratchFile("written-" + std::string(size.name) + ending);
    const PeakMemory peak;
    for (auto _ : state) {
        gis::Problems problems;
        gis::OutputSet outputs;
        gis::writeLayer(outputs.stage(file).string(), gis::layerFormatOf(file).value(), layer, {}, problems);
        outputs.commit();
    }
    state.counters["peak_MB"] = peak.megabytes();
}

} // namespace

/// Registers the cases of layers in and out, size by size so that one layer is held at a time.
void addLayerCases() {
    for (const Size& size : kSizes) {
        for (const char* ending : {".gpkg", ".fgb", ".shp", ".geojson"}) {
            const std::string name = std::string(size.name) + ending;
            benchmark::RegisterBenchmark(("load/" + name).c_str(), load, size, ending)->Unit(benchmark::kMillisecond);
        }
        for (const char* ending : {".gpkg", ".shp", ".geojson"}) {
            const std::string name = std::string(size.name) + ending;
            benchmark::RegisterBenchmark(("write/" + name).c_str(), write, size, ending)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
    }
}

} // namespace diaban::bench
