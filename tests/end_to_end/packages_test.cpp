// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// `diaban run --package`: an archive that opens elsewhere.
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;

/// The sample in a folder of its own, with outputs of every kind that are soon made.
std::string smallProject(const TempFolder& folder) {
    fs::copy(sample(""), folder.file("p"), fs::copy_options::recursive);
    std::string yaml = bytesOf(folder.file("p/son-hai.diaban.yaml"));
    yaml.resize(yaml.find("outputs:"));
    return folder.write("p/son-hai.diaban.yaml", yaml + "outputs:\n"
                                                        "  - {kind: map, map: pledged_share, path: 'Bản đồ/a.png'}\n"
                                                        "  - {kind: layer, path: b.gpkg}\n"
                                                        "  - {kind: layer, path: b.shp}\n"
                                                        "  - {kind: join_report, path: join.csv}\n");
}

void unzip(const std::string& archive, const std::string& folder) {
    ASSERT_EQ(runProgram("/usr/bin/cmake", {"-E", "make_directory", folder}, {}).exitCode, 0);
    ProgramLimits limits;
    const ProgramRun run =
        runProgram("/bin/sh", {"-c", "cd '" + folder + "' && cmake -E tar xf '" + archive + "'"}, limits);
    ASSERT_EQ(run.exitCode, 0) << run.err;
}

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            names.push_back(fs::relative(entry.path(), folder).string());
        }
    }
    std::ranges::sort(names);
    return names;
}

TEST(Packages, unpackedMakeTheSameOutputsAgain) {
    const TempFolder folder;
    const ProgramRun run =
        diaban({"run", smallProject(folder), "-o", folder.file("out"), "--package", folder.file("a.zip")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    unzip(folder.file("a.zip"), folder.file("elsewhere"));
    EXPECT_EQ(filesIn(folder.file("elsewhere/output")), filesIn(folder.file("out")));
    const ProgramRun again =
        diaban({"run", folder.file("elsewhere/project/son-hai.diaban.yaml"), "-o", folder.file("again")});
    ASSERT_EQ(again.exitCode, 0) << again.err;
    EXPECT_EQ(filesIn(folder.file("again")), filesIn(folder.file("out")));
    for (const std::string& name : filesIn(folder.file("out"))) {
        EXPECT_TRUE(bytesOf(folder.file("again/" + name)) == bytesOf(folder.file("out/" + name))) << name;
        EXPECT_TRUE(bytesOf(folder.file("elsewhere/output/" + name)) == bytesOf(folder.file("out/" + name))) << name;
    }
    const ProgramRun sums =
        runProgram("/bin/sh", {"-c", "cd '" + folder.file("elsewhere") + "' && sha256sum --check SHA256SUMS"}, {});
    EXPECT_EQ(sums.exitCode, 0) << sums.out << sums.err;
}

TEST(Packages, sayWhatWasReadMadeAndTold) {
    const TempFolder folder;
    ASSERT_EQ(
        diaban({"run", smallProject(folder), "-o", folder.file("out"), "--package", folder.file("a.zip")}).exitCode, 0);
    unzip(folder.file("a.zip"), folder.file("u"));
    const std::string text = bytesOf(folder.file("u/report.txt"));
    EXPECT_THAT(text, testing::HasSubstr("30/09/2025"));
    EXPECT_THAT(text, testing::HasSubstr("Chạy lại trong thư mục đã giải nén: diaban run project/son-hai.diaban.yaml"));
    EXPECT_THAT(text, testing::HasSubstr("  project/indicators.csv: "));
    EXPECT_THAT(text, testing::HasSubstr("WARNINGS AND NOTES"));
    const nlohmann::json json = nlohmann::json::parse(bytesOf(folder.file("u/report.json")));
    EXPECT_EQ(json["as_of"], "2025-09-30");
    EXPECT_EQ(json["project"], "project/son-hai.diaban.yaml");
    EXPECT_EQ(json["inputs"][0]["path"], "project/son-hai.diaban.yaml");
    EXPECT_EQ(json["joins"][0]["table"], "indicators.csv");
    EXPECT_GE(json["outputs"].size(), 8U);
    EXPECT_GT(json["problems"].size(), 0U);
    for (const std::string& report : {text, json.dump()}) {
        EXPECT_EQ(report.find(folder.path().string()), std::string::npos) << "a path of this machine";
    }
}

TEST(Packages, haveTheSameBytesFromAnotherFolder) {
    const TempFolder one;
    const TempFolder two;
    for (const TempFolder* folder : {&one, &two}) {
        ASSERT_EQ(diaban({"run", smallProject(*folder), "-o", folder->file("out"), "--package", folder->file("a.zip")})
                      .exitCode,
                  0);
    }
    EXPECT_TRUE(bytesOf(one.file("a.zip")) == bytesOf(two.file("a.zip")));
}

TEST(Packages, onlyNameWhatLiesOutsideTheProject) {
    const TempFolder folder;
    const std::string project = smallProject(folder);
    fs::rename(folder.file("p/indicators.csv"), folder.file("secret.csv"));
    fs::create_symlink(folder.file("secret.csv"), folder.file("p/indicators.csv"));
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("out"), "--package", folder.file("a.zip")}).exitCode, 0);
    unzip(folder.file("a.zip"), folder.file("u"));
    EXPECT_FALSE(fs::exists(folder.file("u/project/indicators.csv")));
    EXPECT_THAT(bytesOf(folder.file("u/report.txt")), testing::HasSubstr("so not in the package"));
    EXPECT_EQ(bytesOf(folder.file("u/SHA256SUMS")).find("indicators.csv"), std::string::npos);
}

TEST(Packages, areRefusedBeforeAnythingIsWritten) {
    const TempFolder folder;
    const std::string project = smallProject(folder);
    const auto refused = [&](std::vector<std::string> more, const char* words, int code) {
        std::vector<std::string> call{"run", project, "-o", folder.file("out")};
        call.insert(call.end(), more.begin(), more.end());
        const ProgramRun run = diaban(call);
        EXPECT_EQ(run.exitCode, code) << run.err;
        EXPECT_THAT(run.err, testing::HasSubstr(words));
        EXPECT_FALSE(fs::exists(folder.file("out")));
    };
    refused({"--package", folder.file("a.tar")}, "has to be a .zip file", 2);
    refused({project, "--package", folder.file("a.zip")}, "one project at a time", 2);
    folder.write("p/indicators.zip", "x");
    fs::create_directory(folder.file("b.zip"));
    refused({"--package", folder.file("b.zip")}, "b.zip", 4);
    EXPECT_FALSE(fs::exists(folder.file("a.zip")));
}

} // namespace
} // namespace diaban::test
