// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/loose_points.h"

namespace gis {

/// Puts a point where loose borders of two units cross into both, as points that both have in common.
void putCrossingsIn(LooseBorders& borders);

/// Takes those out again, from point `first` on, to which nothing was brought.
void takeUnusedOut(LooseBorders& borders, std::uint32_t first);

} // namespace gis
