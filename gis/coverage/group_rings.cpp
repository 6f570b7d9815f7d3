// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/group_rings.h"

#include "gis/coverage/turn.h"
#include "gis/geometry/bounds.h"

#include <algorithm>

namespace gis {

namespace {

/// The second point of an arc in the direction of the reference.
const Point& secondOf(const Coverage& coverage, ArcRef ref) {
    const std::span<const Point> arc = coverage.arc(ref.arc());
    return ref.backwards() ? arc[arc.size() - 2] : arc[1];
}

/// The quarter in which a direction lies, turning clockwise from another one: right of it, against it, left of it, on
/// it.
int quarterOf(const Point& at, const Point& from, const Point& p) {
    const int side = turn(at, from, p);
    if (side != 0) {
        return side < 0 ? 0 : 2;
    }
    return (from.x - at.x) * (p.x - at.x) + (from.y - at.y) * (p.y - at.y) < 0 ? 1 : 3;
}

/// True where, turning clockwise from `from`, a comes before b.
bool comesBefore(const Point& at, const Point& from, const Point& a, const Point& b) {
    const int quarterOfA = quarterOf(at, from, a);
    const int quarterOfB = quarterOf(at, from, b);
    return quarterOfA != quarterOfB ? quarterOfA < quarterOfB : turn(at, a, b) < 0;
}

} // namespace

GroupRings::GroupRings(const Coverage& coverage, const GroupBorders& borders)
    : m_coverage(coverage), m_borders(borders), m_firstAt(coverage.nodes.size(), kNone),
      m_onStack(coverage.nodes.size(), kNone), m_next(borders.borders.size(), kNone), m_used(borders.borders.size()) {}

std::vector<GroupRing> GroupRings::of(std::uint32_t group) {
    const std::uint32_t first = m_borders.start[group];
    const std::uint32_t end = m_borders.start[group + 1];
    for (std::uint32_t border = end; border-- > first;) {
        m_firstAt[m_borders.borders[border].from] = border;
    }
    findNext(first, end);
    std::vector<GroupRing> rings;
    for (std::uint32_t border = first; border < end; ++border) {
        if (!m_used[border]) {
            walk(border, rings);
        }
    }
    return rings;
}

std::uint32_t GroupRings::endOf(std::uint32_t border) const {
    const ArcRef ref = m_borders.borders[border].ref;
    return ref.backwards() ? m_coverage.from[ref.arc()] : m_coverage.to[ref.arc()];
}

void GroupRings::findNext(std::uint32_t first, std::uint32_t end) {
    const auto from = [&](std::uint32_t border) { return m_borders.borders[border].from; };
    std::vector<std::uint32_t> arriving; // where the way on is a choice
    for (std::uint32_t border = first; border < end; ++border) {
        const std::uint32_t next = m_firstAt[endOf(border)];
        if (next + 1 < end && from(next + 1) == from(next)) {
            arriving.push_back(border);
        } else {
            m_next[border] = next;
        }
    }
    std::sort(arriving.begin(), arriving.end(),
              [&](std::uint32_t a, std::uint32_t b) { return endOf(a) != endOf(b) ? endOf(a) < endOf(b) : a < b; });
    for (auto some = arriving.begin(); some != arriving.end();) {
        const std::uint32_t node = endOf(*some);
        const auto others =
            std::find_if(some, arriving.end(), [&](std::uint32_t border) { return endOf(border) != node; });
        matchAt(node, {some, others});
        some = others;
    }
}

/// Clockwise around a node each border that arrives opens the area on its left, and one that leaves closes it; they
/// are matched like brackets.
void GroupRings::matchAt(std::uint32_t node, std::span<const std::uint32_t> arriving) {
    struct Spoke {
        Point towards;
        std::uint32_t border;
        bool opens;
    };
    std::vector<Spoke> spokes;
    for (const std::uint32_t border : arriving) {
        spokes.push_back({secondOf(m_coverage, m_borders.borders[border].ref.reversed()), border, true});
    }
    for (std::uint32_t k = 0; k < arriving.size(); ++k) { // as many leave as arrive
        const std::uint32_t border = m_firstAt[node] + k;
        spokes.push_back({secondOf(m_coverage, m_borders.borders[border].ref), border, false});
    }
    const Point& at = m_coverage.nodes[node];
    const Point& start = spokes.front().towards;
    std::stable_sort(spokes.begin() + 1, spokes.end(), [&, start](const Spoke& a, const Spoke& b) {
        return comesBefore(at, start, a.towards, b.towards);
    });
    std::vector<std::uint32_t> open;
    for (std::size_t i = 0; i < spokes.size() * 2; ++i) {
        Spoke& spoke = spokes[i % spokes.size()];
        if (spoke.border == kNone) {
            continue;
        }
        if (!spoke.opens && !open.empty()) {
            m_next[open.back()] = spoke.border;
            open.pop_back();
            spoke.border = kNone;
        } else if (spoke.opens && i < spokes.size()) {
            open.push_back(spoke.border);
        }
    }
}

void GroupRings::walk(std::uint32_t start, std::vector<GroupRing>& rings) {
    m_stack.clear();
    std::uint32_t border = start;
    do {
        m_used[border] = true;
        m_onStack[m_borders.borders[border].from] = static_cast<std::uint32_t>(m_stack.size());
        m_stack.push_back(border);
        if (const std::uint32_t back = m_onStack[endOf(border)]; back != kNone) {
            rings.push_back(ringOf(back));
            for (std::size_t i = back; i < m_stack.size(); ++i) {
                m_onStack[m_borders.borders[m_stack[i]].from] = kNone;
            }
            m_stack.resize(back);
        }
        border = m_next[border];
    } while (border != start);
}

GroupRing GroupRings::ringOf(std::size_t firstOnStack) const {
    std::size_t count = 1;
    for (std::size_t i = firstOnStack; i < m_stack.size(); ++i) {
        count += m_coverage.arc(m_borders.borders[m_stack[i]].ref.arc()).size() - 1;
    }
    GroupRing ring{m_borders.borders[m_stack[firstOnStack]].face, 0, {}, {}};
    ring.points.reserve(count);
    for (std::size_t i = firstOnStack; i < m_stack.size(); ++i) {
        const ArcRef ref = m_borders.borders[m_stack[i]].ref;
        const std::span<const Point> arc = m_coverage.arc(ref.arc());
        if (ref.backwards()) {
            ring.points.insert(ring.points.end(), arc.rbegin(), arc.rend() - 1);
        } else {
            ring.points.insert(ring.points.end(), arc.begin(), arc.end() - 1);
        }
    }
    const auto lowest = std::min_element(ring.points.begin(), ring.points.end(), [](const Point& a, const Point& b) {
        return a.x != b.x ? a.x < b.x : a.y < b.y;
    });
    std::rotate(ring.points.begin(), lowest, ring.points.end());
    ring.points.push_back(ring.points.front());
    ring.area = signedArea(ring.points);
    ring.box = boundsOf(ring.points.data(), ring.points.size()).box;
    return ring;
}

} // namespace gis
