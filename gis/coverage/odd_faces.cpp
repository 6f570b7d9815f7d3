// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/odd_faces.h"

#include "gis/base/error.h"
#include "gis/coverage/count_crossings.h"
#include "gis/coverage/unit_lookup.h"
#include "gis/crs/geodesic.h"
#include "gis/crs/local_metres.h"
#include "gis/geometry/bounds.h"
#include "gis/geos/faces.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace gis {

namespace {

/// Borders about overlaps are added and all is cut anew so often at most; a layer of ordinary faults needs it once.
constexpr int kMostRounds = 8;

auto coordinates(const Point& p) {
    return std::tuple(p.x, p.y);
}

class Finding {
public:
    Finding(const Coverage& coverage, const Crs& crs)
        : m_coverage(coverage), m_crs(crs), m_metres(crs, boundsOf(coverage.points.data(), coverage.points.size()).box),
          m_lookup(coverage), m_cut(coverage.arcCount()) {
        for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
            m_cut[arc] = coverage.outer(arc);
        }
        for (const ExtraUse& use : coverage.extraUses) {
            m_cut[use.arc] = true;
        }
    }

    OddFaces find() {
        Polygons faces;
        std::vector<Point> places;
        std::vector<std::vector<std::uint32_t>> covering;
        for (int round = 0; round < kMostRounds; ++round) {
            faces = cut();
            places = pointsInside(faces);
            covering.clear();
            for (const Point& place : places) {
                covering.push_back(m_lookup.unitsAt(place));
            }
            if (!addBordersAbout(faces, covering)) {
                break;
            }
        }
        return gather(faces, places, covering);
    }

private:
    Polygons cut() {
        std::vector<std::uint32_t> arcs;
        for (std::uint32_t arc = 0; arc < m_cut.size(); ++arc) {
            if (m_cut[arc]) {
                arcs.push_back(arc);
            }
        }
        // In an order that the coordinates make, so that rounding does the same whatever the order of the units.
        std::sort(arcs.begin(), arcs.end(), [&](std::uint32_t a, std::uint32_t b) {
            const auto key = [&](std::uint32_t arc) {
                const std::span<const Point> line = m_coverage.arc(arc);
                return std::tuple(coordinates(line[0]), coordinates(line[1]), coordinates(line.back()));
            };
            return key(a) < key(b);
        });
        const std::vector<bool> crossing = crossingArcs(m_coverage, arcs);
        std::vector<std::span<const Point>> crossingLines;
        std::vector<std::span<const Point>> lines; // that meet at their ends alone
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            (crossing[i] ? crossingLines : lines).push_back(m_coverage.arc(arcs[i]));
        }
        return facesOfLines(crossingLines, lines);
    }

    /// True where arcs were added that may divide an overlap.
    bool addBordersAbout(const Polygons& faces, const std::vector<std::vector<std::uint32_t>>& covering) {
        bool added = false;
        for (std::size_t face = 0; face < faces.unitCount(); ++face) {
            if (covering[face].size() < 2) {
                continue;
            }
            for (const std::uint32_t arc : m_lookup.arcsMeeting(faces.boxOf(face))) {
                added = added || !m_cut[arc];
                m_cut[arc] = true;
            }
        }
        return added;
    }

    OddFaces gather(const Polygons& faces, const std::vector<Point>& places,
                    std::vector<std::vector<std::uint32_t>>& covering) {
        const std::vector<double> areas = geodesicAreas(faces, m_crs);
        OddFaces odd;
        std::vector<std::size_t> order;
        std::vector<double> perimeters(faces.unitCount());
        for (std::size_t face = 0; face < faces.unitCount(); ++face) {
            if (covering[face].size() == 1) {
                continue;
            }
            perimeters[face] = perimeter(faces, face);
            addCuts(odd, faces, face);
            if (2 * areas[face] > kRoundingWidth * perimeters[face]) {
                order.push_back(face);
            }
        }
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const auto key = [&](std::size_t face) {
                const Box box = faces.boxOf(face);
                return std::tuple(coordinates(box.min), coordinates(box.max), areas[face]);
            };
            return key(a) < key(b);
        });
        for (const std::size_t face : order) {
            odd.shapes.addUnit(faces, face);
            odd.list.push_back(
                {std::move(covering[face]), around(faces, face), areas[face], perimeters[face], places[face]});
        }
        return odd;
    }

    [[nodiscard]] double length(const Point& a, const Point& b) const {
        return m_crs.geographic() ? geodesicLength(a, b) : m_metres.between(a, b);
    }

    template <typename Take> static void forEachEdge(const Polygons& faces, std::size_t face, Take&& take) {
        const Polygons::Range rings = faces.ringsOfUnit(face);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const std::span<const Point> ring = faces.ring(r);
            for (std::size_t i = 1; i < ring.size(); ++i) {
                take(ring[i - 1], ring[i]);
            }
        }
    }

    /// The corners of a face that arcs have been cut at.
    void addCuts(OddFaces& odd, const Polygons& faces, std::size_t face) {
        forEachEdge(faces, face, [&](const Point& p, const Point&) {
            for (const auto& at : m_lookup.segmentsAt(p)) {
                if (!(m_coverage.points[at.segment] == p) && !(m_coverage.points[at.segment + 1] == p)) {
                    odd.cuts.push_back({at.arc, at.segment, p});
                }
            }
        });
    }

    [[nodiscard]] double perimeter(const Polygons& faces, std::size_t face) const {
        double metres = 0;
        forEachEdge(faces, face, [&](const Point& a, const Point& b) { metres += length(a, b); });
        return metres;
    }

    std::vector<UnitAround> around(const Polygons& faces, std::size_t face) {
        std::map<std::uint32_t, double> metres;
        forEachEdge(faces, face, [&](const Point& a, const Point& b) {
            std::vector<std::uint32_t> units;
            for (const auto& segment : m_lookup.segmentsAt({(a.x + b.x) / 2, (a.y + b.y) / 2})) {
                const std::vector<std::uint32_t> along = m_lookup.unitsOf(segment.arc);
                units.insert(units.end(), along.begin(), along.end());
            }
            std::sort(units.begin(), units.end());
            units.erase(std::unique(units.begin(), units.end()), units.end());
            for (const std::uint32_t unit : units) {
                metres[unit] += length(a, b);
            }
        });
        std::vector<UnitAround> result;
        result.reserve(metres.size());
        for (const auto& [unit, length] : metres) {
            result.push_back({unit, length});
        }
        return result;
    }

    const Coverage& m_coverage;
    const Crs& m_crs;
    LocalMetres m_metres;
    UnitLookup m_lookup;
    std::vector<bool> m_cut; ///< the arcs that are cut into faces
};

} // namespace

