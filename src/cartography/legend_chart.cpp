// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_chart.h"

#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/text_block.h"
#include "src/cartography/value_axis.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

constexpr std::size_t kLeastValues = 12;

/// The axis of the values, as wide as the chart.
struct Axis : ValueAxis {
    double width = 0;

    [[nodiscard]] double at(double value) const { return share(value) * width; }
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
    return {valueAxis(values, request.breaks, request.target), width};
}

/// How many values of each class lie in a bin; behind the classes, those of none.
using Bin = std::vector<std::size_t>;

std::vector<Bin> binsOf(const MapRequest& request, const std::vector<double>& values, const Axis& axis) {
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

/// Where bars stand: from the top, which the highest reaches, to the foot.
struct Room {
    double top, foot;
    [[nodiscard]] double height() const { return foot - top; }
};

void addBars(LegendChart& chart, const MapRequest& request, const std::vector<Colour>& fills, const SceneStyle& style,
             const Axis& axis, const Room& room) {
    constexpr double kGap = 0.06; ///< of a bar's width, at either side
    const std::vector<Bin> bins = binsOf(request, finiteValues(request), axis);
    const auto most = static_cast<double>(sum(*std::ranges::max_element(bins, {}, sum)));
    const double step = axis.width / static_cast<double>(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double left = (static_cast<double>(i) + kGap) * step;
        const double least = 0.03 * room.height() / static_cast<double>(std::max<std::size_t>(sum(bins[i]), 1));
        const double each = std::max(room.height() / most, least);
        double foot = room.foot;
        for (std::size_t k = 0; k < bins[i].size(); ++k) {
            if (bins[i][k] > 0) {
                const double top = foot - each * static_cast<double>(bins[i][k]);
                const bool inClass = k < fills.size();
                chart.bars.push_back({{{left, top}, {left + (1 - 2 * kGap) * step, foot}},
                                      inClass ? std::optional(k) : std::nullopt,
                                      inClass ? fills[k] : style.outsideFill});
                foot = top;
            }
        }
    }
}

void addAxis(LegendChart& chart, const MapRequest& request, const Axis& axis, const Room& room) {
    const double tick = room.foot + 0.12 * room.height();
    chart.lines.push_back({{0, room.foot}, {axis.width, room.foot}});
    for (std::size_t i = 1; i + 1 < request.breaks.limits.size(); ++i) {
        const double x = axis.at(request.breaks.limits[i]);
        if (x > 0 && x < axis.width) {
            chart.lines.push_back({{x, room.foot}, {x, tick}});
        }
    }
    if (request.target) {
        const double x = axis.at(*request.target);
        chart.targetLine = Segment{{x, tick}, {x, room.top - 0.05 * room.height()}};
    }
}

/// A figure with the decimals of the legend; more only where these would leave little of it.
std::string endWords(double value, int decimals, const MapRequest& request) {
    constexpr int kMore = 3;
    constexpr double kLost = 0.1; ///< of the figure by rounding, at most
    const int most = decimals + kMore;
    while (decimals < most &&
           std::fabs(nearestMultiple(value, std::pow(10, decimals)) - value) > kLost * std::fabs(value)) {
        ++decimals;
    }
    return formatShort(value, decimals, request.language) + percentWords(request, request.language);
}

/// Where the axis ends at the ends of the classes, as the rows of the legend write them, which round outwards.
void addEnds(ChartBlock& block, const MapRequest& request, const Catalogue& catalogue, const SceneStyle& style,
             const Axis& axis, double size, double baseline) {
    const LegendLimits written = legendLimits(request.breaks, request.values, request.decimals);
    const double unit = std::pow(10, -written.decimals); // a figure within it of a row's end would be written beside it
    const auto words = [&](double end, bool ofLegend, double limit, double asWritten) {
        const bool same = end == limit || std::fabs(end - asWritten) < unit;
        return endWords(ofLegend && same && asWritten != 0 ? asWritten : end, written.decimals, request);
    };
    const gis::ClassBreaks& breaks = request.breaks;
    SceneText low = sceneText(words(axis.low, !breaks.openLow, breaks.limits.front(), written.limits.front()), size,
                              false, style.softInk, style.family);
    low.at = {0, baseline};
    SceneText high = sceneText(words(axis.high, !breaks.openHigh, breaks.limits.back(), written.limits.back()), size,
                               false, style.softInk, style.family);
    high.anchor = Anchor::End;
    high.at = {axis.width, baseline};
    if (axis.logFrom > 0) {
        SceneText scale = sceneText(catalogue.text("legend.log_axis"), size, false, style.softInk, style.family);
        scale.anchor = Anchor::Middle;
        scale.at = {std::min(std::max(axis.width / 2, low.width + size + scale.width / 2), axis.width), baseline};
        if (low.width + high.width + scale.width + 2 * size < axis.width &&
            scale.at.x + scale.width / 2 + size < axis.width - high.width) {
            block.texts.push_back(std::move(scale));
        }
    }
    if (low.width + high.width + size < axis.width) {
        block.texts.push_back(std::move(low));
        block.texts.push_back(std::move(high));
    }
}

} // namespace

std::string targetWords(const MapRequest& request, const Catalogue& catalogue) {
    const std::string number = formatShort(request.target.value_or(0), 6, catalogue.language());
    return catalogue.text({request.bilingual ? "legend.target.both" : "legend.target",
                           {{"target", number + percentWords(request, catalogue.language())}}});
}

std::optional<ChartBlock> setChart(const MapRequest& request, const std::vector<Colour>& fills,
                                   const Catalogue& catalogue, const SceneStyle& style, double size, double width) {
    const std::vector<double> values = finiteValues(request);
    if (!request.histogram || !request.classWords.empty() || request.given.any() || !request.panels.empty() ||
        request.breaks.size() < 2 || values.size() < kLeastValues) {
        return std::nullopt;
    }
    const Axis axis = axisOf(request, values, width);
    if (!(axis.high > axis.low) || !std::isfinite(axis.high - axis.low)) {
        return std::nullopt;
    }
    ChartBlock block;
    const double small = 0.82 * size;
    const double top = request.target ? 1.45 * small : 0;
    const Room room{top, top + 2.9 * size};
    addBars(block.chart, request, fills, style, axis, room);
    addAxis(block.chart, request, axis, room);
    if (request.target) {
        const double x = axis.at(*request.target);
        SceneText name = sceneText(targetWords(request, catalogue), small, false, style.ink, style.family);
        name.at = {std::clamp(x - name.width / 2, 0.0, std::max(0.0, width - name.width)), top - 0.4 * small};
        block.texts.push_back(std::move(name));
    }
    addEnds(block, request, catalogue, style, axis, small, room.foot + 1.35 * small);
    block.height = room.foot + 1.7 * small;
    return block;
}

} // namespace diaban
