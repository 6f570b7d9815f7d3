// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_ids.h"

#include <gtest/gtest.h>

#include <set>

namespace diaban {
namespace {

TEST(XmlId, tellsNamesApart) {
    EXPECT_EQ(xmlId("00123"), "u-00123");
    EXPECT_EQ(xmlId("A-1.b"), "u-A-1.b");
    EXPECT_EQ(xmlId("a b"), "u-a_20b");
    EXPECT_EQ(xmlId("a_20b"), "u-a_5f20b");
    EXPECT_EQ(xmlId("Đ"), "u-_c4_90");
    EXPECT_EQ(xmlId("\"><x"), "u-_22_3e_3cx");
    EXPECT_EQ(xmlId(""), "u-");
}

TEST(SvgIds, areGivenOnce) {
    SvgIds ids;
    EXPECT_EQ(ids.next("1"), "u-1");
    EXPECT_EQ(ids.next("1"), "u-1.2");
    EXPECT_EQ(ids.next("1.2"), "u-1.2.2") << "u-1.2 is taken";
    EXPECT_EQ(ids.next("1"), "u-1.3");
    std::set<std::string> all;
    const std::string longCode(5000, 'x');
    for (int i = 0; i < 50; ++i) {
        const std::string id = ids.next(longCode + std::to_string(i));
        EXPECT_LT(id.size(), 110U);
        EXPECT_TRUE(all.insert(id).second);
    }
}

} // namespace
} // namespace diaban