ChangedArcs cutArcsAt(const Coverage& coverage, std::vector<ArcCut> cuts) {
    std::sort(cuts.begin(), cuts.end(), [&](const ArcCut& a, const ArcCut& b) {
        if (a.segment != b.segment) {
            return a.segment < b.segment;
        }
        const Point& start = coverage.points[a.segment];
        const auto away = [&](const Point& p) {
            return (p.x - start.x) * (p.x - start.x) + (p.y - start.y) * (p.y - start.y);
        };
        return std::tuple(away(a.point), coordinates(a.point)) < std::tuple(away(b.point), coordinates(b.point));
    });
    ChangedArcs changed;
    auto cut = cuts.begin();
    while (cut != cuts.end()) {
        const std::uint32_t arc = cut->arc;
        std::vector<Point>& line = changed[arc];
        for (std::uint32_t i = coverage.arcStart[arc]; i < coverage.arcStart[arc + 1]; ++i) {
            line.push_back(coverage.points[i]);
            for (; cut != cuts.end() && cut->segment == i; ++cut) {
                if (!(line.back() == cut->point)) {
                    line.push_back(cut->point);
                }
            }
        }
    }
    return changed;
}

std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>> overlapsOf(const OddFaces& odd) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>> pairs;
    for (std::size_t i = 0; i < odd.list.size(); ++i) {
        const std::vector<std::uint32_t>& units = odd.list[i].units;
        for (std::size_t a = 0; a < units.size(); ++a) {
            for (std::size_t b = a + 1; b < units.size(); ++b) {
                pairs[{units[a], units[b]}].push_back(i);
            }
        }
    }
    return pairs;
}

std::size_t gapCount(const OddFaces& odd) {
    return static_cast<std::size_t>(
        std::count_if(odd.list.begin(), odd.list.end(), [](const OddFace& face) { return face.units.empty(); }));
}

OddFaces findOddFaces(const Coverage& coverage, const Crs& crs) {
    return Finding(coverage, crs).find();
}

} // namespace gis
