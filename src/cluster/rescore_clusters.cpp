// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/rescore_clusters.h"

#include "src/cluster/proposal_graph.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

using UnitSet = std::set<std::uint32_t>;

class Rescoring {
public:
    Rescoring(const ProposalProblem& problem, const ProposalOptions& options, const std::vector<WantedCluster>& wanted)
        : m_problem(problem), m_options(options), m_wanted(wanted), m_covered(coveredPairs(problem)),
          m_clustersOf(problem.keys.size(), 0) {
        for (const auto& cluster : problem.clusters) {
            for (const std::uint32_t unit : UnitSet(cluster.begin(), cluster.end())) {
                ++m_clustersOf[unit];
            }
        }
    }

    Rescored run() {
        const auto [clusterCost, memberCost] = costsOf(m_problem, m_options);
        const std::vector<bool> coveredBefore = m_covered;
        for (m_at = 0; m_at < m_wanted.size(); ++m_at) {
            const UnitSet units(m_wanted[m_at].units.begin(), m_wanted[m_at].units.end());
            const UnitSet added = addedTo(units);
            m_result.clusters.push_back(score(units, added, coveredBefore));
            ClusterProposal& proposal = m_result.clusters.back();
            proposal.cost = (proposal.extends ? 0 : clusterCost) + memberCost * static_cast<double>(added.size());
            m_result.metres += proposal.metres;
            m_result.priority += proposal.priority;
            m_result.value += proposal.priority - proposal.cost;
            checkSize(units);
            checkUnits(units, added);
        }
        checkGroups();
        return std::move(m_result);
    }

private:
    void fault(WantedFault fault, std::optional<std::uint32_t> unit = {}, std::optional<std::uint32_t> other = {}) {
        m_result.faults.push_back({fault, m_at, unit, other});
    }

    UnitSet addedTo(const UnitSet& units) {
        const auto& extends = m_wanted[m_at].extends;
        if (!extends) {
            return units;
        }
        UnitSet added = units;
        for (const std::uint32_t member : m_problem.clusters[*extends]) {
            if (added.erase(member) == 0 && !units.contains(member)) {
                fault(WantedFault::MemberLost, member);
            }
        }
        if (!m_options.extend) {
            fault(WantedFault::NotExtendable);
        }
        if (added.empty()) {
            fault(WantedFault::NothingAdded);
        }
        if (!m_extended.insert(*extends).second) {
            fault(WantedFault::ExtendedTwice);
        }
        return added;
    }

    ClusterProposal score(const UnitSet& units, const UnitSet& added, const std::vector<bool>& coveredBefore) {
        ClusterProposal proposal;
        proposal.extends = m_wanted[m_at].extends;
        proposal.units.assign(units.begin(), units.end());
        proposal.added.assign(added.begin(), added.end());
        double alone = 0;
        for (std::size_t i = 0; i < m_problem.pairs.size(); ++i) {
            const ProposalPair& pair = m_problem.pairs[i];
            if (!units.contains(pair.first) || !units.contains(pair.second)) {
                continue;
            }
            alone += coveredBefore[i] ? 0 : pair.priority;
            if (!m_covered[i]) {
                m_covered[i] = true;
                proposal.covers.push_back(i);
                proposal.metres += pair.metres;
                proposal.priority += pair.priority;
            }
        }
        std::ranges::stable_sort(proposal.covers, [&](std::size_t a, std::size_t b) {
            return m_problem.pairs[a].priority > m_problem.pairs[b].priority;
        });
        m_result.priorityAlone.push_back(alone);
        return proposal;
    }

    void checkSize(const UnitSet& units) {
        std::size_t pieces = 0;
        UnitSet left = units;
        for (; !left.empty(); ++pieces) {
            std::vector<std::uint32_t> reached{*left.begin()};
            left.erase(left.begin());
            for (std::size_t at = 0; at < reached.size(); ++at) {
                for (const ProposalPair& pair : m_problem.pairs) {
                    const bool isFirst = pair.first == reached[at];
                    const std::uint32_t other = isFirst ? pair.second : pair.first;
                    if ((isFirst || pair.second == reached[at]) && left.erase(other) > 0) {
                        reached.push_back(other);
                    }
                }
            }
        }
        m_result.pieces.push_back(pieces);
        if (units.size() < 2) {
            fault(WantedFault::TooFew);
        }
        if (units.size() > m_options.maxUnits) {
            fault(WantedFault::TooMany);
        }
        if (pieces > 1) {
            fault(WantedFault::Scattered);
        }
    }

    void checkUnits(const UnitSet& units, const UnitSet& added) {
        for (const std::uint32_t unit : added) {
            if (++m_clustersOf[unit] > m_options.maxClustersPerUnit) {
                fault(WantedFault::Crowded, unit);
            }
            for (const std::uint32_t other : units) {
                if (unit == other || (added.contains(other) && other < unit)) {
                    continue;
                }
                if (apart(unit, other)) {
                    fault(WantedFault::Apart, unit, other);
                }
                if (m_options.sameParent && differ(m_problem.parents, unit, other)) {
                    fault(WantedFault::OtherParent, unit, other);
                }
                if (m_options.sameKind && differ(m_problem.kinds, unit, other)) {
                    fault(WantedFault::OtherKind, unit, other);
                }
            }
        }
    }

    static bool differ(const std::vector<std::string>& texts, std::uint32_t unit, std::uint32_t other) {
        return texts.empty() || texts[unit].empty() || texts[unit] != texts[other];
    }

    [[nodiscard]] bool apart(std::uint32_t unit, std::uint32_t other) const {
        return std::ranges::any_of(m_options.apart, [&](const auto& group) {
            return std::ranges::find(group, unit) != group.end() && std::ranges::find(group, other) != group.end();
        });
    }

    void checkGroups() {
        for (const auto& group : m_options.together) {
            const auto holdsAll = [&](const std::vector<std::uint32_t>& units) {
                return std::ranges::all_of(
                    group, [&](std::uint32_t unit) { return std::ranges::find(units, unit) != units.end(); });
            };
            const bool held =
                std::ranges::any_of(m_problem.clusters, holdsAll) ||
                std::ranges::any_of(m_wanted, [&](const WantedCluster& cluster) { return holdsAll(cluster.units); });
            if (!held && !group.empty()) {
                m_result.faults.push_back({WantedFault::NotTogether, {}, group.front(), {}});
            }
        }
    }

    const ProposalProblem& m_problem;
    const ProposalOptions& m_options;
    const std::vector<WantedCluster>& m_wanted;
    std::vector<bool> m_covered;
    std::vector<std::size_t> m_clustersOf; ///< of each unit, how many hold it
    std::set<std::size_t> m_extended;
    std::size_t m_at = 0;
    Rescored m_result;
};

} // namespace

Rescored rescore(const ProposalProblem& problem, const ProposalOptions& options,
                 const std::vector<WantedCluster>& wanted) {
    return Rescoring(problem, options, wanted).run();
}

} // namespace diaban
