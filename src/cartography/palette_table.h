// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/palette.h"

#include <span>
#include <string_view>

namespace diaban {

/// What its makers say of each set, of 3 classes first: '1' yes, '2' perhaps, '0' no; empty: nothing.
struct PaletteFlagRow {
    std::string_view colourBlind, print, photocopy;
};

/// One palette as data/palettes.json holds it.
struct PaletteEntry {
    std::string_view name;
    PaletteKind kind;
    std::size_t mostClasses; ///< sets of 3 to this many classes, one after the other; 0: the stops of a ramp
    PaletteFlagRow flags;
    std::string_view colours; ///< RRGGBB, one after the other
};

/// All palettes, by name without regard to case.
[[nodiscard]] std::span<const PaletteEntry> paletteTable() noexcept;

} // namespace diaban
