// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/cluster_sentences.h"
#include "src/run/deck_cluster_tables.h"
#include "src/run/deck_parents.h"
#include "src/run/deck_words.h"

#include <algorithm>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr int kNumbered = 10;    ///< gaps with a number on a map of a slide
constexpr std::size_t kTold = 5; ///< gaps that its notes speak of
constexpr double kLargest = 24;  ///< points

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
    const bool nameless = std::ranges::any_of(parents, [](const CoveredParent& parent) { return parent.name.empty(); });
    std::erase_if(parents, [](const CoveredParent& parent) { return parent.name.empty() || !parent.length.share(); });
    const bool codes = std::ranges::any_of(parents, isCode, &CoveredParent::name);
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
    const auto without = std::ranges::count(making.job.study.boundaries.units.parents, std::string());
    if (nameless && without > 0) {
        const std::string units =
            countedUnits(static_cast<std::size_t>(without), making.job.project.boundaries.level, making.job.catalogue);
        const std::string words = making.text({"slides.without_parent", {{"units", units}}});
        DeckText note{making.text({"slides.object.text", {}}), chart.box, {plainParagraph(words, kText)}};
        note.box.max.y = note.box.min.y + textHeight(note.paragraphs, note.box.width());
        chart.box.min.y = note.box.max.y + 4;
        slide.notes += '\n' + words;
        slide.elements.emplace_back(std::move(note));
    }
    slide.elements.emplace_back(std::move(chart));
    addSourceLine(slide, making, {});
    making.deck.slides.push_back(std::move(slide));
}

/// The map alone, as large as it can be; what its numbers, letters and ids mean is in the tables behind it.
void addClusterMap(DeckMaking& making, DeckSubject subject, const ProjectClusters& clusters) {
    const bool proposals = subject.spec.analysis.drawProposals && clusters.proposals.has_value();
    if (!subject.spec.analysis.gapNumbers) {
        subject.spec.analysis.gapNumbers = kNumbered;
    }
    addMapSlide(making, subject, {},
                proposals ? spokenProposals(making, clusters) : spokenGaps(making, clusters.study, 0, kTold));
    if (proposals) {
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
            subjects.push_back({spec, {}});
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
    addGapTable(making, clusters.study);
    addClusterTable(making, clusters.study);
    for (const DeckSubject& map : maps) {
        if (!isOfGaps(map)) {
            addClusterMap(making, map, clusters);
        }
    }
}

} // namespace diaban
