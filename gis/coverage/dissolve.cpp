// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/dissolve.h"

#include "gis/base/error.h"
#include "gis/base/two_threads.h"
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

/// The points of the borders of some groups.
std::size_t pointsOf(const Coverage& coverage, const GroupBorders& borders, std::size_t firstGroup,
                     std::size_t endGroup) {
    std::size_t points = 0;
    for (std::uint32_t i = borders.start[firstGroup]; i < borders.start[endGroup]; ++i) {
        points += coverage.arc(borders.borders[i].ref.arc()).size();
    }
    return points;
}

/// What walking around groups comes to; one byte a group, so that two threads do not meet.
struct Outcome {
    std::vector<std::uint8_t> chosen; ///< groups to walk around; afterwards those where it could not be done
    std::vector<std::uint8_t> twice;  ///< groups whose members overlap without a border that crosses another
};

/// Walks around the chosen ones of some groups and appends them; the others get no part.
void walkAroundSome(const Coverage& coverage, const GroupBorders& borders, std::uint32_t firstGroup,
                    std::uint32_t endGroup, Outcome& outcome, Polygons& polygons) {
    GroupRings walk(coverage, borders);
    for (std::uint32_t group = firstGroup; group < endGroup; ++group) {
        std::optional<GroupParts> parts;
        if (outcome.chosen[group] != 0 && borders.overlaps[group] == 0) {
            std::vector<GroupRing> rings = walk.of(group);
            parts = partsByFace(rings);
            if (!parts) {
                parts = partsByWinding(std::move(rings));
                outcome.twice[group] = 1;
            }
        }
        outcome.chosen[group] = static_cast<std::uint8_t>(outcome.chosen[group] != 0 && !parts);
        if (parts) {
            addParts(polygons, *parts);
        } else {
            polygons.endUnit();
        }
    }
}

/// All groups; two threads.
Polygons walkAround(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::span<const ArcClash> clashes,
                    Outcome& outcome) {
    const auto groups = static_cast<std::uint32_t>(outcome.chosen.size());
    const GroupBorders borders = findGroupBorders(coverage, groupOf, groups, clashes);
    const std::size_t all = pointsOf(coverage, borders, 0, groups);
    std::uint32_t middle = 0;
    for (std::size_t points = 0; points < all / 2; ++middle) {
        points += pointsOf(coverage, borders, middle, middle + 1);
    }
    Polygons first;
    Polygons second;
    first.reserve(groups, all); // room for the second half as well
    second.reserve(groups - middle, pointsOf(coverage, borders, middle, groups));
    inTwoThreads([&] { walkAroundSome(coverage, borders, 0, middle, outcome, first); },
                 [&] { walkAroundSome(coverage, borders, middle, groups, outcome, second); });
    first.append(second);
    return first;
}

} // namespace

Dissolved dissolve(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::size_t groups,
                   std::span<const ArcClash> clashes) {
    Outcome outcome{std::vector<std::uint8_t>(groups, 1), std::vector<std::uint8_t>(groups, 0)};
    std::vector<std::uint8_t>& chosen = outcome.chosen;
    Dissolved result;
    Polygons plain = walkAround(coverage, groupOf, clashes, outcome);
    for (std::uint32_t group = 0; group < groups; ++group) {
        if (chosen[group] != 0 || outcome.twice[group] != 0) {
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
    const Polygons second = walkAround(again, mended.groupOf, {}, outcome);
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
