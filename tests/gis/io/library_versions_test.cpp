// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/library_versions.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

TEST(LibraryVersions, AreNumbersWithPoints) {
    for (const std::string& version : {gdalVersion(), sqliteVersion()}) {
        EXPECT_THAT(version, ::testing::MatchesRegex("[0-9]+[.][0-9]+[.0-9a-z]*"));
    }
}

} // namespace
} // namespace gis
