// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/progress.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <stop_token>
#include <string>

namespace diaban::test {

/// Lets the work run to its end once to see how often it tells where it is, then stops it at moments in between, where
/// it must end by saying so; `after` looks at what is left each time. Work of several threads tells more or less often
/// from time to time: that is stopped at its first moment alone.
template <typename After>
void stopAlong(const std::function<void(const gis::Progress&)>& work, After&& after, int moments) {
    int told = 0;
    work(gis::Progress({}, [&](const std::string&, std::int64_t, std::int64_t) { ++told; }));
    ASSERT_GT(told, 0) << "a job that tells nothing cannot be stopped";
    for (int moment = 0; moment < std::min(told, moments); ++moment) {
        const int at = moment * told / std::min(told, moments);
        std::stop_source stop;
        int count = 0;
        const gis::Progress progress(stop.get_token(), [&](const std::string&, std::int64_t, std::int64_t) {
            if (count++ == at) {
                stop.request_stop();
            }
        });
        try {
            work(progress);
            EXPECT_EQ(at, told - 1) << "only at its very end a job is not stopped any more";
            continue;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::Stopped) << error.what();
        }
        after();
    }
}

} // namespace diaban::test
