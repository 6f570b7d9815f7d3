// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_lines.h"

#include "gis/coverage/arc_chains.h"
#include "gis/coverage/arc_sides.h"
#include "gis/coverage/shared_arcs.h"

#include <algorithm>
#include <numeric>

namespace gis {

namespace {

/// No unit has such a high number: the outer borders of a unit are told apart by these, the unknown one last.
std::uint32_t numberOf(Beyond beyond) {
    return kOutside - static_cast<std::uint32_t>(beyond);
}
constexpr std::uint32_t kLeastBeyond = kOutside - static_cast<std::uint32_t>(Beyond::Gap);

/// The arcs that units have on one side and nothing on the other, with the number of what lies beyond as second.
std::vector<SharedArc> outerArcs(const Coverage& coverage, std::span<const Beyond> beyondOf) {
    std::vector<SharedArc> found;
    ArcSides sides(coverage);
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        sides.goTo(arc);
        for (const auto* side : {&sides.left, &sides.right}) {
            const auto& beyond = side == &sides.left ? sides.right : sides.left;
            if (beyond.empty()) {
                for (const std::uint32_t unit : *side) {
                    found.push_back({unit, beyondOf.empty() ? kOutside : numberOf(beyondOf[arc]), arc});
                }
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

void appendLine(const Coverage& coverage, const ArcChain& chain, std::vector<Point>& line) {
    line.clear();
    for (const ArcRef ref : chain) {
        const std::span<const Point> arc = coverage.arc(ref.arc());
        const auto skip = static_cast<std::ptrdiff_t>(line.empty() ? 0 : 1);
        if (ref.backwards()) {
            line.insert(line.end(), arc.rbegin() + skip, arc.rend());
        } else {
            line.insert(line.end(), arc.begin() + skip, arc.end());
        }
    }
}

class Gathering {
public:
    Gathering(const Coverage& coverage, std::span<const double> arcLengths)
        : m_coverage(coverage), m_arcLengths(arcLengths) {}

    /// All arcs of one border.
    void add(std::span<const SharedArc> arcs) {
        m_arcs.clear();
        m_lengths.clear();
        for (const SharedArc& shared : arcs) {
            m_arcs.push_back(shared.arc);
            m_lengths.push_back(m_arcLengths[shared.arc]);
        }
        std::sort(m_lengths.begin(), m_lengths.end()); // so that the sum does not depend on their order
        const bool outer = arcs[0].second >= kLeastBeyond;
        result.borders.push_back({arcs[0].first, outer ? kOutside : arcs[0].second,
                                  std::accumulate(m_lengths.begin(), m_lengths.end(), 0.0),
                                  countPieces(m_coverage, m_arcs),
                                  outer ? static_cast<Beyond>(kOutside - arcs[0].second) : Beyond::Outside});
        for (const ArcChain& chain : joinArcs(m_coverage, m_arcs)) {
            appendLine(m_coverage, chain, m_line);
            result.lines.addRing(m_line);
            result.lines.endPart();
        }
        result.lines.endUnit();
    }

    BorderLines result;

private:
    const Coverage& m_coverage;
    std::span<const double> m_arcLengths;
    std::vector<std::uint32_t> m_arcs;
    std::vector<double> m_lengths;
    std::vector<Point> m_line;
};

} // namespace

BorderLines borderLines(const Coverage& coverage, std::span<const double> arcLengths, std::span<const Beyond> beyond) {
    std::vector<SharedArc> arcs = sharedArcs(coverage);
    const std::vector<SharedArc> outer = outerArcs(coverage, beyond);
    const auto middle = static_cast<std::ptrdiff_t>(arcs.size());
    arcs.insert(arcs.end(), outer.begin(), outer.end());
    std::inplace_merge(arcs.begin(), arcs.begin() + middle, arcs.end());
    Gathering gathering(coverage, arcLengths);
    for (std::size_t first = 0; first < arcs.size();) {
        std::size_t end = first;
        while (end < arcs.size() && arcs[end].first == arcs[first].first && arcs[end].second == arcs[first].second) {
            ++end;
        }
        gathering.add({arcs.data() + first, arcs.data() + end});
        first = end;
    }
    return std::move(gathering.result);
}

} // namespace gis
