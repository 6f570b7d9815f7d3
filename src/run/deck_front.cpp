// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/run/cluster_sentences.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"
#include "src/run/output_words.h"

#include <algorithm>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr std::size_t kMostSentences = 7;
constexpr std::size_t kFew = 2; ///< indicators of which more can be said
constexpr std::size_t kNamedWeak = 5;
constexpr double kLargest = 24; ///< points, of sentences that have the slide to themselves

/// The period of the deck's maps, where all have the same.
std::string commonPeriod(const DeckMaking& making) {
    std::string period;
    for (const DeckSubject& subject : making.subjects) {
        const std::string& own = subject.standing.figure->period;
        if (!period.empty() && !own.empty() && own != period) {
            return {};
        }
        period = own.empty() ? period : own;
    }
    return period;
}

/// One for each indicator: a map of its change or its clusters says nothing more of its total.
std::vector<const DeckSubject*> differentFigures(const DeckMaking& making) {
    std::vector<const DeckSubject*> different;
    for (const DeckSubject& subject : making.subjects) {
        const bool known = std::ranges::any_of(
            different, [&](const DeckSubject* one) { return one->standing.figure == subject.standing.figure; });
        if (!known) {
            different.push_back(&subject);
        }
    }
    return different;
}

std::string weakSentence(const DeckMaking& making) {
    const WeakAreas& areas = making.job.weakness->areas;
    const std::string& level = making.job.project.boundaries.level;
    std::string names;
    for (std::size_t i = 0; i < areas.weak.size() && i < kNamedWeak; ++i) {
        names += (names.empty() ? "" : ", ") + unitName(making.job.study, areas.weak[i]);
    }
    const char* id = areas.weak.empty()                ? "slides.weak.none"
                     : areas.weak.size() <= kNamedWeak ? "slides.weak.all"
                                                       : "slides.weak.some";
    return making.text({id,
                        {{"weak", countedUnits(areas.weak.size(), level, making.job.catalogue)},
                         {"of", static_cast<std::int64_t>(areas.units.size())},
                         {"names", names}}});
}

/// Sentences with the figures of the whole; those of the indicator in bold up to its value.
std::vector<std::string> summarySentences(const DeckMaking& making) {
    const DeckJob& job = making.job;
    const std::string& level = job.project.boundaries.level;
    std::vector<std::string> sentences;
    const auto different = differentFigures(making);
    for (std::size_t i = 0; i < different.size() && i < kMostSentences; ++i) {
        const FigureStanding& standing = different[i]->standing;
        std::string sentence = standingSentence(standing, level, job.catalogue);
        const std::string change = changeSentence(standing, level, job.catalogue);
        const std::string ends = extremesSentence(standing, job.study, job.catalogue);
        const bool few = different.size() <= kFew;
        if (!change.empty() || (!ends.empty() && !few)) {
            sentence += ' ' + (change.empty() ? ends : change);
        }
        sentences.push_back(std::move(sentence));
        if (few) {
            for (std::string& line : listSentences(standing, job.study, job.catalogue)) {
                sentences.push_back(std::move(line));
            }
        }
    }
    if (different.size() > kMostSentences) {
        sentences.push_back(making.text(
            {"slides.more_indicators", {{"count", static_cast<std::int64_t>(different.size() - kMostSentences)}}}));
    }
    if (job.weakness != nullptr) {
        sentences.push_back(weakSentence(making));
    }
    if (job.clusters != nullptr) {
        sentences.push_back(clusterSentences(*job.clusters, job.catalogue).front());
    }
    return sentences;
}

/// A white ground for words and maps, which are made for one.
DeckArea plate(const DeckMaking& making) {
    constexpr double kAround = 8;
    gis::Box box = making.places().body;
    box.add(making.places().source);
    return {making.text({"slides.shape.ground", {}}),
            {{box.min.x - kAround, box.min.y - kAround}, {box.max.x + kAround, box.max.y + kAround}},
            {colourOf(0xffffff)}};
}

} // namespace

DeckSlide titledSlide(const DeckMaking& making, SlideLayout layout, const std::string& title) {
    DeckText text;
    text.name = making.text({"slides.object.title", {}});
    text.box = layout == SlideLayout::Title ? making.places().bigTitle : making.places().title;
    text.role = TextRole::Title;
    text.place = layout == SlideLayout::Title ? TextPlace::Bottom : TextPlace::Middle;
    const double size = layout == SlideLayout::Title ? making.places().bigTitleSize : making.places().titleSize;
    text.paragraphs = {plainParagraph(title, size, true)};
    if (!shrinkToFit(text, kLeastTitle)) { // of a template with little room for titles
        (void)shrinkToFit(text, kText);
    }
    DeckSlide slide;
    slide.layout = layout;
    if (layout != SlideLayout::Title && making.deck.office && !making.deck.office->lightGround) {
        slide.elements.emplace_back(plate(making));
    }
    slide.elements.emplace_back(std::move(text));
    return slide;
}

