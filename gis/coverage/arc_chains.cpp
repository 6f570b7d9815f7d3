// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_chains.h"

#include <algorithm>
#include <tuple>

namespace gis {

namespace {

/// One end of an arc at a node.
struct ArcEnd {
    std::uint32_t node;
    std::uint32_t at; ///< index of the arc among those to join
    bool last;        ///< the arc ends there; else it begins
};

class Joining {
public:
    Joining(const Coverage& coverage, std::span<const std::uint32_t> arcs)
        : m_coverage(coverage), m_arcs(arcs.begin(), arcs.end()), m_used(arcs.size()) {
        std::sort(m_arcs.begin(), m_arcs.end(), [&](std::uint32_t a, std::uint32_t b) { return keyOf(a) < keyOf(b); });
        for (std::uint32_t i = 0; i < m_arcs.size(); ++i) {
            m_ends.push_back({coverage.from[m_arcs[i]], i, false});
            m_ends.push_back({coverage.to[m_arcs[i]], i, true});
        }
        std::stable_sort(m_ends.begin(), m_ends.end(),
                         [](const ArcEnd& a, const ArcEnd& b) { return a.node < b.node; });
    }

    std::vector<ArcChain> run() {
        std::vector<ArcChain> chains;
        for (const ArcEnd& end : m_ends) { // lines that end somewhere, from their lower end
            if (!m_used[end.at] && endsAt(end.node).size() != 2) {
                chains.push_back(chainFrom(end));
            }
        }
        for (std::uint32_t i = 0; i < m_arcs.size(); ++i) {
            if (!m_used[i]) {
                chains.push_back(chainFrom({m_coverage.from[m_arcs[i]], i, false}));
            }
        }
        return chains;
    }

private:
    /// Nodes are numbered by their coordinates; arcs between the same two nodes differ in their second point.
    [[nodiscard]] std::tuple<std::uint32_t, std::uint32_t, double, double> keyOf(std::uint32_t arc) const {
        const Point& second = m_coverage.arc(arc)[1];
        return {m_coverage.from[arc], m_coverage.to[arc], second.x, second.y};
    }

    [[nodiscard]] std::span<const ArcEnd> endsAt(std::uint32_t node) const {
        const auto [first, last] = std::equal_range(m_ends.begin(), m_ends.end(), ArcEnd{node, 0, false},
                                                    [](const ArcEnd& a, const ArcEnd& b) { return a.node < b.node; });
        return {first, last};
    }

    ArcChain chainFrom(ArcEnd end) {
        ArcChain chain;
        for (;;) {
            m_used[end.at] = true;
            const std::uint32_t arc = m_arcs[end.at];
            chain.emplace_back(arc, end.last);
            const std::uint32_t node = end.last ? m_coverage.from[arc] : m_coverage.to[arc];
            const std::span<const ArcEnd> here = endsAt(node);
            if (here.size() != 2) {
                return chain;
            }
            const ArcEnd& next = here[0].at == end.at && here[0].last != end.last ? here[1] : here[0];
            if (m_used[next.at]) {
                return chain;
            }
            end = next;
        }
    }

    const Coverage& m_coverage;
    std::vector<std::uint32_t> m_arcs;
    std::vector<bool> m_used;
    std::vector<ArcEnd> m_ends;
};

} // namespace

std::vector<ArcChain> joinArcs(const Coverage& coverage, std::span<const std::uint32_t> arcs) {
    if (arcs.size() == 1) {
        return {{ArcRef(arcs[0], false)}};
    }
    return Joining(coverage, arcs).run();
}

std::uint32_t countPieces(const Coverage& coverage, std::span<const std::uint32_t> arcs) {
    if (arcs.size() == 1) {
        return 1;
    }
    std::vector<std::uint32_t> nodes;
    for (const std::uint32_t arc : arcs) {
        nodes.push_back(coverage.from[arc]);
        nodes.push_back(coverage.to[arc]);
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    std::vector<std::uint32_t> above(nodes.size()); // each node towards the one that stands for its piece
    for (std::uint32_t i = 0; i < above.size(); ++i) {
        above[i] = i;
    }
    const auto root = [&](std::uint32_t node) {
        auto i = static_cast<std::uint32_t>(std::lower_bound(nodes.begin(), nodes.end(), node) - nodes.begin());
        while (above[i] != i) {
            i = above[i] = above[above[i]];
        }
        return i;
    };
    auto pieces = static_cast<std::uint32_t>(nodes.size());
    for (const std::uint32_t arc : arcs) {
        const std::uint32_t from = root(coverage.from[arc]);
        const std::uint32_t to = root(coverage.to[arc]);
        pieces -= static_cast<std::uint32_t>(from != to);
        above[from] = to;
    }
    return pieces;
}

} // namespace gis
