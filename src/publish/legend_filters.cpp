// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/legend_filters.h"

#include "src/cartography/verdict_classes.h"
#include "src/publish/qgis_expression.h"
#include "src/study/joined_layer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace diaban {

namespace {

/// The numbers next to a limit, below and above, on the side where they belong: as figures and as any file has them.
struct Neighbours {
    double below = -std::numeric_limits<double>::infinity();
    double above = std::numeric_limits<double>::infinity();
};

Neighbours neighboursOf(double limit, bool limitIsBelow, std::span<const double> values,
                        std::span<const std::vector<double>> written) {
    Neighbours at;
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        const double value = values[unit];
        if (std::isnan(value)) {
            continue;
        }
        const bool below = limitIsBelow ? value <= limit : value < limit;
        const auto add = [&](double number) {
            at.below = below ? std::max(at.below, number) : at.below;
            at.above = below ? at.above : std::min(at.above, number);
        };
        add(value);
        for (const std::vector<double>& file : written) {
            add(file[unit]);
        }
    }
    return at;
}

std::string classFilter(std::size_t index, const gis::ClassBreaks& breaks, const std::vector<double>& limits,
                        const std::string& value) {
    const bool first = index == 0;
    const bool last = index + 1 == breaks.size();
    const bool right = breaks.closure == gis::Closure::Right;
    const bool one = limits[index] == limits[index + 1] && !(first && breaks.openLow);
    // The lowest class holds that value alone.
    const bool overOne = !first && limits[index - 1] == limits[index] && !(index == 1 && breaks.openLow);
    std::string filter;
    if (!(first && breaks.openLow)) {
        filter = value + ((right && !first) || overOne ? " > " : " >= ") + numberExpression(limits[index]);
    }
    if (!(last && breaks.openHigh)) {
        filter += (filter.empty() ? "" : " AND ") + value + (right || last || one ? " <= " : " < ") +
                  numberExpression(limits[index + 1]);
    }
    return filter.empty() ? value + " IS NOT NULL" : filter;
}

} // namespace

std::vector<double> limitsFor(const gis::ClassBreaks& breaks, std::span<const double> values,
                              std::span<const std::vector<double>> written) {
    std::vector<double> limits = breaks.limits;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        // The lowest limit belongs to the class above it in either case, the highest to the one below.
        const bool limitIsBelow = i > 0 && (breaks.closure == gis::Closure::Right || i + 1 == limits.size());
        const Neighbours at = neighboursOf(limits[i], limitIsBelow, values, written);
        const bool divides = limitIsBelow ? at.below <= limits[i] && limits[i] < at.above
                                          : at.below < limits[i] && limits[i] <= at.above;
        if (!divides && at.below < at.above) {
            limits[i] = limitIsBelow ? at.below : at.above;
        }
    }
    return limits;
}

std::string rowFilter(const LegendRow& row, const gis::ClassBreaks& breaks, const std::vector<double>& limits,
                      const FigureExpressions& figure) {
    const std::string& value = figure.value;
    const bool verdicts = areVerdicts(figure.classKeys);
    if (row.classIndex && *row.classIndex < figure.classKeys.size()) {
        const std::string ofClass = figure.classes + " = " + textExpression(figure.classKeys[*row.classIndex]);
        return verdicts ? ofClass : value + " IS NOT NULL AND " + ofClass;
    }
    if (row.classIndex) {
        return classFilter(*row.classIndex, breaks, limits, value);
    }
    if (row.state == UnitState::Value) {
        if (limits.empty()) {
            return value + " IS NOT NULL";
        }
        return value + " < " + numberExpression(limits.front()) + " OR " + value + " > " +
               numberExpression(limits.back());
    }
    std::string missing = value + " IS NULL";
    if (verdicts) {
        missing = figure.classes + " IS NULL AND " + missing;
    } else if (!figure.classKeys.empty()) { // a unit may have the one figure and lack the other
        missing = '(' + missing + " OR " + figure.classes + " IS NULL)";
    }
    if (figure.status.empty()) {
        return missing;
    }
    const std::string notMatched = textExpression(kNotMatched);
    const std::string suppressed = textExpression(kSuppressed);
    if (row.state == UnitState::NoData) {
        return missing + " AND coalesce(" + figure.status + ", '') NOT IN (" + notMatched + ", " + suppressed + ')';
    }
    return missing + " AND " + figure.status + " = " + (row.state == UnitState::NotMatched ? notMatched : suppressed);
}

} // namespace diaban
