// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_legend.h"

#include "src/cartography/bivariate.h"
#include "src/cartography/value_chart.h"

namespace diaban {

std::optional<PageChart> pageChart(const PageSide& vi, const PageSide& en) {
    if (vi.request.kind == MapKind::Borders || vi.request.overlay.plainGround) {
        return std::nullopt;
    }
    const auto chart = valueChart(vi.request, vi.scene.classFills, vi.scene.style.outsideFill);
    const auto other = valueChart(en.request, en.scene.classFills, en.scene.style.outsideFill);
    if (!chart || !other) {
        return std::nullopt;
    }
    PageChart page{
        {}, chart->ticks, chart->target, {chart->low, other->low}, {chart->high, other->high}, chart->logarithmic};
    for (const ValueChart::Bar& bar : chart->bars) {
        page.bars.push_back({bar.left, bar.right, bar.foot, bar.top, bar.fill});
    }
    return page;
}

std::optional<PageSquare> pageSquare(const PageSide& vi, const PageSide& en, const Catalogue& viWords,
                                     const Catalogue& enWords) {
    if (vi.request.kind != MapKind::Bivariate || !vi.request.given.any()) {
        return std::nullopt;
    }
    const SquareWords words = squareWords(vi.request, viWords);
    const SquareWords other = squareWords(en.request, enWords);
    const auto axis = [](const SquareWords::Axis& one, const SquareWords::Axis& same) {
        return PageSquare::Axis{{one.title, same.title}, {one.limits, same.limits}, one.classes};
    };
    PageSquare square{axis(words.up, other.up), axis(words.across, other.across), {}};
    square.rows.assign(words.up.classes * words.across.classes, static_cast<std::uint32_t>(vi.rows.size()));
    for (std::uint32_t row = 0; row < vi.rows.size(); ++row) {
        if (vi.rows[row].classIndex) {
            square.rows.at(*vi.rows[row].classIndex) = row;
        }
    }
    return square;
}

} // namespace diaban
