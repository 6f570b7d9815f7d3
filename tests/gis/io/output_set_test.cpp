// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "tests/gis/io/sample_layer.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace gis::test {
namespace {

constexpr const char* kFormats[] = {"x.gpkg", "x.geojson", "x.shp", "x.fgb"};

void writeInto(OutputSet& outputs, const std::string& target, const Layer& layer) {
    Problems problems;
    const std::string staged = outputs.stage(target).string();
    writeLayer(staged, *layerFormatOf(staged), layer, {}, problems);
}

/// `layer` many times over, so that writing takes a while.
Layer bigLayer(int times) {
    Layer layer = sampleLayer();
    layer.attributes.fields.clear();
    Polygons polygons;
    for (int i = 0; i < times; ++i) {
        addSquare(polygons, 100 + i * 0.001, 10, 0.001);
        polygons.endUnit();
    }
    layer.polygons = std::move(polygons);
    layer.attributes.fields.push_back(makeField("a", FieldType::Integer, layer.unitCount()));
    return layer;
}

TEST(OutputSet, tellsWhatItWillPutInPlace) {
    const TempFolder folder;
    OutputSet outputs;
    EXPECT_TRUE(outputs.staged().empty());
    const fs::path staged = outputs.stage(folder / "new/b.csv");
    writeFile(staged, "b");
    writeFile(staged.parent_path() / "b.qml", "c"); // beside it
    const auto all = outputs.staged();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].first, fs::weakly_canonical(folder / "new/b.csv"));
    EXPECT_EQ(all[0].second, staged);
    EXPECT_EQ(all[1].first.filename(), "b.qml");
    EXPECT_FALSE(fs::exists(folder / "new"));
}

TEST(OutputSet, putsAllInPlaceAtCommitAndNothingBefore) {
    const TempFolder folder;
    {
        OutputSet outputs;
        writeFile(outputs.stage(folder / "a.csv"), "a");
        writeFile(outputs.stage(folder / "new/b.csv"), "b");
        EXPECT_FALSE(fs::exists(folder / "a.csv"));
        EXPECT_FALSE(fs::exists(folder / "new"));
        EXPECT_EQ(outputs.commit().size(), 2U);
    }
    EXPECT_EQ(slurp(folder / "a.csv"), "a");
    EXPECT_EQ(slurp(folder / "new/b.csv"), "b");
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.csv", "new"}));
}

TEST(OutputSet, leavesAllAsItWasWithoutCommit) {
    const TempFolder folder;
    spit(folder / "a.csv", "old");
    {
        OutputSet outputs;
        writeFile(outputs.stage(folder / "a.csv"), "new");
    }
    EXPECT_EQ(slurp(folder / "a.csv"), "old");
    EXPECT_EQ(folder.names().size(), 1U);
}

TEST(OutputSet, refusesToTouchInputs) {
    const TempFolder folder;
    spit(folder / "in.shp", "x");
    fs::create_symlink(folder / "in.shp", folder / "soft.shp");
    fs::create_hard_link(folder / "in.shp", folder / "hard.gpkg");
    fs::create_directory_symlink(folder.path(), folder / "again");
    OutputSet outputs;
    outputs.protect(folder / "in.shp");
    for (const char* target : {"in.shp", "in.dbf", "in.prj", "soft.shp", "hard.gpkg", "again/in.shp", "x/../in.shp"}) {
        EXPECT_EQ(errorId([&] { static_cast<void>(outputs.stage(folder / target)); }), "write.over_input") << target;
    }
    EXPECT_EQ(errorId([&] { static_cast<void>(outputs.stage(folder / "in.gpkg")); }), "");
}

TEST(OutputSet, refusesWhatCannotBecomeAFile) {
    const TempFolder folder;
    fs::create_directory(folder / "d");
    spit(folder / "file", "x");
    spit(folder / "open.gpkg-wal", "log");
    OutputSet outputs;
    const auto idOf = [&](const std::string& target) {
        return errorId([&] { static_cast<void>(outputs.stage(folder / target)); });
    };
    EXPECT_EQ(idOf("d"), "write.is_folder");
    EXPECT_EQ(idOf("file/x.csv"), "write.no_folder");
    EXPECT_EQ(idOf("open.gpkg"), "write.in_use");
    EXPECT_EQ(idOf("a.csv"), "");
    EXPECT_EQ(idOf("d/../a.csv"), "write.same_target");
    EXPECT_EQ(idOf("a.shp"), "");
    EXPECT_EQ(idOf("a.dbf"), "write.same_target");
}

