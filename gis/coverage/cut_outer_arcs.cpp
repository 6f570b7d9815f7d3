// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/beyond.h"

#include <algorithm>

namespace gis {

namespace {

bool before(const Point& a, const Point& b) {
    return a.x != b.x ? a.x < b.x : a.y < b.y;
}

/// Nodes where the new arcs end, by their coordinates as those of every coverage.
void renumberNodes(Coverage& coverage) {
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        coverage.nodes.push_back(coverage.arc(arc).front());
        coverage.nodes.push_back(coverage.arc(arc).back());
    }
    std::sort(coverage.nodes.begin(), coverage.nodes.end(), before);
    coverage.nodes.erase(std::unique(coverage.nodes.begin(), coverage.nodes.end()), coverage.nodes.end());
    const auto numberOf = [&](const Point& p) {
        const auto at = std::lower_bound(coverage.nodes.begin(), coverage.nodes.end(), p, before);
        return static_cast<std::uint32_t>(at - coverage.nodes.begin());
    };
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        coverage.from.push_back(numberOf(coverage.arc(arc).front()));
        coverage.to.push_back(numberOf(coverage.arc(arc).back()));
    }
}

class Cutting {
public:
    explicit Cutting(const Coverage& from) : m_from(from) { result.coverage.unitStart = from.unitStart; }

    void add(std::uint32_t arc, std::uint32_t first, std::uint32_t last, Beyond beyond) {
        Coverage& to = result.coverage;
        const std::span<const Point> points = m_from.arc(arc).subspan(first, last - first + 1);
        const bool turned = before(points.back(), points.front());
        const std::size_t start = to.points.size();
        to.points.insert(to.points.end(), points.begin(), points.end());
        if (turned) {
            std::reverse(to.points.begin() + static_cast<std::ptrdiff_t>(start), to.points.end());
        }
        to.arcStart.push_back(static_cast<std::uint32_t>(to.points.size()));
        to.left.push_back(turned ? m_from.right[arc] : m_from.left[arc]);
        to.right.push_back(turned ? m_from.left[arc] : m_from.right[arc]);
        const auto [firstUse, endUse] =
            std::equal_range(m_from.extraUses.begin(), m_from.extraUses.end(), ExtraUse{arc, 0, false},
                             [](const ExtraUse& a, const ExtraUse& b) { return a.arc < b.arc; });
        for (const ExtraUse& use : std::span(firstUse, endUse)) {
            to.extraUses.push_back({static_cast<std::uint32_t>(to.left.size() - 1), use.unit, use.left != turned});
        }
        result.beyond.push_back(beyond);
    }

    CutOuterArcs result;

private:
    const Coverage& m_from;
};

} // namespace

CutOuterArcs cutOuterArcs(const Coverage& coverage, std::span<const BeyondStretch> stretches) {
    Cutting cutting(coverage);
    auto next = stretches.begin();
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (next == stretches.end() || next->arc != arc) {
            const auto last = static_cast<std::uint32_t>(coverage.arc(arc).size() - 1);
            cutting.add(arc, 0, last, Beyond::Outside);
        }
        for (; next != stretches.end() && next->arc == arc; ++next) {
            cutting.add(arc, next->first, next->last, next->beyond);
        }
    }
    renumberNodes(cutting.result.coverage);
    return std::move(cutting.result);
}

} // namespace gis
