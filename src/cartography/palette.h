// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

enum class PaletteKind { Sequential, Diverging, Qualitative };

/// What the makers of a palette say of it.
enum class Fitness { NotSaid, No, Perhaps, Yes };

/// For whom and for what a set of colours is fit, as ColorBrewer states it.
struct PaletteFlags {
    Fitness colourBlind = Fitness::NotSaid;
    Fitness print = Fitness::NotSaid;     ///< colour print
    Fitness photocopy = Fitness::NotSaid; ///< black and white
};

/// The colours of `classes` classes, lowest first, from a ColorBrewer set or a viridis-like ramp, by name without
/// regard to case; "-r" behind the name reverses. One or two classes are taken from the set of three (its ends, or its
/// middle); more than the set has are mixed from its largest. Throws gis::Error{BadUsage "map.palette_unknown"} with
/// the names that are nearest to what was written.
[[nodiscard]] std::vector<Colour> paletteColours(const std::string& name, std::size_t classes);

/// Kind of a palette that paletteColours knows. Throws as it does.
[[nodiscard]] PaletteKind paletteKind(const std::string& name);

/// Of its set of that many classes; of one or two as of three, of more than it has nothing is said. Throws as above.
[[nodiscard]] PaletteFlags paletteFlags(const std::string& name, std::size_t classes);

/// The most classes for which its makers chose colours one by one; 0: a continuous ramp. Throws as above.
[[nodiscard]] std::size_t paletteSize(const std::string& name);

/// All names, as written in data/palettes.json.
[[nodiscard]] std::vector<std::string> paletteNames();

} // namespace diaban
