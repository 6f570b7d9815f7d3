// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/run/atlas_blocks.h"
#include "src/run/deck_words.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr const char* kNothing = "–";

bool isStatus(const AtlasFigure& figure) {
    return figure.standing.figure->addsUp == AddsUp::Statuses;
}

/// As the sentences of the language write it.
const char* percentSign(Language language) {
    return language == Language::Vi ? " %" : "%";
}

std::string percent(double value, Language language) {
    return formatNumber(value, 1, language) + percentSign(language);
}

int decimalsFor(const AtlasStudy& atlas, const AtlasFigure& figure, double value) {
    const FigureWords words(figure.standing.indicator, atlas.job.catalogue);
    return std::max(figure.standing.decimals, words.decimalsToTell(value, {figure.standing.indicator.target}));
}

const char* wordOf(UnitState state) {
    switch (state) {
    case UnitState::NotMatched:
        return "atlas.not_matched";
    case UnitState::Suppressed:
        return "atlas.suppressed";
    default:
        return "atlas.no_data";
    }
}

} // namespace

std::string atlasFigureName(const AtlasStudy& atlas, const AtlasFigure& figure) {
    std::string name = standingTitle(figure.standing, atlas.language());
    const std::string& unit = figure.standing.indicator.unit.in(atlas.language());
    if (!isStatus(figure)) {
        name = titleWithUnit(name, unit);
    }
    const std::string period = figure.standing.figure->period;
    const std::string words = period.empty() ? std::string() : formatPeriod(period, atlas.language());
    return period.empty() ? name : name + ", " + (atlas.language() == Language::Vi ? lowerFirst(words) : words);
}

std::string atlasValue(const AtlasStudy& atlas, const AtlasFigure& figure, double value, UnitState state) {
    if (state != UnitState::Value || !std::isfinite(value)) {
        return atlas.text({wordOf(state), {}});
    }
    if (isStatus(figure)) {
        return standingValue(figure.standing, value, atlas.job.catalogue);
    }
    const int decimals = decimalsFor(atlas, figure, value);
    return formatNumber(value, decimals, atlas.language()) +
           (figure.standing.indicator.kind == IndicatorKind::Share ? percentSign(atlas.language()) : "");
}

std::string atlasTogether(const AtlasStudy& atlas, const AtlasFigure& figure, const std::optional<double>& value) {
    if (!value || !std::isfinite(*value)) {
        return kNothing;
    }
    return isStatus(figure) ? percent(*value, atlas.language()) : atlasValue(atlas, figure, *value, UnitState::Value);
}

std::string atlasTarget(const AtlasStudy& atlas, const AtlasFigure& figure, bool together) {
    const Indicator& indicator = figure.standing.indicator;
    const bool less = indicator.direction == Direction::Less;
    if (isStatus(figure) && !together) {
        return atlas.text({less ? "map.status.not_met" : "map.status.met", {}});
    }
    if (!indicator.target) {
        return kNothing;
    }
    const std::string number = formatShort(*indicator.target, 6, atlas.language());
    const bool share = isStatus(figure) || indicator.kind == IndicatorKind::Share;
    return (less ? "≤ " : "≥ ") + number + (share ? percentSign(atlas.language()) : "");
}

std::optional<AtlasResult> atlasResult(const AtlasStudy& atlas, const AtlasFigure& figure, double value,
                                       bool together) {
    const Indicator& indicator = figure.standing.indicator;
    const bool less = indicator.direction == Direction::Less;
    if (isStatus(figure) && !together) {
        const bool missed = (value > 0) == less;
        return AtlasResult{atlas.text({missed ? "atlas.missed" : "atlas.met", {}}), missed};
    }
    if (!indicator.target) { // without a direction more is better, as the rules of weakness take it
        return std::nullopt;
    }
    const bool missed = less ? value > *indicator.target : value < *indicator.target;
    if (!missed) {
        return AtlasResult{atlas.text({"atlas.met", {}})};
    }
    const int decimals = isStatus(figure) ? 1 : decimalsFor(atlas, figure, value);
    const double difference = rounded(value, decimals) - *indicator.target;
    const std::string sign = difference > 0 ? "+" : "";
    return AtlasResult{
        atlas.text({"atlas.missed_by", {{"difference", sign + formatNumber(difference, decimals, atlas.language())}}}),
        true};
}

} // namespace diaban
