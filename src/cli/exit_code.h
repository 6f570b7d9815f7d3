// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"

namespace diaban {

constexpr int kExitStrict = 1;
constexpr int kExitUsage = 2;
constexpr int kExitInternal = 70;

/// The exit code that stands for an error.
[[nodiscard]] constexpr int exitCodeOf(gis::ErrorKind kind) noexcept {
    switch (kind) {
    case gis::ErrorKind::BadUsage:
        return kExitUsage;
    case gis::ErrorKind::BadInput:
        return 3;
    case gis::ErrorKind::CannotWrite:
        return 4;
    case gis::ErrorKind::Stopped:
        return 5;
    case gis::ErrorKind::Internal:
        return kExitInternal;
    }
    return kExitInternal;
}

} // namespace diaban
