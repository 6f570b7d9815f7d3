// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Dissolving and simplifying real provinces, where the big test data is at hand.
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/dissolve.h"
#include "gis/coverage/doubtful_units.h"
#include "gis/coverage/simplify.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"
#include "gis/geos/unite.h"
#include "gis/io/read_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

namespace gis {
namespace {

using testing::IsEmpty;

struct RealLayer {
    const char* file;
    const char* layer;
    const char* parent;
};

void PrintTo(const RealLayer& layer, std::ostream* out) {
    *out << layer.file << ' ' << layer.layer;
}

class RealBorders : public testing::TestWithParam<RealLayer> {
protected:
    void SetUp() override {
        const char* set = std::getenv("DIABAN_DATA");
        const std::filesystem::path shared = set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared";
        const std::filesystem::path file = shared / "data" / GetParam().file;
        if (!std::filesystem::exists(file)) {
            GTEST_SKIP() << "the real layers are not here: " << file;
        }
        m_layer = read(file.string(), GetParam().layer);
        m_built = buildCoverage(m_layer.polygons);
        m_clashes = findArcClashes(m_built.coverage);
    }

    static Layer read(const std::string& file, const char* layer) {
        Problems problems;
        ReadOptions options;
        options.layer = layer;
        return readLayer(file, options, problems);
    }

    void groupBy(const char* field) {
        const Field* values = m_layer.attributes.find(field);
        for (std::size_t unit = 0; unit < m_layer.unitCount(); ++unit) {
            const auto next = static_cast<std::uint32_t>(m_groups.size());
            m_groupOf.push_back(m_groups.emplace(values->asText(unit), next).first->second);
        }
    }

    Layer m_layer;
    BuiltCoverage m_built;
    std::vector<ArcClash> m_clashes;
    std::map<std::string, std::uint32_t> m_groups;
    std::vector<std::uint32_t> m_groupOf;
};

/// Planar: a point put into a long straight border changes its geodesic length and area, not this.
double areaOf(const Polygons& polygons, std::size_t unit) {
    double area = 0;
    const Polygons::Range parts = polygons.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const Polygons::Range rings = polygons.ringsOf(part);
        for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
            const double size = std::abs(signedArea(polygons.ring(ring)));
            area += ring == rings.first ? size : -size;
        }
    }
    return area;
}

TEST_P(RealBorders, dissolveAsByGeos) {
    groupBy(GetParam().parent);
    const Dissolved dissolved = dissolve(m_built.coverage, m_groupOf, m_groups.size(), m_clashes);
    EXPECT_THAT(invalidUnits(dissolved.polygons), IsEmpty());
    for (const auto& [name, group] : m_groups) {
        std::vector<std::uint32_t> members;
        double sum = 0;
        for (std::uint32_t unit = 0; unit < m_groupOf.size(); ++unit) {
            if (m_groupOf[unit] == group) {
                members.push_back(unit);
                sum += areaOf(m_layer.polygons, unit);
            }
        }
        const Polygons united = unite(m_layer.polygons, members).value();
        const double area = areaOf(dissolved.polygons, group);
        EXPECT_NEAR(area / areaOf(united, 0), 1, 1e-12) << name;
        EXPECT_EQ(dissolved.polygons.partsOf(group).size(), united.partCount()) << name;
        const bool overlaps = std::ranges::find(dissolved.overlapping, group) != dissolved.overlapping.end();
        EXPECT_TRUE(overlaps || std::abs(area / sum - 1) < 1e-12) << name;
    }
}

TEST_P(RealBorders, simplifyToValidNeighbours) {
    for (const SimplifyMethod method : {SimplifyMethod::Visvalingam, SimplifyMethod::DouglasPeucker}) {
        for (const double share : {0.3, 0.05, 0.005}) {
            SCOPED_TRACE(share);
            const Simplified result =
                simplify(m_built.coverage, m_layer.crs, {method, SimplifyOptions::Share{share}}, m_clashes);
            const Polygons polygons = polygonsOf(result.coverage);
            EXPECT_THAT(invalidUnits(polygons), IsEmpty());
            EXPECT_LE(findArcClashes(result.coverage).size(), m_clashes.size());
            EXPECT_LT(result.report.pointsAfter, result.report.pointsBefore);
            const std::vector<double> after = geodesicAreas(polygons, m_layer.crs);
            EXPECT_TRUE(std::all_of(after.begin(), after.end(), [](double area) { return area > 0; }));
        }
    }
}

TEST_P(RealBorders, areValidWhereNotDoubted) {
    const std::vector<std::uint32_t> doubtful = doubtfulUnits(m_built, m_clashes);
    for (const InvalidUnit& invalid : invalidUnits(m_layer.polygons)) {
        EXPECT_TRUE(std::binary_search(doubtful.begin(), doubtful.end(), invalid.unit)) << invalid.unit;
    }
}

INSTANTIATE_TEST_SUITE_P(Files, RealBorders,
                         testing::Values(RealLayer{"vn34_wards_full_01_15_46.fgb", "", "provinceCode"},
                                         RealLayer{"vn34_2026.gpkg", "wards_simplified", "provinceCode"},
                                         RealLayer{"vn63_2009.gpkg", "communes", "province"}));

} // namespace
} // namespace gis
