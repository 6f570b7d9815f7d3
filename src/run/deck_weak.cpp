// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"

#include <algorithm>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr std::size_t kMostWeak = 12; ///< told with their reasons; the others are in the list of weak areas
constexpr std::size_t kMostPages = 4;

std::vector<DeckCell> weakRow(const DeckMaking& making, const WeakWords& words, std::uint32_t unit) {
    const UnitFinding& finding = words.areas.units[unit];
    DeckCell rank{std::to_string(*finding.rank), true, Anchor::End};
    DeckCell name{unitName(making.job.study, unit), true};
    std::string reasons = reasonsText(words, unit, making.job.catalogue);
    return {rank, name, DeckCell{std::move(reasons)}};
}

/// A map of the project's verdicts; its figure is the first that the rules judge.
std::optional<DeckSubject> weakMap(const DeckMaking& making) {
    const ProjectWeakness& weakness = *making.job.weakness;
    const bool mapped = std::ranges::any_of(
        making.job.project.maps, [](const MapSpec& spec) { return spec.analysis.kind == AnalysisKind::Weak; });
    if (mapped || weakness.areas.facts.empty() || weakness.areas.weak.empty()) {
        return std::nullopt;
    }
    const IndicatorFacts& facts = weakness.areas.facts.front();
    const Figure* figure = making.job.study.find(facts.indicator.key, facts.period);
    if (figure == nullptr) {
        return std::nullopt;
    }
    DeckSubject subject;
    subject.spec.key = "weak";
    subject.spec.indicator = facts.indicator.key;
    subject.spec.period = figure->period;
    subject.spec.analysis.kind = AnalysisKind::Weak;
    subject.standing = standingOf(making.job.project, making.job.study, *figure, making.language());
    return subject;
}

/// What stands beside the map: how many, by which rules, and the weakest.
std::vector<DeckParagraph> weakPanel(const DeckMaking& making) {
    const DeckJob& job = making.job;
    const WeakAreas& areas = job.weakness->areas;
    constexpr double kFigure = 36;
    constexpr std::size_t kNamed = 8;
    constexpr std::size_t kRules = 3;
    std::vector<DeckParagraph> paragraphs;
    paragraphs.push_back(plainParagraph(std::to_string(areas.weak.size()), kFigure, true));
    paragraphs.back().runs.front().colour = making.deck.accent;
    paragraphs.push_back(plainParagraph(
        making.text({"slides.weak.of",
                     {{"weak", static_cast<std::int64_t>(areas.weak.size())},
                      {"units", countedUnits(areas.units.size(), job.project.boundaries.level, job.catalogue)}}}),
        kText));
    if (areas.notSure + areas.notEnoughData > 0) {
        paragraphs.push_back(
            plainParagraph(making.text({"slides.weak.others",
                                        {{"not_sure", static_cast<std::int64_t>(areas.notSure)},
                                         {"not_enough", static_cast<std::int64_t>(areas.notEnoughData)}}}),
                           kText));
    }
    paragraphs.push_back(plainParagraph(making.text({"slides.weak.weakest", {}}), kText, true));
    paragraphs.back().spaceBefore = 10;
    std::string names;
    for (std::size_t i = 0; i < areas.weak.size() && i < kNamed; ++i) {
        names += (names.empty() ? "" : ", ") + unitName(job.study, areas.weak[i]);
    }
    paragraphs.push_back(plainParagraph(names + (areas.weak.size() > kNamed ? ", …" : "."), kText));
    paragraphs.push_back(plainParagraph(combinedWords(areas.asked, "slides.weak.rules", job.catalogue), kText, true));
    paragraphs.back().spaceBefore = 10;
    const std::vector<std::string> rules = ruleWords(job.weakness->words(job.study), job.catalogue);
    for (std::size_t i = 0; i < rules.size() && i < kRules; ++i) {
        paragraphs.push_back(plainParagraph(rules[i], kText));
        paragraphs.back().bullet = true;
    }
    if (rules.size() > kRules) {
        paragraphs.push_back(plainParagraph("…", kText));
    }
    return paragraphs;
}

/// The weakest with their reasons, as many as are told.
DeckTable weakTable(const DeckMaking& making, const WeakWords& words) {
    constexpr double kRank = 76, kWidestName = 200, kNameShare = 0.25;
    const double name = std::min(kWidestName, kNameShare * slideBody(making).width());
    DeckTable table;
    table.name = making.text({"slides.object.table", {{"title", making.text({"slides.weak.title", {}})}}});
    table.words = making.text({"slides.weak.title", {}});
    table.size = kLeast;
    table.columns = {kRank, name, slideBody(making).width() - kRank - name};
    table.rows = {{headCell(making, "slides.rank", Anchor::End), headCell(making, "slides.unit"),
                   headCell(making, "slides.reasons")}};
    for (std::size_t i = 0; i < std::min(kMostWeak, words.areas.weak.size()); ++i) {
        table.rows.push_back(weakRow(making, words, words.areas.weak[i]));
    }
    return table;
}

} // namespace

void addWeakSlides(DeckMaking& making) {
    if (making.job.weakness == nullptr || making.job.weakness->areas.weak.empty()) {
        return;
    }
    const WeakWords words = making.job.weakness->words(making.job.study);
    std::string spoken;
    for (std::size_t i = 0; i < words.areas.weak.size() && i < 3; ++i) {
        spoken += spoken.empty() ? "" : "\n";
        spoken += spokenText(words, words.areas.weak[i], making.job.catalogue);
    }
    if (const auto subject = weakMap(making)) {
        addMapSlide(making, *subject, weakPanel(making), spoken);
    }
    std::size_t first = 0;
    const std::vector<DeckTable> tables =
        tablePages(making, weakTable(making, words), kMostPages, words.areas.weak.size());
    for (const DeckTable& table : tables) {
        const std::size_t from = first;
        first += table.rows.size() - 1;
        DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly,
                                      making.text({"slides.weak.reasons_title",
                                                   {{"range", rangeWords(from + 1, first)},
                                                    {"of", static_cast<std::int64_t>(words.areas.weak.size())}}}));
        slide.elements.emplace_back(table);
        if (&table == &tables.back()) {
            addCutLine(slide, making, {"slides.cut.weak", first, words.areas.weak.size()});
        }
        for (std::size_t i = from; i < first; ++i) {
            slide.notes += i > from ? "\n" : "";
            slide.notes += spokenText(words, words.areas.weak[i], making.job.catalogue);
        }
        if (const std::size_t more = words.areas.weak.size() - first; more > 0) {
            slide.notes += '\n' + making.text({"slides.weak.more", {{"count", static_cast<std::int64_t>(more)}}});
        }
        addSourceLine(slide, making, words.areas.facts.front().period);
        making.deck.slides.push_back(std::move(slide));
    }
}

} // namespace diaban
