// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_colours.h"
#include "src/cartography/colour_difference.h"
#include "src/run/analysis_map.h"
#include "src/run/cluster_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace diaban {
namespace {

/// Units in a row, each the neighbour of the four on either side, since chance alone gives two neighbours of the same
/// half too often; the last is alone.
gis::SpatialWeights rowWeights(std::size_t units) {
    constexpr std::size_t kReach = 4;
    std::vector<gis::NeighbourPair> pairs;
    for (std::size_t unit = 0; unit + 1 < units; ++unit) {
        for (std::size_t other = unit + 1; other + 1 < units && other <= unit + kReach; ++other) {
            pairs.push_back(
                {static_cast<std::uint32_t>(unit), static_cast<std::uint32_t>(other), 1, 1, gis::Contact::Rook});
        }
    }
    return {gis::NeighbourGraph(units, pairs, gis::Contact::Queen), gis::Weighting::RowStandardised};
}

MapRequest requestOf(const std::vector<double>& values) {
    MapRequest request;
    request.values = values;
    request.states.assign(values.size(), UnitState::Value);
    return request;
}

std::string keyOf(const MapRequest& request, std::size_t unit) {
    return request.given.classes.at(*request.given.ofUnit.at(unit)).key;
}

std::vector<double> twoHeaps() {
    std::vector<double> values(41, 0);
    for (std::size_t i = 0; i < 40; ++i) {
        values[i] = i < 20 ? 10 + 0.1 * static_cast<double>(i) : 1 + 0.1 * static_cast<double>(i);
    }
    return values;
}

TEST(ClusterMap, localMoranHasGeoDasClassesAndSaysHow) {
    const Catalogue catalogue(Language::En);
    MapRequest request = requestOf(twoHeaps());
    MapAnalysis analysis;
    analysis.kind = AnalysisKind::LocalMoran;
    analysis.permutations.permutations = 999;
    classByClusters(request, rowWeights(41), {}, analysis, catalogue);
    EXPECT_EQ(keyOf(request, 10), "high_high");
    EXPECT_EQ(keyOf(request, 30), "low_low");
    EXPECT_EQ(keyOf(request, 40), "no_neighbours");
    EXPECT_EQ(request.given.classes[0].fill, (Colour{255, 0, 0}));
    EXPECT_EQ(request.given.classes[1].fill, (Colour{0, 0, 255}));
    EXPECT_EQ(request.given.classes.size(), 6U) << "what cannot be tested is left out where there is none";
    for (const char* said : {"999 permutations", "seed 20260101", "0.05", "not corrected"}) {
        EXPECT_THAT(request.given.method, testing::HasSubstr(said));
    }
}

TEST(ClusterMap, whatCannotBeTestedHasARowOnlyWhereThereIsOne) {
    const Catalogue catalogue(Language::Vi);
    MapAnalysis analysis;
    analysis.permutations.permutations = 99;
    for (const AnalysisKind kind : {AnalysisKind::LocalMoran, AnalysisKind::GiStar}) {
        analysis.kind = kind;
        MapRequest request = requestOf(twoHeaps());
        request.values[10] = std::numeric_limits<double>::quiet_NaN();
        request.states[10] = UnitState::NoData;
        classByClusters(request, rowWeights(41), {}, analysis, catalogue);
        EXPECT_FALSE(request.given.ofUnit[10]) << "no data, which has a row of its own";
        EXPECT_EQ(std::ranges::count(request.given.classes, "undefined", &GivenClass::key), 0);
        EXPECT_EQ(keyOf(request, 40), "no_neighbours");
    }
}

TEST(ClusterMap, giStarHasSevenStepsAndCorrectionFindsNoMore) {
    const Catalogue catalogue(Language::Vi);
    MapAnalysis analysis;
    analysis.kind = AnalysisKind::GiStar;
    const auto finds = [&](bool corrected) {
        MapRequest request = requestOf(twoHeaps());
        analysis.falseDiscovery = corrected;
        classByClusters(request, rowWeights(41), {}, analysis, catalogue);
        EXPECT_THAT(keyOf(request, 10), testing::StartsWith("hot")) << corrected;
        std::size_t count = 0;
        for (std::size_t unit = 0; unit < 41; ++unit) {
            count += static_cast<std::size_t>(keyOf(request, unit).starts_with("hot"));
        }
        return count;
    };
    EXPECT_LE(finds(true), finds(false));
}

TEST(ClusterMap, thoseWithoutNeighboursAreNamedAndTheTitleSaysClusters) {
    const Catalogue catalogue(Language::En);
    MapRequest request = requestOf(twoHeaps());
    request.names.assign(41, "Commune");
    request.names[40] = "Island";
    request.texts.title = "Pledges";
    MapAnalysis analysis;
    analysis.kind = AnalysisKind::LocalMoran;
    analysis.permutations.permutations = 99;
    classByClusters(request, rowWeights(41), {}, analysis, catalogue);
    EXPECT_THAT(request.given.method, testing::HasSubstr("not tested: Island"));
    EXPECT_EQ(request.texts.title, "Pledges: clusters of high and of low values");
}

/// A print in black and white still tells hot from cold, and both from what is not significant; those that were not
/// tested are greys of their own, which the footer names.
TEST(ClusterMap, classesAreToldApartInGreyToo) {
    constexpr double kApart = 5;
    const Catalogue catalogue(Language::En);
    for (const AnalysisKind kind : {AnalysisKind::LocalMoran, AnalysisKind::GiStar}) {
        MapRequest request = requestOf(twoHeaps());
        MapAnalysis analysis;
        analysis.kind = kind;
        analysis.permutations.permutations = 99;
        classByClusters(request, rowWeights(41), {}, analysis, catalogue);
        auto classes = request.given.classes;
        std::erase_if(classes,
                      [](const GivenClass& each) { return each.key == "undefined" || each.key == "no_neighbours"; });
        for (std::size_t one = 0; one < classes.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other) {
                EXPECT_GT(colourDifference(seenBy(classes[one].fill, Vision::Grey),
                                           seenBy(classes[other].fill, Vision::Grey)),
                          kApart)
                    << classes[one].key << " and " << classes[other].key;
            }
        }
    }
}

