// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/bench_layers.h"
#include "ui/map/map_view.h"

#include <benchmark/benchmark.h>

#include <QSize>
#include <functional>
#include <memory>
#include <string>

namespace diaban::bench {

inline constexpr QSize kWindow(1920, 1080);

/// What is done with a view between two frames; the turns are numbered.
using Change = std::function<void(ui::MapView&, std::size_t)>;

/// A view of that size of country: five classes, hatches, outlined units, names.
[[nodiscard]] std::unique_ptr<ui::MapView> viewOf(const Size& size);

/// Frames between which something is done with the view, enlarged by so many steps. `prepare`: once, before the first.
void laterFrames(benchmark::State& state, const Size& size, int zoomSteps, const Change& change,
                 const std::function<void(ui::MapView&)>& prepare = {});

void pan(ui::MapView& view, std::size_t turn);
void rest(ui::MapView& view, std::size_t turn); ///< a step, after which the map has come to rest
void zoom(ui::MapView& view, std::size_t turn);
void select(ui::MapView& view, std::size_t turn); ///< another tenth of the units

/// In milliseconds, by the clock and of all threads together.
void addFrameCase(const std::string& name, const std::function<void(benchmark::State&)>& run);

} // namespace diaban::bench
