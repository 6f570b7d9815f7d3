// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_rows.h"

#include "src/cartography/class_colours.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/verdict_classes.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace diaban {

namespace {

/// The kinds of nothing in the order of the legend.
struct Nothing {
    UnitState state;
    const char* words;
};
constexpr std::array kNothing{Nothing{UnitState::NoData, "map.legend.no_data"},
                              Nothing{UnitState::NotMatched, "map.legend.not_matched"},
                              Nothing{UnitState::Suppressed, "map.legend.suppressed"}};

std::vector<std::string> writtenRanges(const MapRequest& request, const Catalogue& catalogue) {
    LegendLimits written =
        legendLimits(request.breaks, classedValues(request), request.decimals, request.figureDecimals);
    gis::ClassBreaks breaks = request.breaks;
    breaks.limits = std::move(written.limits);
    const std::string percent = percentWords(request, catalogue.language());
    std::vector<std::string> words = rangeWords(breaks, written.decimals, catalogue, percent, written.endDecimals);
    const double least = breaks.limits.empty() ? 0 : request.breaks.limits[0];
    if (breaks.size() > 1 && !breaks.openLow && breaks.limits[0] == 0 && least != 0) { // its least figure is no zero
        const std::string low = extremeWords(least, written.decimals, written.endDecimals, catalogue.language());
        const std::string high = formatNumber(breaks.limits[1], written.decimals, catalogue.language());
        words.front() = catalogue.text({"map.range.from_to", {{"low", low}, {"high", high + percent}}});
    }
    return words;
}

/// The words of all rows: classes from the lowest up, outside, then the kinds of nothing.
std::vector<std::string> rowWords(const MapRequest& request, const std::vector<std::string>& classWords,
                                  const Catalogue& catalogue) {
    std::vector<std::string> words = classWords.empty() ? writtenRanges(request, catalogue) : classWords;
    words.push_back(catalogue.text("map.legend.outside"));
    for (const Nothing& nothing : kNothing) {
        words.push_back(catalogue.text(nothing.words));
    }
    return words;
}

/// The same in the other language, of a legend of two.
std::vector<std::string> secondRowWords(const MapRequest& request, const Catalogue& catalogue) {
    const Catalogue other(otherLanguage(catalogue.language()));
    std::vector<std::string> names = request.secondClassWords;
    for (const GivenClass& given : request.given.classes) {
        names.push_back(given.secondWords.empty() ? given.words : given.secondWords);
    }
    return rowWords(request, names, other);
}

std::vector<std::string> namesOfClasses(const MapRequest& request) {
    std::vector<std::string> names = request.classWords;
    for (const GivenClass& given : request.given.classes) {
        names.push_back(given.words);
    }
    return names;
}

std::size_t rowOf(const std::vector<LegendRow>& rows, const SceneUnit& unit) {
    const auto row = std::ranges::find_if(
        rows, [&](const LegendRow& r) { return r.state == unit.state && r.classIndex == unit.classIndex; });
    return static_cast<std::size_t>(row - rows.begin());
}

} // namespace

std::vector<double> mappedValues(const MapRequest& request) {
    if (request.panels.empty()) {
        return request.values;
    }
    std::vector<double> values;
    for (const MapPanel& panel : request.panels) {
        values.insert(values.end(), panel.values.begin(), panel.values.end());
    }
    return values;
}

int figureDecimals(const MapRequest& request) {
    return std::max(request.figureDecimals, figureDecimals(request.breaks, classedValues(request), request.decimals));
}

std::vector<double> classedValues(const MapRequest& request) {
    return request.classed.empty() ? mappedValues(request) : request.classed;
}

std::vector<double> secondValues(const MapRequest& request) {
    if (request.panels.empty()) {
        return request.second.values;
    }
    std::vector<double> values;
    for (const MapPanel& panel : request.panels) {
        values.insert(values.end(), panel.second.values.begin(), panel.second.values.end());
    }
    return values;
}

namespace {

/// The figures of one map of a page.
struct Figures {
    const std::vector<double>& values;
    const std::vector<UnitState>& states;
    const SecondFigure& second;
    const std::vector<std::optional<std::uint8_t>>& ofUnit;
};

std::optional<std::size_t> classOf(const MapRequest& request, const Figures& figures, std::size_t unit) {
    if (!request.given.any()) {
        return request.breaks.classOf(figures.values[unit]);
    }
    return unit < figures.ofUnit.size() ? figures.ofUnit[unit] : std::nullopt;
}

void addUnits(const MapRequest& request, const Figures& figures, const std::vector<Colour>& fills,
              const SceneStyle& style, std::vector<SceneUnit>& units) {
    const bool verdicts = request.given.any() && areVerdicts({request.given.classes.front().key});
    for (std::size_t i = 0; i < request.codes.size(); ++i) {
        SceneUnit unit{request.codes[i], request.names[i], figures.values[i], figures.states[i], {}, {}, {}};
        if (verdicts && classOf(request, figures, i)) {
            unit.state = UnitState::Value;
        } else if (unit.state == UnitState::Value && !std::isfinite(unit.value)) {
            unit.state = UnitState::NoData;
        }
        if (unit.state == UnitState::Value) {
            unit.classIndex = classOf(request, figures, i);
            unit.fill = unit.classIndex ? fills[*unit.classIndex] : style.outsideFill;
        } else {
            unit.hatch = hatchOf(unit.state);
            unit.fill = groundOf(unit.hatch, style);
        }
        unit.outlined = i < request.outlined.units.size() && request.outlined.units[i] != 0;
        if (i < figures.second.values.size() && figures.second.states[i] == UnitState::Value) {
            unit.second = figures.second.values[i];
        }
        units.push_back(std::move(unit));
    }
}

} // namespace

