// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_outlines.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace diaban {

namespace {

/// By x, then by y: millions of points are compared, so nothing is put together for it.
constexpr auto kBefore = [](const gis::Point& a, const gis::Point& b) noexcept {
    return a.x < b.x || (a.x == b.x && a.y < b.y);
};

/// A stretch between two points that a group passes, its ends in order.
struct Stretch {
    std::uint32_t group;
    gis::Point low, high;

    [[nodiscard]] bool hasEndsOf(const Stretch& other) const noexcept { return low == other.low && high == other.high; }
    [[nodiscard]] bool endsBefore(const Stretch& other) const noexcept {
        return low == other.low ? kBefore(high, other.high) : kBefore(low, other.low);
    }
};

std::vector<Stretch> stretchesOf(const gis::Polygons& shapes, std::span<const std::uint32_t> groupOf) {
    std::vector<Stretch> stretches;
    stretches.reserve(shapes.vertexCount());
    for (std::size_t shape = 0; shape < shapes.unitCount(); ++shape) {
        const auto rings = shapes.ringsOfUnit(shape);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto ring = shapes.ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const bool up = kBefore(ring[i], ring[i + 1]);
                if (!(ring[i] == ring[i + 1])) {
                    stretches.push_back({groupOf[shape], ring[up ? i : i + 1], ring[up ? i + 1 : i]});
                }
            }
        }
    }
    return stretches;
}

/// Keeps what a group passes an odd number of times: what lies between two of its members is passed twice. Whatever
/// the rings look like, an even number of stretches meets in every point of what is kept.
void dropInner(std::vector<Stretch>& stretches) {
    std::ranges::sort(stretches, [](const Stretch& a, const Stretch& b) {
        return a.group == b.group ? a.endsBefore(b) : a.group < b.group;
    });
    std::vector<Stretch> kept;
    for (std::size_t i = 0; i < stretches.size();) {
        std::size_t end = i;
        while (end < stretches.size() && stretches[end].group == stretches[i].group &&
               stretches[end].hasEndsOf(stretches[i])) {
            ++end;
        }
        if ((end - i) % 2 == 1) {
            kept.push_back(stretches[i]);
        }
        i = end;
    }
    stretches = std::move(kept);
}

/// The stretches that two groups pass, each once.
std::vector<Segment> sharedOf(std::vector<Stretch> stretches) {
    std::ranges::sort(stretches, [](const Stretch& a, const Stretch& b) {
        return a.hasEndsOf(b) ? a.group < b.group : a.endsBefore(b);
    });
    std::vector<Segment> shared;
    for (std::size_t i = 0; i + 1 < stretches.size(); ++i) {
        if (stretches[i].hasEndsOf(stretches[i + 1])) {
            shared.push_back({stretches[i].low, stretches[i].high});
            ++i;
        }
    }
    return shared;
}

/// Puts stretches that follow one another next to one another: lines from one of their ends to the other, then rings.
class Chains {
public:
    explicit Chains(std::vector<Segment> segments) : m_segments(std::move(segments)), m_used(m_segments.size(), 0) {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            m_ends.push_back({m_segments[i].from, i});
            m_ends.push_back({m_segments[i].to, i});
        }
        std::ranges::sort(m_ends, [](const End& a, const End& b) {
            return a.at == b.at ? a.segment < b.segment : kBefore(a.at, b.at);
        });
    }

    [[nodiscard]] std::vector<Segment> take() {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            if (meeting(m_segments[i].from) != 2) {
                follow(i, m_segments[i].from);
            } else if (meeting(m_segments[i].to) != 2) {
                follow(i, m_segments[i].to);
            }
        }
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            follow(i, m_segments[i].from);
        }
        return std::move(m_chained);
    }

private:
    struct End {
        gis::Point at;
        std::size_t segment;
    };

    [[nodiscard]] auto endsAt(const gis::Point& p) const {
        return std::ranges::equal_range(m_ends, p, kBefore, &End::at);
    }
    [[nodiscard]] std::size_t meeting(const gis::Point& p) const { return std::ranges::size(endsAt(p)); }

    void follow(std::size_t at, gis::Point tip) {
        while (at < m_segments.size() && m_used[at] == 0) {
            m_used[at] = 1;
            const gis::Point far = m_segments[at].from == tip ? m_segments[at].to : m_segments[at].from;
            m_chained.push_back({tip, far});
            tip = far;
            const auto ends = endsAt(tip);
            const auto next = std::ranges::find_if(ends, [&](const End& end) { return m_used[end.segment] == 0; });
            at = next == ends.end() ? m_segments.size() : next->segment;
        }
    }

    std::vector<Segment> m_segments;
    std::vector<std::uint8_t> m_used;
    std::vector<End> m_ends;
    std::vector<Segment> m_chained;
};

/// The rings that the stretches of one group make, the largest first, all turned one way; without those too small for
/// it.
std::vector<std::vector<gis::Point>> ringsOf(std::span<const Stretch> stretches, double matters) {
    std::vector<Segment> segments;
    for (const Stretch& stretch : stretches) {
        segments.push_back({stretch.low, stretch.high});
    }
    std::vector<std::vector<gis::Point>> rings;
    for (const Segment& step : Chains(std::move(segments)).take()) {
        if (rings.empty() || !(rings.back().back() == step.from) || rings.back().front() == rings.back().back()) {
            rings.push_back({step.from});
        }
        rings.back().push_back(step.to);
    }
    for (auto& ring : rings) {
        if (gis::signedArea(ring) < 0) {
            std::ranges::reverse(ring);
        }
    }
    std::ranges::stable_sort(rings, std::greater<>(), [](const auto& ring) { return gis::signedArea(ring); });
    if (!rings.empty()) {
        const double least = matters * gis::signedArea(rings.front());
        std::erase_if(rings, [&](const auto& ring) { return gis::signedArea(ring) < least; });
    }
    return rings;
}

} // namespace

GroupOutlines groupOutlines(const gis::Polygons& shapes, std::span<const std::uint32_t> groupOf, std::size_t groups,
                            double matters) {
    GroupOutlines outlines;
    std::vector<Stretch> stretches = stretchesOf(shapes, groupOf);
    dropInner(stretches);
    outlines.between = Chains(sharedOf(stretches)).take();
    auto at = stretches.begin();
    for (std::uint32_t group = 0; group < groups; ++group) {
        const auto end = std::find_if(at, stretches.end(), [&](const Stretch& s) { return s.group != group; });
        const auto rings = ringsOf({at, end}, matters);
        for (const auto& ring : rings) {
            outlines.shapes.addRing(ring);
        }
        if (!rings.empty()) {
            outlines.shapes.endPart();
        }
        outlines.shapes.endUnit();
        at = end;
    }
    return outlines;
}

std::vector<std::uint32_t> parentsOf(const MapScene& scene, const Frame& frame) {
    std::vector<std::uint32_t> groups;
    if (!scene.parents.empty()) {
        for (const std::uint32_t unit : frame.units) {
            groups.push_back(scene.units[unit].parent);
        }
    }
    return groups;
}

} // namespace diaban
