// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/two_threads.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/near_pairs.h"
#include "gis/coverage/touching.h"
#include "gis/crs/local_metres.h"
#include "gis/geos/convert.h"
#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

namespace gis {

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// What GEOS says of two units: the distance, and the metres of one's border within the tolerance of the other.
struct Measured {
    double distance;
    double nearMetres;
};

std::filesystem::path dataFile(const char* name) {
    const char* folder = std::getenv("DIABAN_DATA");
    return std::filesystem::path(folder != nullptr ? folder : DIABAN_SOURCE_DIR "/../shared") / "data" / name;
}

/// Units in metres about a latitude.
geos::Geometry flat(GEOSContextHandle_t context, const Polygons& polygons, std::size_t unit, LocalMetres::Scale scale) {
    Polygons one;
    one.addUnit(polygons, unit);
    for (Point& p : one.points()) {
        p = {p.x * scale.x, p.y * scale.y};
    }
    geos::Geometry geometry = geos::toGeos(context, one, 0);
    if (GEOSisValid_r(context, geometry.get()) != 1) {
        geometry.reset(GEOSMakeValid_r(context, geometry.get()));
    }
    return geometry;
}

class BruteForce {
public:
    BruteForce(const Layer& layer, double tolerance)
        : m_polygons(layer.polygons), m_metres(layer.crs, layer.polygons.box()), m_tolerance(tolerance) {
        for (std::size_t unit = 0; unit < m_polygons.unitCount(); ++unit) {
            m_boxes.push_back(m_polygons.boxOf(unit));
        }
    }

    /// Every unit with every later one whose box is near.
    [[nodiscard]] std::map<Pair, Measured> measure() const {
        std::map<Pair, Measured> even;
        std::map<Pair, Measured> odd;
        inTwoThreads([&] { look(0, even); }, [&] { look(1, odd); });
        even.merge(odd);
        return even;
    }

private:
    void look(std::uint32_t first, std::map<Pair, Measured>& found) const {
        const geos::Context context = geos::makeContext();
        for (std::uint32_t a = first; a < m_boxes.size(); a += 2) {
            const Box reached = m_metres.grown(m_boxes[a], m_tolerance);
            const LocalMetres::Scale scale = m_metres.at(m_boxes[a].centre());
            geos::Geometry mine;
            for (std::uint32_t b = a + 1; b < m_boxes.size(); ++b) {
                if (!reached.intersects(m_boxes[b])) {
                    continue;
                }
                if (!mine) {
                    mine = flat(context.get(), m_polygons, a, scale);
                }
                measurePair(context.get(), mine.get(), {a, b}, scale, found);
            }
        }
    }

    void measurePair(GEOSContextHandle_t context, const GEOSGeometry* mine, Pair pair, LocalMetres::Scale scale,
                     std::map<Pair, Measured>& found) const {
        const geos::GeometryDestroy destroy(context);
        const geos::Geometry other = flat(context, m_polygons, pair.second, scale);
        Measured measured{};
        ASSERT_EQ(GEOSDistance_r(context, mine, other.get(), &measured.distance), 1);
        if (measured.distance > m_tolerance) {
            return;
        }
        const geos::Geometry border(GEOSBoundary_r(context, mine), destroy);
        const geos::Geometry reach(GEOSBuffer_r(context, other.get(), m_tolerance, 16), destroy);
        const geos::Geometry near(GEOSIntersection_r(context, border.get(), reach.get()), destroy);
        ASSERT_EQ(GEOSLength_r(context, near.get(), &measured.nearMetres), 1);
        found.emplace(pair, measured);
    }