std::vector<SceneUnit> sceneUnits(const MapRequest& request, const std::vector<Colour>& fills,
                                  const SceneStyle& style) {
    std::vector<SceneUnit> units;
    units.reserve(request.codes.size() * std::max<std::size_t>(request.panels.size(), 1));
    if (request.panels.empty()) {
        addUnits(request, {request.values, request.states, request.second, request.given.ofUnit}, fills, style, units);
    }
    for (std::uint32_t panel = 0; panel < request.panels.size(); ++panel) {
        const MapPanel& shown = request.panels[panel];
        const std::size_t first = units.size();
        addUnits(request, {shown.values, shown.states, shown.second, shown.ofUnit}, fills, style, units);
        std::for_each(units.begin() + static_cast<std::ptrdiff_t>(first), units.end(),
                      [panel](SceneUnit& unit) { unit.panel = panel; });
    }
    return units;
}

std::vector<LegendRow> legendRows(const MapRequest& request, const std::vector<Colour>& fills,
                                  const std::vector<SceneUnit>& units, const Catalogue& catalogue) {
    std::vector<LegendRow> rows;
    const std::vector<std::string> words = rowWords(request, namesOfClasses(request), catalogue);
    const std::vector<std::string> second =
        request.bilingual ? secondRowWords(request, catalogue) : std::vector<std::string>{};
    const std::size_t classes = words.size() - 1 - kNothing.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
        // Limits from the highest class down, given classes as they are given.
        const std::size_t word = i < classes && !request.given.any() ? classes - 1 - i : i;
        LegendRow& row = rows.emplace_back();
        row.text = words[word];
        row.secondText = second.empty() || second[word] == words[word] ? std::string{} : second[word];
        if (i < classes) {
            row.classIndex = word;
            row.fill = fills[word];
        } else if (i > classes) {
            row.state = kNothing[i - classes - 1].state;
        }
    }
    for (const SceneUnit& unit : units) {
        LegendRow& row = rows[rowOf(rows, unit)];
        row.fill = unit.fill;
        row.hatch = unit.hatch;
        ++row.count;
    }
    if (request.kind == MapKind::Circles) { // of those with a value only the zeros need a row
        LegendRow& zero = rows.front();
        zero.text.assign(1, '0');
        zero.secondText.clear();
        zero.zeroRing = true;
        zero.count = static_cast<std::size_t>(std::ranges::count_if(
            units, [](const SceneUnit& unit) { return unit.state == UnitState::Value && unit.value == 0; }));
    }
    std::erase_if(rows, [&](const LegendRow& row) {
        return (!row.classIndex || request.given.onlyWhereShown) && row.count == 0;
    });
    return rows;
}

std::vector<LegendRow> circleRows(const MapRequest& request, const Colour& ground, const Catalogue& catalogue) {
    const Catalogue other(otherLanguage(catalogue.language()));
    std::vector<LegendRow> rows(1);
    rows.front().zeroRing = true;
    rows.front().text.assign(1, '0');
    for (const Nothing& nothing : kNothing) {
        LegendRow& row = rows.emplace_back();
        row.text = catalogue.text({"circles.none", {{"why", catalogue.text(nothing.words)}}});
        if (request.bilingual) {
            row.secondText = other.text({"circles.none", {{"why", other.text(nothing.words)}}});
        }
    }
    const SecondFigure& second = request.second;
    for (std::size_t unit = 0; unit < second.values.size(); ++unit) {
        const bool value = second.states[unit] == UnitState::Value && std::isfinite(second.values[unit]);
        const UnitState state = value                                     ? UnitState::Value
                                : second.states[unit] == UnitState::Value ? UnitState::NoData
                                                                          : second.states[unit];
        const auto nothing = std::ranges::find(kNothing, state, &Nothing::state);
        if (nothing != kNothing.end()) {
            ++rows[static_cast<std::size_t>(nothing - kNothing.begin()) + 1].count;
        } else if (second.values[unit] == 0) {
            ++rows.front().count;
        }
    }
    std::ranges::for_each(rows, [&](LegendRow& row) { row.fill = ground; });
    std::erase_if(rows, [](const LegendRow& row) { return row.count == 0; });
    return rows;
}

std::vector<Colour> fillsOf(const std::vector<LegendRow>& rows) {
    std::vector<Colour> fills;
    std::ranges::transform(rows, std::back_inserter(fills), &LegendRow::fill);
    return fills;
}

std::vector<std::uint32_t> rowsOfUnits(const std::vector<LegendRow>& rows, const std::vector<SceneUnit>& units) {
    std::vector<std::uint32_t> result;
    result.reserve(units.size());
    for (const SceneUnit& unit : units) {
        result.push_back(static_cast<std::uint32_t>(rowOf(rows, unit)));
    }
    return result;
}

MapLegend mapLegend(const MapRequest& request, const Catalogue& catalogue) {
    MapLegend legend;
    legend.classFills = classColours(request);
    legend.units = sceneUnits(request, legend.classFills, styleFor(request.style, request.kind));
    legend.rows = legendRows(request, legend.classFills, legend.units, catalogue);
    return legend;
}

} // namespace diaban
