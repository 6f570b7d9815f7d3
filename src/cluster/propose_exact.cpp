// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/propose_exact.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace diaban {

namespace {

/// A set that may still be chosen: what it earns at the prices, and what it would gain now.
struct Option {
    std::uint32_t set;
    double earned;
    Points gain;
};

class OptimumSearch {
public:
    OptimumSearch(const ProposalGraph& graph, const ProposalSets& sets, const ProposalPrices& prices, std::size_t work,
                  ProposalChoice& best, const gis::Progress& progress)
        : m_graph(graph), m_sets(sets), m_prices(prices), m_progress(progress), m_best(best), m_now(graph),
          m_work(work), m_same(kSameValue * static_cast<double>(graph.coverable)) {}

    bool run() {
        std::vector<Option> options;
        for (std::uint32_t set = 0; set < m_sets.size(); ++set) {
            options.push_back({set, earned(m_prices, m_sets, set), 0});
        }
        const double last = leastChosen(options);
        std::erase_if(options, [&](const Option& option) {
            return !holdsGroup(option.set) && m_prices.bound + std::min(0.0, option.earned - last) <= toBeat();
        });
        search(options, 0);
        return m_work > 0;
    }

private:
    [[nodiscard]] double toBeat() const { return static_cast<double>(m_best.value()) + m_same; }

    /// What the last of the sets chosen at the prices earns: a set that earns less can only be in its place. 0 where
    /// not as many as may be are chosen.
    [[nodiscard]] double leastChosen(const std::vector<Option>& options) const {
        if (m_graph.maxProposals >= options.size()) {
            return 0;
        }
        std::vector<double> best;
        for (const ProposalSets::Root& root : m_sets.roots()) {
            std::vector<double> ofRoot;
            for (std::uint32_t set = root.begin; set < root.end; ++set) {
                ofRoot.push_back(options[set].earned);
            }
            std::ranges::sort(ofRoot, std::greater<>{});
            ofRoot.resize(std::min<std::size_t>(ofRoot.size(), root.most));
            best.insert(best.end(), ofRoot.begin(), ofRoot.end());
        }
        if (best.size() < m_graph.maxProposals) {
            return 0;
        }
        std::ranges::sort(best, std::greater<>{});
        return std::max(0.0, best[m_graph.maxProposals - 1]);
    }

    [[nodiscard]] bool holdsGroup(std::uint32_t set) const {
        return std::ranges::any_of(m_graph.together,
                                   [&](const auto& group) { return holds(m_graph, m_sets[set], group); });
    }

    /// Of those from each place on, the sum of the greatest `left` of what they earn.
    [[nodiscard]] static std::vector<double> earnedFrom(const std::vector<Option>& options, std::size_t left) {
        std::vector<double> sums(options.size() + 1, 0);
        std::priority_queue<double, std::vector<double>, std::greater<>> greatest;
        double sum = 0;
        for (std::size_t at = options.size(); at-- > 0;) {
            if (options[at].earned > 0) {
                greatest.push(options[at].earned);
                sum += options[at].earned;
                if (greatest.size() > left) {
                    sum -= greatest.top();
                    greatest.pop();
                }
            }
            sums[at] = sum;
        }
        return sums;
    }

    /// Of those before each place (by gain, descending), the sum of gains above 0.
    [[nodiscard]] static std::vector<double> gainsBefore(const std::vector<Option>& options) {
        std::vector<double> sums{0};
        for (const Option& option : options) {
            sums.push_back(sums.back() + static_cast<double>(std::max<Points>(option.gain, 0)));
        }
        return sums;
    }

    /// What can still be chosen after what is, best gain first. Without groups to hold, sets without gain are of no use
    /// any more: gains only fall.
    [[nodiscard]] std::vector<Option> openOptions(const std::vector<Option>& options, bool groupsLeft) {
        std::vector<Option> open;
        for (const Option& option : options) {
            const auto gain = m_now.gainOf(m_sets, option.set);
            if (gain && (*gain > 0 || (groupsLeft && holdsGroup(option.set)))) {
                open.push_back({option.set, option.earned, *gain});
            }
        }
        m_work -= std::min(m_work, options.size() + 1);
        std::ranges::sort(
            open, [](const Option& a, const Option& b) { return a.gain != b.gain ? a.gain > b.gain : a.set < b.set; });
        return open;
    }

    void search(const std::vector<Option>& before, double earnedByChosen) {
        m_progress.at("stage.proposals.prove", 0, 0);
        const std::vector<std::size_t> groups = m_now.groupsLeft();
        if (groups.empty() && static_cast<double>(m_now.value()) > toBeat()) {
            m_best = m_now;
        }
        if (m_now.full() || m_work == 0) {
            return;
        }
        const std::vector<Option> options = openOptions(before, !groups.empty());
        const std::size_t left = m_graph.maxProposals - m_now.size();
        const std::vector<double> earnedSums = earnedFrom(options, left);
        const std::vector<double> gainSums = gainsBefore(options);
        const auto most = [&](std::size_t at) { // that can be reached with options from that place on
            const std::size_t end = options.size() - at < left ? options.size() : at + left;
            return std::min(m_prices.fixed + earnedByChosen + earnedSums[at],
                            static_cast<double>(m_now.value()) + gainSums[end] - gainSums[at]);
        };
        std::vector<Option> rest = options;
        for (std::size_t at = 0; at < options.size() && m_work > 0; ++at) {
            if (most(groups.empty() ? at : 0) <= toBeat()) {
                return;
            }
            const Option& option = options[at];
            if (!groups.empty() && !holds(m_graph, m_sets[option.set], m_graph.together[groups.front()])) {
                continue;
            }
            std::erase_if(rest, [&](const Option& other) { return other.set == option.set; });
            m_now.add(m_sets[option.set]);
            search(rest, earnedByChosen + option.earned);
            static_cast<void>(m_now.take(m_now.size() - 1));
        }
    }

    const ProposalGraph& m_graph;
    const ProposalSets& m_sets;
    const ProposalPrices& m_prices;
    const gis::Progress& m_progress;
    ProposalChoice& m_best;
    ProposalChoice m_now;
    std::size_t m_work; ///< left
    double m_same;
};

} // namespace

bool findOptimum(const ProposalGraph& graph, const ProposalSets& sets, const ProposalPrices& prices, std::size_t work,
                 ProposalChoice& best, const gis::Progress& progress) {
    return OptimumSearch(graph, sets, prices, work, best, progress).run();
}

} // namespace diaban
