// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/cluster_sentences.h"

#include "src/cluster/code_order.h"
#include "src/message/number_format.h"
#include "src/run/deck_words.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

std::string kilometres(double metres, const Catalogue& catalogue) {
    return formatNumber(metres / 1000, 1, catalogue.language());
}

std::int64_t whole(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

std::string coveredSentence(const ClusterStudy& study, const Catalogue& catalogue) {
    const CoveredLength& all = study.coverage.all;
    return catalogue.text({"slides.clusters.covered",
                           {{"covered", kilometres(all.coveredMetres, catalogue)},
                            {"shared", kilometres(all.sharedMetres, catalogue)},
                            {"share", coveredShare(all, catalogue)},
                            {"counted", whole(study.counts.counted)},
                            {"clusters", whole(study.clusters.list.size())}}});
}

/// Of the levels that there are, where there is more than one.
std::vector<std::string> levelSentences(const ClusterStudy& study, const Catalogue& catalogue) {
    static constexpr std::array<const char*, 4> kIds{"", "slides.clusters.communes", "slides.clusters.districts",
                                                     "slides.clusters.provinces"};
    std::vector<std::string> sentences;
    for (std::size_t level = 1; level < kIds.size(); ++level) {
        const CoveredLength& length = study.coverage.levels.at(level);
        if (length.borders > 0) {
            sentences.push_back(catalogue.text({kIds.at(level),
                                                {{"covered", kilometres(length.coveredMetres, catalogue)},
                                                 {"shared", kilometres(length.sharedMetres, catalogue)},
                                                 {"share", coveredShare(length, catalogue)}}}));
        }
    }
    return sentences.size() > 1 ? sentences : std::vector<std::string>{};
}

/// Which districts or provinces have the least covered, and which the most; empty where there are few.
std::string parentsSentence(const ClusterStudy& study, const Catalogue& catalogue) {
    constexpr std::size_t kEach = 3;
    std::vector<CoveredParent> parents = coveredParents(study.coverage);
    std::erase_if(parents, [](const CoveredParent& parent) { return !parent.length.share(); });
    if (parents.size() < 2 * kEach) {
        return {};
    }
    std::ranges::stable_sort(parents, {}, [](const CoveredParent& parent) { return *parent.length.share(); });
    std::string least;
    std::string most;
    for (std::size_t i = 0; i < kEach; ++i) {
        const CoveredParent& low = parents[i];
        const CoveredParent& high = parents[parents.size() - 1 - i];
        least += (least.empty() ? "" : ", ") + low.name + " (" + coveredShare(low.length, catalogue) + ')';
        most += (most.empty() ? "" : ", ") + high.name + " (" + coveredShare(high.length, catalogue) + ')';
    }
    return catalogue.text({"slides.clusters.parents", {{"least", least}, {"most", most}}});
}

} // namespace

std::string coveredShare(const CoveredLength& length, const Catalogue& catalogue) {
    const auto share = length.share();
    if (!share) {
        return {};
    }
    const double percent = 100 * *share;
    const bool almost = percent < 100 && percent >= 99.95; // nobody is told that all is covered where it is not
    return formatNumber(almost ? 99.9 : percent, 1, catalogue.language()) +
           (catalogue.language() == Language::Vi ? " %" : "%");
}

const std::vector<CoveredParent>& coveredParents(const BorderCoverage& coverage) {
    return coverage.districts.empty() ? coverage.provinces : coverage.districts;
}

std::vector<std::string> clusterSentences(const ProjectClusters& clusters, const Catalogue& catalogue) {
    const ClusterStudy& study = clusters.study;
    std::vector<std::string> sentences{coveredSentence(study, catalogue)};
    std::ranges::move(levelSentences(study, catalogue), std::back_inserter(sentences));
    sentences.push_back(study.gaps.empty()
                            ? catalogue.text("slides.clusters.no_gap")
                            : catalogue.text({"slides.clusters.gaps",
                                              {{"gaps", whole(study.gaps.size())},
                                               {"km", kilometres(study.coverage.all.uncoveredMetres(), catalogue)}}}));
    if (study.before) {
        const CoverageChange change = changeBetween(study.borders, *study.before, study.covering);
        sentences.push_back(catalogue.text({"slides.clusters.change",
                                            {{"since", formatDate(study.since, catalogue.language())},
                                             {"gained", kilometres(change.gainedMetres, catalogue)},
                                             {"lost", kilometres(change.lostMetres, catalogue)}}}));
    }
    if (std::string parents = parentsSentence(study, catalogue); !parents.empty()) {
        sentences.push_back(std::move(parents));
    }
    if (clusters.proposals && !clusters.proposals->found.list.empty()) {
        double metres = 0;
        for (const ClusterProposal& proposal : clusters.proposals->found.list) {
            metres += proposal.metres;
        }
        sentences.push_back(catalogue.text(
            {"slides.clusters.proposed",
             {{"count", whole(clusters.proposals->found.list.size())}, {"km", kilometres(metres, catalogue)}}}));
    }
    return sentences;
}

std::string sidesOf(const SharedBorder& border, const Study& study) {
    const Units& units = study.boundaries.units;
    const bool turned = units.codes[border.right] < units.codes[border.left];
    return unitName(study, turned ? border.right : border.left) + " – " +
           unitName(study, turned ? border.left : border.right);
}

std::string gapReasons(const ClusterStudy& clusters, const Gap& gap, const Units& units, const Catalogue& catalogue) {
    std::string words;
    for (const gis::Message& reason : reasonsOf(gap, clusters.borders, clusters.clusters, units, clusters.facts,
                                                clusters.stripMetres, clusters.day, catalogue.language())) {
        if (reason.id.starts_with("gap.length")) {
            continue;
        }
        words += words.empty() ? "" : "; ";
        words += reason.id == "gap.weak_why" ? catalogue.text({"gap.weak_plain", {reason.args.front()}})
                                             : catalogue.text(reason);
    }
    return words;
}

std::string proposedUnits(const ClusterProposal& proposal, const Study& study) {
    std::string names;
    for (const std::uint32_t unit : inCodeOrder(proposal.units, study.boundaries.units.codes)) {
        names += names.empty() ? "" : ", ";
        names += unitName(study, unit);
    }
    return names;
}

} // namespace diaban
