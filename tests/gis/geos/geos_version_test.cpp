// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/geos_version.h"

#include <gmock/gmock.h>

namespace gis {
namespace {

TEST(GeosVersion, IsNumbersWithPoints) {
    EXPECT_THAT(geosVersion(), ::testing::MatchesRegex("[0-9]+[.][0-9]+[.][0-9]+"));
}

} // namespace
} // namespace gis
