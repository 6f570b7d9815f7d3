// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/file_writer.h"
#include "gis/io/input_file.h"
#include "gis/io/output_set.h"
#include "gis/io/staging_folder.h"
#include "tests/gis/io/sample_layer.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace gis::test {
namespace {

/// What `action` returns in a process of its own, without the rights of root, with at most `fileBytes` a file.
std::string inOtherProcess(const std::function<std::string()>& action, rlim_t fileBytes = RLIM_INFINITY) {
    int channel[2];
    if (::pipe(channel) != 0) {
        return "no pipe";
    }
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{fileBytes, fileBytes};
        const bool set = ::setrlimit(RLIMIT_FSIZE, &limit) == 0 && (::geteuid() != 0 || ::setuid(65'534) == 0);
        const std::string answer = set ? action() : "no rights to take";
        ::_exit(::write(channel[1], answer.data(), answer.size()) < 0 ? 1 : 0);
    }
    ::close(channel[1]);
    std::string answer(256, '\0');
    const ssize_t count = ::read(channel[0], answer.data(), answer.size());
    ::close(channel[0]);
    ::waitpid(child, nullptr, 0);
    answer.resize(static_cast<std::size_t>(std::max<ssize_t>(0, count)));
    return answer;
}

TEST(FileWriter, writesPiecesInOrder) {
    const TempFolder folder;
    FileWriter file(folder / "a");
    std::string expected;
    for (int i = 0; i < 1000; ++i) {
        file.append(std::to_string(i));
        expected += std::to_string(i);
    }
    file.append("");
    file.close();
    EXPECT_EQ(slurp(folder / "a"), expected);
}

TEST(FileWriter, withoutCloseLeavesNothing) {
    const TempFolder folder;
    {
        FileWriter file(folder / "a");
        file.append("half");
        EXPECT_TRUE(fs::exists(folder / "a"));
    }
    EXPECT_TRUE(folder.names().empty());
}

TEST(FileWriter, replacesTheContentOfAFileThatIsThere) {
    const TempFolder folder;
    spit(folder / "a", "a long old content");
    writeFile(folder / "a", "new");
    EXPECT_EQ(slurp(folder / "a"), "new");
}

TEST(FileWriter, stopsAtALimitOfSizeAndRemovesTheFile) {
    const TempFolder folder;
    fs::permissions(folder.path(), fs::perms::all);
    const std::string id = inOtherProcess(
        [&folder] { return errorId([&folder] { writeFile(folder / "a", std::string(5000, 'x')); }); }, 1000);
    EXPECT_EQ(id, "write.no_space");
    EXPECT_TRUE(folder.names().empty());
}

TEST(FileWriter, needsPermission) {
    const TempFolder folder;
    fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
    if (::geteuid() != 0) {
        fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    }
    const auto write = [&folder] { return errorId([&folder] { writeFile(folder / "a", "x"); }); };
    EXPECT_EQ(inOtherProcess(write), "write.no_permission");
    const auto stage = [&folder] {
        return errorId([&folder] {
            OutputSet outputs;
            static_cast<void>(outputs.stage(folder / "x.gpkg"));
        });
    };
    EXPECT_EQ(inOtherProcess(stage), "write.no_permission");
    EXPECT_TRUE(folder.names().empty());
}

TEST(InputFile, needsPermission) {
    const TempFolder folder;
    fs::permissions(folder.path(), fs::perms::all);
    spit(folder / "x.gpkg", "x");
    fs::permissions(folder / "x.gpkg", fs::perms::none);
    const auto open = [&folder] { return readErrorId(folder / "x.gpkg"); };
    EXPECT_EQ(inOtherProcess(open), "layer.no_permission");
    fs::create_directory(folder / "closed");
    spit(folder / "closed/x.gpkg", "x");
    fs::permissions(folder / "closed", fs::perms::none);
    const auto enter = [&folder] { return readErrorId(folder / "closed/x.gpkg"); };
    EXPECT_EQ(inOtherProcess(enter), "layer.unreadable");
    fs::permissions(folder / "closed", fs::perms::owner_all);
}

TEST(WriteFailure, tellsTheCauseThatAUserCanMend) {
    const std::pair<int, const char*> rows[] = {
        {ENOSPC, "write.no_space"},      {EDQUOT, "write.no_space"},     {EFBIG, "write.no_space"},
        {EACCES, "write.no_permission"}, {EPERM, "write.no_permission"}, {EROFS, "write.no_permission"},
        {ENOENT, "write.no_folder"},     {ENOTDIR, "write.no_folder"},   {EIO, "write.file"},
        {EMFILE, "write.file"},
    };
    for (const auto& [code, id] : rows) {
        const Error error = writeFailure("/a/b", code);
        EXPECT_EQ(error.message().id, id) << code;
        EXPECT_EQ(error.file(), "/a/b");
        EXPECT_EQ(error.kind(), ErrorKind::CannotWrite);
        EXPECT_EQ(std::get<SystemFault>(error.message().args[0].second).number, code);
    }
    EXPECT_EQ(writeFailure("/a", EIO, "write.commit").message().id, "write.commit");
}

TEST(WhyNoRoom, isFoundByTrying) {
    const TempFolder folder;
    fs::permissions(folder.path(), fs::perms::all);
    spit(folder / "a", "x");
    fs::permissions(folder / "a", fs::perms::all);
    EXPECT_EQ(whyNoRoom(folder / "a"), 0);
    EXPECT_EQ(whyNoRoom(folder / "none"), 0);
    EXPECT_EQ(whyNoRoom(folder.path()), 0);
    const auto limited = [&folder] { return std::to_string(whyNoRoom(folder / "a")); };
    EXPECT_EQ(inOtherProcess(limited, 10'000), std::to_string(EFBIG));
    if (fs::exists("/dev/full")) {
        EXPECT_EQ(whyNoRoom("/dev/full"), ENOSPC);
    }
}

TEST(FlushToDisk, takesFilesAndFoldersThatAreThere) {
    const TempFolder folder;
    spit(folder / "a", "x");
    EXPECT_EQ(errorId([&] { flushToDisk(folder / "a"); }), "");
    EXPECT_EQ(errorId([&] { flushToDisk(folder.path()); }), "");
    EXPECT_EQ(errorId([&] { flushToDisk(folder / "b"); }), "write.no_folder");
}

TEST(StagingFolder, isNewPrivateAndNumbered) {
    const TempFolder folder;
    const fs::path one = makeStagingFolder(folder.path());
    const fs::path two = makeStagingFolder(folder.path());
    EXPECT_NE(one, two);
    EXPECT_EQ(one.filename(), ".diaban-" + std::to_string(::getpid()) + "-0");
    EXPECT_EQ(fs::status(one).permissions(), fs::perms::owner_all);
    EXPECT_EQ(errorId([&] { static_cast<void>(makeStagingFolder(folder / "none")); }), "write.no_folder");
}

TEST(StagingFolder, tellsWhereNoneCanBeMade) {
    const std::string deep = "/tmp/" + std::string(300, 'x');
    EXPECT_EQ(errorId([&] { static_cast<void>(makeStagingFolder(deep)); }), "write.staging");
}

TEST(StagingFolder, onlyThoseOfDeadProcessesAreRemoved) {
    const pid_t dead = ::fork();
    if (dead == 0) {
        ::_exit(0);
    }
    ::waitpid(dead, nullptr, 0);
    const std::string pid = std::to_string(dead);
    const std::pair<std::string, bool> rows[] = {
        {".diaban-" + pid + "-0", false},
        {".diaban-" + pid + "-17", false},
        {".diaban-" + pid, true},
        {".diaban-" + pid + "-", true},
        {".diaban-" + pid + "-x", true},
        {".diaban-" + pid + "-1x", true},
        {"diaban-" + pid + "-0", true},
        {".diaban--" + pid + "-0", true},
        {".diaban-0-0", true},
        {".diaban-99999999999999-0", true},
        {".diaban-" + std::to_string(::getpid()) + "-9", true},
    };
    const TempFolder folder;
    for (const auto& [name, kept] : rows) {
        fs::create_directory(folder / name);
        spit(folder / (name + "/x"), "x");
    }
    const TempFolder other;
    spit(other / "kept", "x");
    fs::create_directory_symlink(other.path(), folder / (".diaban-" + pid + "-99"));
    spit(folder / (".diaban-" + pid + "-98"), "a plain file");
    removeStaleStagingFolders(folder.path());
    for (const auto& [name, kept] : rows) {
        EXPECT_EQ(fs::exists(folder / name), kept) << name;
    }
    EXPECT_TRUE(fs::exists(other / "kept")) << "links are not followed";
    EXPECT_TRUE(fs::exists(folder / (".diaban-" + pid + "-98")));
    removeStaleStagingFolders(folder / "none");
}

} // namespace
} // namespace gis::test
