// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <span>

namespace diaban {

/// The colour of the lines between units of these fills: the usual one where it stands out from all of them, else the
/// grey between near-black and white that stands out most from the fill it is nearest to.
[[nodiscard]] Colour borderColour(std::span<const Colour> fills, const Colour& usual);

} // namespace diaban
