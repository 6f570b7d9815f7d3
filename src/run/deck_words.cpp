// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/deck_words.h"

#include "src/message/number_format.h"
#include "src/run/ranked_entries.h"
#include "src/study/counted_figure.h"
#include "src/unit/parent_names.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

bool isStatus(const FigureStanding& standing) {
    return standing.figure->addsUp == AddsUp::Statuses;
}

/// The period with a space before it; empty where the figure has none.
std::string periodBehind(const FigureStanding& standing, Language language) {
    std::string words = standing.figure->period.empty() ? "" : " ";
    words += standing.figure->period.empty() ? "" : formatPeriodWithin(standing.figure->period, language);
    return words;
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
    const std::string parent = units.parents.empty() ? std::string() : parentName(units, unit);
    if (parent.empty() || std::ranges::count(units.names, name) < 2) {
        return name;
    }
    return name + " (" + parent + ')';
}

std::string standingTitle(const FigureStanding& standing, Language language) {
    const std::string& name = standing.indicator.name.in(language);
    return name.empty() ? standing.figure->title : name;
}

int decimalsShown(double value, int usual) {
    constexpr int kMost = 3;
    while (usual < kMost && value != 0 && std::fabs(value) < 0.5 * std::pow(10.0, -usual)) {
        ++usual;
    }
    return usual;
}

std::string standingValue(const FigureStanding& standing, double value, const Catalogue& catalogue) {
    if (isStatus(standing)) {
        return catalogue.text(value > 0 ? "map.status.met" : "map.status.not_met");
    }
    return FigureWords(standing.indicator, catalogue).value(value, decimalsShown(value, standing.decimals));
}

std::string missedSentence(const FigureStanding& standing, const std::string& level, const Catalogue& catalogue) {
    if (standing.withValue == 0) { // of nobody it can be said that all are there
        return catalogue.text("slides.missed.no_data");
    }
    if (!isStatus(standing) && !standing.indicator.target) {
        return {};
    }
    const bool less = standing.indicator.direction == Direction::Less;
    const char* id = standing.missed == 0 ? (standing.withValue == 1 ? "slides.missed.none.one" : "slides.missed.none")
                     : less               ? "slides.missed.less"
                                          : "slides.missed";
    return catalogue.text(
        {id, {{"count", whole(standing.missed)}, {"units", countedUnits(standing.withValue, level, catalogue)}}});
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

bool judgesUnits(const FigureStanding& standing) {
    const Indicator& indicator = standing.indicator;
    return indicator.direction.has_value() && (indicator.target.has_value() || !isCounted(*standing.figure));
}

bool lowestFirst(const FigureStanding& standing) {
    return standing.indicator.direction == Direction::Less;
}

std::string extremesSentence(const FigureStanding& standing, const Study& study, const Catalogue& catalogue) {
    if (isStatus(standing) || standing.ranked.size() < 2) {
        return {};
    }
    if (std::string equal = allEqualSentence(standing, catalogue); !equal.empty()) {
        return equal;
    }
    const std::vector<double>& values = standing.figure->values.values;
    const bool judged = judgesUnits(standing);
    const bool turned = !judged && lowestFirst(standing); // the highest is named first
    const std::uint32_t first = turned ? standing.ranked.back() : standing.ranked.front();
    const std::uint32_t last = turned ? standing.ranked.front() : standing.ranked.back();
    return catalogue.text({judged ? "slides.extremes.judged" : "slides.extremes",
                           {{"best", rankedName(standing, study, turned, catalogue)},
                            {"best_value", standingValue(standing, values[first], catalogue)},
                            {"worst", rankedName(standing, study, !turned, catalogue)},
                            {"worst_value", standingValue(standing, values[last], catalogue)}}});
}

std::string rankedName(const FigureStanding& standing, const Study& study, bool fromEnd, const Catalogue& catalogue) {
    constexpr std::ptrdiff_t kNamed = 3;
    const std::uint32_t unit = fromEnd ? standing.ranked.back() : standing.ranked.front();
    const std::vector<double>& values = standing.figure->values.values;
    const auto sharing =
        std::ranges::count_if(standing.ranked, [&](std::uint32_t other) { return values[other] == values[unit]; });
    return sharing <= kNamed ? unitName(study, unit)
                             : catalogue.text({"slides.units.unit", {{"count", std::int64_t{sharing}}}});
}

std::vector<std::string> listSentences(const FigureStanding& standing, const Study& study, const Catalogue& catalogue) {
    constexpr std::size_t kEach = 5;
    std::vector<std::string> sentences;
    if (isStatus(standing) || standing.ranked.size() < 2 * kEach) {
        return sentences;
    }
    if (std::string equal = allEqualSentence(standing, catalogue); !equal.empty()) {
        sentences.push_back(std::move(equal));
        return sentences;
    }
    const bool judged = judgesUnits(standing);
    for (const bool fromEnd : {false, true}) {
        std::string names;
        for (const RankedEntry& entry : rankedEntries(standing, study, fromEnd, kEach, catalogue)) {
            names += names.empty() ? "" : ", ";
            names += entry.name + " (" + standingValue(standing, entry.value, catalogue) + ')';
        }
        const char* id = judged ? (fromEnd ? "slides.five_weakest" : "slides.five_best")
                                : (fromEnd != lowestFirst(standing) ? "slides.five_lowest" : "slides.five_highest");
        sentences.push_back(catalogue.text({id, {{"names", names}}}));
    }
    return sentences;
}

std::string changeSentence(const FigureStanding& standing, const std::string& level, const Catalogue& catalogue) {
    if (standing.before == nullptr) {
        return {};
    }
    const std::string since = formatPeriodWithin(standing.before->period, catalogue.language());
    std::string sentence;
    if (standing.whole && standing.wholeBefore) {
        const double now = rounded(*standing.whole, standing.decimals);
        const double then = rounded(*standing.wholeBefore, standing.decimals);
        const FigureWords words(standing.indicator, catalogue);
        const char* id = now == then ? "slides.change.same" : now > then ? "slides.change.up" : "slides.change.down";
        sentence = catalogue.text({id, {{"change", words.difference(now, then, standing.decimals)}, {"since", since}}});
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
