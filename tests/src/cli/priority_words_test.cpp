// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cli/priority_words.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(PriorityWords, sayWhatIsSaidAndLeaveTheRestAsUsual) {
    const PriorityWeights usual;
    const PriorityWeights none = priorityWeightsOf("");
    EXPECT_EQ(none.length, usual.length);
    EXPECT_EQ(none.province, usual.province);
    const PriorityWeights all = priorityWeightsOf("length=0.5,weakness=3,level=1:2:4.5,hamlet=0");
    EXPECT_EQ(all.length, 0.5);
    EXPECT_EQ(all.weakness, 3);
    EXPECT_EQ(all.commune, 1);
    EXPECT_EQ(all.district, 2);
    EXPECT_EQ(all.province, 4.5);
    EXPECT_EQ(all.hamlet, 0);
    const PriorityWeights one = priorityWeightsOf("weakness=0");
    EXPECT_EQ(one.weakness, 0);
    EXPECT_EQ(one.hamlet, usual.hamlet);
}

TEST(PriorityWords, thatAreNoneAreRefusedWithThePart) {
    for (const char* wrong : {"length",
                              "length=",
                              "length=one",
                              "length=-1",
                              "length=11",
                              "length=1e9",
                              "length=nan",
                              "length=inf",
                              "level=1",
                              "level=1:2",
                              "level=1:2:3:4",
                              "weak=1",
                              "length=1,",
                              "length=1;weakness=2",
                              "length=1:2",
                              "length=0,5",
                              "length=1,length=2",
                              "level=1:1.5:2,level=1:1:1",
                              "level=0:1.5:2",
                              "level=1:0:2",
                              "level=0:0:0"}) {
        EXPECT_THROW((void)priorityWeightsOf(wrong), gis::Error) << wrong;
    }
}

} // namespace
} // namespace diaban