TEST(OutputSet, removesWhatDeadProcessesLeftOnly) {
    const TempFolder folder;
    const pid_t dead = ::fork();
    if (dead == 0) {
        ::_exit(0);
    }
    ::waitpid(dead, nullptr, 0);
    const std::string stale = ".diaban-" + std::to_string(dead) + "-0";
    const std::string alive = ".diaban-" + std::to_string(::getppid()) + "-0";
    for (const std::string& name : {stale, alive, std::string(".diaban-notes")}) {
        fs::create_directory(folder / name);
        spit(folder / (name + "/x"), "x");
    }
    OutputSet outputs;
    static_cast<void>(outputs.stage(folder / "a.csv"));
    EXPECT_FALSE(fs::exists(folder / stale));
    EXPECT_TRUE(fs::exists(folder / (alive + "/x")));
    EXPECT_TRUE(fs::exists(folder / ".diaban-notes/x"));
}

TEST(OutputSet, saysWhichFilesAreNewWhereARenameFails) {
    const TempFolder folder;
    OutputSet outputs;
    writeFile(outputs.stage(folder / "a.csv"), "a");
    writeFile(outputs.stage(folder / "b.csv"), "b");
    fs::create_directory(folder / "b.csv"); // appears after staging
    try {
        outputs.commit();
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::CannotWrite);
        EXPECT_EQ(error.message().id, "write.commit_partly");
        EXPECT_EQ(std::get<std::string>(error.message().args[1].second), folder / "a.csv");
    }
}

TEST(OutputSet, replacesAShapefileWithoutItsOldIndex) {
    const TempFolder folder;
    spit(folder / "x.qix", "old");
    spit(folder / "x.qml", "style");
    OutputSet outputs;
    writeInto(outputs, folder / "x.shp", sampleLayer());
    outputs.commit();
    EXPECT_FALSE(fs::exists(folder / "x.qix"));
    EXPECT_TRUE(fs::exists(folder / "x.qml"));
    EXPECT_EQ(readBackOf(folder / "x.shp").unitCount(), 5U);
}

TEST(OutputSet, fullDiskLeavesTheOldFiles) {
    const TempFolder folder;
    if (::mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=256k") != 0) {
        GTEST_SKIP() << "mounting a small file system needs root";
    }
    const Layer big = bigLayer(5000);
    for (const char* name : kFormats) {
        spit(folder / name, "old");
        const std::string id = errorId([&] {
            OutputSet outputs;
            writeInto(outputs, folder / name, big);
            outputs.commit();
        });
        EXPECT_EQ(id, "write.no_space") << name;
        EXPECT_EQ(slurp(folder / name), "old") << name;
        EXPECT_EQ(folder.names().size(), 1U) << name;
        fs::remove(folder / name);
    }
    ::umount(folder.path().c_str());
}

TEST(OutputSet, fileSizeLimitIsAnErrorInEachFormat) {
    const TempFolder folder;
    const Layer big = bigLayer(5000);
    for (const char* name : kFormats) {
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{100'000, 100'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const std::string id = errorId([&] {
                OutputSet outputs;
                writeInto(outputs, folder / name, big);
                outputs.commit();
            });
            ::_exit(id == "write.no_space" ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        EXPECT_EQ(status, 0) << name;
        EXPECT_FALSE(fs::exists(folder / name)) << name;
    }
}

class Killed : public testing::TestWithParam<const char*> {};

TEST_P(Killed, leavesTheOldFileOrTheNew) {
    const TempFolder folder;
    const std::string target = folder / GetParam();
    {
        OutputSet outputs;
        writeInto(outputs, target, sampleFor(target));
        outputs.commit();
    }
    const Layer big = bigLayer(3000);
    for (int point = 0; point < 12; ++point) {
        const pid_t child = ::fork();
        if (child == 0) {
            static_cast<void>(errorId([&] {
                OutputSet outputs;
                writeInto(outputs, target, big);
                outputs.commit();
            }));
            ::_exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(3 + point * 12));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        if (!fs::exists(target)) { // see PutInPlace: for a moment a shapefile is no layer
            EXPECT_EQ(fs::path(target).extension(), ".shp");
            OutputSet again;
            writeInto(again, target, sampleFor(target));
            again.commit();
        }
        const std::size_t units = readBackOf(target).unitCount();
        EXPECT_TRUE(units == 5 || units == 3000) << units;
    }
    OutputSet outputs;
    writeInto(outputs, target, sampleFor(target));
    outputs.commit();
    for (const std::string& name : folder.names()) {
        EXPECT_NE(name.rfind(".diaban-", 0), 0U) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, Killed, testing::ValuesIn(kFormats),
                         [](const auto& row) { return std::string(row.param).substr(2); });

TEST(WriteFile, tellsWhyItCannot) {
    const TempFolder folder;
    EXPECT_EQ(errorId([&] { writeFile(folder / "none/a", "x"); }), "write.no_folder");
    if (fs::exists("/dev/full")) {
        EXPECT_EQ(errorId([] { writeFile("/dev/full", "x"); }), "write.no_space");
    }
    fs::create_symlink("/etc/hostname", folder / "link");
    EXPECT_EQ(errorId([&] { writeFile(folder / "link", "x"); }), "write.file");
}

} // namespace
} // namespace gis::test
