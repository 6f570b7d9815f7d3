// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What reliability.md promises of a refused, killed or disk-full run: each output is old or new, never partial.
#include "tests/end_to_end/program.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <map>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;

/// Every regular file under a folder with its bytes; staging folders left by a killed run are hidden and not counted.
std::map<std::string, std::string> visibleFiles(const fs::path& folder) {
    std::map<std::string, std::string> files;
    if (!fs::exists(folder)) {
        return files;
    }
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->path().filename().string().starts_with(".")) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file()) {
            files[fs::relative(entry->path(), folder).string()] = bytesOf(entry->path());
        }
    }
    return files;
}

/// All outputs; under the sanitizers, which take long over slides and pages, those of three kinds.
ProgramRun runSample(const std::string& out, const ProgramLimits& limits = {}) {
    std::vector<std::string> words{"run", sample("son-hai.diaban.yaml"), "-o", out};
    if (kUnderSanitizers) {
        words.insert(words.end(), {"--only", "layer", "--only", "map", "--only", "table"});
    }
    return diaban(words, limits);
}

/// All outputs of a run that nothing disturbs; run once for all tests.
const std::map<std::string, std::string>& wholeFiles() {
    static const std::map<std::string, std::string> kWhole = [] {
        const TempFolder folder;
        EXPECT_EQ(runSample(folder.file("whole")).exitCode, 0);
        return visibleFiles(folder.file("whole"));
    }();
    return kWhole;
}

class Promises : public testing::Test {
protected:
    ProgramRun run(const std::string& out, const ProgramLimits& limits = {}) {
        return runSample(m_folder.file(out), limits);
    }
    void expectOldOrNew(const std::string& out) {
        ASSERT_FALSE(wholeFiles().empty());
        for (const auto& [name, bytes] : visibleFiles(m_folder.file(out))) {
            const auto whole = wholeFiles().find(name);
            EXPECT_TRUE(bytes == "old" || (whole != wholeFiles().end() && bytes == whole->second)) << name;
        }
    }

    TempFolder m_folder;
};

TEST_F(Promises, killedAtTwelveMomentsLeavesOldOrNew) {
    for (int moment = 1; moment <= 12; moment += kUnderSanitizers ? 2 : 1) {
        const std::string out = "kill" + std::to_string(moment);
        fs::create_directory(m_folder.file(out));
        m_folder.write(out + "/son-hai.gpkg", "old");
        m_folder.write(out + "/pledged-share.png", "old");
        ProgramLimits limits;
        limits.killAfterMilliseconds = moment * 40;
        (void)run(out, limits);
        expectOldOrNew(out);
    }
    EXPECT_EQ(run("kill3").exitCode, 0) << "the next run works beside what a killed one left";
    EXPECT_EQ(visibleFiles(m_folder.file("kill3")).size(), wholeFiles().size());
    for (const auto& entry : fs::directory_iterator(m_folder.file("kill3"))) {
        EXPECT_FALSE(entry.path().filename().string().starts_with(".")) << "stale staging folders are removed";
    }
}

TEST_F(Promises, aFullDiskIsAnErrorAndLeavesTheFolderAsItWas) {
    for (const long long bytes : {0LL, 1000LL, 30'000LL, 200'000LL}) {
        const std::string out = "full" + std::to_string(bytes);
        fs::create_directory(m_folder.file(out));
        m_folder.write(out + "/son-hai.gpkg", "old");
        ProgramLimits limits;
        limits.fileSizeBytes = bytes;
        const ProgramRun result = run(out, limits);
        EXPECT_EQ(result.exitCode, 4) << bytes << ": " << result.err;
        EXPECT_THAT(result.err, testing::HasSubstr("error: "));
        EXPECT_EQ(visibleFiles(m_folder.file(out)), (std::map<std::string, std::string>{{"son-hai.gpkg", "old"}}));
    }
}

TEST_F(Promises, aFullDiskLeavesNoPictureOfAnyFormat) {
    for (const char* name : {"map.png", "map.svg", "map.pdf"}) {
        for (const long long bytes : {0LL, 1000LL, 30'000LL}) {
            const std::string out = "picture" + std::to_string(bytes) + name;
            fs::create_directory(m_folder.file(out));
            m_folder.write(out + "/" + name, "old");
            ProgramLimits limits;
            limits.fileSizeBytes = bytes;
            const ProgramRun result = diaban({"map", sample("boundaries.gpkg"), "--layer", "communes", "--value",
                                              "area_km2", "-o", m_folder.file(out + "/" + name)},
                                             limits);
            EXPECT_EQ(result.exitCode, 4) << name << ' ' << bytes << ": " << result.err;
            EXPECT_THAT(result.err, testing::HasSubstr(name));
            EXPECT_EQ(visibleFiles(m_folder.file(out)), (std::map<std::string, std::string>{{name, "old"}}));
        }
    }
}

TEST_F(Promises, interruptedRunsStopWithFiveOrFinish) {
    ProgramLimits limits;
    limits.killAfterMilliseconds = 60;
    limits.signal = SIGINT;
    const ProgramRun result = run("interrupted", limits);
    // 130: the signal came while the program was still being loaded, before it could listen.
    EXPECT_THAT(result.exitCode, testing::AnyOf(5, 0, 128 + SIGINT)) << result.err;
    const auto files = visibleFiles(m_folder.file("interrupted"));
    EXPECT_TRUE(files.empty() || files == wholeFiles());
}

TEST_F(Promises, inputsAreNeverOverwritten) {
    fs::copy(sample(""), m_folder.file("p"), fs::copy_options::recursive);
    const auto before = visibleFiles(m_folder.file("p"));
    const ProgramRun onto = diaban({"convert", m_folder.file("p/boundaries.gpkg"), "--layer", "communes", "-o",
                                    m_folder.file("p/boundaries.gpkg")});
    EXPECT_EQ(onto.exitCode, 4) << onto.err;
    fs::create_symlink(m_folder.file("p/boundaries.gpkg"), m_folder.file("link.gpkg"));
    const ProgramRun link = diaban(
        {"convert", m_folder.file("p/boundaries.gpkg"), "--layer", "communes", "-o", m_folder.file("link.gpkg")});
    EXPECT_EQ(link.exitCode, 4) << link.err;
    EXPECT_EQ(visibleFiles(m_folder.file("p")), before);
}

TEST_F(Promises, aFolderThatIsAFileIsAnError) {
    m_folder.write("file", "x");
    const ProgramRun result = run("file");
    EXPECT_EQ(result.exitCode, 4) << result.err;
    EXPECT_EQ(bytesOf(m_folder.file("file")), "x");
}

TEST_F(Promises, outputsDoNotLeaveTheFolderThroughALink) {
    fs::create_directory(m_folder.file("outside"));
    fs::create_directory(m_folder.file("linked"));
    fs::copy(sample(""), m_folder.file("p"), fs::copy_options::recursive);
    std::string yaml = bytesOf(m_folder.file("p/son-hai.diaban.yaml"));
    yaml.replace(yaml.find("path: models.png"), 16, "path: sub/m.png");
    m_folder.write("p/son-hai.diaban.yaml", yaml);
    fs::create_directory_symlink(m_folder.file("outside"), m_folder.file("linked/sub"));
    const ProgramRun result = diaban(
        {"run", m_folder.file("p/son-hai.diaban.yaml"), "-o", m_folder.file("linked"), "--only", "models_per_1000"});
    EXPECT_EQ(result.exitCode, 4) << result.err;
    EXPECT_TRUE(fs::is_empty(m_folder.file("outside")));
}

} // namespace
} // namespace diaban::test
