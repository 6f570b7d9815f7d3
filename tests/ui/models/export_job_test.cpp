// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/export_job.h"

#include <stop_token>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

const std::string& project() {
    static const std::string file = DIABAN_SOURCE_DIR "/data/sample/son-hai.diaban.yaml";
    return file;
}

RunOptions into(const test::TempFolder& folder, const std::vector<std::string>& only) {
    test::qtProgram();
    RunOptions options;
    options.outputFolder = folder.path() / "out";
    options.only = only;
    return options;
}

TEST(ExportJob, WritesWhatIsAskedFor) {
    const test::TempFolder folder;
    const std::vector<std::string> paths{"communes.csv", "join-report.csv"};
    const ExportResult result = exportOutputs(project(), into(folder, paths), paths, {});
    EXPECT_FALSE(result.fault.has_value());
    ASSERT_EQ(result.outputs.size(), 2U);
    EXPECT_FALSE(result.outputs[0].fault || result.outputs[1].fault);
    EXPECT_TRUE(fs::exists(folder.path() / "out/communes.csv"));
    EXPECT_EQ(result.written.size(), 2U);
}

TEST(ExportJob, OneThatFailsSaysWhyAndTheOthersAreWritten) {
    const test::TempFolder folder;
    fs::create_directories(folder.path() / "out/communes.csv/in the way");
    const std::vector<std::string> paths{"communes.csv", "join-report.csv"};
    const ExportResult result = exportOutputs(project(), into(folder, paths), paths, {});
    EXPECT_FALSE(result.fault.has_value());
    ASSERT_TRUE(result.outputs[0].fault.has_value());
    EXPECT_FALSE(result.outputs[1].fault.has_value());
    EXPECT_TRUE(fs::is_regular_file(folder.path() / "out/join-report.csv"));
}

TEST(ExportJob, TellsWhichOfThemIsWrittenAlsoOneByOne) {
    const test::TempFolder folder;
    fs::create_directories(folder.path() / "out/communes.csv/in the way");
    const std::vector<std::string> paths{"communes.csv", "join-report.csv"};
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
    const gis::Progress progress({}, [&](const std::string& stage, std::int64_t done, std::int64_t total) {
        if (stage == "stage.output") {
            told.emplace_back(done, total);
        }
    });
    (void)exportOutputs(project(), into(folder, paths), paths, progress);
    ASSERT_FALSE(told.empty());
    for (const auto& [done, total] : told) {
        EXPECT_EQ(total, 2) << "never one of one, which would look like the end";
        EXPECT_LT(done, total);
    }
    EXPECT_EQ(told.back().first, 1);
}

TEST(ExportJob, WhatKeepsAllFromBeingWrittenIsToldOnce) {
    const test::TempFolder folder;
    const std::string file = folder.write("none.diaban.yaml", "version: 1\nboundaries: {path: none.gpkg}\n");
    const std::vector<std::string> paths{"none.gpkg", "none-join.csv"};
    const ExportResult result = exportOutputs(file, into(folder, paths), paths, {});
    ASSERT_TRUE(result.fault.has_value());
    EXPECT_EQ(result.fault->kind(), gis::ErrorKind::BadInput);
    EXPECT_TRUE(result.written.empty());
}

TEST(ExportJob, IsStoppedAndWritesNothing) {
    const test::TempFolder folder;
    std::stop_source stop;
    stop.request_stop();
    const gis::Progress progress(stop.get_token(), nullptr);
    EXPECT_THROW((void)exportOutputs(project(), into(folder, {}), {"communes.csv"}, progress), gis::Error);
    EXPECT_FALSE(fs::exists(folder.path() / "out/communes.csv"));
}

} // namespace
} // namespace diaban::ui
