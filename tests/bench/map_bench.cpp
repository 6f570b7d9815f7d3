// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/class_breaks.h"
#include "src/cartography/make_map_scene.h"
#include "src/publish/picture.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

#include <utility>

namespace diaban::bench {

namespace {

constexpr double kDpi = 144; // a page of 960 x 540 points on 1920 x 1080 pixels

MapRequest requestOf(const gis::Layer& layer) {
    MapRequest request;
    request.polygons = &layer.polygons;
    request.crs = layer.crs;
    request.codes = layer.attributes.find("code")->texts();
    request.names = layer.attributes.find("name")->texts();
    request.values = layer.attributes.find("value")->reals();
    request.states.assign(layer.unitCount(), UnitState::Value);
    request.breaks = gis::quantileBreaks(request.values, 5);
    request.texts.title = "Synthetic";
    return request;
}

void makeScene(benchmark::State& state, const Size& size, LabelShow labels) {
    MapRequest request = requestOf(layerOfSize(size));
    request.labels.show = labels;
    const Catalogue catalogue(Language::Vi);
    const PeakMemory peak;
    for (auto _ : state) {
        gis::Problems problems;
        const MapScene scene = makeMapScene(request, catalogue, problems);
        benchmark::DoNotOptimize(&scene);
    }
    state.counters["peak_MB"] = peak.megabytes();
}

void writeImage(benchmark::State& state, const Size& size, const char* ending) {
    const Catalogue catalogue(Language::Vi);
    gis::Problems problems;
    const MapScene scene = makeMapScene(requestOf(layerOfSize(size)), catalogue, problems);
    const std::string file = scratchFile("map-" + std::string(size.name) + ending);
    const PeakMemory peak;
    for (auto _ : state) {
        writePicture(file, *pictureFormatOf(file), scene, catalogue, kDpi, problems);
    }
    state.counters["peak_MB"] = peak.megabytes();
}

} // namespace

/// Scene, and with names wherever they fit; paint to 1920 x 1080 with the PNG's encoding and flush; SVG and PDF with
/// flush and reading back.
void addMapCases() {
    for (const Size& size : kSizes) {
        const std::string name = size.name;
        benchmark::RegisterBenchmark(("scene/" + name).c_str(), makeScene, size, LabelShow::Auto)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
        benchmark::RegisterBenchmark(("labels/" + name).c_str(), makeScene, size, LabelShow::Names)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
        for (const auto& [kind, ending] :
             {std::pair{"paint/", ".png"}, std::pair{"svg/", ".svg"}, std::pair{"pdf/", ".pdf"}}) {
            benchmark::RegisterBenchmark((kind + name).c_str(), writeImage, size, ending)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime();
        }
    }
}

} // namespace diaban::bench
