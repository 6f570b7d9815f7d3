// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/value_chart.h"

#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/value_axis.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace diaban {

namespace {

constexpr std::size_t kLeastValues = 12;

std::vector<double> finiteValues(const MapRequest& request) {
    std::vector<double> values;
    for (std::size_t unit = 0; unit < request.values.size(); ++unit) {
        if (request.states[unit] == UnitState::Value && std::isfinite(request.values[unit])) {
            values.push_back(request.values[unit]);
        }
    }
    return values;
}

/// How many values of each class lie in a bin; behind the classes, those of none.
using Bin = std::vector<std::size_t>;

std::vector<Bin> binsOf(const MapRequest& request, const std::vector<double>& values, const ValueAxis& axis) {
    const double wanted = std::clamp(std::round(1.5 * std::sqrt(static_cast<double>(values.size()))), 8.0, 30.0);
    const std::size_t classes = request.breaks.size();
    std::vector<Bin> bins(static_cast<std::size_t>(wanted), Bin(classes + 1, 0));
    for (const double value : values) {
        const double bin = std::floor(axis.share(value) * wanted);
        ++bins[static_cast<std::size_t>(std::clamp(bin, 0.0, wanted - 1))]
              [request.breaks.classOf(value).value_or(classes)];
    }
    return bins;
}

std::size_t sum(const Bin& bin) {
    return std::accumulate(bin.begin(), bin.end(), std::size_t{0});
}

void addBars(ValueChart& chart, const std::vector<Bin>& bins, const std::vector<Colour>& fills, const Colour& outside) {
    constexpr double kGap = 0.06; ///< of a bar's width, at either side
    constexpr double kLeast = 0.03;
    const auto most = static_cast<double>(sum(*std::ranges::max_element(bins, {}, sum)));
    const double step = 1 / static_cast<double>(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double left = (static_cast<double>(i) + kGap) * step;
        const double each = std::max(1 / most, kLeast / static_cast<double>(std::max<std::size_t>(sum(bins[i]), 1)));
        double foot = 0;
        for (std::size_t k = 0; k < bins[i].size(); ++k) {
            if (bins[i][k] > 0) {
                const double top = foot + each * static_cast<double>(bins[i][k]);
                const bool inClass = k < fills.size();
                chart.bars.push_back({left, left + (1 - 2 * kGap) * step, foot, top,
                                      inClass ? std::optional(k) : std::nullopt, inClass ? fills[k] : outside});
                foot = top;
            }
        }
    }
}

} // namespace

AxisEnds axisEnds(const MapRequest& request, const ValueAxis& axis) {
    const LegendLimits written =
        legendLimits(request.breaks, classedValues(request), request.decimals, request.figureDecimals);
    const int most = std::max({written.endDecimals, request.decimals, request.figureDecimals});
    const int least = std::max(written.decimals, request.figureDecimals); // "69,0 %", as tables have it
    const double unit = std::pow(10, -written.decimals); // a figure within it of a row's end would be written beside it
    const std::string percent = percentWords(request, request.language);
    const auto words = [&](double end, bool ofLegend, double limit, double asWritten) {
        const bool same = ofLegend && asWritten != 0 && (end == limit || std::fabs(end - asWritten) < unit);
        return extremeWords(same ? asWritten : end, least, most, request.language) + percent;
    };
    const gis::ClassBreaks& breaks = request.breaks;
    if (breaks.limits.empty()) {
        return {words(axis.low, false, 0, 0), words(axis.high, false, 0, 0)};
    }
    return {words(axis.low, !breaks.openLow, breaks.limits.front(), written.limits.front()),
            words(axis.high, !breaks.openHigh, breaks.limits.back(), written.limits.back())};
}

std::optional<ValueChart> valueChart(const MapRequest& request, const std::vector<Colour>& fills,
                                     const Colour& outside) {
    const std::vector<double> values = finiteValues(request);
    if (!request.histogram || !request.classWords.empty() || request.given.any() || !request.panels.empty() ||
        request.breaks.size() < 2 || values.size() < kLeastValues) {
        return std::nullopt;
    }
    const ValueAxis axis = valueAxis(values, request.breaks, request.target);
    if (!(axis.high > axis.low) || !std::isfinite(axis.high - axis.low)) {
        return std::nullopt;
    }
    ValueChart chart;
    addBars(chart, binsOf(request, values, axis), fills, outside);
    for (std::size_t i = 1; i + 1 < request.breaks.limits.size(); ++i) {
        const double at = axis.share(request.breaks.limits[i]);
        if (at > 0 && at < 1) {
            chart.ticks.push_back(at);
        }
    }
    if (request.target) {
        chart.target = axis.share(*request.target);
    }
    AxisEnds ends = axisEnds(request, axis);
    chart.low = std::move(ends.low);
    chart.high = std::move(ends.high);
    chart.logarithmic = axis.logFrom > 0;
    return chart;
}

} // namespace diaban
