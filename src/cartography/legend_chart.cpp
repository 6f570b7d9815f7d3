// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_chart.h"

#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kLeastValues = 12;

/// Values along the axis.
struct Axis {
    double low, high, width;
    [[nodiscard]] double at(double value) const { return (value - low) / (high - low) * width; }
};

std::vector<double> finiteValues(const MapRequest& request) {
    std::vector<double> values;
    for (std::size_t unit = 0; unit < request.values.size(); ++unit) {
        if (request.states[unit] == UnitState::Value && std::isfinite(request.values[unit])) {
            values.push_back(request.values[unit]);
        }
    }
    return values;
}

Axis axisOf(const MapRequest& request, const std::vector<double>& values, double width) {
    const auto [low, high] = std::ranges::minmax(values);
    const double target = request.target.value_or(low);
    return {std::min(low, target), std::max(high, target), width};
}

std::vector<std::size_t> binCounts(const std::vector<double>& values, const Axis& axis) {
    const double wanted = std::round(1.5 * std::sqrt(static_cast<double>(values.size())));
    std::vector<std::size_t> counts(static_cast<std::size_t>(std::clamp(wanted, 8.0, 30.0)), 0);
    const auto bins = static_cast<double>(counts.size());
    for (const double value : values) {
        const double bin = std::floor((value - axis.low) / (axis.high - axis.low) * bins);
        ++counts[static_cast<std::size_t>(std::clamp(bin, 0.0, bins - 1))];
    }
    return counts;
}

/// One bar, cut where a class ends.
void addBar(LegendChart& chart, const MapRequest& request, const std::vector<Colour>& fills, const SceneStyle& style,
            const Axis& axis, double from, double to, double top, double foot) {
    std::vector<double> edges{from};
    std::ranges::copy_if(request.breaks.limits, std::back_inserter(edges),
                         [&](double limit) { return limit > edges.back() && limit < to; });
    edges.push_back(to);
    const double gap = 0.06 * (axis.at(to) - axis.at(from));
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const double left = axis.at(edges[i]) + (i == 0 ? gap : 0);
        const double right = axis.at(edges[i + 1]) - (i + 2 == edges.size() ? gap : 0);
        const auto holder = request.breaks.classOf((edges[i] + edges[i + 1]) / 2);
        if (right > left) {
            chart.bars.push_back({{{left, top}, {right, foot}}, holder, holder ? fills[*holder] : style.outsideFill});
        }
    }
}

void addBars(ChartBlock& block, const MapRequest& request, const std::vector<Colour>& fills, const SceneStyle& style,
             const Axis& axis, double top, double foot) {
    const std::vector<double> values = finiteValues(request);
    const std::vector<std::size_t> counts = binCounts(values, axis);
    const auto most = static_cast<double>(*std::ranges::max_element(counts));
    const double step = (axis.high - axis.low) / static_cast<double>(counts.size());
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] > 0) {
            const double height = std::max((foot - top) * static_cast<double>(counts[bin]) / most, 0.03 * (foot - top));
            const double from = axis.low + static_cast<double>(bin) * step;
            addBar(block.chart, request, fills, style, axis, from, from + step, foot - height, foot);
        }
    }
    block.chart.lines.push_back({{0, foot}, {axis.width, foot}});
    for (std::size_t i = 1; i + 1 < request.breaks.limits.size(); ++i) {
        const double x = axis.at(request.breaks.limits[i]);
        if (x >= 0 && x <= axis.width) {
            block.chart.lines.push_back({{x, foot}, {x, foot + 0.12 * (foot - top)}});
        }
    }
}

void addEnds(ChartBlock& block, const MapRequest& request, const SceneStyle& style, const Axis& axis, double size,
             double baseline) {
    const int decimals = legendLimits(request.breaks, request.values, request.decimals).decimals;
    const std::string percent = percentWords(request, request.language);
    SceneText low = sceneText(formatNumber(axis.low, decimals, request.language) + percent, size, false, style.softInk,
                              style.family);
    low.at = {0, baseline};
    SceneText high = sceneText(formatNumber(axis.high, decimals, request.language) + percent, size, false,
                               style.softInk, style.family);
    high.anchor = Anchor::End;
    high.at = {axis.width, baseline};
    if (low.width + high.width + size < axis.width) {
        block.texts.push_back(std::move(low));
        block.texts.push_back(std::move(high));
    }
}

} // namespace

std::string targetWords(const MapRequest& request, const Catalogue& catalogue) {
    const std::string number = formatShort(request.target.value_or(0), 6, catalogue.language());
    return catalogue.text({"legend.target", {{"target", number + percentWords(request, catalogue.language())}}});
}

std::optional<ChartBlock> setChart(const MapRequest& request, const std::vector<Colour>& fills,
                                   const Catalogue& catalogue, const SceneStyle& style, double size, double width) {
    const std::vector<double> values = finiteValues(request);
    if (!request.histogram || !request.classWords.empty() || request.breaks.size() < 2 ||
        values.size() < kLeastValues) {
        return std::nullopt;
    }
    const Axis axis = axisOf(request, values, width);
    if (!(axis.high > axis.low) || !std::isfinite(axis.high - axis.low)) {
        return std::nullopt;
    }
    ChartBlock block;
    const double small = 0.82 * size;
    const double top = request.target ? 1.45 * small : 0;
    const double foot = top + 2.9 * size;
    addBars(block, request, fills, style, axis, top, foot);
    if (request.target) {
        const double x = axis.at(*request.target);
        block.chart.targetLine = Segment{{x, foot + 0.12 * (foot - top)}, {x, top - 0.15 * small}};
        SceneText name = sceneText(targetWords(request, catalogue), small, false, style.ink, style.family);
        name.at = {std::clamp(x - name.width / 2, 0.0, std::max(0.0, width - name.width)), top - 0.4 * small};
        block.texts.push_back(std::move(name));
    }
    addEnds(block, request, style, axis, small, foot + 1.35 * small);
    block.height = foot + 1.7 * small;
    return block;
}

} // namespace diaban
