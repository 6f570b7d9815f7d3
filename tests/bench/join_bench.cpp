// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_layer.h"
#include "src/join/join.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "src/unit/units.h"
#include "tests/bench/bench_layers.h"

#include <benchmark/benchmark.h>

#include <array>
#include <string>
#include <utility>

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

/// Communes in districts of 16, and a table of them as people write names: one in ten as in the layer, the others with
/// abbreviations, other tone places, other case, lost diacritics; one in a hundred with a letter wrong.
struct NamedSides {
    Units units;
    Table table;
};

NamedSides namedSides(std::size_t count) {
    constexpr std::array kFirst{"Hòa", "Tân",  "Mỹ",  "Vĩnh", "Đông", "Thủy",
                                "Quý", "Bình", "Phú", "Long", "An",   "Khánh"};
    constexpr std::array kSecond{"Lập", "Thạnh", "Đức", "Hưng", "Lộc", "Sơn", "Trạch", "Giang", "Yên", "Thịnh", "Xuân"};
    constexpr std::array kThird{"", " Thượng", " Hạ", " Đông", " Tây", " Nam", " Bắc", " Trung", " 1", " 2", " 3"};
    NamedSides sides;
    sides.units.file = "units";
    sides.units.fields = {"code", "name", "parent"};
    TableColumn names, parents;
    names.header = "Xã";
    parents.header = "Huyện";
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = i % 16 * 89 + i / 16 * 7;
        const std::string rest = std::string(kFirst[place % kFirst.size()]) + " " +
                                 kSecond[place / kFirst.size() % kSecond.size()] + kThird[(i % 16) % kThird.size()] +
                                 (i % 16 < kThird.size() ? "" : " Mới");
        const std::string district = "Huyện " + std::to_string(i / 16);
        sides.units.codes.push_back(std::to_string(100'000 + i));
        sides.units.names.push_back("Xã " + rest);
        sides.units.parents.push_back(district);
        std::string written = i % 10 == 0 ? "Xã " + rest : (i % 3 == 0 ? "X. " + rest : "xã  " + rest);
        if (i % 100 == 7) {
            written.insert(written.size() / 2, 1, 'q');
        }
        names.texts.push_back(written);
        parents.texts.push_back(i % 2 == 0 ? district : "H. " + std::to_string(i / 16));
        sides.table.rowNumbers.push_back(static_cast<std::uint32_t>(i + 2));
    }
    names.states.assign(count, CellState::Value);
    parents.states.assign(count, CellState::Value);
    sides.table.columns = {std::move(names), std::move(parents)};
    return sides;
}

/// Names in tiers within their parents, with suggestions; `withParents` false: all names in one parent.
void joinNames(benchmark::State& state, std::size_t count, bool withParents) {
    const NamedSides sides = namedSides(count);
    for (auto _ : state) {
        gis::Problems problems;
        const Join joined = joinTable(sides.units, sides.table, {"", "Xã", withParents ? "Huyện" : ""}, problems);
        if (withParents && joined.matched * 100 < count * 90) {
            state.SkipWithError("too few were matched");
        }
        state.counters["matched"] = static_cast<double>(joined.matched);
    }
}

} // namespace

void addJoinCases() {
    for (const auto& [name, count] : {std::pair<const char*, std::size_t>{"11k", 11'000}, {"100k", 100'000}}) {
        for (const bool withParents : {true, false}) {
            benchmark::RegisterBenchmark(
                (std::string(withParents ? "join_names/" : "join_names_no_parent/") + name).c_str(), joinNames, count,
                withParents)
                ->Unit(benchmark::kMillisecond);
        }
    }
    for (const Size& size : kSizes) {
        const std::string name = size.name;
        benchmark::RegisterBenchmark(("table/" + name).c_str(), readTable, size)->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark(("join/" + name).c_str(), join, size)->Unit(benchmark::kMillisecond);
    }
}

} // namespace diaban::bench