TEST(ClusterMap, constantValuesAreNoClusters) {
    const Catalogue catalogue(Language::En);
    MapRequest request = requestOf(std::vector<double>(5, 3));
    MapAnalysis analysis;
    analysis.kind = AnalysisKind::LocalMoran;
    classByClusters(request, rowWeights(5), {}, analysis, catalogue);
    EXPECT_EQ(keyOf(request, 0), "undefined");
}

TEST(AnalysisMap, classesOfChangesLieAroundZero) {
    MapSpec spec;
    spec.analysis.kind = AnalysisKind::Change;
    UnitValues values = unitsWithout(0, UnitState::NoData);
    for (const double value : {-9.13, -5.0, -1.2, 0.0, 1.1, 2.34, 4.0, 7.77, 3.3}) {
        values.values.push_back(value);
        values.states.push_back(UnitState::Value);
    }
    const ClassChoice choice = analysisClasses(spec, values.values);
    EXPECT_EQ(choice.method, gis::ClassMethod::Manual);
    ASSERT_EQ(choice.limits.size(), 5U);
    EXPECT_EQ(choice.limits[2], 0);
    EXPECT_EQ(choice.limits[0], -choice.limits[4]);
    for (double& value : values.values) {
        value = std::abs(value) + 0.5; // all rose
    }
    const ClassChoice rose = analysisClasses(spec, values.values);
    ASSERT_GT(rose.limits.size(), 1U);
    EXPECT_EQ(rose.limits.front(), 0) << "one class below zero, without a unit";
    MapRequest request;
    request.breaks = classBreaks(rose, values.values);
    EXPECT_FALSE(classMiddle(request));
    request.aroundZero = true;
    ASSERT_TRUE(classMiddle(request));
    EXPECT_EQ(classMiddle(request)->below, 1U);
    EXPECT_EQ(usualPalette(request, Direction::More), "RdBu");
    spec.classes.limits = {-2, 2};
    EXPECT_EQ(analysisClasses(spec, values.values).limits, spec.classes.limits) << "given limits stay";
}

TEST(AnalysisMap, figuresOfChangeHaveANameOfTheirOwn) {
    MapAnalysis analysis;
    EXPECT_EQ(analysis.figureKey("pledged"), "pledged");
    analysis.kind = AnalysisKind::Change;
    analysis.since = "2025-Q2";
    EXPECT_EQ(analysis.figureKey("pledged"), "pledged_since_2025_Q2");
}

} // namespace
} // namespace diaban
