// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_numbers.h"
#include "src/message/number_format.h"
#include "src/publish/proposal_list.h"
#include "src/run/cluster_sentences.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"

#include <algorithm>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr int kNumbered = 10;          ///< gaps with a number on a map of a slide
constexpr std::size_t kTold = 5;       ///< gaps beside the map
constexpr std::size_t kTabled = 16;    ///< gaps in the table; all are in the list of gaps
constexpr std::size_t kMostPages = 2;  ///< of that table
constexpr std::size_t kProposals = 10; ///< proposals beside their map
constexpr double kFigure = 36, kLargest = 24;

std::string kilometres(double metres, Language language) {
    return formatNumber(metres / 1000, 1, language);
}

void addCoverageSlide(DeckMaking& making, const ProjectClusters& clusters) {
    DeckSlide slide = titledSlide(making, SlideLayout::TextBelowTitle, making.text({"slides.clusters.title", {}}));
    DeckText text;
    text.name = making.text({"slides.object.text", {}});
    text.box = slideBody(making);
    text.role = TextRole::Body;
    slide.notes = making.text({"slides.clusters.notes", {}});
    for (const std::string& sentence : clusterSentences(clusters, making.job.catalogue)) {
        DeckParagraph paragraph = plainParagraph(sentence, kLargest);
        const std::size_t bold = sentence.find(": ");
        if (bold != std::string::npos) {
            paragraph.runs = {{sentence.substr(0, bold + 2), true}, {sentence.substr(bold + 2)}};
        }
        paragraph.bullet = true;
        paragraph.spaceBefore = 10;
        text.paragraphs.push_back(std::move(paragraph));
        slide.notes += '\n' + sentence;
    }
    (void)shrinkToFit(text, kLeast);
    slide.elements.emplace_back(std::move(text));
    addSourceLine(slide, making, {});
    making.deck.slides.push_back(std::move(slide));
}

/// Districts or provinces by how much of their borders is covered, the least on top; nothing where there are too many.
void addParentsSlide(DeckMaking& making, const ClusterStudy& study) {
    constexpr std::size_t kFewest = 3, kMost = 14;
    std::vector<CoveredParent> parents = coveredParents(study.coverage);
    std::erase_if(parents, [](const CoveredParent& parent) { return parent.name.empty() || !parent.length.share(); });
    const bool codes = std::ranges::any_of(parents, [](const CoveredParent& parent) {
        return std::ranges::all_of(parent.name, [](char c) { return c >= '0' && c <= '9'; });
    });
    if (parents.size() < kFewest || parents.size() > kMost || codes) {
        return;
    }
    std::ranges::stable_sort(parents, {}, [](const CoveredParent& parent) { return *parent.length.share(); });
    DeckChart chart;
    chart.words = making.text({"slides.clusters.by_parent", {}});
    chart.name = making.text({"slides.object.chart", {{"title", chart.words}}});
    chart.box = slideBody(making);
    chart.lying = true;
    chart.series = making.text({"slides.clusters.share", {}});
    chart.decimals = 1;
    chart.size = kText;
    for (const CoveredParent& parent : parents) {
        chart.categories.push_back(parent.name);
        chart.values.emplace_back(100 * *parent.length.share());
        chart.fills.push_back({making.deck.accent});
    }
    DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly, chart.words);
    slide.notes = chart.words + ".\n" + making.text({"slides.clusters.by_parent_note", {}});
    slide.elements.emplace_back(std::move(chart));
    addSourceLine(slide, making, {});
    making.deck.slides.push_back(std::move(slide));
}

std::vector<DeckParagraph> gapPanel(const DeckMaking& making, const ClusterStudy& study) {
    std::vector<DeckParagraph> paragraphs{
        plainParagraph(coveredShare(study.coverage.all, making.job.catalogue), kFigure, true)};
    paragraphs.back().runs.front().colour = making.deck.accent;
    paragraphs.push_back(
        plainParagraph(making.text({"slides.clusters.of",
                                    {{"shared", kilometres(study.coverage.all.sharedMetres, making.language())}}}),
                       kText));
    const std::size_t told = std::min(kTold, study.gaps.size());
    if (told > 0) {
        paragraphs.push_back(plainParagraph(making.text({"slides.clusters.first",
                                                         {{"count", static_cast<std::int64_t>(told)},
                                                          {"of", static_cast<std::int64_t>(study.gaps.size())}}}),
                                            kText, true));
        paragraphs.back().spaceBefore = 10;
    }
    for (std::size_t i = 0; i < told; ++i) {
        const SharedBorder& border = study.borders[study.gaps[i].border];
        DeckParagraph line = plainParagraph(std::to_string(i + 1) + ". ", kText, true);
        line.runs.push_back({making.text(
            {"slides.clusters.gap",
             {{"sides", sidesOf(border, making.job.study)}, {"km", kilometres(border.metres, making.language())}}})});
        line.spaceBefore = 4;
        paragraphs.push_back(std::move(line));
    }
    return paragraphs;
}

