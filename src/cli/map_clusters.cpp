// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/map_clusters.h"

#include "gis/base/error.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cluster/cluster_proposals.h"
#include "src/cluster/propose.h"
#include "src/run/border_map.h"

#include <array>
#include <utility>

namespace diaban {

void addMapClusterOptions(CLI::App& verb, const Session& session, MapClusterWords& words) {
    constexpr double kMostNumbers = 999;
    addOption(verb, session, "--clusters", words.clusters.file);
    addOption(verb, session, "--cluster-sheet", words.clusters.sheet);
    addOption(verb, session, "--as-of", words.clusters.asOf);
    addOption(verb, session, "--strip", words.clusters.strip)->check(numberBetween(session, 1, 20'000));
    addOption(verb, session, "--hamlets", words.clusters.hamlets);
    addOption(verb, session, "--hamlets-layer", words.clusters.hamletsLayer);
    addOption(verb, session, "--province", words.province);
    addOption(verb, session, "--tolerance", words.tolerance)->check(numberBetween(session, 0, 10'000));
    addOption(verb, session, "--gap-numbers", words.numbers)->check(numberBetween(session, 0, kMostNumbers));
    verb.add_flag("--propose", words.propose, session.text({"help.map-propose", {}}));
    addOption(verb, session, "--proposals", words.proposals.maxProposals)->check(numberBetween(session, 1, 100));
    addOption(verb, session, "--max-units", words.proposals.maxUnits)->check(numberBetween(session, 2, 50));
}

void requireMapClusters(const MapClusterWords& words, bool clusters) {
    if (clusters && words.clusters.file.empty()) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--kind", {"border_map.clusters_missing", {}});
    }
    const ProposalOptions usual;
    const std::array<std::pair<const char*, bool>, 11> given{
        {{"--clusters", !words.clusters.file.empty()},
         {"--cluster-sheet", !words.clusters.sheet.empty()},
         {"--as-of", !words.clusters.asOf.empty()},
         {"--strip", words.clusters.strip.has_value()},
         {"--hamlets", !words.clusters.hamlets.empty()},
         {"--hamlets-layer", !words.clusters.hamletsLayer.empty()},
         {"--province", !words.province.empty()},
         {"--tolerance", words.tolerance > 0},
         {"--gap-numbers", words.numbers.has_value()},
         {"--propose", words.propose},
         {"--proposals",
          words.proposals.maxProposals != usual.maxProposals || words.proposals.maxUnits != usual.maxUnits}}};
    for (const auto& [option, isGiven] : given) {
        if (!clusters && isGiven) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, option,
                             {"border_map.clusters_only", {{"option", std::string(option)}}});
        }
    }
    requireDate(words.clusters.asOf);
}

void addMapClusters(MapRequest& request, const MapClusterWords& words, Boundaries& boundaries, gis::OutputSet& outputs,
                    Session& session) {
    const UnitParents parents = parentsOf(boundaries, words.province);
    const BorderStudy borders = studyBorders(boundaries, {}, words.tolerance, session.problems, session.progress);
    const ClusterStudy study = studyClusterWords(words.clusters, boundaries, parents, borders, true, outputs, session);
    BorderMapSource source{boundaries, borders, study};
    source.numbers = words.numbers;
    Proposals proposals;
    if (words.propose) {
        proposals = propose(proposalProblem(study, boundaries.units, parents), words.proposals, session.progress);
        source.proposals = &proposals;
    }
    addBorderMap(request, source, session.catalogue);
}

} // namespace diaban
