// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/border_study.h"
#include "tests/support/drawn_layer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

Boundaries withParents(const std::vector<std::string>& parents, const std::vector<std::string>& above = {}) {
    Boundaries boundaries;
    boundaries.layer = test::rowOfSquares({"1", "2", "3"});
    gis::Problems ignored;
    boundaries.units = unitsOf(boundaries.layer, {"code", "name", {}}, ignored);
    boundaries.units.fields.parent = "parent";
    boundaries.units.parents = parents;
    if (!above.empty()) {
        boundaries.units.fields.above = {"above"};
        boundaries.units.above = {above};
    }
    return boundaries;
}

TEST(BorderLevels, parentsAreProvincesUnlessTheirNamesSayOtherwise) {
    for (const std::vector<std::string>& names :
         {std::vector<std::string>{"Tỉnh A", "Thành phố B", "Tỉnh A"}, {"01", "02", ""}, {"Lào Cai", "Huế", "Huế"}}) {
        const UnitParents parents = parentsOf(withParents(names), {});
        EXPECT_THAT(parents.districts, IsEmpty()) << names[0];
        EXPECT_EQ(parents.provinces, names);
        EXPECT_EQ(levelOf(parents, 0, 1), BorderLevel::Province);
    }
    for (const std::vector<std::string>& names : {std::vector<std::string>{"Thành phố A", "Huyện B", "Huyện B"},
                                                  {"Quận 1", "Quận 3", "Q.3"},
                                                  {"A", "TX. Phú Vân", "A"}}) {
        const UnitParents parents = parentsOf(withParents(names), {});
        EXPECT_EQ(parents.districts, names);
        EXPECT_THAT(parents.provinces, IsEmpty()) << names[0];
        EXPECT_EQ(levelOf(parents, 0, 1), BorderLevel::District);
    }
}

TEST(BorderLevels, parentsOfParentsAreTheProvinces) {
    const Boundaries boundaries = withParents({"A", "B", "B"}, {"X", "X", "Y"});
    const UnitParents parents = parentsOf(boundaries, {});
    EXPECT_EQ(levelOf(parents, 0, 1), BorderLevel::District);
    EXPECT_EQ(levelOf(parents, 1, 2), BorderLevel::Province);
    Boundaries unknown = withParents({"", "", ""});
    unknown.units.fields.parent.clear();
    EXPECT_EQ(levelOf(parentsOf(unknown, {}), 0, 1), BorderLevel::Unknown);
}

TEST(BorderStudy, ofRepairedBoundariesIsThatOfTheSameOnes) {
    Boundaries boundaries = withParents({"A", "B", "B"});
    gis::Problems problems;
    const BorderStudy valid = studyValidBorders(boundaries, LayerBorders(), 10, problems);
    const BorderStudy repaired = studyBorders(boundaries, {}, 10, problems);
    EXPECT_THAT(valid.pairs, SizeIs(2));
    EXPECT_EQ(valid.sharedMetres, repaired.sharedMetres);
    EXPECT_EQ(valid.toleranceMetres, 10);
    EXPECT_EQ(valid.faults.overlaps, 0U);
}

} // namespace
} // namespace diaban