std::vector<DeckParagraph> proposalPanel(const DeckMaking& making, const ProjectProposals& proposals) {
    std::vector<DeckParagraph> paragraphs{plainParagraph(making.text({"slides.clusters.proposals", {}}), kText, true)};
    const std::vector<ClusterProposal>& list = proposals.found.list;
    for (std::size_t i = 0; i < std::min(kProposals, list.size()); ++i) {
        DeckParagraph line = plainParagraph(letterOf(i) + ". ", kText, true);
        line.runs.push_back({making.text({list[i].extends ? "slides.clusters.extension" : "slides.clusters.proposal",
                                          {{"units", proposedUnits(list[i], making.job.study)},
                                           {"km", kilometres(list[i].metres, making.language())}}})});
        line.spaceBefore = 4;
        paragraphs.push_back(std::move(line));
    }
    return paragraphs;
}

/// Nothing on narrow slides, where the map needs all of the room, and where there is too little of it.
std::vector<DeckParagraph> panelThatFits(std::vector<DeckParagraph> paragraphs, const DeckMaking& making) {
    constexpr double kNarrow = 800; // points
    DeckText text{{}, panelRoom(making), std::move(paragraphs)};
    return making.deck.size.width < kNarrow || !shrinkToFit(text, kLeast) ? std::vector<DeckParagraph>{}
                                                                          : std::move(text.paragraphs);
}

std::string spokenGaps(const DeckMaking& making, const ClusterStudy& study, std::size_t first, std::size_t count) {
    std::string spoken;
    for (std::size_t i = first; i < std::min(first + count, study.gaps.size()); ++i) {
        const Gap& gap = study.gaps[i];
        const SharedBorder& border = study.borders[gap.border];
        spoken += (i == first ? "" : "\n") + std::to_string(i + 1) + ". " +
                  making.text({"slides.clusters.gap",
                               {{"sides", sidesOf(border, making.job.study)},
                                {"km", kilometres(border.metres, making.language())}}}) +
                  ": " + gapReasons(study, gap, making.job.study.boundaries.units, making.job.catalogue) + '.';
    }
    return spoken;
}

std::string spokenProposals(const DeckMaking& making, const ProjectClusters& clusters) {
    const ProjectProposals& proposals = *clusters.proposals;
    std::string spoken = making.text(summaryOf(proposals.found));
    for (std::size_t i = 0; i < proposals.found.list.size() && i < kProposals; ++i) {
        spoken += '\n' + letterOf(i) + ". " +
                  joined(wordsOf(proposals.found.list[i], proposals.found, proposals.problem, clusters.study,
                                 making.job.study.boundaries.units),
                         making.job.catalogue);
    }
    return spoken;
}

/// The proposals with all their units, where there was no room for them beside their map.
void addProposalTable(DeckMaking& making, const ProjectProposals& proposals) {
    constexpr double kLetter = 62, kKilometres = 76;
    const gis::Box room = slideBody(making);
    const std::vector<ClusterProposal>& list = proposals.found.list;
    DeckTable table;
    table.words = making.text({"slides.clusters.proposals_title", {}});
    table.name = making.text({"slides.object.table", {{"title", table.words}}});
    table.size = kLeast;
    table.columns = {kLetter, room.width() - kLetter - kKilometres, kKilometres};
    table.rows = {{headCell(making, "slides.clusters.number"), headCell(making, "slides.clusters.proposals"),
                   headCell(making, "slides.clusters.km", Anchor::End)}};
    for (std::size_t i = 0; i < std::min(kTabled, list.size()); ++i) {
        table.rows.push_back({DeckCell{letterOf(i), true}, DeckCell{proposedUnits(list[i], making.job.study)},
                              DeckCell{kilometres(list[i].metres, making.language()), false, Anchor::End}});
    }
    std::size_t page = 0;
    for (DeckTable& rows : tablePages(making, table, kMostPages)) {
        const std::string title =
            page++ == 0 ? table.words : making.text({"slides.continued", {{"title", table.words}}});
        DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly, title);
        slide.elements.emplace_back(std::move(rows));
        slide.notes = making.text(summaryOf(proposals.found));
        addSourceLine(slide, making, {});
        making.deck.slides.push_back(std::move(slide));
    }
}

