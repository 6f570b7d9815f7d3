// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window_frames.h"
#include "ui/views/scatter_view.h"

#include <QImage>
#include <array>
#include <cmath>

namespace diaban::bench {

namespace {

constexpr std::size_t kUnits = 11'000;
constexpr QSize kRoom(900, 420);
constexpr std::array<QRgb, 5> kClasses{0xffffffcc, 0xffa1dab4, 0xff41b6c4, 0xff2c7fb8, 0xff253494};

std::vector<QColor> coloursOf(std::size_t turn) {
    std::vector<QColor> colours;
    for (std::size_t unit = 0; unit < kUnits; ++unit) {
        colours.push_back(QColor::fromRgb(kClasses[(unit / 7 + turn) % kClasses.size()]));
    }
    return colours;
}

ui::ScatterContent content() {
    ui::ScatterContent shown;
    for (std::size_t unit = 0; unit < kUnits; ++unit) {
        const auto number = static_cast<double>(unit);
        shown.across.values.push_back(50 + 40 * std::sin(number * 0.7) + 0.0007 * number);
        shown.up.values.push_back(5 + 4 * std::cos(number * 1.3) + 0.0003 * number);
        shown.names.push_back(QStringLiteral("Xã %1").arg(unit));
        shown.weak.push_back(unit % 9 == 0 ? 1 : 0);
    }
    const auto number = [](double value) { return QString::number(value); };
    shown.across.number = shown.across.told = shown.up.number = shown.up.told = number;
    shown.across.title = QStringLiteral("across");
    shown.up.title = QStringLiteral("up");
    shown.across.target = 85;
    shown.colours = coloursOf(0);
    return shown;
}

/// Frames of a scatter between which something is done with it.
void frames(benchmark::State& state,
            const std::function<void(ui::ScatterView&, ui::UnitSelection&, std::size_t)>& change) {
    ui::UnitSelection selection;
    ui::ScatterView view(selection);
    view.resize(kRoom);
    view.show(content());
    QImage screen(kRoom, QImage::Format_RGB32);
    view.render(&screen);
    std::size_t turn = 0;
    for (auto _ : state) {
        change(view, selection, ++turn);
        view.render(&screen);
    }
}

/// Every so manieth unit.
std::vector<std::uint32_t> some(std::size_t turn, std::size_t each) {
    std::vector<std::uint32_t> units;
    for (std::size_t unit = turn % each; unit < kUnits; unit += each) {
        units.push_back(static_cast<std::uint32_t>(unit));
    }
    return units;
}

} // namespace

/// A scatter of 11,000 units: drawn anew, in other colours, and with one, a tenth and half of them selected.
void addScatterCases() {
    const auto shown = std::make_shared<ui::ScatterContent>(content());
    addFrameCase("window/scatter/first", [shown](benchmark::State& state) {
        frames(state, [&](ui::ScatterView& view, auto&, std::size_t) { view.show(*shown); });
    });
    addFrameCase("window/scatter/recolour", [](benchmark::State& state) {
        const std::array<std::vector<QColor>, 2> colours{coloursOf(1), coloursOf(2)};
        frames(state, [&](ui::ScatterView& view, auto&, std::size_t turn) { view.setColours(colours[turn % 2]); });
    });
    for (const auto& [name, each] :
         {std::pair("one", kUnits), std::pair("tenth", std::size_t{10}), std::pair("half", std::size_t{2})}) {
        addFrameCase(std::string("window/scatter/select_") + name, [each = each](benchmark::State& state) {
            frames(state,
                   [&](auto&, ui::UnitSelection& selection, std::size_t turn) { selection.set(some(turn, each)); });
        });
    }
}

} // namespace diaban::bench
