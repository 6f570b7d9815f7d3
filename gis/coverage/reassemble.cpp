// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/reassemble.h"

#include <algorithm>
#include <span>

namespace gis {

namespace {

class Reassembly {
public:
    Reassembly(const Coverage& coverage, const ChangedArcs& changed) : m_coverage(coverage), m_changed(changed) {}

    [[nodiscard]] Polygons polygons() {
        Polygons result;
        result.reserve(m_coverage.unitCount(), m_coverage.points.size() * 2);
        for (std::size_t unit = 0; unit < m_coverage.unitCount(); ++unit) {
            const Polygons::Range parts = m_coverage.partsOf(unit);
            for (std::size_t part = parts.first; part < parts.last; ++part) {
                const Polygons::Range rings = m_coverage.ringsOf(part);
                for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                    addRing(result, ring);
                }
                result.endPart();
            }
            result.endUnit();
        }
        return result;
    }

private:
    void addRing(Polygons& result, std::size_t ring) {
        m_ring.clear();
        for (const ArcRef ref : m_coverage.ring(ring)) {
            const auto changed = m_changed.find(static_cast<std::uint32_t>(ref.arc()));
            if (changed != m_changed.end()) {
                addLine(changed->second, ref.backwards());
            } else {
                addLine(m_coverage.arc(ref.arc()), ref.backwards());
            }
        }
        if (m_ring.size() > 1 && m_ring.front() == m_ring.back()) {
            m_ring.pop_back();
        }
        m_ring.push_back(m_ring.front());
        result.addRing(m_ring);
    }

    void addLine(std::span<const Point> line, bool backwards) {
        const auto add = [&](const Point& p) {
            if (m_ring.empty() || !(m_ring.back() == p)) {
                m_ring.push_back(p);
            }
        };
        if (backwards) {
            std::for_each(line.rbegin(), line.rend(), add);
        } else {
            std::for_each(line.begin(), line.end(), add);
        }
    }

    const Coverage& m_coverage;
    const ChangedArcs& m_changed;
    std::vector<Point> m_ring;
};

} // namespace

Polygons polygonsWith(const Coverage& coverage, const ChangedArcs& changed) {
    return Reassembly(coverage, changed).polygons();
}

} // namespace gis
