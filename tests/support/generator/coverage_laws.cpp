// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/coverage_laws.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace generator {

namespace {

struct Segment {
    gis::Point low, high;
    bool upwards;
    std::uint32_t unit;

    [[nodiscard]] auto place() const { return std::tuple(low.x, low.y, high.x, high.y); }
};

std::vector<Segment> sortedSegments(const gis::Polygons& polygons) {
    std::vector<Segment> segments;
    segments.reserve(polygons.vertexCount());
    for (std::uint32_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto rings = polygons.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto ring = polygons.ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const bool up = std::tuple(ring[i].x, ring[i].y) < std::tuple(ring[i + 1].x, ring[i + 1].y);
                segments.push_back({up ? ring[i] : ring[i + 1], up ? ring[i + 1] : ring[i], up, unit});
            }
        }
    }
    std::sort(segments.begin(), segments.end(),
              [](const Segment& a, const Segment& b) { return a.place() < b.place(); });
    return segments;
}

/// Calls visit(first, last) for each run of equal segments.
template <typename Visit> void forEqual(const std::vector<Segment>& segments, Visit visit) {
    for (std::size_t first = 0; first < segments.size();) {
        std::size_t last = first + 1;
        while (last < segments.size() && segments[last].place() == segments[first].place()) {
            ++last;
        }
        visit(first, last);
        first = last;
    }
}

} // namespace

SegmentCount countSegments(const gis::Polygons& polygons) {
    const std::vector<Segment> segments = sortedSegments(polygons);
    const gis::Point origin = polygons.box().centre();
    SegmentCount count;
    forEqual(segments, [&](std::size_t first, std::size_t last) {
        const Segment& a = segments[first];
        if (last - first == 1) {
            ++count.outer;
            const gis::Point& from = a.upwards ? a.low : a.high;
            const gis::Point& to = a.upwards ? a.high : a.low;
            count.outerTwiceArea += (from.x - origin.x) * (to.y - origin.y) - (to.x - origin.x) * (from.y - origin.y);
        } else if (last - first == 2 && a.upwards != segments[first + 1].upwards &&
                   a.unit != segments[first + 1].unit) {
            ++count.shared;
        } else {
            ++count.faulty;
        }
    });
    return count;
}

std::vector<std::pair<std::size_t, std::size_t>> neighbourPairs(const gis::Polygons& polygons) {
    const std::vector<Segment> segments = sortedSegments(polygons);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    forEqual(segments, [&](std::size_t first, std::size_t last) {
        if (last - first == 2) {
            pairs.emplace_back(std::minmax(segments[first].unit, segments[first + 1].unit));
        }
    });
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::uint64_t fingerprint(const gis::Polygons& polygons) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    const auto add = [&hash](std::uint64_t value) {
        for (int byte = 0; byte < 8; ++byte) {
            hash = (hash ^ ((value >> (8 * byte)) & 0xFFU)) * 0x100000001B3U;
        }
    };
    for (const gis::Point& p : polygons.points()) {
        add(std::bit_cast<std::uint64_t>(p.x));
        add(std::bit_cast<std::uint64_t>(p.y));
    }
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        add(polygons.partsOf(unit).size());
        add(polygons.ringsOfUnit(unit).size());
    }
    return hash;
}

} // namespace generator
