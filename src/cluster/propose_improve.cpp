// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/propose_improve.h"

#include "src/cluster/propose_greedy.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

class Improvement {
public:
    Improvement(const ProposalGraph& graph, const ProposalSets& sets, ProposalChoice& choice, std::size_t steps,
                const gis::Progress& progress)
        : m_graph(graph), m_sets(sets), m_progress(progress), m_choice(choice), m_steps(steps), m_seen(sets.size(), 0) {
        m_start.assign(graph.size() + 1, 0);
        for (std::size_t set = 0; set < sets.size(); ++set) {
            for (const std::uint32_t unit : sets.added(set)) {
                ++m_start[unit + 1];
            }
        }
        for (std::size_t unit = 0; unit < graph.size(); ++unit) {
            m_start[unit + 1] += m_start[unit];
        }
        m_setsOf.resize(m_start.back());
        std::vector<std::size_t> next(m_start.begin(), m_start.end() - 1);
        for (std::uint32_t set = 0; set < sets.size(); ++set) {
            for (const std::uint32_t unit : sets.added(set)) {
                m_setsOf[next[unit]++] = set;
            }
        }
    }

    void run() {
        Points before = -1;
        do {
            before = m_choice.value();
            addGreedily(m_sets, m_choice);
            m_anywhere = bestSet(m_sets, m_choice);
            for (std::size_t at = m_choice.size(); at-- > 0 && m_steps > 0;) {
                const std::array<std::size_t, 1> one{at};
                goOn();
                anew(one);
            }
            eachTouching([&](std::size_t one, std::size_t other) { moveUnits(one, other); });
            eachTouching([&](std::size_t one, std::size_t other) {
                const std::array<std::size_t, 2> two{std::max(one, other), std::min(one, other)};
                anew(two);
            });
        } while (m_choice.value() > before && m_steps > 0);
    }

private:
    template <typename Do> void eachTouching(const Do& what) {
        for (std::size_t one = 0; one < m_choice.size() && m_steps > 0; ++one) {
            for (std::size_t other = 0; other < m_choice.size() && one < m_choice.size() && m_steps > 0; ++other) {
                if (one != other && touch(m_choice.sets()[one], m_choice.sets()[other])) {
                    goOn();
                    what(one, other);
                }
            }
        }
    }

    /// Between two tries, when the choice is whole.
    void goOn() const { m_progress.at("stage.proposals.improve", 0, 0); }

    [[nodiscard]] bool touch(const ProposalSet& one, const ProposalSet& other) const {
        return std::ranges::any_of(one.added, [&](std::uint32_t unit) {
            return std::ranges::binary_search(other.added, unit) ||
                   std::ranges::any_of(m_graph.around(unit), [&](const ProposalGraph::Side& side) {
                       return std::ranges::binary_search(other.added, side.unit);
                   });
        });
    }

    /// A choice before something is tried, and what was taken out for it.
    struct Trial {
        Points value;
        std::size_t groupsLeft;
        std::span<const std::size_t> places; ///< descending
        std::vector<ProposalSet> taken;
        std::size_t kept; ///< sets that stayed
    };

    Trial take(std::span<const std::size_t> places) {
        Trial trial{m_choice.value(), m_choice.groupsLeft().size(), places, {}, 0};
        for (const std::size_t at : places) {
            trial.taken.push_back(m_choice.take(at));
        }
        trial.kept = m_choice.size();
        return trial;
    }

    /// Puts the choice back as it was where it did not become better.
    bool settle(Trial trial) {
        if (m_choice.value() > trial.value && m_choice.groupsLeft().size() <= trial.groupsLeft) {
            return true;
        }
        while (m_choice.size() > trial.kept) {
            static_cast<void>(m_choice.take(m_choice.size() - 1));
        }
        for (std::size_t i = trial.taken.size(); i-- > 0;) {
            m_choice.putBack(trial.places[i], std::move(trial.taken[i]));
        }
        return false;
    }

