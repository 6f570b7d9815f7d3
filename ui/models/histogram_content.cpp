// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/histogram_content.h"

#include "src/cartography/value_chart.h"
#include "src/message/number_format.h"
#include "ui/models/style_effects.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace diaban::ui {

namespace {

QColor colourOf(const Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

void addAxis(HistogramContent& content, const MapRequest& request) {
    std::vector<double> finite;
    std::ranges::copy_if(content.values, std::back_inserter(finite), [](double value) { return std::isfinite(value); });
    if (finite.empty()) {
        return;
    }
    content.axis = valueAxis(finite, content.breaks, std::nullopt);
    const AxisEnds ends = axisEnds(request, *content.axis);
    content.low = QString::fromStdString(ends.low);
    content.high = QString::fromStdString(ends.high);
    content.grid.whole = std::ranges::all_of(finite, [](double value) { return value == std::floor(value); });
}

} // namespace

HistogramContent histogramContent(const ShownMap& map) {
    const MapRequest& request = map.request;
    HistogramContent content;
    content.values = mappedValues(request);
    content.breaks = request.breaks;
    content.colours.assign(request.breaks.size(), colourOf(request.style.outsideFill));
    if (!request.given.any()) { // whose colours are not those of the figure's classes
        std::ranges::transform(map.legend.classFills, content.colours.begin(), colourOf);
    }
    content.target = request.target;
    const LegendLimits limits = limitsBetween(request);
    std::ranges::copy(limits.limits, std::next(content.breaks.limits.begin(), limits.limits.empty() ? 0 : 1));
    content.number = [decimals = std::max(request.decimals, limits.decimals), language = request.language](
                         double value) { return QString::fromStdString(formatShort(value, decimals, language)); };
    content.grid.decimals = request.decimals;
    addAxis(content, request);
    content.fixed = !request.classWords.empty() || request.given.any();
    return content;
}

} // namespace diaban::ui
