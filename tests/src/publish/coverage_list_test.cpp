// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/coverage_list.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::HasSubstr;

/// Units "A" to "D"; A and B are of one district.
struct FourUnits {
    Units units;
    UnitParents parents{{"Huyện 1", "Huyện 1", "Huyện 2", "Huyện 2"}, {"P", "P", "P", "P"}};

    FourUnits() {
        for (const char* letter : {"A", "B", "C", "D"}) {
            units.codes.emplace_back(letter);
            units.names.push_back(std::string("Xã ") + letter);
            units.parents.emplace_back();
        }
    }
};

ClusterStudy studyOf(const FourUnits& four, const std::vector<SharedBorder>& borders,
                     const std::vector<std::vector<std::uint32_t>>& clusters) {
    ClusterStudy study;
    for (const auto& members : clusters) {
        study.clusters.list.emplace_back();
        study.clusters.list.back().members = members;
    }
    study.borders = borders;
    study.counted = clustersOn(study.clusters, {});
    study.covering = coverBorders(study.borders, four.units.size(), study.clusters, study.counted);
    study.coverage = sumCoverage(study.borders, study.covering, four.parents, four.units.size());
    return study;
}

// AAB
// CDB: five borders of a kilometre.
TEST(CoverageList, hasARowForAllForLevelsParentsAndUnits) {
    const FourUnits four;
    const ClusterStudy study = studyOf(four,
                                       {{0, 1, 1000, BorderLevel::Commune},
                                        {0, 2, 1000, BorderLevel::District},
                                        {0, 3, 1000, BorderLevel::District},
                                        {1, 3, 1000, BorderLevel::District},
                                        {2, 3, 1000, BorderLevel::Commune}},
                                       {{0, 1}, {2, 3}});
    const Catalogue catalogue(Language::En);
    const std::string csv = listCsv(coverageList(four.parents, study, four.units, {"a note"}, catalogue), catalogue);
    EXPECT_THAT(csv, HasSubstr("all,,,,5.000,2.000,3.000,40.0,5,2,2\r\n"
                               "borders between communes,,,,2.000,2.000,0.000,100.0,2,2,2\r\n"
                               "borders between districts,,,,3.000,0.000,3.000,0.0,3,0,0\r\n"
                               "province,,P,,5.000,2.000,3.000,40.0,5,2,2\r\n"
                               "district,,Huyện 1,,4.000,1.000,3.000,25.0,4,1,1\r\n"
                               "district,,Huyện 2,,4.000,1.000,3.000,25.0,4,1,1\r\n"));
    EXPECT_THAT(csv, HasSubstr("unit,A,Xã A,,3.000,1.000,2.000,33.3,3,1,1\r\n"));
    EXPECT_THAT(csv, HasSubstr("a note"));
}

TEST(CoverageList, aUnitWithoutSharedBorderHasNoShare) {
    const FourUnits four;
    const ClusterStudy study = studyOf(four, {}, {});
    const Catalogue catalogue(Language::Vi);
    const std::string csv = listCsv(coverageList(four.parents, study, four.units, {}, catalogue), catalogue);
    EXPECT_THAT(csv, HasSubstr("đơn vị;A;Xã A;;\"0,000\";\"0,000\";\"0,000\";;0;0;0\r\n"));
    Boundaries boundaries;
    boundaries.layer = rowOfSquares({"A", "B", "C", "D"});
    boundaries.units = four.units;
    const gis::Layer layer = coverageLayer(boundaries, four.parents, study);
    ASSERT_EQ(layer.unitCount(), 4U);
    EXPECT_EQ(layer.attributes.find("share")->isNull, (std::vector<std::uint8_t>{1, 1, 1, 1}));
    EXPECT_EQ(layer.attributes.find("shared_m")->isNull, (std::vector<std::uint8_t>{0, 0, 0, 0}));
}

} // namespace
} // namespace diaban::test
