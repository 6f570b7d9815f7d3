// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/legacy_text.h"

#include <gtest/gtest.h>

#include <string>

namespace diaban {
namespace {

using Encoding = LegacyEncoding;

struct LegacyCase {
    const char* name;
    Encoding encoding;
    const char* shown;
    const char* meant;
};
class LegacyText : public testing::TestWithParam<LegacyCase> {};

TEST_P(LegacyText, SaysWhatWasMeant) {
    const auto& expected = GetParam();
    EXPECT_EQ(undressed(expected.shown, expected.encoding), expected.meant);
}

INSTANTIATE_TEST_SUITE_P(
    Case, LegacyText,
    testing::Values(LegacyCase{"tcvn3", Encoding::Tcvn3, "Ph­êng NguyÔn ThÞ Minh Khai", "Phường Nguyễn Thị Minh Khai"},
                    LegacyCase{"tcvn3_capitals", Encoding::Tcvn3, "§µ N½ng, ¢u C¬, ¤ M«n", "Đà Nẵng, Âu Cơ, Ô Môn"},
                    LegacyCase{"tcvn3_font_of_capitals", Encoding::Tcvn3, "BIÓU TæNG HîP ®¾k l¾k",
                               "BIỂU TỔNG HỢP đắk lắk"},
                    LegacyCase{"tcvn3_short_words_beside_capitals", Encoding::Tcvn3, "THÞ X· Kú ANH", "THỊ XÃ KỲ ANH"},
                    LegacyCase{"tcvn3_first_letter", Encoding::Tcvn3, "Ých HËu, ¸i Quèc", "Ích Hậu, Ái Quốc"},
                    LegacyCase{"tcvn3_ascii_capitals_alone", Encoding::Tcvn3, "TT. Hµ Lam", "TT. Hà Lam"},
                    LegacyCase{"tcvn3_keeps_unicode", Encoding::Tcvn3, "x· – Đắk", "xã – Đắk"},
                    LegacyCase{"vni", Encoding::Vni, "Phöôøng Nguyeãn Thò Minh Khai", "Phường Nguyễn Thị Minh Khai"},
                    LegacyCase{"vni_capitals", Encoding::Vni, "ÑAÉK LAÉK, OÂ MOÂN, YÙ YEÂN", "ĐẮK LẮK, Ô MÔN, Ý YÊN"},
                    LegacyCase{"vni_each_mark", Encoding::Vni, "aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë",
                               "á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ"},
                    LegacyCase{"vni_i_and_y", Encoding::Vni, "í ì æ ó ò yù î ôø öù", "í ì ỉ ĩ ị ý ỵ ờ ứ"},
                    LegacyCase{"windows_1258", Encoding::Windows1258, "Phýõ\u00CCng Ðô\u00ECng Ða", "Phường Đống Đa"},
                    LegacyCase{"empty", Encoding::Vni, "", ""}),
    [](const auto& testCase) { return testCase.param.name; });

TEST(LegacyTextStrays, AreMarkedWhereAsked) {
    EXPECT_EQ(undressed("xÃ", Encoding::Vni), "xÃ");
    EXPECT_EQ(undressed("xÃ", Encoding::Vni, Strays::Mark), "x\uFFFD");
    EXPECT_EQ(undressed("hÄ", Encoding::Tcvn3, Strays::Mark), "h\uFFFD");
}

TEST(LegacyTextNames, AreKnownAsPeopleWriteThem) {
    EXPECT_EQ(legacyEncodingOf("tcvn3"), Encoding::Tcvn3);
    EXPECT_EQ(legacyEncodingOf(" ABC "), Encoding::Tcvn3);
    EXPECT_EQ(legacyEncodingOf("VNI"), Encoding::Vni);
    EXPECT_EQ(legacyEncodingOf("cp1258"), Encoding::Windows1258);
    EXPECT_EQ(legacyEncodingOf("windows-1252"), std::nullopt);
    for (const auto encoding : kLegacyEncodings) {
        EXPECT_EQ(legacyEncodingOf(nameOf(encoding)), encoding);
    }
}

TEST(WesternText, IsWindows1252) {
    EXPECT_EQ(westernText("a\x80\x93\xE9\xFF"), "a€“éÿ");
}

} // namespace
} // namespace diaban
