// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/code_points.h"
#include "src/table/vietnamese_letter.h"
#include "src/table/vietnamese_syllable.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(VietnameseSyllable, TakesWhatIsSpeltRight) {
    for (const char* word :
         {"phường", "Nguyễn", "NGHIÊNG", "xã",     "Hoà",    "Hòa",   "Thủy",  "Thuỷ",  "Quỳnh", "quyết", "quốc",
          "Quý",    "gì",     "giếng",   "giữa",   "khuya",  "ý",     "yêu",   "yết",   "ở",     "ướt",   "Đắk",
          "Lắk",    "Krông",  "Plêi",    "Djrăng", "Tẻh",    "Mỹ",    "thuở",  "xoong", "loắt",  "huếch", "rượu",
          "kỳ",     "nghề",   "Qưới",    "Ấp",     "khuyến", "tuyệt", "ngoằn", "sếp",   "Ê"}) {
        EXPECT_TRUE(isVietnameseSyllable(codePoints(word))) << word;
    }
}

TEST(VietnameseSyllable, RefusesWhatIsNot) {
    for (const char* word : {"Ph­êng", "NguyÔn", "phươc", "bàc",   "nghãi", "ngiêm", "cế",   "ghà", "hộá",
                             "thàó",   "Bỡnhh",  "tiéng", "chiẻu", "café",  "naïve", "Côte", "ñ",   "xăn4",
                             "",       "b",      "đ",     "hếp2",  "lườừ",  "quư",   "gườ!", "aấ",  "thuyềnng"}) {
        EXPECT_FALSE(isVietnameseSyllable(codePoints(word))) << word;
    }
}

TEST(VietnameseLetter, TakesEachLetterApartAndTogether) {
    std::size_t letters = 0;
    for (char32_t letter = 0; letter < 0x2000; ++letter) {
        if (const auto parts = vowelLetterOf(letter)) {
            ++letters;
            EXPECT_EQ(composed(*parts), letter);
            EXPECT_EQ(capitalOf(composed({parts->base, parts->tone, false})), capitalOf(letter));
        }
    }
    EXPECT_EQ(letters, 144U); // 12 vowels, 6 tones, 2 cases
    EXPECT_EQ(capitalOf(U'đ'), U'Đ');
    EXPECT_EQ(capitalOf(U'x'), U'X');
    EXPECT_EQ(capitalOf(U'±'), U'±');
}

} // namespace
} // namespace diaban
