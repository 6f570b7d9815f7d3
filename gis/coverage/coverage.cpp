// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/coverage.h"

#include <algorithm>

namespace gis {

namespace {

void addRing(Polygons& polygons, const Coverage& coverage, std::size_t ring) {
    std::size_t count = 1;
    for (const ArcRef ref : coverage.ring(ring)) {
        count += coverage.arc(ref.arc()).size() - 1;
    }
    auto to = polygons.growRing(count).begin();
    for (const ArcRef ref : coverage.ring(ring)) {
        const std::span<const Point> arc = coverage.arc(ref.arc());
        to = ref.backwards() ? std::reverse_copy(arc.begin() + 1, arc.end(), to)
                             : std::copy(arc.begin(), arc.end() - 1, to);
    }
    const ArcRef last = coverage.ring(ring).back();
    const std::span<const Point> arc = coverage.arc(last.arc());
    *to = last.backwards() ? arc.front() : arc.back();
}

} // namespace

Polygons polygonsOf(const Coverage& coverage) {
    Polygons polygons;
    polygons.reserve(coverage.unitCount(), coverage.points.size() * 2);
    for (std::size_t unit = 0; unit < coverage.unitCount(); ++unit) {
        const Polygons::Range parts = coverage.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const Polygons::Range rings = coverage.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                addRing(polygons, coverage, ring);
            }
            polygons.endPart();
        }
        polygons.endUnit();
    }
    return polygons;
}

} // namespace gis
