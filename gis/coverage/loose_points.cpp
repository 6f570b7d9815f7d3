// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/loose_points.h"

#include "gis/coverage/near_pieces.h"

#include <algorithm>
#include <tuple>

namespace gis {

namespace {

constexpr std::uint32_t kNone = 0xFFFF'FFFF;

class Gathering {
public:
    explicit Gathering(const Coverage& coverage)
        : m_coverage(coverage), m_pointOfNode(coverage.nodes.size(), kNone), m_lineOfArc(coverage.arcCount(), kNone),
          m_shared(coverage.arcCount()) {
        for (const ExtraUse& use : coverage.extraUses) {
            m_shared[use.arc] = true;
        }
        for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
            if (coverage.outer(arc) && !m_shared[arc]) {
                addLine(arc);
            }
        }
        for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
            for (const std::uint32_t node : {coverage.from[arc], coverage.to[arc]}) {
                if (m_pointOfNode[node] != kNone) {
                    addUnits(m_borders.points[m_pointOfNode[node]], arc);
                }
            }
        }
        for (const ExtraUse& use : coverage.extraUses) {
            for (const std::uint32_t node : {coverage.from[use.arc], coverage.to[use.arc]}) {
                if (m_pointOfNode[node] != kNone) {
                    addTo(m_borders.points[m_pointOfNode[node]].units, {use.unit});
                }
            }
        }
    }

    /// Marks the points of a stretch that faces another unit.
    void addFacing(const NearPiece* first, const NearPiece* last) {
        const std::uint32_t line = m_lineOfArc[first->arc];
        if (line == kNone) {
            return;
        }
        const std::uint32_t start = m_coverage.arcStart[first->arc];
        const std::uint32_t from = first->segment - start + (first->firstFacing->at > 0 ? 1 : 0);
        const std::uint32_t to = last->segment - start + (last->lastFacing->at < 1 ? 0 : 1);
        for (std::uint32_t i = from; i <= to; ++i) {
            addTo(m_borders.points[m_borders.lines[line].points[i]].faces, {first->other});
        }
    }

    [[nodiscard]] LooseBorders take() { return std::move(m_borders); }

private:
    std::uint32_t addPoint(const Point& at, UnitSet units) {
        const auto point = static_cast<std::uint32_t>(m_borders.points.size());
        m_borders.points.push_back({at, std::move(units), {}, false, false, point});
        return point;
    }

    std::uint32_t pointOf(std::uint32_t node) {
        if (m_pointOfNode[node] == kNone) {
            m_pointOfNode[node] = addPoint(m_coverage.nodes[node], {});
        }
        return m_pointOfNode[node];
    }

    void addLine(std::uint32_t arc) {
        const bool left = m_coverage.left[arc] != kOutside;
        const std::uint32_t unit = left ? m_coverage.left[arc] : m_coverage.right[arc];
        LooseBorders::Line line{arc, unit, left, {pointOf(m_coverage.from[arc])}};
        const std::span<const Point> points = m_coverage.arc(arc);
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            line.points.push_back(addPoint(points[i], {unit}));
        }
        line.points.push_back(pointOf(m_coverage.to[arc]));
        m_lineOfArc[arc] = static_cast<std::uint32_t>(m_borders.lines.size());
        m_borders.lines.push_back(std::move(line));
    }

    void addUnits(LoosePoint& point, std::uint32_t arc) {
        for (const std::uint32_t unit : {m_coverage.left[arc], m_coverage.right[arc]}) {
            if (unit != kOutside) {
                addTo(point.units, {unit});
            }
        }
        point.fixed = point.fixed || m_lineOfArc[arc] == kNone;
    }

    const Coverage& m_coverage;
    std::vector<std::uint32_t> m_pointOfNode;
    std::vector<std::uint32_t> m_lineOfArc;
    std::vector<bool> m_shared;
    LooseBorders m_borders;
};

} // namespace

bool haveCommon(const UnitSet& a, const UnitSet& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](std::uint32_t unit) { return std::binary_search(b.begin(), b.end(), unit); });
}

void addTo(UnitSet& set, const UnitSet& more) {
    for (const std::uint32_t unit : more) {
        const auto at = std::lower_bound(set.begin(), set.end(), unit);
        if (at == set.end() || *at != unit) {
            set.insert(at, unit);
        }
    }
}

LooseBorders looseBorders(const Coverage& coverage, const LocalMetres& metres, double toleranceMetres) {
    Gathering gathering(coverage);
    std::vector<NearPiece> pieces = nearPieces(coverage, metres, toleranceMetres, NearArcs::Outer);
    std::sort(pieces.begin(), pieces.end(), [](const NearPiece& a, const NearPiece& b) {
        return std::tuple(a.unit, a.other, a.segment, a.near.from) <
               std::tuple(b.unit, b.other, b.segment, b.near.from);
    });
    const NearPiece* first = nullptr;
    const NearPiece* last = nullptr;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i == 0 || !goesOn(pieces[i - 1], pieces[i])) {
            first = nullptr;
        }
        if (pieces[i].firstFacing) {
            first = first == nullptr ? &pieces[i] : first;
            last = &pieces[i];
        }
        if (first != nullptr && (i + 1 == pieces.size() || !goesOn(pieces[i], pieces[i + 1]))) {
            gathering.addFacing(first, last);
        }
    }
    return gathering.take();
}

} // namespace gis
