// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/proj_version.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

TEST(ProjVersion, IsNumbersWithPoints) {
    EXPECT_THAT(projVersion(), ::testing::MatchesRegex("[0-9]+[.][0-9]+[.][0-9]+"));
}

} // namespace
} // namespace gis
