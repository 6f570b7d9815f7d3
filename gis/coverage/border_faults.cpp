// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/border_faults.h"

#include "gis/coverage/near_pairs.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/local_metres.h"
#include "gis/geometry/bounds.h"
#include "gis/geos/faces.h"

#include <algorithm>

namespace gis {

namespace {

class BorderFaults {
public:
    BorderFaults(FaultList& faults, const Coverage& coverage, const Crs& crs, const FaultOptions& options)
        : m_faults(faults), m_coverage(coverage), m_crs(crs), m_options(options),
          m_metres(crs, boundsOf(coverage.points.data(), coverage.points.size()).box) {}

    void addMismatches() {
        const double tolerance = m_options.mismatchMetres;
        for (const NearPair& near : nearPairs(m_coverage, m_crs, tolerance, NearArcs::Outer)) {
            if (near.lengthMetres > 2 * tolerance) {
                Polygons pieces;
                for (const std::vector<Point>& line : near.lines) {
                    addRibbon(pieces, line);
                }
                add({FaultKind::Mismatch,
                     {near.left, near.right},
                     near.place,
                     0,
                     near.lengthMetres,
                     near.gapMetres,
                     false},
                    pieces);
            }
        }
    }

    void addManyUnits() {
        const std::vector<ExtraUse>& uses = m_coverage.extraUses;
        for (std::size_t first = 0; first < uses.size();) {
            std::size_t end = first + 1;
            while (end < uses.size() && uses[end].arc == uses[first].arc) {
                ++end;
            }
            const std::uint32_t arc = uses[first].arc;
            std::vector<std::uint32_t> units;
            for (std::size_t i = first; i < end; ++i) {
                units.push_back(uses[i].unit);
            }
            for (const std::uint32_t unit : {m_coverage.left[arc], m_coverage.right[arc]}) {
                if (unit != kOutside) {
                    units.push_back(unit);
                }
            }
            addArc(FaultKind::ManyUnits, arc, units);
            first = end;
        }
    }

    /// An arc with one unit on both sides: a dangle where one ring runs along it both ways, a wall between two parts
    /// that touch where two rings do.
    void addDangles() {
        std::vector<std::uint32_t> ringOf(m_coverage.arcCount(), kOutside);
        for (std::uint32_t ring = 0; ring < m_coverage.ringCount(); ++ring) {
            for (const ArcRef ref : m_coverage.ring(ring)) {
                const auto arc = static_cast<std::uint32_t>(ref.arc());
                if (ringOf[arc] == ring && m_coverage.left[arc] == m_coverage.right[arc]) {
                    addArc(FaultKind::Dangle, arc, {m_coverage.left[arc]});
                }
                ringOf[arc] = ring;
            }
        }
    }

private:
    void addArc(FaultKind kind, std::uint32_t arc, std::vector<std::uint32_t> units) {
        std::sort(units.begin(), units.end());
        units.erase(std::unique(units.begin(), units.end()), units.end());
        const std::span<const Point> line = m_coverage.arc(arc);
        double metres = 0;
        for (std::size_t i = 1; i < line.size(); ++i) {
            metres +=
                m_crs.geographic() ? geodesicLength(line[i - 1], line[i]) : m_metres.between(line[i - 1], line[i]);
        }
        Polygons pieces;
        addRibbon(pieces, line);
        const Point& a = line[(line.size() - 1) / 2];
        const Point& b = line[line.size() / 2];
        add({kind, std::move(units), {(a.x + b.x) / 2, (a.y + b.y) / 2}, 0, metres, 0, false}, pieces);
    }

    void addRibbon(Polygons& pieces, std::span<const Point> line) const {
        const LocalMetres::Scale scale = m_metres.at(line[line.size() / 2]);
        const double half = m_options.ribbonMetres / 2;
        pieces.addUnit(ribbon(line, half / scale.x, half / scale.y), 0);
    }

    void add(Fault fault, const Polygons& pieces) {
        m_faults.list.push_back(std::move(fault));
        m_faults.shapes.addUnit(pieces.unitCount() == 1 ? pieces : unionOf(pieces), 0);
    }

    FaultList& m_faults;
    const Coverage& m_coverage;
    const Crs& m_crs;
    const FaultOptions& m_options;
    LocalMetres m_metres;
};

} // namespace

void addBorderFaults(FaultList& faults, const Coverage& coverage, const Crs& crs, const FaultOptions& options) {
    BorderFaults borders(faults, coverage, crs, options);
    borders.addMismatches();
    borders.addManyUnits();
    borders.addDangles();
}

} // namespace gis
