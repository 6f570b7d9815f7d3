// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

enum class PaletteKind { Sequential, Diverging, Qualitative };

/// The colours of `classes` classes, lowest first, from a ColorBrewer set or a viridis-like ramp, by name without
/// regard to case; "-r" behind the name reverses. One or two classes are taken from the set of three (its ends, or its
/// middle); more than the set has are mixed from its largest. Throws gis::Error{BadUsage "map.palette_unknown"} with
/// the names that are nearest to what was written.
[[nodiscard]] std::vector<Colour> paletteColours(const std::string& name, std::size_t classes);

/// Kind of a palette that paletteColours knows. Throws as it does.
[[nodiscard]] PaletteKind paletteKind(const std::string& name);

/// All names, as written in data/palettes.json.
[[nodiscard]] std::vector<std::string> paletteNames();

} // namespace diaban
