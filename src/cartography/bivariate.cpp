// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/bivariate.h"

#include "src/cartography/label_colour.h"
#include "src/cartography/legend_limits.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr std::array kParts{"low", "middle", "high"};

/// The place of class `index` of `count` among three: two classes are low and high.
std::size_t third(std::size_t index, std::size_t count) {
    return count == 2 && index == 1 ? 2 : std::min<std::size_t>(index, 2);
}

std::string partWord(std::size_t part, const Catalogue& catalogue) {
    return catalogue.text(std::string("bivariate.") + kParts.at(part));
}

std::string classWord(std::size_t first, std::size_t second, const Catalogue& catalogue) {
    return catalogue.text(
        {"bivariate.class", {{"first", partWord(first, catalogue)}, {"second", partWord(second, catalogue)}}});
}

/// "1,0 – 2,7 · trên 2,7 đến 4,3 · trên 4,3 đến 6,0 %".
std::string limitsLine(const gis::ClassBreaks& breaks, const std::vector<double>& values, int decimals,
                       int figureDecimals, const std::string& percent, const Catalogue& catalogue) {
    const LegendLimits written = legendLimits(breaks, values, decimals, figureDecimals);
    gis::ClassBreaks shown = breaks;
    shown.limits = written.limits;
    std::string line;
    for (const std::string& range : rangeWords(shown, written.decimals, catalogue, percent, written.endDecimals)) {
        line += line.empty() ? "" : " · ";
        line += range;
    }
    return line;
}

UnitState lacking(UnitState first, UnitState second) {
    for (const UnitState state : {UnitState::NotMatched, UnitState::Suppressed}) {
        if (first == state || second == state) {
            return state;
        }
    }
    return UnitState::NoData;
}

/// Which class each unit is of; the states of those that lack one of the figures say so.
std::vector<std::optional<std::uint8_t>> classesOfTwo(const MapRequest& request, const std::vector<double>& values,
                                                      std::vector<UnitState>& states, const SecondFigure& other) {
    const std::size_t across = request.second.breaks.size();
    std::vector<std::optional<std::uint8_t>> classes(values.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        const auto first = request.breaks.classOf(values[unit]);
        const auto second = request.second.breaks.classOf(other.values[unit]);
        const bool both = states[unit] == UnitState::Value && other.states[unit] == UnitState::Value;
        if (both && first && second) {
            classes[unit] = static_cast<std::uint8_t>(*first * across + *second);
        } else {
            states[unit] = lacking(states[unit], other.states[unit]);
        }
    }
    return classes;
}

void addArrow(LegendMarks& marks, const gis::Point& from, const gis::Point& to, double head) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const gis::Point along{(to.x - from.x) / length * head, (to.y - from.y) / length * head};
    marks.lines.push_back({from, to});
    marks.lines.push_back({to, {to.x - along.x - along.y / 2, to.y - along.y + along.x / 2}});
    marks.lines.push_back({to, {to.x - along.x + along.y / 2, to.y - along.y - along.x / 2}});
}

void addWords(LegendBlock& block, const SquareWords::Axis& axis, const SceneStyle& style, double size,
              double mostWidth) {
    const TextBlock words = setText({{axis.title, size, true, style.ink, 0},
                                     {axis.other, size * 0.9, false, style.softInk, 0},
                                     {axis.limits, size * 0.8, false, style.softInk, 1}},
                                    mostWidth, 1e9, style.family);
    addBlock(words, {0, block.height}, block.texts);
    block.width = std::max(block.width, words.width);
    block.height += words.height;
}

} // namespace

const BivariateColours& bivariateColours() noexcept {
    static constexpr BivariateColours kColours{{{colourOf(0xeeeded), colourOf(0xc1d7ec), colourOf(0x91c3ec)},
                                                {colourOf(0xd79a9b), colourOf(0xb68c9e), colourOf(0x937da2)},
                                                {colourOf(0xc0535a), colourOf(0xa1445d), colourOf(0x82345e)}}};
    return kColours;
}

