// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/map_clusters.h"

#include "gis/base/error.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cluster/propose.h"
#include "src/run/border_map.h"

#include <vector>

namespace diaban {

void addMapClusterOptions(CLI::App& verb, const Session& session, MapClusterWords& words) {
    constexpr double kMostNumbers = 999;
    const std::size_t before = verb.get_options().size();
    addClusterOptions(verb, session, words.clusters);
    addOption(verb, session, "--province", words.province);
    addOption(verb, session, "--tolerance", words.tolerance)->check(numberBetween(session, 0, 10'000));
    addOption(verb, session, "--gap-numbers", words.numbers)->check(numberBetween(session, 0, kMostNumbers));
    verb.add_flag("--propose", words.proposals.propose, session.text({"help.map-propose", {}}));
    addProposalOptions(verb, session, words.proposals);
    const std::vector<CLI::Option*> all = verb.get_options();
    words.options.assign(all.begin() + static_cast<std::ptrdiff_t>(before), all.end());
}

void requireMapClusters(const MapClusterWords& words, bool clusters) {
    if (!clusters) {
        for (const CLI::Option* option : words.options) {
            if (option->count() > 0) {
                throw gis::Error(gis::ErrorKind::BadUsage, {}, option->get_name(),
                                 {"border_map.clusters_only", {{"option", option->get_name()}}});
            }
        }
        return;
    }
    if (words.clusters.file.empty()) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--kind", {"border_map.clusters_missing", {}});
    }
    requireClusters(words.clusters, words.proposals.any());
    requireProposals(words.proposals);
}

void addMapClusters(MapRequest& request, const MapClusterWords& words, Boundaries& boundaries, gis::OutputSet& outputs,
                    Session& session) {
    const UnitParents parents = parentsOf(boundaries, words.province);
    const BorderStudy borders = studyBorders(boundaries, {}, words.tolerance, session.problems, session.progress);
    const ClusterStudy study = studyClusterWords(words.clusters, boundaries, parents, borders, true, outputs, session);
    BorderMapSource source{boundaries, borders, study};
    source.numbers = words.numbers;
    Proposals proposals;
    if (words.proposals.propose) {
        proposals = propose(proposalProblem(study, boundaries.units, parents),
                            proposalOptionsOf(words.proposals, boundaries.units), session.progress);
        source.proposals = &proposals;
    }
    addBorderMap(request, source, session.catalogue);
}

} // namespace diaban
