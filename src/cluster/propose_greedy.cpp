// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/propose_greedy.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>

namespace diaban {

namespace {

/// Steps in the search for sets that hold all groups.
constexpr std::size_t kGroupSteps = 200'000;

/// Chooses a set for each group, the one that gains most first, and goes back where the room is used up.
class GroupSearch {
public:
    GroupSearch(const ProposalGraph& graph, const ProposalSets& sets) : m_choice(graph) {
        for (const auto& group : graph.together) {
            std::vector<std::size_t> holding;
            for (std::size_t set = 0; set < sets.size(); ++set) {
                if (holds(graph, sets[set], group)) {
                    holding.push_back(set);
                }
            }
            m_holding.push_back(std::move(holding));
        }
        m_found = search(sets);
    }

    [[nodiscard]] std::optional<ProposalChoice> result() && {
        return m_found ? std::optional(std::move(m_choice)) : std::nullopt;
    }

private:
    bool search(const ProposalSets& sets) {
        const std::vector<std::size_t> left = m_choice.groupsLeft();
        if (left.empty()) {
            return true;
        }
        if (m_choice.full() || ++m_steps > kGroupSteps) {
            return false;
        }
        std::vector<std::pair<Points, std::size_t>> order;
        for (const std::size_t set : m_holding[left.front()]) {
            if (const auto gain = m_choice.gainOf(sets, set)) {
                order.emplace_back(-*gain, set);
            }
        }
        std::ranges::sort(order);
        for (const auto& [gain, set] : order) {
            m_choice.add(sets[set]);
            if (search(sets)) {
                return true;
            }
            static_cast<void>(m_choice.take(m_choice.size() - 1));
        }
        return false;
    }

    ProposalChoice m_choice;
    std::vector<std::vector<std::size_t>> m_holding; ///< of each group, the sets that hold it
    std::size_t m_steps = 0;
    bool m_found = false;
};

/// A set and the most that it can gain; the greatest first, then the first.
struct Waiting {
    Points gain;
    std::uint32_t set;
    friend bool operator<(const Waiting& a, const Waiting& b) {
        return a.gain != b.gain ? a.gain < b.gain : a.set > b.set;
    }
};

} // namespace

std::optional<BestSet> bestSet(const ProposalSets& sets, const ProposalChoice& choice) {
    std::optional<BestSet> best;
    for (std::size_t set = 0; set < sets.size(); ++set) {
        const auto gain = choice.gainOf(sets, set);
        if (gain && *gain > (best ? best->gain : 0)) {
            best = {set, *gain};
        }
    }
    return best;
}

void addGreedily(const ProposalSets& sets, ProposalChoice& choice) {
    if (choice.full()) {
        return;
    }
    std::vector<Waiting> first;
    for (std::uint32_t set = 0; set < sets.size(); ++set) {
        const auto gain = choice.gainOf(sets, set);
        if (gain && *gain > 0) {
            first.push_back({*gain, set});
        }
    }
    std::priority_queue<Waiting> waiting(std::less<Waiting>{}, std::move(first));
    while (!waiting.empty() && !choice.full()) {
        const Waiting top = waiting.top();
        waiting.pop();
        const auto gain = choice.gainOf(sets, top.set);
        if (!gain || *gain <= 0) {
            continue;
        }
        if (*gain == top.gain) { // a gain never grows as more is chosen, so no other can have more
            choice.add(sets[top.set]);
        } else {
            waiting.push({*gain, top.set});
        }
    }
}

std::optional<ProposalChoice> greedyChoice(const ProposalGraph& graph, const ProposalSets& sets) {
    std::optional<ProposalChoice> choice = GroupSearch(graph, sets).result();
    if (choice) {
        addGreedily(sets, *choice);
    }
    return choice;
}

std::optional<ProposalChoice> choiceByWorth(const ProposalGraph& graph, const ProposalSets& sets,
                                            const std::vector<double>& worth) {
    std::optional<ProposalChoice> choice = GroupSearch(graph, sets).result();
    if (!choice) {
        return choice;
    }
    std::vector<std::uint32_t> order(sets.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::uint32_t set) { return worth[set]; });
    for (const std::uint32_t set : order) {
        if (choice->full()) {
            break;
        }
        if (choice->gainOf(sets, set).value_or(0) > 0) {
            choice->add(sets[set]);
        }
    }
    return choice;
}

} // namespace diaban
