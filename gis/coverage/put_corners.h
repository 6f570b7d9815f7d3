// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/join_points.h"

#include <cstddef>

namespace gis {

/// Puts corners into the straight borders of other units that they face, the nearest segment of each unit. Returns how
/// many times.
std::size_t putCornersIn(LooseBorders& borders, const JoinReach& reach);

} // namespace gis
