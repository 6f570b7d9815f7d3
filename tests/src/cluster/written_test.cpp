// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_date.h"
#include "src/cluster/member_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::ElementsAre;

TEST(WrittenDay, isReadAsPeopleWriteIt) {
    for (const char* text :
         {"2025-07-01", "1/7/2025", "01/07/2025", "01-07-2025", "1.7.2025", "ngày 1 tháng 7 năm 2025", "Ngày 01/7/2025",
          "2025-07-01T00:00:00", "2025-07-01 00:00:00", "01/07/2025 08:30", "1 July 2025", "01 july 2025"}) {
        EXPECT_EQ(writtenDay(text), "2025-07-01") << text;
    }
}

TEST(WrittenDay, isNoneWhereItDoesNotExist) {
    for (const char* text :
         {"", "31/2/2025", "2025-13-01", "7/2025", "2025", "1/7/25", "đang ký", "1/7/2025-2/7/2025", "năm 2025",
          "20250701", ":", "1-7-2025 x", "July 1 2025", "1 July", "1 Julu 2025", "31 June 2025"}) {
        EXPECT_FALSE(writtenDay(text)) << text;
    }
}

TEST(SinceFault, isALaterDayOrNoDayToCompareWith) {
    EXPECT_FALSE(sinceFault("", ""));
    EXPECT_FALSE(sinceFault("", "2025-09-30"));
    EXPECT_FALSE(sinceFault("2025-06-30", "2025-09-30"));
    EXPECT_FALSE(sinceFault("2025-09-30", "2025-09-30")) << "nothing changes within a day";
    EXPECT_EQ(sinceFault("2025-10-01", "2025-09-30")->id, "cluster.since_after_day");
    EXPECT_EQ(sinceFault("2025-10-01", "")->id, "cluster.since_without_day");
}

std::vector<std::string> namesIn(const char* cell) {
    std::vector<std::string> names;
    for (const MemberText& member : memberTexts(cell)) {
        names.push_back(member.name + (member.parent.empty() ? "" : "|" + member.parent) + (member.leads ? "*" : ""));
    }
    return names;
}

TEST(MemberTexts, arePartedAtCommasSemicolonsLinesAndWords) {
    EXPECT_THAT(namesIn("Xã A, xã B; phường C"), ElementsAre("Xã A", "xã B", "phường C"));
    EXPECT_THAT(namesIn("Xã A và xã B"), ElementsAre("Xã A", "xã B"));
    EXPECT_THAT(namesIn("- Xã A\n- Xã B.\n"), ElementsAre("Xã A", "Xã B"));
    EXPECT_THAT(namesIn("1. Xã A\n2) Xã B"), ElementsAre("Xã A", "Xã B"));
    EXPECT_THAT(namesIn("các xã A, B  C"), ElementsAre("xã A", "B C"));
    EXPECT_THAT(namesIn("Xã A (huyện B, tỉnh C), Xã D (chủ trì)"), ElementsAre("Xã A|huyện B, tỉnh C", "Xã D*"));
    EXPECT_THAT(namesIn("00103"), ElementsAre("00103"));
    EXPECT_THAT(namesIn("Phường 1, Phường 2"), ElementsAre("Phường 1", "Phường 2"));
    EXPECT_THAT(namesIn(" ; , "), ElementsAre());
    EXPECT_THAT(namesIn("Xã A (huyện B"), ElementsAre("Xã A|huyện B"));
    EXPECT_THAT(namesIn("(x)"), ElementsAre("(x)"));
}

} // namespace
} // namespace diaban::test
