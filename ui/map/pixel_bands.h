// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/two_threads.h"

#include <utility>

namespace diaban::ui {

/// Calls `band(first, end)` for rows [0, height): for all of them, or on two threads for one half each, of which
/// neither is empty.
template <typename Band> void inBands(int height, int threads, Band&& band) {
    if (threads < 2 || height < 2) {
        band(0, height);
    } else {
        const int middle = height / 2;
        gis::inTwoThreads([&] { band(0, middle); }, [&] { band(middle, height); });
    }
}

} // namespace diaban::ui
