// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_layer.h"
#include "src/join/join.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "src/unit/units.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

namespace diaban::bench {

namespace {

void readTable(benchmark::State& state, const Size& size) {
    const std::string file = fileOfSize(size, ".csv");
    for (auto _ : state) {
        gis::Problems problems;
        const Table table = tableOf(readGrid(file, {}, problems), {}, problems);
        benchmark::DoNotOptimize(table.rows());
    }
}

void join(benchmark::State& state, const Size& size) {
    gis::Problems problems;
    const Table table = tableOf(readGrid(fileOfSize(size, ".csv"), {}, problems), {}, problems);
    const Units units = unitsOf(layerOfSize(size), {"code", "name", "parent"}, problems);
    for (auto _ : state) {
        const Join joined = joinTable(units, table, {"code", "", ""}, problems);
        if (joined.matched != size.units) {
            state.SkipWithError("not every unit was matched");
        }
    }
}

} // namespace

void addJoinCases() {
    for (const Size& size : kSizes) {
        const std::string name = size.name;
        benchmark::RegisterBenchmark(("table/" + name).c_str(), readTable, size)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("join/" + name).c_str(), join, size)->Unit(benchmark::kMillisecond);
    }
}

} // namespace diaban::bench
