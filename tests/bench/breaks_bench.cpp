// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/class_breaks.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>
#include <vector>

namespace diaban::bench {

namespace {

struct Column {
    const char* name;
    std::size_t values, classes;
};
constexpr std::array<Column, 3> kColumns{{{"11k-5", 11'000, 5}, {"100k-5", 100'000, 5}, {"1M-7", 1'000'000, 7}}};

void natural(benchmark::State& state, const Column& column) {
    std::mt19937_64 random(1);
    std::lognormal_distribution<double> skew(0, 1.2);
    std::vector<double> values(column.values);
    for (double& value : values) {
        value = skew(random);
    }
    for (auto _ : state) {
        const gis::ClassBreaks breaks = gis::naturalBreaks(values, column.classes);
        benchmark::DoNotOptimize(breaks.limits.data());
    }
}

} // namespace

/// Exact natural breaks of a skewed column of distinct values.
void addBreaksCases() {
    for (const Column& column : kColumns) {
        benchmark::RegisterBenchmark((std::string("natural/") + column.name).c_str(), natural, column)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    }
}

} // namespace diaban::bench
