// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

namespace gis {

/// Twice the signed area of the triangle a, b, c: positive where c lies left of the line from a to b. The sign is
/// exact, zero only where the three lie on one line, and the value is good to at least three digits (Shewchuk 1997:
/// rounded arithmetic where its error bound allows, else expansions). For coordinates between 1e-140 and 1e140, and 0.
[[nodiscard]] double orientation(const Point& a, const Point& b, const Point& c) noexcept;

} // namespace gis