void addClusterMap(DeckMaking& making, DeckSubject subject, const ProjectClusters& clusters) {
    const bool proposals = subject.spec.analysis.drawProposals && clusters.proposals.has_value();
    if (!subject.spec.analysis.gapNumbers) {
        subject.spec.analysis.gapNumbers = kNumbered;
    }
    std::vector<DeckParagraph> panel = panelThatFits(
        proposals ? proposalPanel(making, *clusters.proposals) : gapPanel(making, clusters.study), making);
    const bool table = proposals && panel.empty();
    addMapSlide(making, subject, std::move(panel),
                proposals ? spokenProposals(making, clusters) : spokenGaps(making, clusters.study, 0, kTold));
    if (table) {
        addProposalTable(making, *clusters.proposals);
    }
}

/// The maps of clusters that the project has; one of the gaps and one of the proposals where it has none.
std::vector<DeckSubject> clusterMaps(const DeckMaking& making, const ProjectClusters& clusters) {
    std::vector<DeckSubject> subjects;
    bool gaps = false;
    bool proposals = !clusters.proposals || clusters.proposals->found.list.empty();
    for (const MapSpec& spec : making.job.project.maps) {
        if (spec.analysis.kind == AnalysisKind::LinkedClusters) {
            subjects.push_back({spec, {}, true});
            gaps = gaps || !spec.analysis.drawProposals;
            proposals = proposals || spec.analysis.drawProposals;
        }
    }
    const auto add = [&](const char* key, bool drawProposals) {
        DeckSubject subject;
        subject.spec.key = key;
        subject.spec.analysis.kind = AnalysisKind::LinkedClusters;
        subject.spec.analysis.drawProposals = drawProposals;
        if (drawProposals) {
            const std::string title = making.text({"slides.clusters.proposals_title", {}});
            subject.spec.title = {title, title};
        }
        subjects.insert(drawProposals ? subjects.end() : subjects.begin(), std::move(subject));
    };
    if (!gaps) {
        add("clusters", false);
    }
    if (!proposals) {
        add("proposals", true);
    }
    return subjects;
}

void addGapTable(DeckMaking& making, const ClusterStudy& study) {
    constexpr double kRank = 62, kKilometres = 62;
    const gis::Box room = slideBody(making);
    const double sides = 0.36 * (room.width() - kRank - kKilometres);
    DeckTable table;
    table.words = making.text({"slides.clusters.table", {}});
    table.name = making.text({"slides.object.table", {{"title", table.words}}});
    table.size = kLeast;
    table.columns = {kRank, sides, kKilometres, room.width() - kRank - kKilometres - sides};
    table.rows = {{headCell(making, "slides.clusters.number", Anchor::End), headCell(making, "slides.clusters.sides"),
                   headCell(making, "slides.clusters.km", Anchor::End), headCell(making, "slides.reasons")}};
    for (std::size_t i = 0; i < std::min(kTabled, study.gaps.size()); ++i) {
        const Gap& gap = study.gaps[i];
        const SharedBorder& border = study.borders[gap.border];
        table.rows.push_back(
            {DeckCell{std::to_string(i + 1), true, Anchor::End}, DeckCell{sidesOf(border, making.job.study), true},
             DeckCell{kilometres(border.metres, making.language()), false, Anchor::End},
             DeckCell{upperFirst(gapReasons(study, gap, making.job.study.boundaries.units, making.job.catalogue))}});
    }
    std::size_t first = 0;
    for (DeckTable& page : tablePages(making, table, kMostPages)) {
        const std::size_t count = page.rows.size() - 1;
        DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly,
                                      making.text({"slides.clusters.table_title",
                                                   {{"first", static_cast<std::int64_t>(first + 1)},
                                                    {"last", static_cast<std::int64_t>(first + count)},
                                                    {"of", static_cast<std::int64_t>(study.gaps.size())}}}));
        slide.elements.emplace_back(std::move(page));
        slide.notes = spokenGaps(making, study, first, count);
        first += count;
        addSourceLine(slide, making, {});
        making.deck.slides.push_back(std::move(slide));
    }
}

} // namespace

void addClusterSlides(DeckMaking& making) {
    if (making.job.clusters == nullptr) {
        return;
    }
    const ProjectClusters& clusters = *making.job.clusters;
    addCoverageSlide(making, clusters);
    addParentsSlide(making, clusters.study);
    const std::vector<DeckSubject> maps = clusterMaps(making, clusters);
    const auto isOfGaps = [](const DeckSubject& map) { return !map.spec.analysis.drawProposals; };
    for (const DeckSubject& map : maps) {
        if (isOfGaps(map)) {
            addClusterMap(making, map, clusters);
        }
    }
    if (!clusters.study.gaps.empty()) {
        addGapTable(making, clusters.study);
    }
    for (const DeckSubject& map : maps) {
        if (!isOfGaps(map)) {
            addClusterMap(making, map, clusters);
        }
    }
}

} // namespace diaban
