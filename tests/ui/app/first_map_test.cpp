// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <QProcess>

namespace diaban::ui {
namespace {

/// How the program ends where it is to do so once the map is painted.
struct Ended {
    std::string said, fault;
    int code = 0;
};

Ended untilFirstMap(const std::string& project) {
    test::qtProgram();
    QProcess process;
    process.start(QStringLiteral(DIABAN_BUILD_DIR "/bin/diaban-desktop"),
                  {QStringLiteral("--until-first-map"), QString::fromStdString(project)});
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString(),
            process.exitCode()};
}

TEST(FirstMap, OfAProjectWithBoundariesAloneIsPainted) {
    const test::TempFolder folder;
    const std::string project = folder.write("plain.diaban.yaml", "version: 1\nboundaries: {path: " DIABAN_SOURCE_DIR
                                                                  "/data/sample/boundaries.gpkg, layer: communes, "
                                                                  "key: code, name: name}\n");
    const Ended ended = untilFirstMap(project);
    EXPECT_EQ(ended.said, "map\n");
    EXPECT_EQ(ended.code, 0) << ended.fault;
}

TEST(FirstMap, ThatCannotBePaintedEndsWithAFault) {
    const test::TempFolder folder;
    const std::string project =
        folder.write("none.diaban.yaml", "version: 1\nboundaries: {path: none.gpkg, key: code, name: name}\n");
    const Ended ended = untilFirstMap(project);
    EXPECT_EQ(ended.said, "");
    EXPECT_EQ(ended.code, 3);
}

TEST(FirstMap, AFaultIsSaidInWordsAndNotByItsId) {
    const test::TempFolder folder;
    folder.write("none.csv", "");
    const std::string project =
        folder.write("none.diaban.yaml", "version: 1\nboundaries: {path: " DIABAN_SOURCE_DIR
                                         "/data/sample/boundaries.gpkg, layer: communes, key: code, name: name}\n"
                                         "tables:\n  - {path: none.csv, columns: {people: \"Nhân khẩu\"}}\n");
    const Ended ended = untilFirstMap(project);
    EXPECT_EQ(ended.code, 3);
    EXPECT_THAT(ended.fault, testing::HasSubstr("none.csv"));
    EXPECT_THAT(ended.fault, testing::Not(testing::HasSubstr("table.empty")));
    EXPECT_THAT(ended.fault,
                testing::AnyOf(testing::HasSubstr("the table is empty"), testing::HasSubstr("bảng không có nội dung")));
}

} // namespace
} // namespace diaban::ui
