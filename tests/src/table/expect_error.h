// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace diaban::test {

/// The id of the gis::Error{BadInput} that `job` throws, and its place: "table.unclosed_quote @3"; "none" without one.
inline std::string errorOf(const std::function<void()>& job) {
    try {
        job();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
        EXPECT_FALSE(error.file().empty());
        return error.message().id + (error.place().empty() ? "" : " @" + error.place());
    }
    return "none";
}

} // namespace diaban::test
