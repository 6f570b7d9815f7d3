// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/unit_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;

struct NameCase {
    const char* label;
    const char* name;
    std::vector<std::string> full, shortened, bare;
};

class Names : public testing::TestWithParam<NameCase> {};

TEST_P(Names, HaveTheirForms) {
    const NameForms forms = UnitNames().of(GetParam().name);
    EXPECT_EQ(forms.full, GetParam().full);
    EXPECT_EQ(forms.shortened, GetParam().shortened);
    EXPECT_EQ(forms.bare, GetParam().bare);
    EXPECT_EQ(forms.in(NameForm::Short), GetParam().shortened);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Names,
    testing::Values(
        NameCase{"ward", "Phường Hàng Trống", {"Phường", "Hàng", "Trống"}, {"P. Hàng", "Trống"}, {"Hàng", "Trống"}},
        NameCase{"commune", "Xã Hồng Thái", {"Xã", "Hồng", "Thái"}, {"X. Hồng", "Thái"}, {"Hồng", "Thái"}},
        NameCase{"township", "Thị trấn Ea Súp", {"Thị", "trấn", "Ea", "Súp"}, {"TT. Ea", "Súp"}, {"Ea", "Súp"}},
        NameCase{"zone", "Đặc khu Lý Sơn", {"Đặc", "khu", "Lý", "Sơn"}, {"ĐK. Lý", "Sơn"}, {"Lý", "Sơn"}},
        NameCase{"capitals", "THÀNH PHỐ HUẾ", {"THÀNH", "PHỐ", "HUẾ"}, {"TP. HUẾ"}, {"HUẾ"}},
        NameCase{"number", "Phường 12", {"Phường 12"}, {"P. 12"}, {"P. 12"}},
        NameCase{"numberBehind", "Xã A Lưới 3", {"Xã", "A", "Lưới 3"}, {"X. A", "Lưới 3"}, {"A", "Lưới 3"}},
        NameCase{"dash",
                 "Xã Chân Mây - Lăng Cô",
                 {"Xã", "Chân", "Mây -", "Lăng", "Cô"},
                 {"X. Chân", "Mây -", "Lăng", "Cô"},
                 {"Chân", "Mây -", "Lăng", "Cô"}},
        NameCase{"spaces", "  Xã  Tân   An ", {"Xã", "Tân", "An"}, {"X. Tân", "An"}, {"Tân", "An"}},
        NameCase{"noWord", "Autauga", {"Autauga"}, {"Autauga"}, {"Autauga"}},
        NameCase{"wordAlone", "Xã", {"Xã"}, {"Xã"}, {"Xã"}},
        NameCase{"likeAWord", "Xãi Hai", {"Xãi", "Hai"}, {"Xãi", "Hai"}, {"Xãi", "Hai"}},
        NameCase{"empty", "", {}, {}, {}}),
    [](const auto& row) { return std::string(row.param.label); });

TEST(NamesOfAMap, KeepTheirWordsWhereTheyWouldBeTheSameWithoutThem) {
    const auto forms = UnitNames().of(std::vector<std::string>{"Xã Sơn Tây", "Phường Sơn Tây", "Xã Ba Vì"});
    EXPECT_THAT(forms[0].bare, ElementsAre("X. Sơn", "Tây"));
    EXPECT_THAT(forms[1].bare, ElementsAre("P. Sơn", "Tây"));
    EXPECT_THAT(forms[2].bare, ElementsAre("Ba", "Vì"));
}

} // namespace
} // namespace diaban
