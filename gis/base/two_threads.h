// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <thread>

namespace gis {

/// Runs both at the same time, `second` on a thread of its own; returns when both have ended. An exception of either
/// comes out here, that of `first` before that of `second`.
template <typename First, typename Second> void inTwoThreads(First&& first, Second&& second) {
    std::exception_ptr failure;
    {
        const std::jthread other([&second, &failure]() noexcept {
            try {
                second();
            } catch (...) {
                failure = std::current_exception();
            }
        });
        first();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

} // namespace gis
