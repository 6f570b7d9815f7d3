// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/units.h"
#include "tests/src/unit/layer_by_hand.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using Texts = std::vector<std::string>;
using Integers = std::vector<std::int64_t>;

/// Fields as the official list of 2026 has them.
gis::Layer wards() {
    return layerByHand({{"code", Texts{"00004", "00008", "00025"}},
                        {"name", Texts{"Ba Đình", "Ngọc Hà", "Giảng Võ"}},
                        {"nameEn", Texts{"Ba Dinh", "Ngoc Ha", "Giang Vo"}},
                        {"fullName", Texts{"Phường Ba Đình", "Phường Ngọc Hà", "Phường Giảng Võ"}},
                        {"codeName", Texts{"ba_dinh", "ngoc_ha", "giang_vo"}},
                        {"gisServerId", Texts{"xa_2025.3256", "xa_2025.3257", "xa_2025.3202"}},
                        {"area", Texts{"2.97", "2.68", "2.60"}},
                        {"provinceCode", Texts{"01", "01", "01"}}});
}

TEST(UnitsOf, findsKeyAndNameAndTellsThem) {
    gis::Problems problems;
    const Units units = unitsOf(wards(), {}, problems);
    EXPECT_EQ(units.fields.key, "code");
    EXPECT_EQ(units.fields.name, "fullName");
    EXPECT_EQ(units.fields.parent, "");
    EXPECT_THAT(units.codes, ElementsAre("00004", "00008", "00025"));
    EXPECT_EQ(units.names[1], "Phường Ngọc Hà");
    EXPECT_THAT(units.parents, ElementsAre("", "", ""));
    EXPECT_EQ(problems.count("unit.key_found"), 1U);
    EXPECT_EQ(problems.count("unit.name_found"), 1U);
    EXPECT_EQ(problems.warnings(), 0U);
}

TEST(UnitsOf, takesTheFieldsNamedInAnyCase) {
    gis::Problems problems;
    const Units units = unitsOf(wards(), {"CODE", "name", "provinceCode"}, problems);
    EXPECT_EQ(units.fields.key, "code");
    EXPECT_EQ(units.describe(0), "00004 Ba Đình");
    EXPECT_THAT(units.parents, ElementsAre("01", "01", "01"));
    EXPECT_TRUE(problems.list().empty());
}

TEST(UnitsOf, namesDoNotTurnTheTextAroundThemAndTheTableKeepsThem) {
    gis::Problems problems;
    const gis::Layer layer = layerByHand({{"code", Texts{"00004", "00008"}},
                                          {"name", Texts{"\u202EBa Đình", "Ngọc\u200F Hà"}},
                                          {"parent", Texts{"\u2067Hà Nội", "Hà Nội"}}});
    const Units units = unitsOf(layer, {"code", "name", "parent"}, problems);
    EXPECT_THAT(units.names, ElementsAre("Ba Đình", "Ngọc Hà"));
    EXPECT_THAT(units.parents, ElementsAre("Hà Nội", "Hà Nội")) << "one parent, not two that look alike";
    EXPECT_EQ(layer.attributes.fields[1].asText(0), "\u202EBa Đình");
}

