// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/group_borders.h"

#include "gis/base/disjoint_sets.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace gis {

namespace {

/// A part along one side of an arc, besides the first one there.
struct ExtraPart {
    std::uint32_t arc, part, group;
    bool right;
};

class Finder {
public:
    Finder(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::size_t groups)
        : m_coverage(coverage), m_groupOf(groupOf), m_faces(coverage.partStart.size() - 1),
          m_firstPart(coverage.arcCount(), {kOutside, kOutside}) {
        m_found.overlaps.assign(groups, 0);
        for (std::uint32_t unit = 0; unit < coverage.unitCount(); ++unit) {
            takePartsOf(unit);
        }
        std::stable_sort(m_extra.begin(), m_extra.end(),
                         [](const ExtraPart& a, const ExtraPart& b) { return a.arc < b.arc; });
    }

    GroupBorders find(std::span<const ArcClash> clashes) {
        auto extra = m_extra.begin();
        for (std::uint32_t arc = 0; arc < m_coverage.arcCount(); ++arc) {
            if (extra == m_extra.end() || extra->arc != arc) {
                addPlain(arc);
                continue;
            }
            const auto first = extra;
            extra = std::find_if(first, m_extra.end(), [arc](const ExtraPart& e) { return e.arc != arc; });
            addCrowded(arc, {first, extra});
        }
        for (const ArcClash& clash : clashes) {
            markClash(clash);
        }
        putInOrder();
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::uint32_t groupOf(std::uint32_t unit) const {
        return unit == kOutside ? kOutside : m_groupOf[unit];
    }

    void takePartsOf(std::uint32_t unit) {
        const Polygons::Range parts = m_coverage.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const Polygons::Range rings = m_coverage.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                for (const ArcRef ref : m_coverage.ring(ring)) {
                    std::uint32_t& place = m_firstPart[ref.arc()][static_cast<std::size_t>(ref.backwards())];
                    if (place == kOutside) {
                        place = static_cast<std::uint32_t>(part);
                    } else {
                        m_extra.push_back({static_cast<std::uint32_t>(ref.arc()), static_cast<std::uint32_t>(part),
                                           groupOf(unit), ref.backwards()});
                    }
                }
            }
        }
    }

    void add(std::uint32_t arc, bool backwards, std::uint32_t group, std::uint32_t part) {
        if (group != kOutside) {
            m_found.borders.push_back(
                {group, backwards ? m_coverage.to[arc] : m_coverage.from[arc], ArcRef(arc, backwards), part});
        }
    }

    void addPlain(std::uint32_t arc) {
        const std::uint32_t left = groupOf(m_coverage.left[arc]);
        const std::uint32_t right = groupOf(m_coverage.right[arc]);
        const auto& parts = m_firstPart[arc];
        if (left != right) {
            add(arc, false, left, parts[0]);
            add(arc, true, right, parts[1]);
        } else if (left != kOutside) {
            m_faces.join(parts[0], parts[1]);
        }
    }

    /// An arc with more than one unit on a side. What is of one group there cancels across the arc.
    void addCrowded(std::uint32_t arc, std::span<const ExtraPart> extra) {
        std::vector<ExtraPart> uses(extra.begin(), extra.end());
        uses.push_back({arc, m_firstPart[arc][0], groupOf(m_coverage.left[arc]), false});
        uses.push_back({arc, m_firstPart[arc][1], groupOf(m_coverage.right[arc]), true});
        std::erase_if(uses, [](const ExtraPart& use) { return use.group == kOutside; });
        std::stable_sort(uses.begin(), uses.end(), [](const ExtraPart& a, const ExtraPart& b) {
            return a.group != b.group ? a.group < b.group : !a.right && b.right;
        });
        for (auto first = uses.begin(); first != uses.end();) {
            const auto end =
                std::find_if(first, uses.end(), [&](const ExtraPart& use) { return use.group != first->group; });
            if (end - first == 1) {
                add(arc, first->right, first->group, first->part);
            } else if (end - first == 2 && first->right != (first + 1)->right) {
                m_faces.join(first->part, (first + 1)->part);
            } else {
                m_found.overlaps[first->group] = 1;
            }
            first = end;
        }
    }

    /// Lines that cross are the outline of a group only where one of them is not of it.
    void markClash(const ArcClash& clash) {
        const auto groups = [&](std::uint32_t arc) {
            return std::array{groupOf(m_coverage.left[arc]), groupOf(m_coverage.right[arc])};
        };
        const auto first = groups(clash.first);
        const auto second = groups(clash.second);
        if (first[0] == first[1] && second[0] == second[1]) {
            return;
        }
        for (const std::uint32_t group : first) {
            if (group != kOutside && (group == second[0] || group == second[1])) {
                m_found.overlaps[group] = 1;
            }
        }
    }

    void putInOrder() {
        for (GroupBorder& border : m_found.borders) {
            border.face = m_faces.rootOf(border.face);
        }
        std::sort(m_found.borders.begin(), m_found.borders.end(), [](const GroupBorder& a, const GroupBorder& b) {
            return a.group != b.group ? a.group < b.group : a.from < b.from;
        });
        m_found.start.assign(m_found.overlaps.size() + 1, 0);
        for (const GroupBorder& border : m_found.borders) {
            ++m_found.start[border.group + 1];
        }
        std::partial_sum(m_found.start.begin(), m_found.start.end(), m_found.start.begin());
    }

    const Coverage& m_coverage;
    std::span<const std::uint32_t> m_groupOf;
    DisjointSets m_faces;
    std::vector<std::array<std::uint32_t, 2>> m_firstPart; ///< left and right of each arc
    std::vector<ExtraPart> m_extra;
    GroupBorders m_found;
};

} // namespace

GroupBorders findGroupBorders(const Coverage& coverage, std::span<const std::uint32_t> groupOf, std::size_t groups,
                              std::span<const ArcClash> clashes) {
    return Finder(coverage, groupOf, groups).find(clashes);
}

} // namespace gis
