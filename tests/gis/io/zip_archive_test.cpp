// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/io/zip_archive.h"
#include "tests/support/temp_folder.h"

#include <zip.h>

#include <memory>

namespace gis::test {
namespace {

using diaban::test::bytesOf;
using diaban::test::TempFolder;

struct Close {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};

/// Every entry with its content, as another reader of the same library sees it.
std::vector<std::pair<std::string, std::string>> entriesOf(const std::string& path) {
    const std::unique_ptr<zip_t, Close> archive(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    std::vector<std::pair<std::string, std::string>> all;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto at = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive.get(), at, 0, &stat);
        std::string bytes(stat.size, ' ');
        zip_file_t* file = zip_fopen_index(archive.get(), at, 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), bytes.size()), static_cast<zip_int64_t>(bytes.size()));
        zip_fclose(file);
        all.emplace_back(stat.name, bytes);
    }
    return all;
}

TEST(ZipArchive, keepsNamesOrderAndBytes) {
    const TempFolder folder;
    const std::string large(3'000'000, 'x');
    folder.write("on-disk.bin", large);
    const std::vector<ZipEntry> entries{{"mimetype", "plain", {}, false},
                                        {"Thư mục/tệp có dấu.txt", std::string("nul \0 inside", 12)},
                                        {"empty.txt", ""},
                                        {"inputs/large.bin", {}, folder.file("on-disk.bin")}};
    writeZip(folder.file("a.zip"), entries);
    const auto found = entriesOf(folder.file("a.zip"));
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0], std::pair(std::string("mimetype"), std::string("plain")));
    EXPECT_EQ(found[1], std::pair(std::string("Thư mục/tệp có dấu.txt"), std::string("nul \0 inside", 12)));
    EXPECT_EQ(found[2].second, "");
    EXPECT_EQ(found[3].second, large);
    EXPECT_LT(std::filesystem::file_size(folder.path() / "a.zip"), 10'000U);
    EXPECT_NE(bytesOf(folder.path() / "a.zip").find("mimetypeplain"), std::string::npos) << "stored, not deflated";
}

TEST(ZipArchive, hasTheSameBytesInMemoryOnDiskAndEachTime) {
    const TempFolder folder;
    const std::vector<ZipEntry> entries{{"a.txt", std::string(5000, 'a')}, {"b/c.txt", "c"}};
    const std::string first = zipBytes(entries);
    writeZip(folder.file("a.zip"), entries);
    EXPECT_EQ(bytesOf(folder.path() / "a.zip"), first);
    EXPECT_EQ(zipBytes(entries), first);
    folder.write("old.txt", "c");
    std::filesystem::last_write_time(folder.path() / "old.txt",
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(24 * 400));
    EXPECT_EQ(zipBytes({entries[0], {"b/c.txt", {}, folder.file("old.txt")}}), first) << "dates of files do not count";
    EXPECT_EQ(first.substr(10, 4), std::string("\x00\x00\x21\x00", 4)) << "1980-01-01 00:00";
}

class ZipName : public testing::TestWithParam<std::pair<const char*, bool>> {};

TEST_P(ZipName, isToldWhereItLeaves) {
    EXPECT_EQ(leavesArchive(GetParam().first), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(Names, ZipName,
                         testing::Values(std::pair("a.txt", false), std::pair("a/b.txt", false),
                                         std::pair("..a/b..", false), std::pair("Đơn vị/x y.csv", false),
                                         std::pair("", true), std::pair("/etc/passwd", true), std::pair("../a", true),
                                         std::pair("a/../../b", true), std::pair("a/..", true), std::pair("a//b", true),
                                         std::pair("a/", true), std::pair("./a", true), std::pair("C:/a", true),
                                         std::pair("a\\..\\b", true), std::pair("a\nb", true)));

std::string refusalOf(const std::vector<ZipEntry>& entries, const std::string& path) {
    try {
        writeZip(path, entries);
    } catch (const Error& error) {
        return error.message().id;
    }
    return {};
}

TEST(ZipArchive, refusesNamesThatLeaveOrComeTwice) {
    const TempFolder folder;
    EXPECT_EQ(refusalOf({{"../a", "x"}}, folder.file("a.zip")), "zip.entry_name");
    EXPECT_EQ(refusalOf({{"a", "x"}, {"a", "y"}}, folder.file("a.zip")), "zip.entry_name");
    EXPECT_THROW((void)zipBytes({{"/a", "x"}}), Error);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "a.zip"));
}

TEST(ZipArchive, tellsWhatCannotBeReadOrWritten) {
    const TempFolder folder;
    EXPECT_EQ(refusalOf({{"a", {}, folder.file("not-there")}}, folder.file("a.zip")), "zip.entry_unreadable");
    EXPECT_EQ(refusalOf({{"a", {}, folder.path()}}, folder.file("a.zip")), "zip.entry_unreadable");
    EXPECT_NE(refusalOf({{"a", "x"}}, folder.file("no/such/folder/a.zip")), "");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace
} // namespace gis::test
