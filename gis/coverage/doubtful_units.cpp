// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/doubtful_units.h"

#include "gis/coverage/outline.h"
#include "gis/geometry/bounds.h"

#include <algorithm>
#include <numeric>

namespace gis {

namespace {

/// The rings of a unit, each part a face.
std::vector<GroupRing> ringsOf(const Coverage& coverage, std::uint32_t unit) {
    std::vector<GroupRing> rings;
    const Polygons::Range parts = coverage.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const Polygons::Range range = coverage.ringsOf(part);
        for (std::size_t r = range.first; r < range.last; ++r) {
            GroupRing ring{static_cast<std::uint32_t>(part), 0, {}, {}};
            for (const ArcRef ref : coverage.ring(r)) {
                const std::span<const Point> arc = coverage.arc(ref.arc());
                if (ref.backwards()) {
                    ring.points.insert(ring.points.end(), arc.rbegin(), arc.rend() - 1);
                } else {
                    ring.points.insert(ring.points.end(), arc.begin(), arc.end() - 1);
                }
            }
            ring.points.push_back(ring.points.front());
            ring.area = signedArea(ring.points);
            ring.box = boundsOf(ring.points.data(), ring.points.size()).box;
            rings.push_back(std::move(ring));
        }
    }
    return rings;
}

class Doubts {
public:
    explicit Doubts(const Coverage& coverage) : m_coverage(coverage), m_doubtful(coverage.unitCount(), 0) {}

    void addClashes(std::span<const ArcClash> clashes) {
        for (const ArcClash& clash : clashes) {
            addAlong(clash.first);
            addAlong(clash.second);
        }
        for (const ExtraUse& use : m_coverage.extraUses) {
            m_doubtful[use.unit] = 1;
            addAlong(use.arc);
        }
    }

    void addSpikes() {
        for (std::uint32_t arc = 0; arc < m_coverage.arcCount(); ++arc) {
            if (m_coverage.left[arc] == m_coverage.right[arc]) {
                addAlong(arc);
            }
        }
    }

    void addRings() {
        std::vector<std::uint32_t> lastAt(m_coverage.nodes.size(), kOutside); // unit that passed a node last
        for (std::uint32_t unit = 0; unit < m_coverage.unitCount(); ++unit) {
            const Polygons::Range parts = m_coverage.partsOf(unit);
            if (parts.size() == 0) {
                continue;
            }
            const std::size_t first = m_coverage.ringsOf(parts.first).first;
            const std::size_t end = m_coverage.ringsOf(parts.last - 1).last;
            bool doubtful = false;
            for (std::size_t ring = first; ring < end; ++ring) {
                for (const ArcRef ref : m_coverage.ring(ring)) {
                    const auto& from = ref.backwards() ? m_coverage.to : m_coverage.from;
                    doubtful |= std::exchange(lastAt[from[ref.arc()]], unit) == unit;
                }
            }
            if (!doubtful && end - first > 1 && m_doubtful[unit] == 0) {
                std::vector<GroupRing> rings = ringsOf(m_coverage, unit);
                doubtful = !arePolygons(rings);
            }
            m_doubtful[unit] |= static_cast<std::uint8_t>(doubtful);
        }
    }

    [[nodiscard]] std::vector<std::uint32_t> units() const {
        std::vector<std::uint32_t> units;
        for (std::uint32_t unit = 0; unit < m_doubtful.size(); ++unit) {
            if (m_doubtful[unit] != 0) {
                units.push_back(unit);
            }
        }
        return units;
    }

private:
    void addAlong(std::uint32_t arc) {
        for (const std::uint32_t unit : {m_coverage.left[arc], m_coverage.right[arc]}) {
            if (unit != kOutside) {
                m_doubtful[unit] = 1;
            }
        }
    }

    const Coverage& m_coverage;
    std::vector<std::uint8_t> m_doubtful;
};

} // namespace

std::vector<std::uint32_t> doubtfulUnits(const BuiltCoverage& built, std::span<const ArcClash> clashes) {
    const TidyReport& tidied = built.tidied;
    if (tidied.collapsedRings > 0 || tidied.closedRings > 0 || !tidied.notFinite.empty()) {
        std::vector<std::uint32_t> all(built.coverage.unitCount());
        std::iota(all.begin(), all.end(), 0U);
        return all;
    }
    Doubts doubts(built.coverage);
    doubts.addClashes(clashes);
    doubts.addSpikes();
    doubts.addRings();
    return doubts.units();
}

} // namespace gis
