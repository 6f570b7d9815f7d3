// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_walk.h"

#include "gis/base/error.h"

#include <algorithm>
#include <utility>

namespace gis::overlaying {

namespace {

constexpr std::size_t kRecent = 16;
constexpr std::size_t kMostShares = 100'000'000;

/// The share of the strip between chord and parabola that lies before `at`.
double stripBefore(double at) {
    return at * at * (3 - 2 * at);
}

} // namespace

void BorderWalk::start(std::uint32_t unit, double level, double sign, UnitSet inside, const Point& at) {
    m_unit = unit;
    m_level = level;
    m_sign = sign;
    m_atStart = inside;
    m_inside = std::move(inside);
    m_sum = 0;
    m_ring = 0;
    m_from = at;
}

void BorderWalk::edge(const Point& a, const Point& b, std::span<const Hit> hits) {
    m_parts.clear();
    m_weights.clear();
    double rest = m_measure.under(a, b, m_level);
    double weights = 0;
    Point from = a;
    double at = 0;
    for (std::size_t i = 0; i <= hits.size(); ++i) {
        const Point& to = i < hits.size() ? hits[i].place : b;
        const double next = i < hits.size() ? hits[i].at : 1;
        const double part = m_measure.under(from, to, m_level);
        const double step = next - at;
        const double weight = stripBefore(next) - stripBefore(at) - step * step * step;
        m_parts.push_back(part);
        m_weights.push_back(weight);
        rest -= part;
        weights += weight;
        from = to;
        at = next;
    }
    for (std::size_t i = 0; i <= hits.size(); ++i) {
        constexpr double kNone = 1e-9; // the edge is not really divided
        m_sum += m_parts[i] + (weights > kNone ? rest * m_weights[i] / weights : i == 0 ? rest : 0);
        if (i < hits.size()) {
            give(hits[i].place);
            toggle(m_inside, hits[i].unit);
        }
    }
}

double BorderWalk::end(const Point& at) {
    give(at);
    flush();
    return m_sign * m_ring;
}

void BorderWalk::give(const Point& at) {
    m_given += m_inside.size();
    if (m_given > kMostShares) {
        throw badInput({}, {}, {"overlay.too_many_pairs", {{"limit", static_cast<std::int64_t>(kMostShares)}}});
    }
    for (const std::uint32_t other : m_inside) {
        const double lowered = m_levels.empty() ? 0 : (m_level - m_levels[other]) * m_measure.width(m_from, at);
        add(other, m_sign * (m_sum + lowered));
    }
    m_ring += m_sum;
    m_sum = 0;
    m_from = at;
}

void BorderWalk::add(std::uint32_t other, double area) {
    const auto known = std::ranges::find(m_recent, other, &Share::other);
    if (known != m_recent.end()) {
        known->area += area;
        return;
    }
    if (m_recent.size() == kRecent) {
        flush();
    }
    m_recent.push_back({m_unit, other, area});
}

void BorderWalk::flush() {
    m_shares.insert(m_shares.end(), m_recent.begin(), m_recent.end());
    m_recent.clear();
}

} // namespace gis::overlaying
