// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/deck_cluster_tables.h"

#include "src/cartography/group_names.h"
#include "src/cartography/overlay_numbers.h"
#include "src/message/number_format.h"
#include "src/publish/proposal_list.h"
#include "src/run/cluster_sentences.h"
#include "src/run/deck_words.h"

#include <algorithm>
#include <functional>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr std::size_t kTabled = 16; ///< gaps and proposals
constexpr std::size_t kMostClusters = 48;
constexpr std::size_t kMostPages = 2, kMostClusterPages = 4;
constexpr std::size_t kSpoken = 10; ///< proposals in the notes
constexpr double kNumber = 76, kKilometres = 76;

std::string kilometres(double metres, Language language) {
    return formatNumber(metres / 1000, 1, language);
}

DeckTable emptyTable(const DeckMaking& making, const char* title) {
    DeckTable table;
    table.words = making.text({title, {}});
    table.name = making.text({"slides.object.table", {{"title", table.words}}});
    table.size = kLeast;
    return table;
}

/// What a table of clusters is called on its slides, and what is said when it is shown.
struct TableWords {
    const char* title;
    CutTable cut; ///< `shown` is counted
    std::function<std::string(std::size_t first, std::size_t count)> notes;
};

/// The table over its slides; where there are several, each says in its title which rows it has.
void addPages(DeckMaking& making, const DeckTable& table, std::size_t mostPages, TableWords words) {
    const std::vector<DeckTable> pages = tablePages(making, table, mostPages, words.cut.of);
    for (const DeckTable& page : pages) {
        const std::size_t first = words.cut.shown;
        const std::size_t count = page.rows.size() - 1;
        words.cut.shown += count;
        const bool whole = count == words.cut.of;
        DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly,
                                      whole ? table.words
                                            : making.text({words.title,
                                                           {{"range", rangeWords(first + 1, words.cut.shown)},
                                                            {"of", static_cast<std::int64_t>(words.cut.of)}}}));
        slide.elements.emplace_back(page);
        if (&page == &pages.back()) {
            addCutLine(slide, making, words.cut);
        }
        slide.notes = words.notes(first, count);
        addSourceLine(slide, making, {});
        making.deck.slides.push_back(std::move(slide));
    }
}

/// Kilometres of border that each cluster covers, by its place in the list.
std::vector<double> coveredMetres(const ClusterStudy& study) {
    std::vector<double> metres(study.clusters.list.size(), 0);
    for (std::size_t border = 0; border < study.borders.size(); ++border) {
        for (const std::uint32_t cluster : study.covering.of(border)) {
            metres[cluster] += study.borders[border].metres;
        }
    }
    return metres;
}

std::string namesOf(const std::vector<std::uint32_t>& units, const Study& study) {
    std::string names;
    for (const std::uint32_t unit : units) {
        names += names.empty() ? "" : ", ";
        names += unitName(study, unit);
    }
    return names;
}

} // namespace

std::string spokenGaps(const DeckMaking& making, const ClusterStudy& study, std::size_t first, std::size_t count) {
    std::string spoken;
    for (std::size_t i = first; i < std::min(first + count, study.gaps.size()); ++i) {
        const Gap& gap = study.gaps[i];
        const SharedBorder& border = study.borders[gap.border];
        spoken += i == first ? "" : "\n";
        spoken += std::to_string(i + 1) + ". " +
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
    for (std::size_t i = 0; i < proposals.found.list.size() && i < kSpoken; ++i) {
        spoken += '\n';
        spoken += letterOf(i) + ". " +
                  joined(wordsOf(proposals.found.list[i], proposals.found, proposals.problem, clusters.study,
                                 making.job.study.boundaries.units),
                         making.job.catalogue);
    }
    return spoken;
}

void addGapTable(DeckMaking& making, const ClusterStudy& study) {
    if (study.gaps.empty()) {
        return;
    }
    const double room = slideBody(making).width() - kNumber - kKilometres;
    const double sides = 0.36 * room;
    DeckTable table = emptyTable(making, "slides.clusters.table");
    table.columns = {kNumber, sides, kKilometres, room - sides};
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
    addPages(making, table, kMostPages,
             {"slides.clusters.table_title",
              {"slides.cut.gaps", 0, study.gaps.size()},
              [&](std::size_t first, std::size_t count) { return spokenGaps(making, study, first, count); }});
}

void addProposalTable(DeckMaking& making, const ProjectProposals& proposals) {
    const double room = slideBody(making).width();
    const std::vector<ClusterProposal>& list = proposals.found.list;
    DeckTable table = emptyTable(making, "slides.clusters.proposals_list");
    table.columns = {kNumber, room - kNumber - kKilometres, kKilometres};
    table.rows = {{headCell(making, "slides.clusters.number"), headCell(making, "slides.clusters.proposals"),
                   headCell(making, "slides.clusters.km", Anchor::End)}};
    for (std::size_t i = 0; i < std::min(kTabled, list.size()); ++i) {
        const std::string units = proposedUnits(list[i], making.job.study);
        table.rows.push_back(
            {DeckCell{letterOf(i), true},
             DeckCell{list[i].extends ? making.text({"slides.clusters.extends", {{"units", units}}}) : units},
             DeckCell{kilometres(list[i].metres, making.language()), false, Anchor::End}});
    }
    addPages(making, table, kMostPages,
             {"slides.clusters.proposals_table",
              {"slides.cut.proposals", 0, list.size()},
              [&](std::size_t, std::size_t) { return making.text(summaryOf(proposals.found)); }});
}

void addClusterTable(DeckMaking& making, const ClusterStudy& study) {
    if (study.counted.empty()) {
        return;
    }
    const double room = slideBody(making).width() - kNumber - kKilometres;
    const double names = 0.4 * room;
    const std::vector<double> metres = coveredMetres(study);
    std::vector<std::string> called;
    for (const std::uint32_t cluster : study.counted) {
        called.push_back(study.clusters.list[cluster].name);
    }
    called = withoutCommonWords(called); // as the map writes them
    DeckTable table = emptyTable(making, "slides.clusters.list");
    table.columns = {kNumber, names, room - names, kKilometres};
    table.rows = {{headCell(making, "slides.clusters.id"), headCell(making, "slides.clusters.name"),
                   headCell(making, "slides.clusters.members"), headCell(making, "slides.clusters.km", Anchor::End)}};
    for (std::size_t i = 0; i < std::min(kMostClusters, study.counted.size()); ++i) {
        const Cluster& cluster = study.clusters.list[study.counted[i]];
        table.rows.push_back({DeckCell{cluster.id, true}, DeckCell{called[i]},
                              DeckCell{namesOf(cluster.members, making.job.study)},
                              DeckCell{kilometres(metres[study.counted[i]], making.language()), false, Anchor::End}});
    }
    addPages(
        making, table, kMostClusterPages,
        {"slides.clusters.list_title", {"slides.cut.clusters", 0, study.counted.size()}, [&](std::size_t, std::size_t) {
             return making.text({"slides.clusters.list_note", {}});
         }});
}

} // namespace diaban
