// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/dissolve.h"

#include "gis/base/error.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/group_rings.h"
#include "gis/coverage/outline.h"
#include "gis/coverage/unite_overlaps.h"
#include "gis/geos/repair.h"
#include "gis/geos/unite.h"

#include <algorithm>

namespace gis {

namespace {

void addParts(Polygons& to, const GroupParts& parts) {
    for (const std::vector<GroupRing>& part : parts) {
        for (const GroupRing& ring : part) {
            to.addRing(ring.points);
        }
        to.endPart();
    }
    to.endUnit();
}

/// The rings of a set as GroupRings, each part a face, so that what GEOS made is put in the same order.
std::vector<GroupRing> ringsOf(Polygons united) {
    orientRings(united, true);
    const auto isLower = [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
    std::vector<GroupRing> rings;
    for (std::uint32_t part = 0; part < united.partCount(); ++part) {
        const Polygons::Range range = united.ringsOf(part);
        for (std::size_t r = range.first; r < range.last; ++r) {
            const std::span<const Point> points = united.ring(r);
            GroupRing ring{part, signedArea(points), {}, {points.begin(), points.end() - 1}};
            std::rotate(ring.points.begin(), std::min_element(ring.points.begin(), ring.points.end(), isLower),
                        ring.points.end());
            ring.points.push_back(ring.points.front());
            rings.push_back(std::move(ring));
        }
    }
    return rings;
}

/// What is left where walking along borders will not do.
Polygons uniteGroup(const Polygons& units, std::span<const std::uint32_t> groupOf, std::uint32_t group) {
    std::vector<std::uint32_t> members;
    for (std::uint32_t unit = 0; unit < groupOf.size(); ++unit) {
        if (groupOf[unit] == group) {
            members.push_back(unit);
        }
    }
    std::optional<Polygons> united = unite(units, members);
    if (!united) {
        throw badInput({}, {}, {"dissolve.cannot_unite", {{"group", static_cast<std::int64_t>(group)}}});
    }
    std::vector<GroupRing> rings = ringsOf(std::move(*united));
    Polygons result;
    addParts(result, partsByFace(rings).value_or(GroupParts{}));
    return result;
}

/// Walks around the chosen groups; the others are left without parts, as those where it cannot be done, which are then
/// the chosen ones. `twice` gets those where members overlap without a border that crosses another.
Polygons walkAround(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::span<const ArcClash> clashes,
                    std::vector<std::uint8_t>& chosen, std::vector<std::uint8_t>& twice) {
    const GroupBorders borders = findGroupBorders(coverage, groupOf, chosen.size(), clashes);
    GroupRings walk(coverage, borders);
    Polygons polygons;
    for (std::uint32_t group = 0; group < chosen.size(); ++group) {
        std::optional<GroupParts> parts;
        if (chosen[group] != 0 && borders.overlaps[group] == 0) {
            std::vector<GroupRing> rings = walk.of(group);
            parts = partsByFace(rings);
            if (!parts) {
                parts = partsByWinding(std::move(rings));
                twice[group] = 1;
            }
        }
        chosen[group] = static_cast<std::uint8_t>(chosen[group] != 0 && !parts);
        addParts(polygons, parts.value_or(GroupParts{}));
    }
    return polygons;
}

} // namespace

Dissolved dissolve(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::size_t groups,
                   std::span<const ArcClash> clashes) {
    std::vector<std::uint8_t> chosen(groups, 1);
    std::vector<std::uint8_t> twice(groups, 0);
    Dissolved result;
    Polygons plain = walkAround(coverage, groupOf, clashes, chosen, twice);
    for (std::uint32_t group = 0; group < groups; ++group) {
        if (chosen[group] != 0 || twice[group] != 0) {
            result.overlapping.push_back(group);
        }
    }
    if (std::find(chosen.begin(), chosen.end(), 1) == chosen.end()) {
        result.polygons = std::move(plain);
        return result;
    }
    const Polygons units = polygonsOf(coverage);
    const GroupedUnits mended = uniteOverlaps(coverage, units, groupOf, chosen, clashes);
    const Coverage again = buildCoverage(mended.polygons).coverage;
    // Where members were united, borders come nearer to each other than rounding can tell: GEOS is the judge here.
    const std::vector<std::uint8_t> failed = chosen;
    const Polygons second = walkAround(again, mended.groupOf, {}, chosen, twice);
    for (const InvalidUnit& invalid : invalidUnits(second)) {
        chosen[invalid.unit] = 1;
    }
    for (std::uint32_t group = 0; group < groups; ++group) {
        if (chosen[group] != 0) {
            result.polygons.addUnit(uniteGroup(units, groupOf, group), 0);
        } else {
            result.polygons.addUnit(failed[group] != 0 ? second : plain, group);
        }
    }
    return result;
}

} // namespace gis
