// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_clusters.h"

#include "src/message/number_format.h"
#include "src/publish/border_notes.h"
#include "src/publish/cluster_layers.h"

namespace diaban {

PageClusters pageClusters(const Project& project, const ProjectClusters& clusters, const Units& units,
                          const Catalogue& vi, const Catalogue& en) {
    const ClusterStudy& study = clusters.study;
    PageClusters shown;
    for (const std::uint32_t counted : study.counted) {
        const Cluster& cluster = study.clusters.list[counted];
        shown.clusters.push_back({cluster.name.empty() ? cluster.id : cluster.name, cluster.members});
    }
    for (std::size_t border = 0; border < study.borders.size(); ++border) {
        if (study.covering.covered(border)) {
            shown.covered.push_back({study.borders[border].left, study.borders[border].right});
        }
    }
    constexpr double kMetres = 1000;
    for (const Gap& gap : study.gaps) {
        const SharedBorder& border = study.borders[gap.border];
        shown.gaps.push_back({{border.left, border.right},
                              {formatNumber(border.metres / kMetres, 1, Language::Vi),
                               formatNumber(border.metres / kMetres, 1, Language::En)},
                              {reasonText(study, gap, units, vi), reasonText(study, gap, units, en)}});
    }
    TableTexts texts;
    texts.source = project.clusters->source.path;
    texts.date = project.asOf;
    const std::vector<std::string> viLines = clusterNotes(texts, clusters.borders, study, vi);
    const std::vector<std::string> enLines = clusterNotes(texts, clusters.borders, study, en);
    for (std::size_t line = 0; line < viLines.size(); ++line) {
        shown.below.push_back({viLines[line], enLines[line]});
    }
    return shown;
}

} // namespace diaban
