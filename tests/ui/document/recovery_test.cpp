// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "ui/document/recovery.h"

#include <gmock/gmock.h>

#include <fstream>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

class RecoveryTest : public testing::Test {
protected:
    test::TempFolder m_folder;
    fs::path m_kept = m_folder.path() / "recovery";
    Recovery m_recovery{m_kept};
};

TEST_F(RecoveryTest, KeepsTheTextOfAProjectUntilItIsForgotten) {
    const fs::path file = m_folder.path() / "Xã Hòa Lợi.diaban.yaml";
    m_recovery.keep(file, "version: 1\ntitle: một\n", "version: 1\n");
    m_recovery.keep(file, "version: 1\ntitle: hai\n", "version: 1\n");
    const auto found = Recovery(m_kept).all();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().file, file);
    EXPECT_EQ(found.front().base, "version: 1\n");
    EXPECT_EQ(found.front().text, "version: 1\ntitle: hai\n");
    m_recovery.forget();
    EXPECT_THAT(m_recovery.all(), testing::IsEmpty());
}

TEST_F(RecoveryTest, AProjectWithoutAFileHasNoBase) {
    for (const std::optional<std::string>& base : {std::optional<std::string>{}, std::optional<std::string>{""}}) {
        m_recovery.keep(m_folder.path() / "p.diaban.yaml", "text", base);
        ASSERT_EQ(m_recovery.all().size(), 1U);
        EXPECT_EQ(m_recovery.all().front().base, base);
        EXPECT_EQ(m_recovery.all().front().text, "text");
    }
}

TEST_F(RecoveryTest, KeepsWhatIsUnfinishedBesideTheText) {
    for (const std::optional<std::string>& base :
         {std::optional<std::string>{}, std::optional<std::string>{"base 3\n"}}) {
        m_recovery.keep(m_folder.path() / "p.diaban.yaml", "text", base, "{\"id\":\n\"C1\"}");
        ASSERT_EQ(m_recovery.all().size(), 1U);
        const RecoveredText copy = m_recovery.all().front();
        EXPECT_EQ(copy.unfinished, "{\"id\":\n\"C1\"}");
        EXPECT_EQ(copy.base, base);
        EXPECT_EQ(copy.text, "text");
    }
}

TEST_F(RecoveryTest, KeepsWhatFilesWereBeforeTheEdits) {
    const std::vector<UnsavedFile> files{{"/p.corrections.csv", std::nullopt, "written\nnow 3\n"},
                                         {"/cụm.csv", "file 2\n", ""}};
    m_recovery.keep(m_folder.path() / "p.diaban.yaml", "text", std::nullopt, "unfinished", files);
    ASSERT_EQ(m_recovery.all().size(), 1U);
    const RecoveredText copy = m_recovery.all().front();
    EXPECT_EQ(copy.files, files);
    EXPECT_EQ(copy.unfinished, "unfinished");
    EXPECT_EQ(copy.text, "text");
}

TEST_F(RecoveryTest, ACopyThatIsCutOffIsNone) {
    fs::create_directories(m_kept);
    for (const char* copy :
         {"unfinished 99\n{}", "file 4\n/p.c", "file 4\n/p.cbefore 9\nx", "file 4\n/p.cbefore -\nno"}) {
        std::ofstream(m_kept / "x.recovered.yaml", std::ios::binary) << "/p.diaban.yaml\n" << copy;
        EXPECT_THAT(m_recovery.all(), testing::IsEmpty()) << copy;
    }
}

TEST_F(RecoveryTest, WhatItsOwnerStillEditsIsNotLeft) {
    const fs::path file = m_folder.path() / "p.diaban.yaml";
    auto first = std::make_unique<Recovery>(m_kept);
    first->keep(file, "first", {});
    Recovery second(m_kept);
    EXPECT_THAT(second.leftOf(file), testing::IsEmpty());
    second.keep(file, "second", {});
    EXPECT_EQ(second.all().size(), 2U) << "neither writes over the other's";
    first.reset(); // without forgetting, as a crash does
    ASSERT_EQ(second.leftOf(file).size(), 1U);
    EXPECT_EQ(second.leftOf(file).front().text, "first");
}

TEST_F(RecoveryTest, WhoAdoptsACopyOwnsIt) {
    const fs::path file = m_folder.path() / "p.diaban.yaml";
    std::make_unique<Recovery>(m_kept)->keep(file, "left", "base");
    const RecoveredText copy = m_recovery.leftOf(file).at(0);
    ASSERT_TRUE(m_recovery.adopt(copy));
    EXPECT_FALSE(Recovery(m_kept).adopt(copy));
    EXPECT_THAT(m_recovery.left(), testing::IsEmpty());
    m_recovery.keep(file, "further", "base");
    ASSERT_EQ(m_recovery.all().size(), 1U);
    EXPECT_EQ(m_recovery.all().front().text, "further");
}

TEST_F(RecoveryTest, ACopyThatIsLeftStaysBesideANewOneUntilItIsRemoved) {
    const fs::path file = m_folder.path() / "p.diaban.yaml";
    std::make_unique<Recovery>(m_kept)->keep(file, "left", {});
    m_recovery.keep(file, "new", {});
    m_recovery.forget();
    ASSERT_EQ(m_recovery.left().size(), 1U);
    Recovery::remove(m_recovery.left().front());
    EXPECT_TRUE(fs::is_empty(m_kept)) << "locks too";
}

TEST_F(RecoveryTest, ProjectsOfOneNameInTwoFoldersAreTwo) {
    std::make_unique<Recovery>(m_kept)->keep(m_folder.path() / "a/p.diaban.yaml", "a", {});
    std::make_unique<Recovery>(m_kept)->keep(m_folder.path() / "b/p.diaban.yaml", "b", {});
    ASSERT_EQ(m_recovery.all().size(), 2U);
    ASSERT_EQ(m_recovery.leftOf(m_folder.path() / "b/../a/p.diaban.yaml").size(), 1U);
    EXPECT_EQ(m_recovery.leftOf(m_folder.path() / "b/../a/p.diaban.yaml").front().text, "a");
}

TEST_F(RecoveryTest, ACopyOfAnEarlierVersionHasNoBaseAndADamagedOneIsNothing) {
    fs::create_directories(m_kept);
    std::ofstream(m_kept / "a.recovered.yaml") << "/p.diaban.yaml\nversion: 1\n";
    for (const char* length : {"99", "x", "", "-1", "18446744073709551615"}) {
        std::ofstream(m_kept / "b.recovered.yaml") << "/q.diaban.yaml\nbase " << length << "\ntext";
        ASSERT_EQ(m_recovery.all().size(), 1U) << length;
        EXPECT_EQ(m_recovery.all().front().text, "version: 1\n");
        EXPECT_FALSE(m_recovery.all().front().base.has_value());
    }
}

TEST_F(RecoveryTest, AFileThatIsNoneOfOursIsNothing) {
    fs::create_directories(m_kept);
    std::ofstream(m_kept / "x.recovered.yaml").close();
    std::ofstream(m_kept / "notes.txt") << "else";
    EXPECT_THAT(m_recovery.all(), testing::IsEmpty());
}

} // namespace
} // namespace diaban::ui