gis::Box slideBody(const DeckMaking& making) {
    gis::Box body = making.places().body;
    return body;
}

void addSourceLine(DeckSlide& slide, const DeckMaking& making, const std::string& period) {
    const DeckJob& job = making.job;
    std::string words = making.text({"map.source", {{"text", sourceWords(job.project, making.language())}}});
    if (!period.empty()) {
        words += " · " + formatPeriod(period, making.language());
    }
    if (!job.project.asOf.empty()) {
        words += " · " + making.text({"map.date", {{"text", formatDate(job.project.asOf, making.language())}}});
    }
    DeckText text;
    text.name = making.text({"slides.object.source", {}});
    text.box = making.places().source;
    text.place = TextPlace::Bottom;
    text.paragraphs = {{{{words, false, making.deck.softInk}}, kLeast}};
    constexpr double kLeastSource = 10; // what nobody reads in the room, but has to be there
    (void)shrinkToFit(text, kLeastSource);
    slide.elements.emplace_back(std::move(text));
}

void addTitleSlide(DeckMaking& making) {
    const DeckJob& job = making.job;
    const Language language = making.language();
    DeckSlide slide = titledSlide(making, SlideLayout::Title, job.project.title.in(language));
    DeckText text;
    text.name = making.text({"slides.object.subtitle", {}});
    text.box = making.places().subtitle;
    text.role = TextRole::Subtitle;
    const auto add = [&](const std::string& line, double size) {
        if (!line.empty()) {
            text.paragraphs.push_back(plainParagraph(line, size));
            text.paragraphs.back().spaceBefore = 4;
        }
    };
    const double subtitleSize = making.places().subtitleSize;
    const std::string period = commonPeriod(making);
    add(period.empty() ? making.text({"slides.subtitle", {}})
                       : making.text({"slides.subtitle_of", {{"period", formatPeriodWithin(period, language)}}}),
        subtitleSize);
    add(job.project.author.in(language), kBody);
    add(job.project.asOf.empty() ? std::string() : formatDate(job.project.asOf, language), kBody);
    add(making.text({"map.source", {{"text", sourceWords(job.project, language)}}}), kText);
    (void)shrinkToFit(text, kLeast);
    slide.elements.emplace_back(std::move(text));
    slide.notes = making.text({"slides.notes.title", {{"title", job.project.title.in(language)}}});
    making.deck.slides.push_back(std::move(slide));
}

void addSummarySlide(DeckMaking& making) {
    const DeckJob& job = making.job;
    DeckSlide slide = titledSlide(making, SlideLayout::TextBelowTitle, making.text({"slides.summary", {}}));
    DeckText text;
    text.name = making.text({"slides.object.text", {}});
    text.box = slideBody(making);
    text.role = TextRole::Body;
    std::string spoken;
    for (const std::string& sentence : summarySentences(making)) {
        DeckParagraph paragraph{{}, kLargest};
        paragraph.bullet = true;
        paragraph.spaceBefore = 10;
        const std::size_t bold = sentence.find(": ");
        if (bold == std::string::npos) {
            paragraph.runs = {{sentence}};
        } else {
            paragraph.runs = {{sentence.substr(0, bold + 2)}, {sentence.substr(bold + 2), false}};
            paragraph.runs.front().bold = true;
        }
        text.paragraphs.push_back(std::move(paragraph));
        spoken += (spoken.empty() ? "" : "\n") + sentence;
    }
    while (!shrinkToFit(text, kText - 1) && text.paragraphs.size() > 1) {
        const std::ptrdiff_t kept = std::min<std::ptrdiff_t>( // of weak areas and clusters
            (job.weakness != nullptr ? 1 : 0) + (job.clusters != nullptr ? 1 : 0),
            static_cast<std::ptrdiff_t>(text.paragraphs.size()) - 1);
        text.paragraphs.erase(text.paragraphs.end() - 1 - kept);
    }
    slide.elements.emplace_back(std::move(text));
    addSourceLine(slide, making, commonPeriod(making));
    slide.notes = making.text({"slides.notes.summary", {}}) + '\n' + spoken;
    making.deck.slides.push_back(std::move(slide));
}

} // namespace diaban
