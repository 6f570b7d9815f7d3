// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck_fit.h"
#include "src/publish/slide_template.h"
#include "src/run/figure_standing.h"
#include "src/run/project_deck.h"

#include <string>
#include <vector>

namespace diaban {

/// Sizes of words on slides, points: none is smaller than the last, so that the last row of a room reads it.
namespace slide_sizes {
inline constexpr double kLeastTitle = 20, kBody = 20, kText = 16, kLeast = 14;
}

/// A map of the deck and the figure that it shows; one of linked clusters has none.
struct DeckSubject {
    MapSpec spec;
    FigureStanding standing;
};

/// What all slides are made from.
struct DeckMaking {
    const DeckJob& job;
    Deck& deck;
    std::vector<DeckSubject> subjects;
    const gis::Progress& progress;

    [[nodiscard]] SlidePlaces places() const { return deck.office ? deck.office->places : SlidePlaces(deck.size); }
    [[nodiscard]] std::string text(const gis::Message& message) const { return job.catalogue.text(message); }
    [[nodiscard]] Language language() const { return job.catalogue.language(); }
};

/// A slide with its title, as large as fits.
[[nodiscard]] DeckSlide titledSlide(const DeckMaking& making, SlideLayout layout, const std::string& title);
/// The line at the foot of a slide: source, period, day.
void addSourceLine(DeckSlide& slide, const DeckMaking& making, const std::string& period);
/// The room between title and foot.
[[nodiscard]] gis::Box slideBody(const DeckMaking& making);

/// The room beside a map.
[[nodiscard]] gis::Box panelRoom(const DeckMaking& making);
/// A cell of the head row of a table.
[[nodiscard]] DeckCell headCell(const DeckMaking& making, const char* id, Anchor side = Anchor::Start);
/// The room of a table; where it is cut, above the line of addCutLine().
[[nodiscard]] gis::Box tableRoom(const DeckMaking& making, bool cut);
/// A table over as few slides as hold it, none much shorter than the others, at most `most`; each with the first row,
/// and with room for a line below it where some of the rows that there are `inAll` are not on them. A row that is
/// higher than a slide is cut, and says so.
[[nodiscard]] std::vector<DeckTable> tablePages(const DeckMaking& making, const DeckTable& whole, std::size_t most,
                                                std::size_t inAll);
/// "5–8", "5": rows of a table, for the title of its slide.
[[nodiscard]] std::string rangeWords(std::size_t first, std::size_t last);
/// What a table does not show: a message with how many are `shown` of how many, and where the others are.
struct CutTable {
    const char* id;
    std::size_t shown = 0, of = 0;
};
/// Words at the foot of a slide, below its table.
void addFootLine(DeckSlide& slide, const DeckMaking& making, const std::string& words);
/// Says so at the foot of a slide; nothing where all are shown.
void addCutLine(DeckSlide& slide, const DeckMaking& making, const CutTable& cut);

// Each adds its slides to the deck.
void addTitleSlide(DeckMaking& making);
void addSummarySlide(DeckMaking& making);
void addIndicatorSlide(DeckMaking& making, const DeckSubject& subject);
/// A slide of a map with what stands beside it, in panelRoom(), or of the map alone where
/// that is nothing; the notes begin with `spoken`.
void addMapSlide(DeckMaking& making, const DeckSubject& subject, std::vector<DeckParagraph> panel,
                 const std::string& spoken);
void addComparisonSlides(DeckMaking& making, const DeckSubject& subject);
void addWeakSlides(DeckMaking& making);
void addClusterSlides(DeckMaking& making);
void addTableSlides(DeckMaking& making);
void addMethodSlide(DeckMaking& making);

} // namespace diaban
