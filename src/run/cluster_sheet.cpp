// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/cluster_sheet.h"

#include "src/publish/border_list.h"
#include "src/publish/border_notes.h"
#include "src/publish/cluster_list.h"
#include "src/publish/coverage_list.h"
#include "src/publish/gap_list.h"
#include "src/run/output_words.h"

#include <algorithm>
#include <iterator>

namespace diaban {

std::vector<std::string> clusterFileNotes(const ClusterSources& from) {
    return clusterNotes(tableTexts(from.project, from.study, from.catalogue), from.clusters.borders,
                        from.clusters.study, from.catalogue);
}

ProposalParts proposalPartsOf(const ClusterSources& from) {
    return {from.clusters.proposals->found, from.clusters.proposals->problem, from.clusters.study,
            from.study.boundaries.units};
}

ListSheet clusterSheet(const ClusterSources& from, OutputKind kind, const gis::Layer& lines) {
    const ProjectClusters& clusters = from.clusters;
    const Units& units = from.study.boundaries.units;
    switch (kind) {
    case OutputKind::Gaps:
        return gapList(clusters.study, units, clusterFileNotes(from), from.catalogue);
    case OutputKind::Coverage:
        return coverageList(clusters.parents, clusters.study, units, clusterFileNotes(from), from.catalogue);
    case OutputKind::Clusters:
        return clusterList(clusters.parents, clusters.borders, clusters.study, units, clusterFileNotes(from),
                           from.catalogue);
    case OutputKind::Proposals: {
        std::vector<std::string> notes = proposalNotes(clusters.proposals->found, from.catalogue);
        std::ranges::move(clusterFileNotes(from), std::back_inserter(notes));
        return proposalList(proposalPartsOf(from), std::move(notes), from.catalogue);
    }
    default:
        return borderList(lines, clusterFileNotes(from), from.catalogue);
    }
}

} // namespace diaban
