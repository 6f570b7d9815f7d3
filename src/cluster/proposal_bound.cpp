// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/proposal_bound.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban {

namespace {

constexpr std::size_t kMostRounds = 2'000;
constexpr std::size_t kLeastRounds = 20;
/// Rounds without a lower bound after which steps are halved.
constexpr std::size_t kPatience = 20;
constexpr double kSmallestStep = 1e-4;
/// Of a bound: what adding up in floating point may have lost.
constexpr double kRounding = 1e-12;

struct Earning {
    double points;
    std::uint32_t set;
};

bool more(const Earning& a, const Earning& b) {
    return a.points != b.points ? a.points > b.points : a.set < b.set;
}

/// Lowers the bound round by round.
class PriceSearch {
public:
    PriceSearch(const ProposalGraph& graph, const ProposalSets& sets, Points reached)
        : m_graph(graph), m_sets(sets), m_reached(static_cast<double>(reached)), m_times(graph.edges.size()),
          m_joins(graph.size()) {
        m_now.borderPrice.reserve(graph.edges.size());
        for (const ProposalGraph::Edge& edge : graph.edges) {
            m_now.borderPrice.push_back(static_cast<double>(edge.points));
        }
        m_now.unitPrice.assign(graph.size(), 0);
    }

    ProposalPrices run(std::size_t rounds, const gis::Progress& progress) {
        ProposalPrices best;
        std::size_t since = 0;
        double length = 1;
        for (std::size_t round = 0; round < rounds; ++round) {
            progress.at("stage.proposals.bound", static_cast<std::int64_t>(round), static_cast<std::int64_t>(rounds));
            evaluate();
            if (round == 0 || m_now.bound < best.bound) {
                since = m_now.bound < best.bound * (1 - 1e-6) ? 0 : since + 1;
                best = m_now;
            } else if (++since >= kPatience) {
                since = 0;
                length /= 2;
            }
            const bool closed = best.bound <= m_reached * (1 + kRounding) + 1;
            if (closed || length < kSmallestStep || !step(length)) {
                break;
            }
        }
        best.bound += std::abs(best.bound) * kRounding;
        return best;
    }

private:
    /// The best choice at these prices, if borders may be covered twice and units join too often.
    void evaluate() {
        m_now.fixed = 0;
        for (std::size_t edge = 0; edge < m_times.size(); ++edge) {
            m_now.fixed += static_cast<double>(m_graph.edges[edge].points) - m_now.borderPrice[edge];
        }
        for (std::size_t unit = 0; unit < m_joins.size(); ++unit) {
            m_now.fixed += m_now.unitPrice[unit] * m_graph.room[unit];
        }
        m_chosen.clear();
        for (const ProposalSets::Root& root : m_sets.roots()) {
            addBestOf(root);
        }
        if (m_chosen.size() > m_graph.maxProposals) {
            const auto end = m_chosen.begin() + static_cast<std::ptrdiff_t>(m_graph.maxProposals);
            std::nth_element(m_chosen.begin(), end, m_chosen.end(), more);
            m_chosen.erase(end, m_chosen.end());
            std::sort(m_chosen.begin(), m_chosen.end(), more);
        }
        m_now.bound = m_now.fixed;
        for (const Earning& earning : m_chosen) {
            m_now.bound += earning.points;
        }
    }

    void addBestOf(const ProposalSets::Root& root) {
        const std::size_t before = m_chosen.size();
        for (std::uint32_t set = root.begin; set < root.end; ++set) {
            const Earning earning{earned(m_now, m_sets, set), set};
            const bool crowded = m_chosen.size() - before >= root.most;
            if (earning.points <= 0 || (crowded && !more(earning, m_chosen.back()))) {
                continue;
            }
            if (crowded) {
                m_chosen.pop_back();
            }
            const auto from = m_chosen.begin() + static_cast<std::ptrdiff_t>(before);
            m_chosen.insert(std::upper_bound(from, m_chosen.end(), earning, more), earning);
        }
    }

