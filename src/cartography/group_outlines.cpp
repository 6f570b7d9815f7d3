// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_outlines.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace diaban {

namespace {

/// A step of a ring, its group's ground to the same side everywhere.
struct Step {
    std::uint32_t group;
    gis::Point from, to;

    [[nodiscard]] auto stretch() const noexcept { // the same for both directions
        const auto a = std::pair(from.x, from.y);
        const auto b = std::pair(to.x, to.y);
        return std::pair(std::min(a, b), std::max(a, b));
    }
    [[nodiscard]] bool forward() const noexcept { return std::pair(from.x, from.y) < std::pair(to.x, to.y); }
};

std::vector<Step> stepsOf(const gis::Polygons& shapes, std::span<const std::uint32_t> groupOf) {
    std::vector<Step> steps;
    steps.reserve(shapes.vertexCount());
    for (std::size_t shape = 0; shape < shapes.unitCount(); ++shape) {
        const auto parts = shapes.partsOf(shape);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = shapes.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                const auto ring = shapes.ring(r);
                const bool turn = (gis::signedArea(ring) > 0) != (r == rings.first);
                for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                    if (!(ring[i] == ring[i + 1])) {
                        steps.push_back({groupOf[shape], ring[turn ? i + 1 : i], ring[turn ? i : i + 1]});
                    }
                }
            }
        }
    }
    return steps;
}

/// Drops what a group passes in both directions.
void dropInner(std::vector<Step>& steps) {
    std::ranges::sort(steps, {}, [](const Step& s) { return std::tuple(s.group, s.stretch(), s.forward()); });
    std::vector<Step> kept;
    for (std::size_t i = 0; i < steps.size();) {
        std::size_t end = i;
        int sum = 0;
        for (; end < steps.size() && steps[end].group == steps[i].group && steps[end].stretch() == steps[i].stretch();
             ++end) {
            sum += steps[end].forward() ? 1 : -1;
        }
        if (sum != 0) {
            kept.push_back(sum > 0 ? steps[end - 1] : steps[i]);
        }
        i = end;
    }
    steps = std::move(kept);
}

/// The stretches that two groups pass, each once.
std::vector<Segment> sharedOf(std::vector<Step> steps) {
    std::ranges::sort(steps, {}, [](const Step& s) { return std::tuple(s.stretch(), s.group); });
    std::vector<Segment> shared;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        if (steps[i].stretch() == steps[i + 1].stretch()) {
            shared.push_back({steps[i].from, steps[i].to});
            ++i;
        }
    }
    return shared;
}

/// Follows the steps of one group from end to beginning until they close.
std::vector<std::vector<gis::Point>> ringsOf(std::span<Step> steps) {
    const auto key = [](const gis::Point& p) { return std::pair(p.x, p.y); };
    std::ranges::sort(steps, {}, [&](const Step& s) { return std::pair(key(s.from), key(s.to)); });
    std::vector<std::uint8_t> used(steps.size(), 0);
    const auto nextFrom = [&](const gis::Point& at) {
        auto step = std::ranges::lower_bound(steps, key(at), {}, [&](const Step& s) { return key(s.from); });
        while (step != steps.end() && step->from == at && used[static_cast<std::size_t>(step - steps.begin())] != 0) {
            ++step;
        }
        return step != steps.end() && step->from == at ? static_cast<std::size_t>(step - steps.begin()) : steps.size();
    };
    std::vector<std::vector<gis::Point>> rings;
    for (std::size_t first = 0; first < steps.size(); ++first) {
        if (used[first] != 0) {
            continue;
        }
        std::vector<gis::Point> ring{steps[first].from};
        for (std::size_t at = first; at < steps.size(); at = nextFrom(ring.back())) {
            used[at] = 1;
            ring.push_back(steps[at].to);
        }
        if (ring.size() > 3 && ring.front() == ring.back()) {
            rings.push_back(std::move(ring));
        }
    }
    std::ranges::stable_sort(rings, std::greater<>(),
                             [](const auto& ring) { return std::fabs(gis::signedArea(ring)); });
    return rings;
}

/// Without what is too small to matter to the group: gaps between members that do not quite fit, islets.
std::vector<std::vector<gis::Point>> withoutGaps(std::vector<std::vector<gis::Point>> rings) {
    constexpr double kMatters = 0.003; ///< of the largest ring's area
    if (!rings.empty()) {
        const double least = kMatters * std::fabs(gis::signedArea(rings.front()));
        std::erase_if(rings, [&](const auto& ring) { return std::fabs(gis::signedArea(ring)) < least; });
    }
    return rings;
}

/// Puts stretches that follow one another next to one another, so that they are drawn as one line.
std::vector<Segment> chained(std::vector<Segment> segments) {
    const auto key = [](const gis::Point& p) { return std::pair(p.x, p.y); };
    struct End {
        std::pair<double, double> at;
        std::size_t segment;
        bool operator<(const End& other) const { return std::tie(at, segment) < std::tie(other.at, other.segment); }
    };
    std::vector<End> ends;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        ends.push_back({key(segments[i].from), i});
        ends.push_back({key(segments[i].to), i});
    }
    std::ranges::sort(ends, std::less<>());
    std::vector<std::uint8_t> used(segments.size(), 0);
    std::vector<Segment> chains;
    for (std::size_t first = 0; first < segments.size(); ++first) {
        std::size_t at = first;
        gis::Point tip = segments[first].from;
        while (at < segments.size() && used[at] == 0) {
            used[at] = 1;
            const gis::Point far = segments[at].from == tip ? segments[at].to : segments[at].from;
            chains.push_back({tip, far});
            tip = far;
            auto end = std::ranges::lower_bound(ends, End{key(tip), 0}, std::less<>());
            while (end != ends.end() && end->at == key(tip) && used[end->segment] != 0) {
                ++end;
            }
            at = end != ends.end() && end->at == key(tip) ? end->segment : segments.size();
        }
    }
    return chains;
}

} // namespace

GroupOutlines groupOutlines(const gis::Polygons& shapes, std::span<const std::uint32_t> groupOf, std::size_t groups) {
    GroupOutlines outlines;
    std::vector<Step> steps = stepsOf(shapes, groupOf);
    dropInner(steps);
    outlines.between = chained(sharedOf(steps));
    auto at = steps.begin();
    for (std::uint32_t group = 0; group < groups; ++group) {
        const auto end = std::find_if(at, steps.end(), [&](const Step& s) { return s.group != group; });
        const auto rings = withoutGaps(ringsOf({at, end}));
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