void makeBivariate(MapRequest& request, const Catalogue& catalogue) {
    request.kind = MapKind::Bivariate;
    request.given = {};
    const Catalogue other(otherLanguage(catalogue.language()));
    const std::size_t across = request.second.breaks.size();
    const std::size_t up = request.breaks.size();
    for (std::size_t i = 0; i < up; ++i) {
        for (std::size_t k = 0; k < across; ++k) {
            const std::size_t first = third(i, up);
            const std::size_t second = third(k, across);
            request.given.classes.push_back({std::string(kParts.at(first)) + '_' + kParts.at(second),
                                             classWord(first, second, catalogue), classWord(first, second, other),
                                             bivariateColours().at(first).at(second)});
        }
    }
    request.given.ofUnit = classesOfTwo(request, request.values, request.states, request.second);
    for (MapPanel& panel : request.panels) {
        panel.ofUnit = classesOfTwo(request, panel.values, panel.states, panel.second);
    }
    const std::string first = methodWords(request.breaks, catalogue);
    const std::string second = methodWords(request.second.breaks, catalogue);
    request.given.method = first + ' ' +
                           (first == second ? catalogue.text("bivariate.alike")
                                            : catalogue.text({"bivariate.second", {{"method", second}}}));
}

SquareWords squareWords(const MapRequest& request, const Catalogue& catalogue) {
    const std::string secondPercent = !request.second.title.ends_with("(%)") ? ""
                                      : request.language == Language::Vi     ? " %"
                                                                             : "%";
    return {{request.texts.legendTitle, request.texts.secondLegendTitle,
             limitsLine(request.breaks, mappedValues(request), request.decimals, request.figureDecimals,
                        percentWords(request, catalogue.language()), catalogue),
             request.breaks.size()},
            {request.second.title, request.second.otherTitle,
             limitsLine(request.second.breaks, secondValues(request), request.second.decimals,
                        request.second.figureDecimals, secondPercent, catalogue),
             request.second.breaks.size()}};
}

void addSquareLegend(LegendBlock& block, const MapRequest& request, std::vector<LegendRow>& rows,
                     const Catalogue& catalogue, const SceneStyle& style, double size, double mostWidth) {
    const SquareWords words = squareWords(request, catalogue);
    const std::size_t across = words.across.classes;
    const std::size_t up = words.up.classes;
    addWords(block, words.up, style, size, mostWidth);
    const double cell = 2.7 * size;
    const double left = 1.3 * size;
    const double top = block.height + 0.6 * size;
    for (LegendRow& row : rows) {
        if (!row.classIndex) {
            continue;
        }
        const std::size_t fromBelow = *row.classIndex / across;
        const double x = left + cell * static_cast<double>(*row.classIndex % across);
        const double y = top + cell * static_cast<double>(up - 1 - fromBelow);
        row.swatch = {{x, y}, {x + cell, y + cell}};
        block.rows.push_back(row);
        if (!request.panels.empty()) { // how many of all periods together would say nothing
            continue;
        }
        // One dark and one light: a cell on which neither the ink nor white is read would have a black of its own.
        const Colour ink = readableOn(row.fill, colourOf(0x000000));
        SceneText count = sceneText(formatInteger(static_cast<std::int64_t>(row.count), request.language), 0.9 * size,
                                    false, ink, style.family);
        count.anchor = Anchor::Middle;
        count.at = {x + cell / 2, y + cell / 2 + 0.32 * size};
        block.texts.push_back(std::move(count));
    }
    const double foot = top + cell * static_cast<double>(up);
    const double right = left + cell * static_cast<double>(across);
    const double beside = left - 0.7 * size;
    const double below = foot + 0.7 * size;
    addArrow(block.marks, {beside, foot}, {beside, top}, 0.6 * size);
    addArrow(block.marks, {left, below}, {right, below}, 0.6 * size);
    block.width = std::max(block.width, right);
    block.height = below + 0.5 * size;
    addWords(block, words.across, style, size, mostWidth);
    block.height += 0.55 * size;
    std::erase_if(rows, [](const LegendRow& row) { return row.classIndex.has_value(); });
}

} // namespace diaban
