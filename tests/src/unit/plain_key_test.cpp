// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/listing.h"
#include "src/unit/plain_key.h"
#include "src/unit/unit_words.h"

#include <gtest/gtest.h>

#include <vector>

namespace diaban {
namespace {

TEST(PlainKey, leavesLettersAndDigitsWithoutDiacritics) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"Mã_xã", "maxa"},     {"MA XA", "maxa"}, {"Ma\u0303", "ma"}, {"Đơn vị", "donvi"}, {"tên-ĐVHC", "tendvhc"},
        {"a03_ten", "a03ten"}, {"", ""},          {"--", ""},         {"Ấp 3.", "ap3"},    {"fullName", "fullname"}};
    for (const auto& [header, plain] : cases) {
        EXPECT_EQ(plainKey(header), plain) << header;
    }
}

TEST(UnitWord, isKnownInFrontOfAName) {
    for (const char* name :
         {"xã ba đình", "phường 1", "p. bến thành", "p.1", "tx. sơn tây", "thành phố huế", "thị trấn nưa",
          "đặc khu hoàng sa", "tp huế", "tỉnh lào cai", "thủ đô hà nội", "quận 1", "h.ba vì"}) {
        EXPECT_TRUE(beginsWithUnitWord(name)) << name;
    }
}

TEST(UnitWord, isNotSeenInOtherText) {
    for (const char* name : {"", "xã", "xã ", "ba đình", "xãba", "phườngx", "ba xã đình", "p", "p."}) {
        EXPECT_FALSE(beginsWithUnitWord(name)) << name;
    }
}

TEST(Listing, showsTheFirstAndSaysThatThereAreMore) {
    const std::vector<std::string> texts{"a", "b", "c"};
    EXPECT_EQ(listing(texts, 5), "a, b, c");
    EXPECT_EQ(listing(texts, 3), "a, b, c");
    EXPECT_EQ(listing(texts, 2), "a, b, …");
    EXPECT_EQ(listing({}, 2), "");
}

} // namespace
} // namespace diaban
