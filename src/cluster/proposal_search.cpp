// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/proposal_sets.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::uint32_t kNobody = UINT32_MAX;
/// Sets looked at for each one kept, before a search is given up as too large.
constexpr std::size_t kLookedAtPerSet = 20;
/// Units and borders for each set, on the average: sets of few units never have as many. Those of dozens, of which
/// there are always too many, are given up before they fill the memory.
constexpr std::size_t kEntriesPerSet = 32;
constexpr std::size_t kLookedAtBetween = 65'536; ///< two looks at whether to stop

/// Walks over all connected sets of a graph, each once (ESU, Wernicke 2006): a set grows by units that no member
/// before the last one touches, and that come after its root.
class SetSearch {
public:
    SetSearch(const ProposalGraph& graph, std::size_t limit, const gis::Progress& progress)
        : m_graph(graph), m_progress(progress), m_limit(limit), m_touched(graph.size(), 0),
          m_inside(graph.size(), false) {}

    std::optional<ProposalSets> run() {
        for (std::uint32_t root = 0; root < m_graph.size() && !m_full; ++root) {
            if (m_graph.room[root] > 0) {
                m_base = ProposalSet::kNoBase;
                startFrom({&root, 1}, root);
                m_sets.closeRoot(m_graph.room[root]);
            }
        }
        for (std::uint32_t base = 0; base < m_graph.bases.size() && !m_full; ++base) {
            m_base = base;
            startFrom(m_graph.bases[base], kNobody);
            m_sets.closeRoot(1);
        }
        return m_full ? std::nullopt : std::optional(std::move(m_sets));
    }

private:
    void startFrom(std::span<const std::uint32_t> first, std::uint32_t root) {
        m_root = root;
        m_units.assign(first.begin(), first.end());
        m_firstAdded = root == kNobody ? first.size() : 0;
        m_scattered = root == kNobody && !m_graph.contiguous(first);
        m_edges.clear();
        m_points = 0;
        std::vector<std::uint32_t> next;
        for (const std::uint32_t unit : first) {
            m_inside[unit] = true;
            ++m_touched[unit];
        }
        for (const std::uint32_t unit : first) {
            reach(unit, next);
        }
        grow(std::move(next));
        for (const std::uint32_t unit : first) {
            leave(unit);
            m_inside[unit] = false;
            --m_touched[unit];
        }
    }

    [[nodiscard]] bool counts(std::uint32_t unit) const {
        return (m_root == kNobody || unit > m_root) && m_graph.room[unit] > 0;
    }

    /// Marks what a member touches; those touched for the first time may come next.
    void reach(std::uint32_t unit, std::vector<std::uint32_t>& next) {
        for (const ProposalGraph::Side& side : m_graph.around(unit)) {
            if (m_touched[side.unit]++ == 0 && counts(side.unit)) {
                next.push_back(side.unit);
            }
        }
    }

    void leave(std::uint32_t unit) {
        for (const ProposalGraph::Side& side : m_graph.around(unit)) {
            --m_touched[side.unit];
        }
    }

    void grow(std::vector<std::uint32_t> next) {
        if (m_units.size() >= m_graph.maxUnits) {
            return;
        }
        while (!next.empty() && !m_full) {
            const std::uint32_t unit = next.back();
            next.pop_back();
            if (m_graph.mayJoin(unit, m_units)) {
                growBy(unit, next);
            }
        }
    }

    void growBy(std::uint32_t unit, std::vector<std::uint32_t> next) {
        const std::size_t edges = m_edges.size();
        const Points points = m_points;
        for (const ProposalGraph::Side& side : m_graph.around(unit)) {
            if (m_inside[side.unit] && m_graph.edges[side.edge].points > 0) {
                m_edges.push_back(side.edge);
                m_points += m_graph.edges[side.edge].points;
            }
        }
        m_units.push_back(unit);
        m_inside[unit] = true;
        keep();
        reach(unit, next);
        grow(std::move(next));
        leave(unit);
        m_inside[unit] = false;
        m_units.pop_back();
        m_points = points;
        m_edges.resize(edges);
    }

    void keep() {
        m_full = m_full || ++m_lookedAt > kLookedAtPerSet * m_limit;
        if (m_lookedAt % kLookedAtBetween == 0) {
            m_progress.at("stage.proposals.search", std::min<std::int64_t>(m_root, unitCount()), unitCount());
        }
        const std::span<const std::uint32_t> added = std::span(m_units).subspan(m_firstAdded);
        const Points cost = m_graph.cost(m_root != kNobody, added.size());
        if ((m_scattered && !m_graph.contiguous(m_units)) || ((m_points <= cost || hasIdle(added)) && !holdsGroup())) {
            return;
        }
        m_sets.add(m_base, added, m_edges, cost);
        m_full = m_full || m_sets.size() > m_limit || m_sets.entries() > kEntriesPerSet * m_limit;
    }

    /// Whether the set without one of its members would cover as much.
    [[nodiscard]] bool hasIdle(std::span<const std::uint32_t> added) const {
        return std::ranges::any_of(added, [&](std::uint32_t unit) {
            const bool works = std::ranges::any_of(m_edges, [&](std::uint32_t edge) {
                return m_graph.edges[edge].first == unit || m_graph.edges[edge].second == unit;
            });
            if (works) {
                return false;
            }
            std::vector<std::uint32_t> others = m_units;
            std::erase(others, unit);
            return m_graph.contiguous(others);
        });
    }

    [[nodiscard]] std::int64_t unitCount() const { return static_cast<std::int64_t>(m_graph.size()); }

    [[nodiscard]] bool holdsGroup() const {
        return std::ranges::any_of(m_graph.together, [&](const auto& group) {
            return std::ranges::all_of(group, [&](std::uint32_t unit) { return m_inside[unit]; });
        });
    }

    const ProposalGraph& m_graph;
    const gis::Progress& m_progress;
    std::size_t m_limit;
    std::size_t m_lookedAt = 0;
    bool m_full = false;
    bool m_scattered = false; ///< the base has pieces that do not touch
    std::uint32_t m_base = 0;
    std::uint32_t m_root = 0;
    std::size_t m_firstAdded = 0;
    std::vector<std::uint32_t> m_touched; ///< by how many members; themselves count
    std::vector<bool> m_inside;
    std::vector<std::uint32_t> m_units; ///< those of the base, then those added
    std::vector<std::uint32_t> m_edges; ///< that would newly be covered
    Points m_points = 0;
    ProposalSets m_sets;
};

} // namespace

std::optional<ProposalSets> allProposalSets(const ProposalGraph& graph, std::size_t limit,
                                            const gis::Progress& progress) {
    return SetSearch(graph, limit, progress).run();
}

} // namespace diaban
