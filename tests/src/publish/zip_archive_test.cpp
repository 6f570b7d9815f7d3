// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/zip_archive.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

TEST(ZipArchive, givesBackWhatWentIn) {
    const std::vector<ZipPart> parts{
        {"a.xml", std::string(100'000, 'x')}, {"b/c.bin", std::string("\0\1\2", 3)}, {"d", ""}};
    EXPECT_EQ(unzip(zipOf(parts)), parts);
}

TEST(ZipArchive, isTheSameEachTimeAndDated1980) {
    const std::vector<ZipPart> parts{{"a.xml", "<a/>"}};
    const std::string bytes = zipOf(parts);
    EXPECT_EQ(bytes, zipOf(parts));
    ASSERT_GT(bytes.size(), 14U);
    EXPECT_EQ(bytes.substr(10, 4), std::string("\0\0\x21\0", 4)) << "midnight, 1 January 1980";
}

TEST(ZipArchive, whatIsNoneIsRefused) {
    EXPECT_THROW((void)unzip("no archive"), gis::Error);
}

} // namespace
} // namespace diaban