    /// Changes prices against what is wrong with the choice; false where nothing is.
    bool step(double length) {
        std::ranges::fill(m_times, 0);
        std::ranges::fill(m_joins, 0);
        for (const Earning& earning : m_chosen) {
            for (const std::uint32_t edge : m_sets.edges(earning.set)) {
                ++m_times[edge];
            }
            for (const std::uint32_t unit : m_sets.added(earning.set)) {
                ++m_joins[unit];
            }
        }
        double norm = 0;
        for (std::size_t edge = 0; edge < m_times.size(); ++edge) {
            norm += std::pow(wrongAt(edge), 2);
        }
        for (std::size_t unit = 0; unit < m_joins.size(); ++unit) {
            norm += std::pow(wrongOf(unit), 2);
        }
        if (norm <= 0) {
            return false;
        }
        const double factor = length * std::max(m_now.bound - m_reached, 1.0) / norm;
        for (std::size_t edge = 0; edge < m_times.size(); ++edge) {
            const auto points = static_cast<double>(m_graph.edges[edge].points);
            m_now.borderPrice[edge] = std::clamp(m_now.borderPrice[edge] - factor * wrongAt(edge), 0.0, points);
        }
        for (std::size_t unit = 0; unit < m_joins.size(); ++unit) {
            m_now.unitPrice[unit] = std::max(0.0, m_now.unitPrice[unit] + factor * wrongOf(unit));
        }
        return true;
    }

    /// How often a border is covered too often; below 0 where its price is lowered though nobody covers it.
    [[nodiscard]] double wrongAt(std::size_t edge) const {
        const bool whole = m_now.borderPrice[edge] >= static_cast<double>(m_graph.edges[edge].points);
        if (m_graph.edges[edge].points == 0 || (whole && m_times[edge] == 0)) {
            return 0;
        }
        return static_cast<double>(m_times[edge]) - 1;
    }

    /// How often a unit joins too often; below 0 where it pays for room that it does not use.
    [[nodiscard]] double wrongOf(std::size_t unit) const {
        const double over = static_cast<double>(m_joins[unit]) - m_graph.room[unit];
        return over < 0 && m_now.unitPrice[unit] <= 0 ? 0 : over;
    }

    const ProposalGraph& m_graph;
    const ProposalSets& m_sets;
    double m_reached;
    ProposalPrices m_now;
    std::vector<Earning> m_chosen;
    std::vector<std::uint32_t> m_times; ///< of each edge, how often it is covered
    std::vector<std::uint32_t> m_joins;
};

} // namespace

double earned(const ProposalPrices& prices, const ProposalSets& sets, std::size_t set) {
    double points = -static_cast<double>(sets.cost(set));
    for (const std::uint32_t edge : sets.edges(set)) {
        points += prices.borderPrice[edge];
    }
    for (const std::uint32_t unit : sets.added(set)) {
        points -= prices.unitPrice[unit];
    }
    return points;
}

double degreeBound(const ProposalGraph& graph) {
    std::vector<double> uses; // a unit that joins once more: half of what it can cover then
    const std::size_t most = graph.maxUnits - 1;
    for (std::uint32_t unit = 0; unit < graph.size(); ++unit) {
        std::vector<double> points;
        for (const ProposalGraph::Side& side : graph.around(unit)) {
            points.push_back(static_cast<double>(graph.edges[side.edge].points));
        }
        std::ranges::sort(points, std::greater<>{});
        for (std::size_t at = 0, use = 0; at < points.size() && use < graph.room[unit]; at += most, ++use) {
            const auto end = points.begin() + static_cast<std::ptrdiff_t>(std::min(at + most, points.size()));
            uses.push_back(std::accumulate(points.begin() + static_cast<std::ptrdiff_t>(at), end, 0.0) / 2);
        }
    }
    std::ranges::sort(uses, std::greater<>{});
    const std::size_t wanted = std::min(graph.maxProposals, uses.size());
    const std::size_t places = std::min(uses.size(), wanted * graph.maxUnits);
    const double bound = std::accumulate(uses.begin(), uses.begin() + static_cast<std::ptrdiff_t>(places), 0.0);
    return std::min(bound * (1 + kRounding), static_cast<double>(graph.coverable));
}

ProposalPrices lowestBound(const ProposalGraph& graph, const ProposalSets& sets, Points reached, std::size_t work,
                           const gis::Progress& progress) {
    const std::size_t rounds = std::clamp(work / std::max<std::size_t>(sets.size(), 1), kLeastRounds, kMostRounds);
    return PriceSearch(graph, sets, reached).run(rounds, progress);
}

} // namespace diaban