    const Polygons& m_polygons;
    LocalMetres m_metres;
    double m_tolerance;
    std::vector<Box> m_boxes;
};

/// The pairs that a layer has exactly, by tolerance and in points alone, held against GEOS.
struct Compared {
    std::size_t exact = 0;       ///< sharing a border
    std::size_t stretches = 0;   ///< without, but facing each other within the tolerance
    std::size_t points = 0;      ///< touching in points alone
    std::size_t corners = 0;     ///< near by corners
    std::size_t apart = 0;       ///< of stretches and corners: not touching at all
    std::size_t byGeos = 0;      ///< near each other along more than the tolerance, as GEOS says
    std::size_t missed = 0;      ///< of these
    std::size_t missedLines = 0; ///< of these, where touching in a point does not count as found
    std::size_t tooFar = 0;      ///< found, though GEOS has them farther apart
};

Compared compare(const Layer& layer, double tolerance) {
    const Coverage coverage = buildCoverage(layer.polygons).coverage;
    std::set<Pair> exact;
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        if (coverage.shared(arc)) {
            exact.insert(std::minmax(coverage.left[arc], coverage.right[arc]));
        }
    }
    const Touching touching(coverage);
    Compared result;
    result.exact = exact.size();
    const std::map<Pair, Measured> byGeos = BruteForce(layer, tolerance).measure();
    std::set<Pair> found = exact;
    for (const NearPair& near : nearPairs(coverage, layer.crs, tolerance)) {
        const Pair pair(near.left, near.right);
        // GEOS's arcs are polygons of 16 sides a quarter, its metres those of one latitude.
        result.tooFar += static_cast<std::size_t>(!byGeos.contains(pair) && near.nearMetres > 0.5);
        EXPECT_LE(near.gapMetres, tolerance * (1 + 1e-9));
        if (found.insert(pair).second) {
            ++(near.lengthMetres > 0 ? result.stretches : result.corners);
            result.apart += static_cast<std::size_t>(!touching(pair.first, pair.second));
        }
    }
    for (const auto& [pair, measured] : byGeos) {
        const bool touch = touching(pair.first, pair.second);
        result.points += static_cast<std::size_t>(touch && !exact.contains(pair));
        if (measured.nearMetres > tolerance) {
            ++result.byGeos;
            result.missedLines += static_cast<std::size_t>(!found.contains(pair));
            result.missed += static_cast<std::size_t>(!found.contains(pair) && !touch);
        }
    }
    std::printf("  %zu units at %g m: %zu exact, %zu by tolerance, %zu by corners, %zu touch in points alone; GEOS has "
                "%zu, %zu of them not found, %zu touching in a point alone\n",
                layer.unitCount(), tolerance, result.exact, result.stretches, result.corners, result.points,
                result.byGeos, result.missed, result.missedLines - result.missed);
    return result;
}

Layer layerOf(const char* file, const char* name) {
    Problems problems;
    ReadOptions options;
    options.layer = name;
    return readLayer(dataFile(file).string(), options, problems);
}

} // namespace

class NearPairsOfRealLayers : public testing::Test {
    void SetUp() override {
        if (!std::filesystem::exists(dataFile("vn63_2009.gpkg"))) {
            GTEST_SKIP() << "no DIABAN_DATA";
        }
    }
};

TEST_F(NearPairsOfRealLayers, CommunesOf2009AreFoundWithin50Metres) {
    const Compared compared = compare(layerOf("vn63_2009.gpkg", "communes"), 50);
    EXPECT_EQ(compared.exact, 8025U);
    EXPECT_GT(compared.byGeos, 14'600U);
    EXPECT_EQ(compared.missed, 0U);
    EXPECT_LE(compared.missedLines * 100, compared.byGeos);
    EXPECT_EQ(compared.tooFar, 0U);
}

TEST_F(NearPairsOfRealLayers, The22PairsOf20MetresOfTheCountryAreFound) {
    const Compared compared = compare(layerOf("vn34_2026.gpkg", "wards_simplified"), 20);
    EXPECT_EQ(compared.exact, 9283U);
    EXPECT_EQ(compared.apart, 22U);
    EXPECT_EQ(compared.missed, 0U);
    EXPECT_EQ(compared.tooFar, 0U);
}

TEST_F(NearPairsOfRealLayers, TheThreeProvincesHaveTwoWithin20Metres) {
    // As GEOS has it; it takes a quarter of a minute to say so.
    const Layer layer = layerOf("vn34_wards_full_01_15_46.fgb", "");
    const Coverage coverage = buildCoverage(layer.polygons).coverage;
    const Touching touching(coverage);
    std::vector<Pair> apart;
    for (const NearPair& near : nearPairs(coverage, layer.crs, 20)) {
        if (!touching(near.left, near.right)) {
            apart.emplace_back(near.left, near.right);
        }
    }
    EXPECT_EQ(apart, (std::vector<Pair>{{108, 146}, {121, 123}}));
}

} // namespace gis
