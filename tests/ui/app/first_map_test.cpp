// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"

#include <QProcess>

namespace diaban::ui {
namespace {

/// What the program says where it is to end once the map is painted, and how it ends.
std::pair<std::string, int> untilFirstMap(const std::string& project) {
    test::qtProgram();
    QProcess process;
    process.start(QStringLiteral(DIABAN_BUILD_DIR "/bin/diaban-desktop"),
                  {QStringLiteral("--until-first-map"), QString::fromStdString(project)});
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {process.readAllStandardOutput().toStdString(), process.exitCode()};
}

TEST(FirstMap, OfAProjectWithBoundariesAloneIsPainted) {
    const test::TempFolder folder;
    const std::string project = folder.write("plain.diaban.yaml", "version: 1\nboundaries: {path: " DIABAN_SOURCE_DIR
                                                                  "/data/sample/boundaries.gpkg, layer: communes, "
                                                                  "key: code, name: name}\n");
    EXPECT_EQ(untilFirstMap(project), std::pair(std::string("map\n"), 0));
}

TEST(FirstMap, ThatCannotBePaintedEndsWithAFault) {
    const test::TempFolder folder;
    const std::string project =
        folder.write("none.diaban.yaml", "version: 1\nboundaries: {path: none.gpkg, key: code, name: name}\n");
    EXPECT_EQ(untilFirstMap(project), std::pair(std::string(), 3));
}

} // namespace
} // namespace diaban::ui
