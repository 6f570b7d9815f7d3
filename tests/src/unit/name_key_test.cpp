// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/unit/name_key.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace diaban {
namespace {

struct KeyCase {
    const char* name;
    std::string written;
    std::string key;
};

class NameKey : public testing::TestWithParam<KeyCase> {};

TEST_P(NameKey, isAsDocumented) {
    EXPECT_EQ(nameKey(GetParam().written), GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, NameKey,
    testing::Values(KeyCase{"empty", "", ""}, KeyCase{"onlySpaces", " \u00A0\u200B\t", ""},
                    KeyCase{"lowerCase", "Xã Đông Hòa", "xã đông hòa"},
                    KeyCase{"capitals", "XÃ ĐÔNG HÒA", "xã đông hòa"},
                    KeyCase{"decomposed", "Xa\u0303 Ho\u0300a", "xã hòa"},
                    KeyCase{"marksInAnyOrder", "Pha\u0323\u0302n", "phận"},
                    KeyCase{"dStaysWithoutItsStroke", "Dak Lak", "dak lak"},
                    KeyCase{"dStaysWithItsStroke", "Đắk Lắk", "đắk lắk"}, KeyCase{"toneMarkPlaceStays", "Hoà", "hoà"},
                    KeyCase{"lineBreakInside", "Phường \r\nHoàn Kiếm", "phường hoàn kiếm"},
                    KeyCase{"noBreakSpace", "Xã\u00A0An\u202FBình", "xã an bình"},
                    KeyCase{"zeroWidthSpaceAtTheEnd", "Xã An \u200B", "xã an"},
                    KeyCase{"byteOrderMarkInFront", "\uFEFFXã An", "xã an"},
                    KeyCase{"rightQuote", "Ea H’Leo", "ea h'leo"}, KeyCase{"leftQuote", "Ea H‘Leo", "ea h'leo"},
                    KeyCase{"modifierApostrophe", "Ea HʼLeo", "ea h'leo"}, KeyCase{"grave", "Ea H`Leo", "ea h'leo"},
                    KeyCase{"acute", "Ea H´Leo", "ea h'leo"}, KeyCase{"plainApostrophe", "Ea H'Leo", "ea h'leo"},
                    KeyCase{"sharpS", "Straße", "strasse"}, KeyCase{"code", "00103", "00103"}),
    [](const auto& row) { return row.param.name; });

TEST(NameKeyPairs, differentNamesStayDifferent) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Ba Tơ", "Ba Tô"},        {"Hoà", "Hòa"},
                                                                 {"Đông", "Dông"},          {"Xã An", "An"},
                                                                 {"Phường 1", "Phường 01"}, {"Quý", "Quí"}};
    for (const auto& [a, b] : pairs) {
        EXPECT_NE(nameKey(a), nameKey(b)) << a << " / " << b;
    }
}

/// Random texts of letters that trouble normalisation, folding and squeezing.
std::string randomName(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "a",      "Ă", "ậ", "Ơ", "o\u031B", "đ", "Đ",      "D",      "\u0301", "\u0323", "\u0302",
        "\u0345", "İ", "ŉ", "ß", "Σ",       "ς", " ",      "\u00A0", "\u200B", "\t",     "'",
        "’",      "´", "`", "0", "7",       ".", "\u1E9E", "\u2000", "\u1FEF", "가"};
    std::string name;
    for (std::size_t n = random() % 12; n > 0; --n) {
        name += pieces[random() % pieces.size()];
    }
    return name;
}

TEST(NameKeyLaws, holdOnRandomNames) {
    std::mt19937 random(20260730);
    for (int i = 0; i < 20'000; ++i) {
        const std::string name = randomName(random);
        const std::string key = nameKey(name);
        ASSERT_EQ(nameKey(key), key) << "not idempotent: " << name;
        ASSERT_TRUE(gis::isNfc(key)) << name;
        ASSERT_EQ(gis::squeezeSpace(key), key) << name;
        ASSERT_EQ(nameKey(gis::toNfc(name)), key) << name;
        ASSERT_EQ(nameKey(gis::foldCase(gis::toNfc(name))), key) << name;
        ASSERT_EQ(nameKey("  " + name + "\n"), key) << name;
    }
}

} // namespace
} // namespace diaban
