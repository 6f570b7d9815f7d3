// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/repair.h"
#include "tests/support/generator/country.h"
#include "tests/support/generator/coverage_laws.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace generator {

namespace {

struct Size {
    std::uint64_t seed;
    std::size_t units, vertices;
};

/// Each country is made once for all its tests.
const Country& countryOf(const Size& size) {
    static std::map<std::tuple<std::uint64_t, std::size_t, std::size_t>, Country> made;
    const std::tuple key(size.seed, size.units, size.vertices);
    auto found = made.find(key);
    if (found == made.end()) {
        found = made.emplace(key, makeCountry({size.seed, size.units, size.vertices})).first;
    }
    return found->second;
}

class CountryLaws : public testing::TestWithParam<Size> {
protected:
    const Country& m_country = countryOf(GetParam());
};

double areaOfUnits(const gis::Polygons& polygons) {
    double area = 0;
    for (std::size_t r = 0; r < polygons.ringCount(); ++r) {
        area += gis::signedArea(polygons.ring(r));
    }
    return area;
}

} // namespace

TEST_P(CountryLaws, hasWhatWasAskedFor) {
    const auto& [seed, units, vertices] = GetParam();
    EXPECT_EQ(m_country.polygons.unitCount(), units);
    const auto wanted = static_cast<double>(vertices);
    EXPECT_NEAR(static_cast<double>(m_country.polygons.vertexCount()), wanted, 0.03 * wanted);
    EXPECT_EQ(m_country.codes.size(), units);
    EXPECT_EQ(std::set<std::string>(m_country.codes.begin(), m_country.codes.end()).size(), units);
    EXPECT_EQ(m_country.names.size(), units);
    EXPECT_EQ(m_country.parents.size(), units);
    EXPECT_EQ(m_country.values.size(), units);
}

TEST_P(CountryLaws, everyInnerSegmentIsUsedOnceInEachDirection) {
    const SegmentCount count = countSegments(m_country.polygons);
    EXPECT_EQ(count.faulty, 0U);
    EXPECT_GT(count.shared, 0U);
    EXPECT_EQ(2 * count.shared + count.outer, m_country.polygons.vertexCount() - m_country.polygons.ringCount());
}

TEST_P(CountryLaws, areasAddUpToTheOutline) {
    const double units = areaOfUnits(m_country.polygons);
    EXPECT_NEAR(units, countSegments(m_country.polygons).outerTwiceArea / 2, 1e-9 * units);
}

TEST_P(CountryLaws, everyPolygonIsValid) {
    EXPECT_EQ(gis::invalidUnits(m_country.polygons).size(), 0U);
}

TEST_P(CountryLaws, ringsAreClosedAndShellsCounterClockwise) {
    const gis::Polygons& polygons = m_country.polygons;
    for (std::size_t part = 0; part < polygons.partCount(); ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto ring = polygons.ring(r);
            ASSERT_EQ(ring.front(), ring.back());
            ASSERT_EQ(gis::signedArea(ring) > 0, r == rings.first) << "ring " << r;
            ASSERT_EQ(std::adjacent_find(ring.begin(), ring.end()), ring.end()) << "doubled point in ring " << r;
        }
    }
}

TEST_P(CountryLaws, coordinatesHaveSevenDecimals) {
    for (const gis::Point& p : m_country.polygons.points()) {
        ASSERT_EQ(p.x, std::round(p.x * 1e7) / 1e7);
        ASSERT_EQ(p.y, std::round(p.y * 1e7) / 1e7);
    }
}

TEST_P(CountryLaws, neighboursHaveLikeValues) {
    const auto pairs = neighbourPairs(m_country.polygons);
    ASSERT_GT(pairs.size(), m_country.values.size());
    double apart = 0;
    for (const auto& [a, b] : pairs) {
        apart += std::abs(m_country.values[a] - m_country.values[b]);
    }
    const auto [least, most] = std::minmax_element(m_country.values.begin(), m_country.values.end());
    EXPECT_LT(apart / static_cast<double>(pairs.size()), (*most - *least) / 4);
}

INSTANTIATE_TEST_SUITE_P(Sizes, CountryLaws,
                         testing::Values(Size{1, 50, 1'000}, Size{2, 300, 60'000}, Size{3, 2'000, 20'000},
                                         Size{1, 2'000, 550'000}),
                         [](const auto& size) {
                             return std::to_string(size.param.units) + "units" + std::to_string(size.param.vertices);
                         });

TEST(Country, isTheSameEveryTime) {
    const Country a = makeCountry({7, 400, 20'000});
    const Country b = makeCountry({7, 400, 20'000});
    EXPECT_EQ(a.polygons, b.polygons);
    EXPECT_EQ(a.values, b.values);
    EXPECT_EQ(a.parents, b.parents);
}

/// A change of the generator, or a machine that computes otherwise, changes what benchmarks measure.
TEST(Country, hasTheBytesItAlwaysHad) {
    EXPECT_EQ(fingerprint(makeCountry({1, 2'000, 550'000}).polygons), 0x94C6115AAC7C86DCU);
}

TEST(Country, isAnotherForAnotherSeed) {
    EXPECT_NE(makeCountry({7, 400, 20'000}).polygons, makeCountry({8, 400, 20'000}).polygons);
}

TEST(Country, hasTheFieldsOfALayer) {
    const gis::Layer layer = layerOf(makeCountry({1, 60, 2'000}), true);
    EXPECT_EQ(layer.crs.code(), "EPSG:4326");
    ASSERT_EQ(layer.attributes.fields.size(), 4U);
    EXPECT_EQ(layer.attributes.find("code")->texts().front(), "000001");
    EXPECT_EQ(layer.attributes.find("value")->reals().size(), 60U);
    EXPECT_EQ(layerOf(makeCountry({1, 60, 2'000}), false).attributes.find("value"), nullptr);
}

} // namespace generator