TEST(UnitsOf, refusesAFieldThatIsNotThereAndListsThoseThatAre) {
    gis::Problems problems;
    try {
        (void)unitsOf(wards(), {"ma_xa", "", ""}, problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
        EXPECT_EQ(error.file(), "units.gpkg");
        EXPECT_EQ(error.message().id, "unit.field_missing");
        EXPECT_NE(std::string(error.what()).find("gisServerId"), std::string::npos) << error.what();
    }
    EXPECT_EQ(errorId([&] { (void)unitsOf(wards(), {"code", "ten", ""}, problems); }), "unit.field_missing");
    EXPECT_EQ(errorId([&] { (void)unitsOf(wards(), {"code", "name", "huyen"}, problems); }), "unit.field_missing");
}

struct KeyCase {
    const char* name;
    std::vector<HandField> fields;
    std::string key; ///< or the id of the error
};

class KeyByEvidence : public testing::TestWithParam<KeyCase> {};

TEST_P(KeyByEvidence, isFoundOrAskedFor) {
    gis::Problems problems;
    Units units;
    const std::string id = errorId([&] { units = unitsOf(layerByHand(GetParam().fields), {}, problems); });
    EXPECT_EQ(id.empty() ? units.fields.key : id, GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, KeyByEvidence,
    testing::Values(
        KeyCase{"onlyOne", {{"x", Texts{"001", "002"}}, {"y", Texts{"b", "b"}}}, "x"},
        KeyCase{"usualNameWins", {{"x", Texts{"001", "002"}}, {"Mã xã", Texts{"101", "102"}}}, "Mã xã"},
        KeyCase{"codeBeforeId", {{"ID", Texts{"901", "902"}}, {"Code", Texts{"101", "102"}}}, "Code"},
        KeyCase{"twoUnknown", {{"x", Texts{"001", "002"}}, {"y", Texts{"101", "102"}}}, "unit.key_ambiguous"},
        KeyCase{"sameNameTwice", {{"ma_xa", Texts{"001", "002"}}, {"MaXa", Texts{"101", "102"}}}, "unit.key_ambiguous"},
        KeyCase{"repeated", {{"code", Texts{"001", "001"}}}, "unit.no_key"},
        KeyCase{"empty", {{"code", Texts{"001", ""}}}, "unit.no_key"},
        KeyCase{"spaces", {{"code", Texts{"00 1", "00 2"}}}, "unit.no_key"},
        KeyCase{"figures", {{"dt", Texts{"2.97", "2.68"}}}, "unit.no_key"},
        KeyCase{"lettersWithNumbers", {{"hc", Texts{"VN-01-001", "VN-01-002"}}}, "hc"},
        KeyCase{"words", {{"name", Texts{"abc", "abd"}}}, "unit.no_key"},
        KeyCase{"lengthsFarApart", {{"x", Texts{"1", "10000"}}}, "unit.no_key"},
        KeyCase{"numberOfRow", {{"STT", Texts{"1", "2"}}, {"OBJECTID", Integers{1, 2}}}, "unit.no_key"},
        KeyCase{"integers", {{"commune_id", Integers{1010101, 1010103}}, {"ten", Texts{"A", "B"}}}, "commune_id"},
        KeyCase{"textBeforeIntegers", {{"id", Integers{1, 2}}, {"x", Texts{"01", "02"}}}, "x"},
        KeyCase{"noFields", {}, "unit.no_fields"}),
    [](const auto& row) { return row.param.name; });

struct NameCase {
    const char* name;
    std::vector<HandField> fields;
    std::string field; ///< empty: none
};

class NameByEvidence : public testing::TestWithParam<NameCase> {};

TEST_P(NameByEvidence, isTheUnitsOwn) {
    std::vector<HandField> fields = GetParam().fields;
    fields.insert(fields.begin(), {"code", Texts{"01", "02", "03"}});
    gis::Problems problems;
    EXPECT_EQ(unitsOf(layerByHand(fields), {}, problems).fields.name, GetParam().field);
    EXPECT_EQ(problems.count("unit.no_name"), GetParam().field.empty() ? 1U : 0U);
}

const Texts kBare{"Ba Đình", "Ngọc Hà", "Giảng Võ"};
const Texts kFull{"Phường Ba Đình", "Xã Ngọc Hà", "X. Giảng Võ"};
const Texts kProvince{"Thành phố Hà Nội", "Thành phố Hà Nội", "Thành phố Hà Nội"};
const Texts kMerged{"Xã A, Xã B", "Xã C, Xã D", "Xã E, Phường F"};

INSTANTIATE_TEST_SUITE_P(
    Cases, NameByEvidence,
    testing::Values(NameCase{"usualName", {{"note", kBare}, {"NAME", kBare}}, "NAME"},
                    NameCase{"withUnitWords", {{"name", kBare}, {"z", kFull}}, "z"},
                    NameCase{"fullBeforeShort", {{"ten", kFull}, {"fullName", kFull}}, "fullName"},
                    NameCase{"vietnamese", {{"ghi chú", kBare}, {"Tên đơn vị", kBare}}, "Tên đơn vị"},
                    NameCase{"notTheProvince",
                             {{"a04_tentinh", kProvince}, {"a03_ten", kFull}, {"a05_truocsn", kMerged}},
                             "a03_ten"},
                    NameCase{"provinceBesideBareNames", {{"tentinh", kProvince}, {"ten", kBare}}, "ten"},
                    NameCase{"nothingLikeIt", {{"ghichu", kBare}}, ""},
                    NameCase{"slugs", {{"name", Texts{"ba_dinh", "ngoc_ha", "giang_vo"}}}, ""},
                    NameCase{"allEmpty", {{"name", Texts{"", "", ""}}}, ""}),
    [](const auto& row) { return row.param.name; });

TEST(UnitsOf, tellsIntegerKeysEmptyKeysAndNormalisedNames) {
    gis::Problems problems;
    const Units units =
        unitsOf(layerByHand({{"id", Integers{103, 104}}, {"name", Texts{"Phường \nA", "Xã  B"}}}), {}, problems);
    EXPECT_THAT(units.codes, ElementsAre("103", "104"));
    EXPECT_THAT(units.names, ElementsAre("Phường A", "Xã B"));
    EXPECT_EQ(problems.count("unit.integer_key"), 1U);
    EXPECT_EQ(problems.count("unit.names_normalised"), 1U);

    gis::Layer layer = layerByHand({{"code", Texts{" 001 ", "", "001"}}, {"name", Texts{"A", "B", "C"}}});
    layer.attributes.fields[0].isNull[1] = 1;
    const Units gaps = unitsOf(layer, {"code", "name", ""}, problems);
    EXPECT_THAT(gaps.codes, ElementsAre("001", "", "001")) << "repeated keys are left to the join";
    EXPECT_EQ(gaps.describe(1), "B");
    EXPECT_EQ(problems.count("unit.empty_key"), 1U);
    EXPECT_EQ(problems.list().back().place, "B");
    EXPECT_EQ(problems.count("unit.codes_squeezed"), 1U);
}

} // namespace
} // namespace diaban
