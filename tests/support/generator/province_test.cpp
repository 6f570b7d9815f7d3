// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "gis/geos/repair.h"
#include "tests/support/generator/coverage_laws.h"
#include "tests/support/generator/province.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace generator {

namespace {

const Province& sample() {
    static const Province province = makeProvince();
    return province;
}

} // namespace

TEST(SampleProvince, hasTheSizeOfAProvince) {
    EXPECT_EQ(sample().communes.size(), 150U);
    EXPECT_EQ(sample().polygons.unitCount(), 150U);
    EXPECT_EQ(sample().districts.size(), 9U);
    EXPECT_GE(sample().rivers.size(), 3U);
    EXPECT_NEAR(static_cast<double>(sample().polygons.vertexCount()), 60'000, 1'800);
}

TEST(SampleProvince, isACleanCoverage) {
    const SegmentCount count = countSegments(sample().polygons);
    EXPECT_EQ(count.faulty, 0U);
    double area = 0;
    for (std::size_t r = 0; r < sample().polygons.ringCount(); ++r) {
        area += gis::signedArea(sample().polygons.ring(r));
    }
    EXPECT_NEAR(area, count.outerTwiceArea / 2, 1e-9);
    EXPECT_EQ(gis::invalidUnits(sample().polygons).size(), 0U);
}

TEST(SampleProvince, hasAnExclaveAsHoleInItsHost) {
    const gis::Polygons& polygons = sample().polygons;
    EXPECT_GE(polygons.partsOf(sample().exclaveUnit).size(), 2U);
    const std::size_t host = sample().enclaveUnit;
    EXPECT_EQ(polygons.ringsOfUnit(host).size(), polygons.partsOf(host).size() + 1);
    EXPECT_EQ(sample().communes[host].district, sample().communes[sample().exclaveUnit].district);
}

TEST(SampleProvince, hasIslandsInTheEast) {
    const gis::Polygons& polygons = sample().polygons;
    const auto pairs = neighbourPairs(polygons);
    std::set<std::size_t> withNeighbours;
    for (const auto& [a, b] : pairs) {
        withNeighbours.insert({a, b});
    }
    EXPECT_EQ(withNeighbours.size(), polygons.unitCount() - 1);
    EXPECT_FALSE(withNeighbours.contains(sample().islandUnit));
    EXPECT_GT(polygons.boxOf(sample().islandUnit).min.x, 109.1);
    // Islets are second parts; the exclave is one too.
    EXPECT_EQ(polygons.partCount() - polygons.unitCount(), 6U);
}

TEST(SampleProvince, districtsHangTogether) {
    const auto pairs = neighbourPairs(sample().polygons);
    for (std::size_t district = 0; district < sample().districts.size(); ++district) {
        std::set<std::size_t> members;
        for (std::size_t unit = 0; unit < sample().communes.size(); ++unit) {
            if (sample().communes[unit].district == district && unit != sample().islandUnit) {
                members.insert(unit);
            }
        }
        ASSERT_GE(members.size(), 4U);
        std::set<std::size_t> reached{*members.begin()};
        for (bool grown = true; grown;) {
            grown = false;
            for (const auto& [a, b] : pairs) {
                if (members.contains(a) && members.contains(b) && reached.contains(a) != reached.contains(b)) {
                    reached.insert({a, b});
                    grown = true;
                }
            }
        }
        EXPECT_EQ(reached, members) << sample().districts[district].name;
    }
}

TEST(SampleProvince, codesAreTextOfFixedWidth) {
    std::set<std::string> codes;
    for (const Commune& commune : sample().communes) {
        EXPECT_EQ(commune.code.size(), 5U);
        codes.insert(commune.code);
    }
    EXPECT_EQ(codes.size(), 150U);
    EXPECT_EQ(codes.begin()->front(), '0');
    for (const District& district : sample().districts) {
        EXPECT_EQ(district.code.size(), 3U);
    }
}

TEST(SampleProvince, namesAreUniqueWithinTheDistrictOnly) {
    std::map<std::string, int> inProvince;
    std::set<std::pair<std::size_t, std::string>> inDistrict;
    for (const Commune& commune : sample().communes) {
        EXPECT_TRUE(gis::isNfc(commune.fullName())) << commune.fullName();
        EXPECT_TRUE(commune.kind == "Xã" || commune.kind == "Phường" || commune.kind == "Thị trấn") << commune.kind;
        EXPECT_TRUE(inDistrict.emplace(commune.district, commune.name).second) << commune.name;
        ++inProvince[commune.name];
    }
    EXPECT_EQ(inProvince["Tân An"], 3);
    for (const char* awkward : {"Ba Tơ", "Ba Tô", "Sơn Hà", "Sơn Hạ", "Ia H'Leo", "Đăk R'Lung", "Kon Tơ-Lum"}) {
        EXPECT_EQ(inProvince.count(awkward), 1U) << awkward;
    }
}

TEST(SampleProvince, riversRunAlongSharedVerticesToTheSea) {
    std::set<std::pair<double, double>> vertices;
    for (const gis::Point& p : sample().polygons.points()) {
        vertices.emplace(p.x, p.y);
    }
    for (const River& river : sample().rivers) {
        ASSERT_GT(river.line.size(), 20U);
        EXPECT_LT(river.line.front().x, river.line.back().x) << river.name;
        const auto shared = std::count_if(river.line.begin(), river.line.end(), [&](const gis::Point& p) {
            return vertices.contains({p.x, p.y});
        });
        EXPECT_GT(shared, static_cast<std::ptrdiff_t>(river.line.size() / 4)) << river.name;
    }
}

TEST(SampleProvince, isTheSameEveryTime) {
    const Province again = makeProvince();
    EXPECT_EQ(again.polygons, sample().polygons);
    EXPECT_NE(makeProvince(2026).polygons, sample().polygons);
    // As in data/sample, whatever the compiler and its options.
    EXPECT_EQ(fingerprint(sample().polygons), 0xA5203C3B34D70220U);
}

/// Other seeds must give whole provinces too, so that tests can draw many.
TEST(SampleProvince, otherSeedsGiveCleanCoverages) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Province province = makeProvince(seed, 20'000);
        EXPECT_EQ(countSegments(province.polygons).faulty, 0U) << seed;
        EXPECT_EQ(gis::invalidUnits(province.polygons).size(), 0U) << seed;
        EXPECT_EQ(province.polygons.unitCount(), province.communes.size()) << seed;
    }
}

} // namespace generator
