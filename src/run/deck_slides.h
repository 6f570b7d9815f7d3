// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck_fit.h"
#include "src/publish/pptx_masters.h"
#include "src/run/figure_standing.h"
#include "src/run/project_deck.h"

#include <string>
#include <vector>

namespace diaban {

/// Sizes of words on slides, points: none is smaller than the last, so that the last row of a room reads it.
namespace slide_sizes {
inline constexpr double kTitle = 28, kLeastTitle = 20, kBody = 20, kText = 16, kLeast = 14;
}

/// A map of the deck and the figure that it shows.
struct DeckSubject {
    MapSpec spec;
    FigureStanding standing;
    bool ofProject = false; ///< the project names the map; else it is made up for an indicator
};

/// What all slides are made from.
struct DeckMaking {
    const DeckJob& job;
    Deck& deck;
    std::vector<DeckSubject> subjects;
    gis::Problems& problems;
    const gis::Progress& progress;

    [[nodiscard]] SlidePlaces places() const { return SlidePlaces(deck.size); }
    [[nodiscard]] std::string text(const gis::Message& message) const { return job.catalogue.text(message); }
    [[nodiscard]] Language language() const { return job.catalogue.language(); }
};

/// A slide with its title, as large as fits.
[[nodiscard]] DeckSlide titledSlide(const DeckMaking& making, SlideLayout layout, const std::string& title);
/// The line at the foot of a slide: source, period, day.
void addSourceLine(DeckSlide& slide, const DeckMaking& making, const std::string& period);
/// The room between title and foot.
[[nodiscard]] gis::Box slideBody(const DeckMaking& making);

// Each adds its slides to the deck.
void addTitleSlide(DeckMaking& making);
void addSummarySlide(DeckMaking& making);
void addIndicatorSlide(DeckMaking& making, const DeckSubject& subject);
/// A slide of a map with what stands beside it; the notes begin with `spoken`.
void addMapSlide(DeckMaking& making, const DeckSubject& subject, std::vector<DeckParagraph> panel,
                 const std::string& spoken);
void addComparisonSlides(DeckMaking& making, const DeckSubject& subject);
void addWeakSlides(DeckMaking& making);
void addTableSlides(DeckMaking& making);
void addMethodSlide(DeckMaking& making);

} // namespace diaban
