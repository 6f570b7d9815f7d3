// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/propose.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>
#include <random>

namespace diaban::test {

/// A grid of units with borders right and down, and where asked across (a planar graph with triangles): each of its own
/// priority, some covered, some worth nothing.
inline ProposalProblem gridProblem(std::mt19937& random, std::uint32_t columns, std::uint32_t rows, bool diagonals) {
    ProposalProblem problem;
    std::uniform_real_distribution<double> weight(0.1, 10);
    const auto add = [&](std::uint32_t a, std::uint32_t b) {
        const auto kind = random() % 8;
        problem.pairs.push_back({a, b, 1000.0 + static_cast<double>(random() % 5000), kind == 0 ? 0 : weight(random),
                                 kind == 1, static_cast<std::uint32_t>(problem.pairs.size() + 1)});
    };
    for (std::uint32_t unit = 0; unit < columns * rows; ++unit) {
        problem.keys.push_back("u" + std::to_string(100 + unit));
        problem.parents.emplace_back(unit % columns < columns / 2 ? "west" : "east");
        problem.kinds.emplace_back(random() % 3 == 0 ? "phường" : "xã");
        const bool right = unit % columns + 1 < columns;
        const bool down = unit / columns + 1 < rows;
        if (right && random() % 10 > 0) {
            add(unit, unit + 1);
        }
        if (down && random() % 10 > 0) {
            add(unit, unit + columns);
        }
        if (right && down && diagonals && random() % 2 == 0) {
            add(unit, unit + columns + 1);
        }
    }
    return problem;
}

/// The same problem with its units, pairs and clusters in another order; unit i becomes order[i].
inline ProposalProblem reordered(const ProposalProblem& problem, const std::vector<std::uint32_t>& order,
                                 std::mt19937& random) {
    ProposalProblem other = problem;
    for (std::size_t unit = 0; unit < order.size(); ++unit) {
        other.keys[order[unit]] = problem.keys[unit];
        other.parents[order[unit]] = problem.parents[unit];
        other.kinds[order[unit]] = problem.kinds[unit];
    }
    for (ProposalPair& pair : other.pairs) {
        pair.first = order[pair.first];
        pair.second = order[pair.second];
        if (random() % 2 == 0) {
            std::swap(pair.first, pair.second);
        }
    }
    for (auto& cluster : other.clusters) {
        for (std::uint32_t& unit : cluster) {
            unit = order[unit];
        }
        std::ranges::shuffle(cluster, random);
    }
    std::ranges::shuffle(other.pairs, random);
    std::ranges::shuffle(other.clusters, random);
    return other;
}

/// The best value of a problem without clusters that may grow, by trying everything: written for this, on bit sets,
/// with nothing of the code under test. For a dozen units.
class BruteForce {
public:
    BruteForce(const ProposalProblem& problem, const ProposalOptions& options, double clusterCost, double memberCost)
        : m_problem(problem), m_options(options), m_joined(problem.keys.size(), 0) {
        for (const auto& cluster : problem.clusters) {
            for (const std::uint32_t unit : cluster) {
                ++m_joined[unit];
            }
        }
        for (std::uint32_t mask = 1; mask < 1U << problem.keys.size(); ++mask) {
            const auto size = static_cast<std::size_t>(std::popcount(mask));
            if (size >= 2 && size <= options.maxUnits && connected(mask) && keepsRules(mask)) {
                m_masks.push_back(mask);
                m_costs.push_back(clusterCost + memberCost * static_cast<double>(size));
            }
        }
        search(0, 0, 0, 0);
    }

    double best = -1e300; ///< stays so where nothing satisfies the options

private:
    [[nodiscard]] bool connected(std::uint32_t mask) const {
        std::uint32_t reached = mask & (~mask + 1);
        for (std::uint32_t before = 0; before != reached;) {
            before = reached;
            for (const ProposalPair& pair : m_problem.pairs) {
                const std::uint32_t both = (1U << pair.first) | (1U << pair.second);
                reached |= (mask & both) == both && (reached & both) != 0 ? both : 0;
            }
        }
        return reached == mask;
    }

    [[nodiscard]] bool keepsRules(std::uint32_t mask) const {
        for (std::uint32_t a = 0; a < m_problem.keys.size(); ++a) {
            for (std::uint32_t b = a + 1; b < m_problem.keys.size(); ++b) {
                if ((mask >> a & 1U) == 0 || (mask >> b & 1U) == 0) {
                    continue;
                }
                for (const auto& group : m_options.apart) {
                    if (std::ranges::count(group, a) + std::ranges::count(group, b) > 1) {
                        return false;
                    }
                }
                if ((m_options.sameParent && m_problem.parents[a] != m_problem.parents[b]) ||
                    (m_options.sameKind && m_problem.kinds[a] != m_problem.kinds[b])) {
                    return false;
                }
            }
        }
        return true;
    }

    [[nodiscard]] bool together(std::uint32_t mask) const {
        return std::ranges::any_of(m_options.together, [&](const auto& group) {
            return std::ranges::all_of(group, [&](std::uint32_t unit) { return (mask >> unit & 1U) != 0; });
        });
    }

    void search(std::size_t from, std::size_t chosen, double cost, std::size_t held) {
        if (held >= m_options.together.size()) {
            best = std::max(best, covered() - cost);
        }
        if (m_options.maxProposals > 0 && chosen == m_options.maxProposals) {
            return;
        }
        for (std::size_t at = from; at < m_masks.size(); ++at) {
            bool fits = true;
            for (std::uint32_t unit = 0; unit < m_joined.size(); ++unit) {
                fits = fits && ((m_masks[at] >> unit & 1U) == 0 || m_joined[unit] < m_options.maxClustersPerUnit);
            }
            if (fits) {
                join(m_masks[at], 1);
                m_chosen.push_back(m_masks[at]);
                search(at + 1, chosen + 1, cost + m_costs[at], held + (together(m_masks[at]) ? 1 : 0));
                m_chosen.pop_back();
                join(m_masks[at], -1);
            }
        }
    }

    void join(std::uint32_t mask, int by) {
        for (std::uint32_t unit = 0; unit < m_joined.size(); ++unit) {
            m_joined[unit] += (mask >> unit & 1U) != 0 ? static_cast<std::size_t>(by) : 0;
        }
    }

    [[nodiscard]] double covered() const {
        double sum = 0;
        for (const ProposalPair& pair : m_problem.pairs) {
            const std::uint32_t both = (1U << pair.first) | (1U << pair.second);
            const bool before =
                pair.covered || std::ranges::any_of(m_problem.clusters, [&](const auto& cluster) {
                    return std::ranges::count(cluster, pair.first) > 0 && std::ranges::count(cluster, pair.second) > 0;
                });
            if (!before && std::ranges::any_of(m_chosen, [&](std::uint32_t mask) { return (mask & both) == both; })) {
                sum += pair.priority;
            }
        }
        return sum;
    }

    const ProposalProblem& m_problem;
    const ProposalOptions& m_options;
    std::vector<std::uint32_t> m_masks, m_chosen;
    std::vector<double> m_costs;
    std::vector<std::size_t> m_joined;
};

} // namespace diaban::test
