// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/page_clusters.h"

#include "src/message/number_format.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/gap_list.h"

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
    const GapListTexts texts{project.clusters->source.path, project.clusters->weights};
    const std::vector<std::string> viLines = linesBelowGaps(study, texts, vi);
    const std::vector<std::string> enLines = linesBelowGaps(study, texts, en);
    for (std::size_t line = 0; line < viLines.size(); ++line) {
        shown.below.push_back({viLines[line], enLines[line]});
    }
    return shown;
}

} // namespace diaban
