// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstddef>

namespace gis {

/// The box of points, and whether all their numbers are finite; where not, the box is of no use.
struct Bounds {
    Box box;
    bool finite = true;
};

/// Of `count` points as they lie in memory or in a file (pairs of doubles, aligned or not), several at a time.
[[nodiscard]] Bounds boundsOf(const void* points, std::size_t count) noexcept;

} // namespace gis