    /// Takes sets out (their places, descending) and puts in the best that there are instead, or none.
    void anew(std::span<const std::size_t> places) {
        Trial trial = take(places);
        const std::vector<std::uint32_t> near = setsNear(trial.taken);
        for (std::size_t i = 0; i < places.size() && !m_choice.full(); ++i) {
            const std::optional<BestSet> best = bestOf(near);
            if (!best) {
                break;
            }
            m_choice.add(m_sets[best->set]);
        }
        settle(std::move(trial));
    }

    /// Sets with a unit of these: all whose gain can have grown.
    std::vector<std::uint32_t> setsNear(const std::vector<ProposalSet>& old) {
        ++m_round;
        std::vector<std::uint32_t> near;
        for (const ProposalSet& set : old) {
            for (const std::uint32_t unit : unitsOf(m_graph, set)) {
                for (std::size_t at = m_start[unit]; at < m_start[unit + 1]; ++at) {
                    if (m_seen[m_setsOf[at]] != m_round) {
                        m_seen[m_setsOf[at]] = m_round;
                        near.push_back(m_setsOf[at]);
                    }
                }
            }
        }
        std::ranges::sort(near);
        return near;
    }

    /// The best of these and the one that was best anywhere.
    std::optional<BestSet> bestOf(const std::vector<std::uint32_t>& near) {
        std::optional<BestSet> best;
        const auto look = [&](std::size_t set) {
            const auto gain = m_choice.gainOf(m_sets, set);
            if (gain && *gain > (best ? best->gain : 0)) {
                best = {set, *gain};
            }
        };
        m_steps -= std::min(m_steps, near.size() + 1);
        for (const std::uint32_t set : near) {
            look(set);
        }
        if (m_anywhere) {
            look(m_anywhere->set);
        }
        return best;
    }

    /// Each unit of one set to another, in the place of each unit of that or of none.
    void moveUnits(std::size_t one, std::size_t other) {
        const ProposalSet from = m_choice.sets()[one];
        const ProposalSet to = m_choice.sets()[other];
        for (const std::uint32_t unit : from.added) {
            if (std::ranges::binary_search(unitsOf(m_graph, to), unit)) {
                continue;
            }
            if (replaced(one, other, changed(from, unit, std::nullopt), changed(to, std::nullopt, unit))) {
                return;
            }
            for (const std::uint32_t back : to.added) {
                if (!std::ranges::binary_search(unitsOf(m_graph, from), back) &&
                    replaced(one, other, changed(from, unit, back), changed(to, back, unit))) {
                    return;
                }
            }
        }
    }

    [[nodiscard]] ProposalSet changed(const ProposalSet& set, std::optional<std::uint32_t> out,
                                      std::optional<std::uint32_t> in) const {
        std::vector<std::uint32_t> added = set.added;
        if (out) {
            std::erase(added, *out);
        }
        if (in) {
            added.insert(std::ranges::upper_bound(added, *in), *in);
        }
        return proposalSet(m_graph, set.base, std::move(added));
    }

    bool replaced(std::size_t one, std::size_t other, ProposalSet newOne, ProposalSet newOther) {
        m_steps -= std::min<std::size_t>(m_steps, 4);
        if (!allowed(m_graph, newOne) || !allowed(m_graph, newOther)) {
            return false;
        }
        const std::array<std::size_t, 2> places{std::max(one, other), std::min(one, other)};
        Trial trial = take(places);
        if (m_choice.gainOf(newOne)) {
            m_choice.add(std::move(newOne));
            if (m_choice.gainOf(newOther)) {
                m_choice.add(std::move(newOther));
            }
        }
        return settle(std::move(trial));
    }

    const ProposalGraph& m_graph;
    const ProposalSets& m_sets;
    const gis::Progress& m_progress;
    ProposalChoice& m_choice;
    std::size_t m_steps; ///< left
    std::optional<BestSet> m_anywhere;
    std::vector<std::size_t> m_start; ///< of each unit in m_setsOf
    std::vector<std::uint32_t> m_setsOf;
    std::vector<std::uint32_t> m_seen; ///< of each set, the round in which it was met
    std::uint32_t m_round = 0;
};

} // namespace

void improve(const ProposalGraph& graph, const ProposalSets& sets, ProposalChoice& choice, std::size_t steps,
             const gis::Progress& progress) {
    Improvement(graph, sets, choice, steps, progress).run();
}

} // namespace diaban
