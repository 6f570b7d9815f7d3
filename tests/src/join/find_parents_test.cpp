// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/find_parents.h"
#include "tests/src/join/sides_by_hand.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

gis::Layer layerByHand(const std::vector<std::pair<std::string, Texts>>& fields) {
    gis::Layer layer;
    layer.file = "units.gpkg";
    for (const auto& [name, texts] : fields) {
        gis::Field field = gis::makeField(name, gis::FieldType::Text, texts.size());
        std::get<0>(field.values) = texts;
        field.isNull.assign(texts.size(), 0);
        layer.attributes.fields.push_back(std::move(field));
    }
    return layer;
}

const gis::Layer kSix = layerByHand({
    {"code", {"01", "02", "03", "04", "05", "06"}},
    {"name", {"Xã Tân An", "Xã Mỹ Hòa", "Xã An Lạc", "Xã Tân An", "Xã Mỹ Hòa", "Xã An Thọ"}},
    {"kind", {"Xã", "Xã", "Xã", "Xã", "Xã", "Xã"}},
    {"district",
     {"Huyện Cát Phong", "Huyện Cát Phong", "Huyện Cát Phong", "Thị xã Phú Vân", "Thị xã Phú Vân", "Thị xã Phú Vân"}},
});

std::string found(const gis::Layer& layer, const std::vector<std::pair<std::string, Texts>>& columns) {
    gis::Problems problems;
    const auto parents = findParents(layer, tableByHand(columns), problems);
    EXPECT_EQ(problems.count("parents.found"), parents ? 1U : 0U);
    return parents ? parents->field + " = " + parents->header : "nothing";
}

TEST(FindParents, byNamesHoweverTheyAreWritten) {
    EXPECT_EQ(found(kSix, {{"Xã", {"Tân An", "Mỹ Hòa"}}, {"Huyện", {"Huyện Cát Phong", "Thị xã Phú Vân"}}}),
              "district = Huyện");
    EXPECT_EQ(found(kSix, {{"H", {"H. Cát Phong", "TX PHÚ VÂN"}}}), "district = H");
    EXPECT_EQ(found(kSix, {{"H", {"Cát Phong", "", "Phú Vân", ""}}}), "district = H") << "blank cells say nothing";
}

TEST(FindParents, nineInTenRowsMustMeet) {
    Texts texts(9, "Cát Phong");
    texts.emplace_back("Cộng");
    EXPECT_EQ(found(kSix, {{"H", texts}}), "district = H");
    texts.emplace_back("Tổng");
    EXPECT_EQ(found(kSix, {{"H", texts}}), "nothing");
}

TEST(FindParents, neitherNamesNorKindsNorNumbersAreParents) {
    EXPECT_EQ(found(kSix, {{"Xã", {"Xã Tân An", "Xã Mỹ Hòa", "Xã An Lạc"}}}), "nothing");
    EXPECT_EQ(found(kSix, {{"Loại", {"Xã", "Xã", "Xã"}}}), "nothing");
    EXPECT_EQ(found(kSix, {{"Ghi chú", {"", "", ""}}}), "nothing");
    EXPECT_EQ(found(layerByHand({{"name", {"Xã An", "Xã Bo"}}, {"district", {"H", "K"}}}), {{"H", {"H", "K"}}}),
              "nothing")
        << "a field whose values do not repeat";
}

TEST(FindParents, theFinerFieldIsTaken) {
    gis::Layer layer = kSix;
    gis::Field province = gis::makeField("province", gis::FieldType::Text, 6);
    std::get<0>(province.values) = Texts(6, "Tỉnh Phú Vân");
    province.isNull.assign(6, 0);
    layer.attributes.fields.insert(layer.attributes.fields.begin(), province);
    EXPECT_EQ(found(layer, {{"Đơn vị", {"Phú Vân", "Phú Vân"}}}), "district = Đơn vị");
    EXPECT_EQ(found(layer, {{"T", {"Tỉnh Phú Vân", "Tỉnh Phú Vân"}}, {"H", {"H. Cát Phong", "TX. Phú Vân"}}}),
              "district = H");
}

} // namespace
} // namespace diaban
