// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/clean.h"

#include "gis/base/two_threads.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/give_ground.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/faces.h"
#include "gis/geos/repair.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace gis {

namespace {

/// Where three and more units lie over each other one round may leave what the next one finds.
constexpr int kMostRounds = 5;

/// Points put into a border change the area of a unit by less than this share.
constexpr double kRounding = 1e-9;

/// What one unit loses and wins.
struct Change {
    Polygons lost, won;
};

class Cleaning {
public:
    Cleaning(Polygons polygons, const Crs& crs, const CleanOptions& options)
        : m_crs(crs), m_options(options), m_now(std::move(polygons)) {}

    Cleaned run() {
        const std::vector<double> before = geodesicAreas(m_now, m_crs);
        Cleaned cleaned;
        for (int round = 0; round < kMostRounds; ++round) {
            const Coverage coverage = buildCoverage(m_now).coverage;
            const OddFaces odd = findOddFaces(coverage, m_crs);
            if (round == 0) {
                cleaned.report.groundBefore = -countedAgain(odd);
            }
            if (!giveAll(coverage, odd, cleaned.report)) {
                break;
            }
        }
        putPointsIn();
        const std::vector<double> after = geodesicAreas(m_now, m_crs);
        tellAreas(before, after, cleaned.report);
        cleaned.polygons = std::move(m_now);
        return cleaned;
    }

private:
    /// False where there was nothing to give.
    bool giveAll(const Coverage& coverage, const OddFaces& odd, CleanReport& report) {
        const std::vector<double> areas = geodesicAreas(m_now, m_crs);
        const GroundRules rules(m_now, areas);
        std::map<std::size_t, Change> changes;
        report.gapsLeft = 0;
        for (std::size_t i = 0; i < odd.list.size(); ++i) {
            const OddFace& face = odd.list[i];
            if (!face.units.empty()) {
                const std::uint32_t to = rules.ofOverlap(face);
                for (const std::uint32_t unit : face.units) {
                    if (unit != to) {
                        changes[unit].lost.addUnit(odd.shapes, i);
                    }
                }
                tell(report, face, face.units, to);
            } else if (face.widthMetres() < m_options.gapMetres && !face.around.empty()) {
                const std::uint32_t to = rules.ofGap(face);
                changes[to].won.addUnit(odd.shapes, i);
                tell(report, face, unitsAround(face), to);
            } else {
                ++report.gapsLeft;
            }
        }
        if (!changes.empty()) {
            apply(changes, polygonsWith(coverage, cutArcsAt(coverage, odd.cuts)));
        }
        return !changes.empty();
    }

    /// The ground that the sum of all units counts more than once.
    static double countedAgain(const OddFaces& odd) {
        double area = 0;
        for (const OddFace& face : odd.list) {
            area += face.units.empty() ? 0 : face.areaSquareMetres * static_cast<double>(face.units.size() - 1);
        }
        return area;
    }

    static std::vector<std::uint32_t> unitsAround(const OddFace& face) {
        std::vector<std::uint32_t> units;
        units.reserve(face.around.size());
        for (const UnitAround& around : face.around) {
            units.push_back(around.unit);
        }
        return units;
    }

    static void tell(CleanReport& report, const OddFace& face, std::vector<std::uint32_t> units, std::uint32_t to) {
        report.given.push_back(
            {face.units.empty(), std::move(units), to, face.areaSquareMetres, face.widthMetres(), face.place});
    }

    /// `cut` are the units with the corners of all faces in their borders.
    void apply(const std::map<std::size_t, Change>& changes, const Polygons& cut) {
        std::vector<const std::pair<const std::size_t, Change>*> list;
        list.reserve(changes.size());
        for (const auto& change : changes) {
            list.push_back(&change);
        }
        std::vector<Polygons> results(list.size());
        const auto work = [&](std::size_t first, std::size_t last) {
            for (; first < last; ++first) {
                results[first] = changed(cut, list[first]->first, list[first]->second);
            }
        };
        inTwoThreads([&] { work(0, list.size() / 2); }, [&] { work(list.size() / 2, list.size()); });
        Polygons all;
        all.reserve(m_now.unitCount(), m_now.vertexCount());
        std::size_t at = 0;
        for (std::size_t unit = 0; unit < m_now.unitCount(); ++unit) {
            if (at < list.size() && list[at]->first == unit) {
                all.addUnit(results[at++], 0);
            } else {
                all.addUnit(pointCount(cut, unit) > pointCount(m_now, unit) ? cut : m_now, unit);
            }
        }
        m_now = std::move(all);
    }

    /// Valid, whatever rounding has made of it.
    [[nodiscard]] static Polygons changed(const Polygons& cut, std::size_t unit, const Change& change) {
        Polygons result = withoutAndWith(cut, unit, change.lost, change.won);
        return invalidUnits(result).empty() ? result : makeValid(result, 0);
    }

    /// Puts points that lie on straight borders of others there, in the units that have such borders, where that keeps
    /// them valid.
    void putPointsIn() {
        const BuiltCoverage built = buildCoverage(m_now);
        if (built.tJunctions == 0) {
            return;
        }
        const Polygons noded = polygonsOf(built.coverage);
        std::set<std::size_t> spoilt;
        for (const InvalidUnit& unit : invalidUnits(noded)) {
            spoilt.insert(unit.unit);
        }
        Polygons all;
        all.reserve(m_now.unitCount(), noded.vertexCount());
        for (std::size_t unit = 0; unit < m_now.unitCount(); ++unit) {
            const bool more = pointCount(noded, unit) > pointCount(m_now, unit);
            all.addUnit(more && !spoilt.contains(unit) ? noded : m_now, unit);
        }
        m_now = std::move(all);
    }

    /// Points that differ from the one before.
    static std::size_t pointCount(const Polygons& polygons, std::size_t unit) {
        std::size_t count = 0;
        const Polygons::Range rings = polygons.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const std::span<const Point> ring = polygons.ring(r);
            for (std::size_t i = 1; i < ring.size(); ++i) {
                count += static_cast<std::size_t>(!(ring[i] == ring[i - 1]));
            }
        }
        return count;
    }

    static void tellAreas(const std::vector<double>& before, const std::vector<double>& after, CleanReport& report) {
        std::set<std::uint32_t> touched;
        for (const GivenGround& ground : report.given) {
            touched.insert(ground.to);
            if (!ground.gap) {
                touched.insert(ground.units.begin(), ground.units.end());
            }
        }
        for (std::size_t unit = 0; unit < before.size(); ++unit) {
            if (std::isfinite(before[unit])) {
                report.areaBefore += before[unit];
                report.areaAfter += after[unit];
                report.groundBefore += before[unit];
            }
            const bool differs = std::abs(after[unit] - before[unit]) > kRounding * before[unit];
            if (touched.contains(static_cast<std::uint32_t>(unit)) && differs) {
                report.changes.push_back({unit, before[unit], after[unit]});
                if (after[unit] == 0) {
                    report.emptied.push_back(unit);
                }
            }
        }
    }

    const Crs& m_crs;
    const CleanOptions& m_options;
    Polygons m_now;
};

} // namespace

Cleaned clean(const Polygons& polygons, const Crs& crs, const CleanOptions& options) {
    return Cleaning(polygons, crs, options).run();
}

} // namespace gis
