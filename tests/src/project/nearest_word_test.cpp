// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/nearest_word.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(NearestWord, isAtMostThreeLettersAway) {
    const std::vector<std::string> known{"households", "people", "pledged"};
    EXPECT_EQ(nearestWord("house_holds", known), "households");
    EXPECT_EQ(nearestWord("pledge", known), "pledged");
    EXPECT_EQ(nearestWord("hamlets", known), "");
    EXPECT_EQ(nearestWord("people", known), "people");
    EXPECT_EQ(nearestWord("a", {"b", "c"}), "b") << "the first of several";
    EXPECT_EQ(nearestWord("a", {}), "");
    EXPECT_EQ(nearestWord("foo", {"crs", "key"}), "") << "nothing is alike";
    EXPECT_EQ(nearestWord("kye", {"crs", "key"}), "key");
    EXPECT_EQ(nearestWord("keys", {"crs", "key"}), "key");
}

} // namespace
} // namespace diaban
