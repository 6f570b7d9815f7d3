// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/known_unit_lists.h"
#include "src/unit/parent_names.h"
#include "tests/src/unit/layer_by_hand.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Texts = std::vector<std::string>;

/// Three units of two provinces, with one more field.
gis::Layer layerWith(const std::string& field, const Texts& values, const Texts& parents = {"01", "01", "48"}) {
    return layerByHand({{"code", Texts{"00004", "00008", "20194"}},
                        {"name", Texts{"Phường Ba Đình", "Phường Ngọc Hà", "Phường Hải Châu"}},
                        {"provinceCode", parents},
                        {field, values}});
}

Units unitsIn(const gis::Layer& layer) {
    gis::Problems problems;
    Units units = unitsOf(layer, {"code", "name", "provinceCode"}, problems);
    units.parentNames = findParentNames(layer.attributes, units, nullptr);
    return units;
}

TEST(ParentNames, ACodeIsMostlyDigitsAndHasNoSpace) {
    for (const char* code : {"48", "001", "VN048"}) {
        EXPECT_TRUE(isParentCode(code)) << code;
    }
    for (const char* name : {"", "Quận 1", "Huyện Sơn Mộc", "Q1"}) {
        EXPECT_FALSE(isParentCode(name)) << name;
    }
}

TEST(ParentNames, AreOfAnotherFieldThatCallsEachCodeOneThing) {
    const Units units = unitsIn(layerWith("tinh", {"Hà Nội", "Hà Nội", "Đà Nẵng"}));
    EXPECT_THAT(units.parentNames, ElementsAre("Hà Nội", "Hà Nội", "Đà Nẵng"));
    EXPECT_EQ(parentName(units, 2), "Đà Nẵng");
}

TEST(ParentNames, AreOfNoFieldThatSaysOtherThings) {
    const std::vector<std::pair<std::string, Texts>> others{{"province_slug", {"ha_noi", "ha_noi", "da_nang"}},
                                                            {"province", {"Hà Nội", "Thủ đô", "Đà Nẵng"}},
                                                            {"province", {"Việt Nam", "Việt Nam", "Việt Nam"}},
                                                            {"region", {"north", "north", "south"}},
                                                            {"province", {"Hà Nội", "", "Đà Nẵng"}}};
    for (const auto& [field, values] : others) {
        EXPECT_THAT(unitsIn(layerWith(field, values)).parentNames, ElementsAre("", "", "")) << values[1];
    }
}

TEST(ParentNames, AreOfTheListThatTheUnitsStandIn) {
    const gis::Layer layer = layerWith("note", {"a", "b", "c"});
    Units units = unitsIn(layer);
    const UnitList& list = *UnitLists().of("2026-07");
    units.parentNames = findParentNames(layer.attributes, units, &list);
    EXPECT_EQ(units.parentNames[0], "Thành phố Hà Nội");
    EXPECT_EQ(parentNameOrCode(units, 0), "Thành phố Hà Nội");
    EXPECT_EQ(parentNamesOrCodes(units).front(), "Thành phố Hà Nội");
    EXPECT_EQ(parentNamesOrCodes(unitsIn(layer)), unitsIn(layer).parents) << "codes where nobody knows";
    units.parents = {"77", "77", "77"};
    EXPECT_THAT(findParentNames(layer.attributes, units, &list), ElementsAre("", "", "")) << "codes of another list";
}

TEST(ParentNames, WithoutOneTheCodeIsCalledACode) {
    Units units = unitsIn(layerWith("note", {"a", "b", "c"}));
    const Catalogue vi(Language::Vi);
    EXPECT_EQ(parentName(units, 2), "");
    EXPECT_EQ(parentNameOrCode(units, 2), "48");
    EXPECT_EQ(parentWords(units, 2, vi), "Tỉnh mã 48");
    EXPECT_EQ(parentWords(units, 2, Catalogue(Language::En)), "Province code 48");
    units.fields.parent = "ma_huyen";
    EXPECT_EQ(parentWords(units, 2, vi), "Huyện mã 48");
    units.fields.parent = "above";
    EXPECT_EQ(parentWords(units, 2, vi), "Đơn vị mã 48");
}

TEST(ParentNames, NamesStayAsTheyAre) {
    const Units units = unitsIn(layerWith("tinh", {"A", "A", "B"}, {"Quận 1", "Quận 1", "Huyện Sơn Mộc"}));
    EXPECT_THAT(units.parentNames, IsEmpty());
    EXPECT_EQ(parentWords(units, 0, Catalogue(Language::Vi)), "Quận 1");
    const Units none = unitsIn(layerWith("tinh", {"A", "A", "B"}, {"", "", ""}));
    EXPECT_EQ(parentWords(none, 0, Catalogue(Language::Vi)), "");
}

} // namespace
} // namespace diaban
