// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

namespace diaban {

/// The colour for a text on a ground: `ink` where it can be read (4.5:1 by WCAG 2), else white or black, one of which
/// always can.
[[nodiscard]] Colour readableOn(const Colour& ground, const Colour& ink) noexcept;

} // namespace diaban
