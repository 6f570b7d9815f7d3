// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_chart.h"

#include "src/cartography/legend_words.h"
#include "src/cartography/text_block.h"
#include "src/cartography/value_chart.h"
#include "src/message/number_format.h"

#include <algorithm>

namespace diaban {

namespace {

/// Where bars stand: from the top, which the highest reaches, to the foot.
struct Room {
    double width, top, foot;
    [[nodiscard]] double height() const { return foot - top; }
};

/// The chart in that room; ticks and the target's line reach a little beyond it.
LegendChart placed(const ValueChart& values, const Room& room) {
    LegendChart chart;
    const auto above = [&](double share) { return room.foot - share * room.height(); };
    for (const ValueChart::Bar& bar : values.bars) {
        chart.bars.push_back({{{bar.left * room.width, above(bar.top)}, {bar.right * room.width, above(bar.foot)}},
                              bar.classIndex,
                              bar.fill});
    }
    const double tick = room.foot + 0.12 * room.height();
    chart.lines.push_back({{0, room.foot}, {room.width, room.foot}});
    for (const double share : values.ticks) {
        chart.lines.push_back({{share * room.width, room.foot}, {share * room.width, tick}});
    }
    if (values.target) {
        const double x = *values.target * room.width;
        chart.targetLine = Segment{{x, tick}, {x, room.top - 0.05 * room.height()}};
    }
    return chart;
}

void addEnds(ChartBlock& block, const ValueChart& values, const Catalogue& catalogue, const SceneStyle& style,
             double size, double width, double baseline) {
    SceneText low = sceneText(values.low, size, false, style.softInk, style.family);
    low.at = {0, baseline};
    SceneText high = sceneText(values.high, size, false, style.softInk, style.family);
    high.anchor = Anchor::End;
    high.at = {width, baseline};
    if (values.logarithmic) {
        SceneText scale = sceneText(catalogue.text("legend.log_axis"), size, false, style.softInk, style.family);
        scale.anchor = Anchor::Middle;
        scale.at = {std::min(std::max(width / 2, low.width + size + scale.width / 2), width), baseline};
        if (low.width + high.width + scale.width + 2 * size < width &&
            scale.at.x + scale.width / 2 + size < width - high.width) {
            block.texts.push_back(std::move(scale));
        }
    }
    if (low.width + high.width + size < width) {
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
    const std::optional<ValueChart> values = valueChart(request, fills, style.outsideFill);
    if (!values) {
        return std::nullopt;
    }
    ChartBlock block;
    const double small = 0.82 * size;
    const double top = request.target ? 1.45 * small : 0;
    const Room room{width, top, top + 2.9 * size};
    block.chart = placed(*values, room);
    if (request.target) {
        const double x = *values->target * width;
        SceneText name = sceneText(targetWords(request, catalogue), small, false, style.ink, style.family);
        name.at = {std::clamp(x - name.width / 2, 0.0, std::max(0.0, width - name.width)), top - 0.4 * small};
        block.texts.push_back(std::move(name));
    }
    addEnds(block, *values, catalogue, style, small, width, room.foot + 1.35 * small);
    block.height = room.foot + 1.7 * small;
    return block;
}

} // namespace diaban
