// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/run/deck_parents.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"
#include "src/run/ranked_entries.h"
#include "src/study/roll_up_figure.h"

#include <algorithm>
#include <numeric>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr std::size_t kMostBars = 14; ///< that are read from the back of a room
constexpr std::size_t kMostPeriods = 8;

bool isBad(const FigureStanding& standing, double value) {
    const bool less = standing.indicator.direction == Direction::Less;
    return standing.indicator.target &&
           (less ? value > *standing.indicator.target : value < *standing.indicator.target);
}

/// What is not zero must not read as if it were.
void showWhatIsNotZero(DeckChart& chart) {
    for (const std::optional<double>& value : chart.values) {
        chart.decimals = value ? decimalsShown(*value, chart.decimals) : chart.decimals;
    }
}

/// Bars in the deck's colour; those that miss the target in another.
void colour(DeckChart& chart, const DeckMaking& making, const FigureStanding& standing) {
    constexpr Colour kMissed = colourOf(0xb3541e);
    const FigureWords words(standing.indicator, making.job.catalogue);
    showWhatIsNotZero(chart);
    for (const std::optional<double>& value : chart.values) {
        if (value && standing.indicator.target) { // what just misses it must not read as if it were there
            chart.decimals = std::max(chart.decimals, words.decimalsToTell(*value, {standing.indicator.target}));
        }
    }
    for (const std::optional<double>& value : chart.values) {
        chart.fills.push_back({value && isBad(standing, *value) ? kMissed : making.deck.accent});
    }
}

DeckChart chartOf(const DeckMaking& making, const FigureStanding& standing, const std::string& title) {
    DeckChart chart;
    chart.name = making.text({"slides.object.chart", {{"title", title}}});
    chart.words = title;
    chart.box = slideBody(making);
    chart.series =
        titleWithUnit(standingTitle(standing, making.language()), standing.indicator.unit.in(making.language()));
    chart.decimals = standing.decimals;
    chart.size = kText;
    return chart;
}

/// All of the study in each of the last periods, with the target as a line.
std::optional<DeckChart> byPeriod(const DeckMaking& making, const FigureStanding& standing) {
    constexpr std::size_t kFewest = 3; // two are said in a sentence
    const Study& study = making.job.study;
    std::vector<std::string> periods = study.periodsOf(standing.figure->key);
    if (periods.size() < kFewest) {
        return std::nullopt;
    }
    periods.erase(periods.begin(), periods.end() - static_cast<std::ptrdiff_t>(std::min(periods.size(), kMostPeriods)));
    const std::string title = standingTitle(standing, making.language());
    DeckChart chart = chartOf(making, standing, making.text({"slides.by_period", {{"title", title}}}));
    for (const std::string& period : periods) {
        const Figure* figure = study.find(standing.figure->key, period);
        const auto rolled = rollUp(study, *figure, oneGroup(study.boundaries.units.size(), {}));
        chart.categories.push_back(formatPeriod(period, making.language()));
        const bool known = rolled && rolled->values.states.front() == UnitState::Value;
        chart.values.push_back(known ? std::optional(rolled->values.values.front()) : std::nullopt);
    }
    if (std::ranges::none_of(chart.values, [](const auto& value) { return value.has_value(); })) {
        return std::nullopt;
    }
    chart.target = standing.indicator.target;
    chart.targetWords = making.text({"slides.shape.target", {}});
    return chart;
}

