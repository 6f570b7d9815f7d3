// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/deck_words.h"

#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

bool isStatus(const FigureStanding& standing) {
    return standing.figure->addsUp == AddsUp::Statuses;
}

/// "Quý III/2025", with a space before it; empty where the figure has no period.
std::string periodBehind(const FigureStanding& standing, Language language) {
    return standing.figure->period.empty() ? std::string() : ' ' + formatPeriod(standing.figure->period, language);
}

bool isNumber(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t whole(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

} // namespace

std::string countedUnits(std::size_t number, const std::string& level, const Catalogue& catalogue) {
    const bool known = level == "commune" || level == "district" || level == "province";
    const std::string id = "slides.units." + (known ? level : std::string("unit")) + (number == 1 ? ".one" : "");
    return catalogue.text({id, {{"count", whole(number)}}});
}

std::string unitName(const Study& study, std::uint32_t unit) {
    const Units& units = study.boundaries.units;
    const std::string& name = units.names[unit];
    if (name.empty()) {
        return units.codes[unit];
    }
    if (units.parents.empty() || isNumber(units.parents[unit]) ||
        std::ranges::count(units.names, name) < 2) {
        return name;
    }
    return name + " (" + units.parents[unit] + ')';
}

std::string standingTitle(const FigureStanding& standing, Language language) {
    const std::string& name = standing.indicator.name.in(language);
    return name.empty() ? standing.figure->title : name;
}

std::string standingValue(const FigureStanding& standing, double value, const Catalogue& catalogue) {
    if (isStatus(standing)) {
        return catalogue.text(value > 0 ? "map.status.met" : "map.status.not_met");
    }
    return FigureWords(standing.indicator, catalogue).value(value, standing.decimals);
}

std::string missedSentence(const FigureStanding& standing, const std::string& level, const Catalogue& catalogue) {
    if (!isStatus(standing) && !standing.indicator.target) {
        return {};
    }
    const bool less = standing.indicator.direction == Direction::Less;
    const std::string id = standing.missed == 0 ? "slides.missed.none" : less ? "slides.missed.less" : "slides.missed";
    return catalogue.text({id,
                           {{"count", whole(standing.missed)},
                            {"units", countedUnits(standing.withValue, level, catalogue)}}});
}

std::string standingSentence(const FigureStanding& standing, const std::string& level, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    std::string sentence = standingTitle(standing, language) + periodBehind(standing, language);
    const FigureWords words(standing.indicator, catalogue);
    if (standing.whole) {
        sentence += ": " + words.alone(*standing.whole, standing.decimals);
    }
    if (standing.indicator.target) {
        sentence += catalogue.text({"slides.target_clause", {{"target", words.stated(*standing.indicator.target)}}});
    }
    const std::string missed = missedSentence(standing, level, catalogue);
    sentence += missed.empty() ? "." : "; " + missed + '.';
    return sentence;
}

std::string extremesSentence(const FigureStanding& standing, const Study& study, const Catalogue& catalogue) {
    if (isStatus(standing) || standing.ranked.size() < 2) {
        return {};
    }
    const std::vector<double>& values = standing.figure->values.values;
    const std::uint32_t first = standing.ranked.front();
    const std::uint32_t last = standing.ranked.back();
    const bool judged = standing.indicator.direction.has_value();
    return catalogue.text({judged ? "slides.extremes.judged" : "slides.extremes",
                           {{"best", unitName(study, first)},
                            {"best_value", standingValue(standing, values[first], catalogue)},
                            {"worst", unitName(study, last)},
                            {"worst_value", standingValue(standing, values[last], catalogue)}}});
}

std::string changeSentence(const FigureStanding& standing, const std::string& level, const Catalogue& catalogue) {
    if (standing.before == nullptr) {
        return {};
    }
    const std::string since = formatPeriod(standing.before->period, catalogue.language());
    std::string sentence;
    if (standing.whole && standing.wholeBefore) {
        const double now = rounded(*standing.whole, standing.decimals);
        const double then = rounded(*standing.wholeBefore, standing.decimals);
        const FigureWords words(standing.indicator, catalogue);
        const char* id = now == then ? "slides.change.same" : now > then ? "slides.change.up" : "slides.change.down";
        sentence = catalogue.text(
            {id, {{"change", words.difference(now, then, standing.decimals)}, {"since", since}}});
    } else {
        sentence = catalogue.text({"slides.change.since", {{"since", since}}});
    }
    const bool judged = standing.indicator.direction.has_value();
    return sentence + ' ' +
           catalogue.text({judged ? "slides.change.units_judged" : "slides.change.units",
                           {{"better", countedUnits(standing.better, level, catalogue)},
                            {"worse", whole(standing.worse)},
                            {"same", whole(standing.same)}}});
}

} // namespace diaban
