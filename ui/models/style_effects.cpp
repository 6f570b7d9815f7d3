// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/style_effects.h"

#include "src/cartography/legend_rows.h"
#include "src/cartography/legend_words.h"

namespace diaban::ui {

namespace {

/// Why nothing of it can be changed: neither classes nor colours.
const char* fixedBecause(const MapRequest& request) {
    return request.given.any()                ? "style.fixed.given"
           : request.kind == MapKind::Circles ? "style.fixed.circles"
           : request.breaks.size() == 0       ? "style.fixed.no_figure"
                                              : nullptr;
}

const char* sharedFixedBecause(const ShownMap& map, const StyleEffects& effects, std::size_t periods) {
    const AnalysisKind kind = map.spec.analysis.kind;
    return effects.classes != nullptr                            ? effects.classes
           : periods < 2                                         ? "style.fixed.one_period"
           : !map.spec.periods.empty()                           ? "style.shared.several_periods"
           : map.spec.classes.method == gis::ClassMethod::Manual ? "style.shared.own_limits"
           : kind == AnalysisKind::Change                        ? "style.shared.change"
                                                                 : nullptr;
}

/// Classes or circles are chosen of numbers of things alone.
const char* kindFixedBecause(const ShownMap& map) {
    const AnalysisKind kind = map.spec.analysis.kind;
    return kind != AnalysisKind::None && kind != AnalysisKind::Circles ? "style.kind.given"
           : !map.spec.periods.empty()                                 ? "style.kind.several_periods"
           : !map.counted                                              ? "style.kind.ratio"
                                                                       : nullptr;
}

/// Why a number of classes would change nothing for the method.
const char* numberFixedBecause(gis::ClassMethod method) {
    switch (method) {
    case gis::ClassMethod::Manual:
        return "style.fixed.own_limits";
    case gis::ClassMethod::StandardDeviation:
    case gis::ClassMethod::HeadTail:
    case gis::ClassMethod::Box:
        return "style.fixed.number_of_method";
    default:
        return nullptr;
    }
}

const char* methodNote(const MapRequest& request) {
    const gis::ClassBreaks& breaks = request.breaks;
    const bool quantiles = breaks.method == gis::ClassMethod::Quantile && request.classed.empty(); // of one period
    return breaks.inPlaceOf                             ? "style.method.natural_for_quantile"
           : hasFewerClasses(breaks)                    ? "style.method.fewer"
           : quantiles && !hasNearlyEqualCounts(breaks) ? "style.method.quantile_uneven"
                                                        : nullptr;
}

} // namespace

StyleEffects styleEffects(const ShownMap& map, std::size_t periods) {
    StyleEffects effects;
    effects.colours = fixedBecause(map.request);
    effects.classes = effects.colours != nullptr        ? effects.colours
                      : !map.request.classWords.empty() ? "style.fixed.status"
                                                        : nullptr;
    effects.number = effects.classes != nullptr ? effects.classes : numberFixedBecause(map.spec.classes.method);
    effects.outline = map.spec.periods.empty() ? nullptr : "style.fixed.outline";
    effects.period = periods > 1 ? nullptr : "style.fixed.one_period";
    effects.shared = sharedFixedBecause(map, effects, periods);
    effects.kind = kindFixedBecause(map);
    const bool shaded = map.spec.analysis.kind == AnalysisKind::None;
    effects.note = !map.counted                                      ? nullptr
                   : shaded                                          ? "style.kind.shaded_count"
                   : map.spec.analysis.kind == AnalysisKind::Circles ? "style.kind.circles_of_count"
                                                                     : nullptr;
    effects.methodNote = effects.classes == nullptr ? methodNote(map.request) : nullptr;
    return effects;
}

LegendLimits limitsBetween(const MapRequest& request) {
    LegendLimits written = legendLimits(request.breaks, classedValues(request), request.decimals);
    if (written.limits.size() > 2) {
        written.limits.erase(written.limits.begin());
        written.limits.pop_back();
    } else {
        written.limits.clear();
    }
    return written;
}

} // namespace diaban::ui
