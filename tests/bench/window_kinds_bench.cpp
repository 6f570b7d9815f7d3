// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window_frames.h"

#include <cmath>

namespace diaban::bench {

namespace {

using ui::MapOverlay;
using ui::MapView;

/// A circle on every unit, of a tenth of a pixel to twelve of radius, one in fifty a zero.
void addCircles(MapView& view) {
    ui::MapPaint paint;
    ui::MapCircles circles;
    for (std::size_t unit = 0; unit < view.ground()->unitCount(); ++unit) {
        const double most = unit % 20 == 0 ? 144 : 16;
        circles.sizes.values.push_back(unit % 50 == 0 ? 0 : most * static_cast<double>(1 + unit % 97) / 97);
    }
    circles.sizes.scale = 1;
    circles.sizes.line = 0.6;
    circles.fill = colourOf(0x2c7fb8);
    circles.rim = circles.zero = colourOf(0xffffff);
    paint.circles = circles;
    view.setPaint(std::move(paint));
}

/// As of linked clusters: of ten borders three are covered and seven gaps in five looks, 25 of them numbered.
void addLines(MapView& view) {
    struct Look {
        std::uint32_t colour;
        double width;
    };
    constexpr std::array<Look, 5> kUrgency{
        {{0x7f0000, 4.6}, {0xb30000, 3.8}, {0xd7301f, 3}, {0xef6548, 2.4}, {0xfc8d59, 1.8}}};
    const ui::MapGround& ground = *view.ground();
    const gis::Point corner = ground.origin();
    MapOverlay overlay;
    for (std::size_t border = 0; border < ground.sides.size(); ++border) {
        const bool covered = border % 10 < 3;
        const Look look = covered ? Look{0x1a7f4b, 4} : kUrgency[border % kUrgency.size()];
        MapOverlay::Line line{{}, colourOf(look.colour), look.width, !covered, true};
        for (const ui::GridPoint& p : ground.levels.front().border(border)) {
            line.points.push_back({corner.x + p.x * ground.step, corner.y - p.y * ground.step});
        }
        if (!covered && overlay.numbers.size() < 25) {
            overlay.numbers.push_back(
                {line.points[line.points.size() / 2], std::to_string(overlay.numbers.size() + 1), line.colour});
        }
        overlay.lines.push_back(std::move(line));
    }
    view.setOverlay(std::move(overlay));
}

/// As while a cluster is edited or proposals are shown: thirty of five units.
void addMarks(MapView& view) {
    std::vector<ui::UnitMark> marks;
    for (std::uint32_t mark = 0; mark < 30; ++mark) {
        ui::UnitMark& made = marks.emplace_back();
        for (std::uint32_t unit = 0; unit < 5; ++unit) {
            made.units.push_back(static_cast<std::uint32_t>((mark * 101 + unit) % view.ground()->unitCount()));
        }
        made.colour = colourOf(0x7a3e9d);
        made.opacity = 0.2;
        made.text = std::string(1, static_cast<char>('A' + mark % 26));
        made.dashed = true;
    }
    view.setMarks(std::move(marks));
}

} // namespace

/// Frames of maps of circles, of linked clusters and of proposals, as those of classes; and those in which the circles,
/// lines or outlines themselves are other ones, or the map has come to rest.
void addWindowKindCases() {
    for (const Size& size : kSizes) {
        const auto add = [&](const std::string& kind, const std::function<void(MapView&)>& prepare) {
            const auto frames = [&](const std::string& act, int steps, const Change& change) {
                addFrameCase("window/" + kind + "_" + act + "/" + size.name,
                             [=](benchmark::State& state) { laterFrames(state, size, steps, change, prepare); });
            };
            const auto anew = [prepare](MapView& view, std::size_t) { prepare(view); };
            frames("pan", 0, pan);
            frames("zoom", 0, zoom);
            frames("pan_10x", 6, pan);
            frames("select", 0, select);
            frames("rest", 0, rest);
            frames("rest_10x", 6, rest);
            frames("anew", 0, anew);
            frames("anew_10x", 6, anew);
        };
        add("circles", addCircles);
        add("linked", addLines);
        add("proposals", addMarks);
    }
}

} // namespace diaban::bench
