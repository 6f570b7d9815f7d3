// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/document/watched_files.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

TEST(WatchedFilesTest, WhatTheProgramWroteItselfIsKnownAndNotTold) {
    test::qtProgram();
    const test::TempFolder folder;
    const fs::path own = folder.write("own.csv", "1");
    const fs::path other = folder.write("other.csv", "1");
    WatchedFiles watched;
    watched.watch({own, other});
    std::vector<fs::path> told;
    QObject::connect(&watched, &WatchedFiles::changed, [&told](const std::vector<fs::path>& files) {
        told.insert(told.end(), files.begin(), files.end());
    });
    folder.write("own.csv", "1 and more");
    watched.know(folder.path() / "." / "own.csv"); // under whatever name
    folder.write("other.csv", "1 and more");
    ASSERT_TRUE(test::waitFor([&] { return !told.empty(); }));
    EXPECT_THAT(told, testing::ElementsAre(other));
    folder.write("own.csv", "of somebody else");
    ASSERT_TRUE(test::waitFor([&] { return told.size() == 2; }));
    EXPECT_EQ(told.back(), own);
}

} // namespace
} // namespace diaban::ui
