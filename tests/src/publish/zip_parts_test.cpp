// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/io/zip_archive.h"
#include "src/publish/zip_parts.h"

#include <gmock/gmock.h>

namespace diaban {
namespace {

TEST(ZipParts, areWhatWasPacked) {
    const std::vector<ZipPart> parts{
        {"a.xml", std::string(100'000, 'x')}, {"b/c.bin", std::string("\0\1\2", 3)}, {"d", ""}};
    std::vector<gis::ZipEntry> entries;
    for (const ZipPart& part : parts) {
        entries.push_back({part.name, part.bytes});
    }
    EXPECT_EQ(unzip(gis::zipBytes(entries)), parts);
}

TEST(ZipParts, ofNoArchiveAreRefused) {
    EXPECT_THROW((void)unzip("no archive"), gis::Error);
}

} // namespace
} // namespace diaban