/// The parents of the units by their sums, the weakest on top.
std::optional<DeckChart> byParent(const DeckMaking& making, const FigureStanding& standing) {
    const Study& study = making.job.study;
    const std::optional<DeckParents> parents = deckParents(study, kMostBars);
    const auto rolled = parents ? rollUp(study, *standing.figure, parents->groups) : std::nullopt;
    if (!rolled) {
        return std::nullopt;
    }
    std::vector<std::size_t> order = parents->named;
    std::erase_if(order, [&](std::size_t group) { return rolled->values.states[group] != UnitState::Value; });
    if (order.empty()) {
        return std::nullopt;
    }
    const bool less = standing.indicator.direction == Direction::Less;
    const std::vector<double>& values = rolled->values.values;
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return less ? values[a] > values[b] : values[a] < values[b]; });
    const std::string title = standingTitle(standing, making.language());
    DeckChart chart = chartOf(making, standing, making.text({"slides.by_parent", {{"title", title}}}));
    chart.lying = true;
    for (const std::size_t group : order) {
        chart.categories.push_back(parents->groups.names[group]);
        chart.values.emplace_back(values[group]);
    }
    return chart;
}

/// What is said above a chart: its target, and the units that have no bar since they have no parent.
std::string chartNote(const DeckMaking& making, const FigureStanding& standing, bool ofParents) {
    const Catalogue& catalogue = making.job.catalogue;
    std::string note;
    if (const auto& target = standing.indicator.target) {
        note = making.text(
            {"slides.chart_note", {{"target", FigureWords(standing.indicator, catalogue).stated(*target)}}});
    }
    const auto parents = ofParents ? deckParents(making.job.study, kMostBars) : std::nullopt;
    if (parents && parents->without() > 0) {
        const std::string units = countedUnits(parents->without(), making.job.project.boundaries.level, catalogue);
        note += note.empty() ? "" : " ";
        note += making.text({"slides.without_parent", {{"units", units}}});
    }
    return note;
}

/// The ten weakest units, the weakest on top; where neither is better, the ten lowest.
std::optional<DeckChart> weakestUnits(const DeckMaking& making, const FigureStanding& standing) {
    constexpr std::size_t kShown = 10;
    if (standing.figure->addsUp == AddsUp::Statuses || standing.ranked.size() < 2 * kShown) {
        return std::nullopt;
    }
    const std::vector<RankedEntry> entries =
        rankedEntries(standing, making.job.study, true, kShown, making.job.catalogue);
    if (entries.size() < 2) { // more than ten share the last place, as the map's slide says
        return std::nullopt;
    }
    const std::string title = standingTitle(standing, making.language());
    const char* id = judgesUnits(standing)   ? "slides.ten_weakest"
                     : lowestFirst(standing) ? "slides.ten_highest"
                                             : "slides.ten_lowest";
    DeckChart chart = chartOf(making, standing, making.text({id, {{"title", title}}}));
    chart.lying = true;
    for (const RankedEntry& entry : entries) {
        chart.categories.push_back(entry.name);
        chart.values.emplace_back(entry.value);
    }
    return chart;
}

} // namespace

void addComparisonSlides(DeckMaking& making, const DeckSubject& subject) {
    const FigureStanding& standing = subject.standing;
    std::vector<std::optional<DeckChart>> charts{byPeriod(making, standing), byParent(making, standing)};
    const bool hasParents = charts.back().has_value();
    if (!hasParents) {
        charts.back() = weakestUnits(making, standing);
    }
    for (std::optional<DeckChart>& chart : charts) {
        if (!chart) {
            continue;
        }
        colour(*chart, making, standing);
        DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly, chart->words);
        const std::string subtitle = chartNote(making, standing, hasParents && &chart == &charts.back());
        if (!subtitle.empty()) {
            DeckText note{making.text({"slides.object.text", {}}), chart->box, {plainParagraph(subtitle, kText)}};
            note.box.max.y = note.box.min.y + textHeight(note.paragraphs, note.box.width());
            chart->box.min.y = note.box.max.y + 4;
            slide.elements.emplace_back(std::move(note));
        }
        slide.notes = chart->words + ".\n" +
                      standingSentence(standing, making.job.project.boundaries.level, making.job.catalogue);
        slide.elements.emplace_back(std::move(*chart));
        addSourceLine(slide, making, standing.figure->period);
        making.deck.slides.push_back(std::move(slide));
    }
}

} // namespace diaban
