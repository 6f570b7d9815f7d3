// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_deck.h"

#include "src/run/choropleth.h"
#include "src/run/deck_slides.h"
#include "src/run/figure_map.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

bool isOfClusters(const MapSpec& spec) {
    return spec.analysis.kind == AnalysisKind::LinkedClusters;
}

/// The maps of the project in their order, then one for each of its indicators that none shows.
std::vector<DeckSubject> subjectsOf(const DeckJob& job) {
    const Language language = job.catalogue.language();
    std::vector<DeckSubject> subjects;
    for (const MapSpec& spec : job.project.maps) {
        if (isOfClusters(spec)) {
            continue; // has its own slides
        }
        MapSpec figure = spec;
        figure.analysis = {}; // the figure that is mapped, not its change
        if (!spec.periods.empty()) {
            figure.period = spec.periods.back();
        }
        subjects.push_back(
            {spec, standingOf(job.project, job.study, requireFigure(job.project, job.study, figure), language)});
    }
    for (const Indicator& indicator : job.project.indicators) {
        const bool mapped = std::ranges::any_of(job.project.maps, [&](const MapSpec& spec) {
            return spec.indicator == indicator.key && !isOfClusters(spec);
        });
        const Figure* figure =
            mapped || !(indicator.direction || indicator.target) ? nullptr : latestFigure(job.study, indicator.key);
        if (figure != nullptr && figure->values.count(UnitState::Value) > 0) {
            subjects.push_back(
                {mapOfFigure(indicator.key, *figure), standingOf(job.project, job.study, *figure, language)});
        }
    }
    return subjects;
}

void applyStyle(Deck& deck, const MapSurroundings& around) {
    if (around.style) {
        const SceneStyle& style = around.style->scene;
        deck.ink = style.ink;
        deck.softInk = style.softInk;
        deck.noData = style.noDataFill;
        if (style.family != SceneStyle{}.family) {
            deck.family = style.family;
        }
    }
}

/// Slides on an office's template have its size.
void takeOffice(Deck& deck, const DeckJob& job, gis::Problems& problems) {
    const SlideTemplate& office = *job.office;
    const SlideSize& asked = job.choice.size;
    constexpr double kSame = 0.01; // of the ratio of the sides
    const double ratio = office.size.width / office.size.height;
    if (asked != SlideSize{} && std::abs(asked.width / asked.height - ratio) > kSame) {
        problems.warn(job.choice.office, "slide_size", {"template.own_size", {{"asked", nameOf(asked)}}});
    }
    deck.office = job.office;
    deck.size = office.size;
    deck.family = office.family;
    deck.ink = office.ink;
    deck.accent = office.accent;
}

/// Of the first figures with a target, or of the first of all.
void addComparisons(DeckMaking& making) {
    constexpr std::size_t kMost = 3;
    std::vector<const DeckSubject*> compared;
    for (const DeckSubject& subject : making.subjects) {
        const bool known = std::ranges::any_of(
            compared, [&](const DeckSubject* one) { return one->standing.figure == subject.standing.figure; });
        if (!known && subject.standing.indicator.target && compared.size() < kMost) {
            compared.push_back(&subject);
        }
    }
    if (compared.empty() && !making.subjects.empty()) {
        compared.push_back(&making.subjects.front());
    }
    for (const DeckSubject* subject : compared) {
        addComparisonSlides(making, *subject);
    }
}

} // namespace

Deck projectDeck(const DeckJob& job, gis::Problems& problems, const gis::Progress& progress) {
    Deck deck;
    deck.size = job.choice.size;
    deck.language = job.catalogue.language();
    deck.title = job.project.title.in(deck.language);
    deck.author = job.project.author.in(deck.language);
    deck.date = job.project.asOf;
    applyStyle(deck, job.around);
    if (job.office) {
        takeOffice(deck, job, problems);
    }
    DeckMaking making{job, deck, subjectsOf(job), progress};
    addTitleSlide(making);
    addSummarySlide(making);
    for (const DeckSubject& subject : making.subjects) {
        addIndicatorSlide(making, subject);
    }
    addComparisons(making);
    addWeakSlides(making);
    addClusterSlides(making);
    addTableSlides(making);
    addMethodSlide(making);
    return deck;
}

} // namespace diaban
