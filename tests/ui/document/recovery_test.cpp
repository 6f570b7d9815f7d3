// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "ui/document/recovery.h"

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
    EXPECT_FALSE(m_recovery.of(file).has_value());
    m_recovery.keep(file, "version: 1\ntitle: một\n");
    m_recovery.keep(file, "version: 1\ntitle: hai\n");
    const auto found = Recovery(m_kept).of(file);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->file, file);
    EXPECT_EQ(found->text, "version: 1\ntitle: hai\n");
    m_recovery.forget(file);
    EXPECT_FALSE(m_recovery.of(file).has_value());
    EXPECT_THAT(m_recovery.all(), testing::IsEmpty());
}

TEST_F(RecoveryTest, ProjectsOfOneNameInTwoFoldersAreTwo) {
    m_recovery.keep(m_folder.path() / "a/p.diaban.yaml", "a");
    m_recovery.keep(m_folder.path() / "b/p.diaban.yaml", "b");
    ASSERT_EQ(m_recovery.all().size(), 2U);
    EXPECT_EQ(m_recovery.of(m_folder.path() / "b/../a/p.diaban.yaml")->text, "a");
}

TEST_F(RecoveryTest, AFileThatIsNoneOfOursIsNothing) {
    fs::create_directories(m_kept);
    std::ofstream(m_kept / "x.recovered.yaml").close();
    std::ofstream(m_kept / "notes.txt") << "else";
    EXPECT_THAT(m_recovery.all(), testing::IsEmpty());
}

} // namespace
} // namespace diaban::ui
