// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/vertex_ranks.h"

#include "gis/base/two_threads.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

constexpr float kAlways = std::numeric_limits<float>::infinity();
constexpr double kWeight = 0.7;
constexpr int kMostDepth = 48;

template <typename Ranking>
void rankArcs(const Coverage& coverage, const LatitudeMetres& metres, std::size_t first, std::size_t end,
              VertexRanks& ranks) {
    Ranking ranking(metres);
    for (std::size_t arc = first; arc < end; ++arc) {
        const std::span<const Point> line = coverage.arc(arc);
        ranking.rank(line, {ranks.data() + coverage.arcStart[arc], line.size()});
    }
}

/// The arc before which half of the points lie.
std::size_t middleArc(const Coverage& coverage) {
    const auto half = static_cast<std::uint32_t>(coverage.points.size() / 2);
    const auto at = std::lower_bound(coverage.arcStart.begin(), coverage.arcStart.end() - 1, half);
    return static_cast<std::size_t>(at - coverage.arcStart.begin());
}

} // namespace

double VisvalingamRanking::areaAt(std::span<const Point> line, std::uint32_t point) const {
    const Point& b = line[point];
    const Point& a = line[m_before[point]];
    const Point& c = line[m_after[point]];
    const LatitudeMetres::Scale scale = m_metres.at(b.y);
    const double ax = (a.x - b.x) * scale.x;
    const double ay = (a.y - b.y) * scale.y;
    const double cx = (c.x - b.x) * scale.x;
    const double cy = (c.y - b.y) * scale.y;
    const double lengths = std::sqrt((ax * ax + ay * ay) * (cx * cx + cy * cy));
    const double cosine = lengths > 0 ? (ax * cx + ay * cy) / lengths : 1;
    return std::abs(ax * cy - ay * cx) / 2 * (1 - kWeight * cosine);
}

void VisvalingamRanking::siftUp(std::size_t at) {
    const Entry entry = m_heap[at];
    while (at > 0) {
        const std::size_t above = (at - 1) / 2;
        const Entry& other = m_heap[above];
        if (other.area < entry.area || (other.area == entry.area && other.point < entry.point)) {
            break;
        }
        put(at, other);
        at = above;
    }
    put(at, entry);
}

void VisvalingamRanking::siftDown(std::size_t at) {
    const Entry entry = m_heap[at];
    const auto before = [](const Entry& a, const Entry& b) {
        return a.area != b.area ? a.area < b.area : a.point < b.point;
    };
    for (std::size_t below = 2 * at + 1; below < m_heap.size(); below = 2 * at + 1) {
        if (below + 1 < m_heap.size() && before(m_heap[below + 1], m_heap[below])) {
            ++below;
        }
        if (!before(m_heap[below], entry)) {
            break;
        }
        put(at, m_heap[below]);
        at = below;
    }
    put(at, entry);
}

void VisvalingamRanking::update(std::span<const Point> line, std::uint32_t point) {
    if (point == 0 || point + 1 == line.size()) {
        return;
    }
    const std::size_t at = m_place[point];
    const double area = areaAt(line, point);
    const bool up = area < m_heap[at].area;
    m_heap[at].area = area;
    if (up) {
        siftUp(at);
    } else {
        siftDown(at);
    }
}

void VisvalingamRanking::rank(std::span<const Point> line, std::span<float> ranks) {
    const auto size = static_cast<std::uint32_t>(line.size());
    ranks.front() = kAlways;
    ranks.back() = kAlways;
    m_before.resize(std::max<std::size_t>(m_before.size(), size));
    m_after.resize(m_before.size());
    m_place.resize(m_before.size());
    m_heap.clear();
    for (std::uint32_t point = 1; point + 1 < size; ++point) {
        m_before[point] = point - 1;
        m_after[point] = point + 1;
        m_place[point] = point - 1;
        m_heap.push_back({areaAt(line, point), point});
    }
    for (std::size_t at = m_heap.size() / 2; at-- > 0;) {
        siftDown(at);
    }
    double most = 0;
    while (!m_heap.empty()) {
        const Entry least = m_heap.front();
        most = std::max(most, least.area); // a point never goes at a higher detail than one that went before it
        ranks[least.point] = static_cast<float>(std::sqrt(most));
        const Entry last = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty()) {
            put(0, last);
            siftDown(0);
        }
        const std::uint32_t before = m_before[least.point];
        const std::uint32_t after = m_after[least.point];
        m_after[before] = after;
        m_before[after] = before;
        update(line, before);
        update(line, after);
    }
}

void DouglasPeuckerRanking::rank(std::span<const Point> line, std::span<float> ranks) {
    ranks.front() = kAlways;
    ranks.back() = kAlways;
    m_open.assign(1, {0, static_cast<std::uint32_t>(line.size() - 1), kAlways, 0});
    while (!m_open.empty()) {
        const Stretch stretch = m_open.back();
        m_open.pop_back();
        if (stretch.last - stretch.first < 2) {
            continue;
        }
        std::uint32_t farthest = stretch.first + 1;
        double most = -1;
        for (std::uint32_t point = stretch.first + 1; point < stretch.last; ++point) {
            const double distance =
                squaredDistance(line[point], line[stretch.first], line[stretch.last], m_metres.at(line[point].y));
            if (distance > most) {
                most = distance;
                farthest = point;
            }
        }
        if (stretch.depth > kMostDepth) {
            farthest = stretch.first + (stretch.last - stretch.first) / 2;
        }
        const float rank = std::min(stretch.most, static_cast<float>(std::sqrt(most)));
        ranks[farthest] = rank;
        m_open.push_back({stretch.first, farthest, rank, stretch.depth + 1});
        m_open.push_back({farthest, stretch.last, rank, stretch.depth + 1});
    }
}

VertexRanks rankVertices(const Coverage& coverage, SimplifyMethod method, const LatitudeMetres& metres) {
    VertexRanks ranks(coverage.points.size());
    const std::size_t middle = middleArc(coverage);
    const auto rankSome = [&](std::size_t first, std::size_t end) {
        if (method == SimplifyMethod::Visvalingam) {
            rankArcs<VisvalingamRanking>(coverage, metres, first, end, ranks);
        } else {
            rankArcs<DouglasPeuckerRanking>(coverage, metres, first, end, ranks);
        }
    };
    inTwoThreads([&] { rankSome(0, middle); }, [&] { rankSome(middle, coverage.arcCount()); });
    return ranks;
}

} // namespace gis
