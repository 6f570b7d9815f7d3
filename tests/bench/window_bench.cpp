// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window_frames.h"

#include <QImage>
#include <algorithm>
#include <array>

namespace diaban::bench {

namespace {

using ui::MapPaint;
using ui::MapView;

const std::shared_ptr<const ui::MapGround>& groundOfSize(const Size& size) {
    static std::string name;
    static std::shared_ptr<const ui::MapGround> ground;
    if (name != size.name) {
        const std::vector<std::string> parents = layerOfSize(size).attributes.find("parent")->texts();
        ground = ui::makeMapGround(layerOfSize(size), {.mapCrs = {}, .parents = parents}, {});
        name = size.name;
    }
    return ground;
}

/// A choropleth of five classes, an eighth of the units without a value, one in twenty outlined.
MapPaint paintOf(std::size_t units, std::size_t turn) {
    constexpr std::array kFills{colourOf(0xffffcc), colourOf(0xa1dab4), colourOf(0x41b6c4), colourOf(0x2c7fb8),
                                colourOf(0x253494)};
    MapPaint paint;
    for (std::size_t unit = 0; unit < units; ++unit) {
        paint.fills.push_back(kFills[(unit / 7 + turn) % kFills.size()]);
        paint.states.push_back(unit % 8 == 0 ? UnitState::NoData : UnitState::Value);
        paint.outlined.push_back(unit % 20 == 0 ? 1 : 0);
    }
    return paint;
}

} // namespace

std::unique_ptr<MapView> viewOf(const Size& size) {
    auto view = std::make_unique<MapView>();
    view->resize(kWindow);
    view->setGround(groundOfSize(size));
    view->setPaint(paintOf(view->ground()->unitCount(), 0));
    view->setWords(
        {.names = layerOfSize(size).attributes.find("name")->texts(), .parents = {}, .tip = {}, .spoken = {}});
    return view;
}

namespace {

void makeGround(benchmark::State& state, const Size& size) {
    const gis::Layer& layer = layerOfSize(size);
    const PeakMemory peak;
    for (auto _ : state) {
        const auto ground = ui::makeMapGround(layer, {}, {});
        state.counters["ground_MB"] = static_cast<double>(ground->bytes()) / 1e6;
    }
    state.counters["peak_MB"] = peak.megabytes();
}

/// The first frame of a view, names included.
void firstFrame(benchmark::State& state, const Size& size) {
    (void)groundOfSize(size);
    QImage screen(kWindow, QImage::Format_RGB32);
    for (auto _ : state) {
        viewOf(size)->render(&screen);
    }
}

} // namespace

void laterFrames(benchmark::State& state, const Size& size, int zoomSteps, const Change& change,
                 const std::function<void(MapView&)>& prepare) {
    const std::unique_ptr<MapView> view = viewOf(size);
    if (prepare) {
        prepare(*view);
    }
    view->zoomToBox({view->ground()->places[view->ground()->unitCount() / 2].at,
                     view->ground()->places[view->ground()->unitCount() / 2].at});
    for (int step = 0; step < zoomSteps; ++step) {
        view->zoomIn();
    }
    QImage screen(kWindow, QImage::Format_RGB32);
    view->render(&screen);
    std::size_t turn = 0;
    for (auto _ : state) {
        change(*view, ++turn);
        view->render(&screen);
    }
}

void pan(MapView& view, std::size_t turn) {
    const gis::Point& middle = view.camera().middle();
    const double step = (turn % 2 == 0 ? 9 : -9) / view.camera().pixelsPerUnit();
    view.zoomToBox({{middle.x + step, middle.y}, {middle.x + step, middle.y}});
}

void rest(MapView& view, std::size_t turn) {
    pan(view, turn);
    for (const bool shown : {false, true}) {
        view.setNamesShown(shown); // which are chosen anew then
    }
}

void zoom(MapView& view, std::size_t turn) {
    if (turn % 2 == 0) {
        view.zoomOut();
    } else {
        view.zoomIn();
    }
}

namespace {

/// As when a break is dragged: other classes, the same borders.
void recolour(MapView& view, std::size_t turn) {
    static std::array<MapPaint, 2> paints;
    if (paints[0].fills.size() != view.ground()->unitCount()) {
        paints = {paintOf(view.ground()->unitCount(), 1), paintOf(view.ground()->unitCount(), 2)};
    }
    view.setPaint(paints[turn % 2]);
}

} // namespace

void select(MapView& view, std::size_t turn) {
    std::vector<std::uint32_t> units;
    for (auto unit = static_cast<std::uint32_t>(turn % 10); unit < view.ground()->unitCount(); unit += 10) {
        units.push_back(unit);
    }
    view.setSelection(units);
}

void addFrameCase(const std::string& name, const std::function<void(benchmark::State&)>& run) {
    benchmark::RegisterBenchmark(name.c_str(), run)
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime();
}

/// The map of the window at 1920 x 1080: its ground, the first frame, and frames after a step of the map, at full
/// extent and enlarged about ten times, after other colours and after another selection.
void addWindowCases() {
    for (const Size& size : kSizes) {
        const std::string name = size.name;
        const auto add = [&](const std::string& kind, const auto& run) {
            addFrameCase("window/" + kind + "/" + name, run);
        };
        add("ground", [size](benchmark::State& state) { makeGround(state, size); });
        add("first", [size](benchmark::State& state) { firstFrame(state, size); });
        add("pan", [size](benchmark::State& state) { laterFrames(state, size, 0, pan); });
        add("zoom", [size](benchmark::State& state) { laterFrames(state, size, 0, zoom); });
        add("rest", [size](benchmark::State& state) { laterFrames(state, size, 0, rest); });
        add("rest_10x", [size](benchmark::State& state) { laterFrames(state, size, 6, rest); });
        add("pan_10x", [size](benchmark::State& state) { laterFrames(state, size, 6, pan); });
        add("zoom_10x", [size](benchmark::State& state) { laterFrames(state, size, 6, zoom); });
        add("recolour", [size](benchmark::State& state) { laterFrames(state, size, 0, recolour); });
        add("select", [size](benchmark::State& state) { laterFrames(state, size, 0, select); });
    }
}

} // namespace diaban::bench
