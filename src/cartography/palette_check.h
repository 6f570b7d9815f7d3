// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/class_colours.h"
#include "src/cartography/colour_vision.h"
#include "src/cartography/map_request.h"
#include "src/cartography/palette.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// Colours of two classes that differ by less (CIEDE2000) are not told apart on a map, where they are compared with a
/// box of the legend some way off and not side by side: about twice what is just seen between neighbouring patches.
/// docs/cartography-colours.md says why 5.
inline constexpr double kLeastDifference = 5;

/// Two classes that look alike.
struct LikeClasses {
    std::size_t lower = 0, upper = 0; ///< 0 is the lowest class
    double difference = 0;            ///< CIEDE2000
};

/// The two classes that are most alike to those who see so, where they differ by less than kLeastDifference. Of a
/// sequential palette neighbours alone are compared: it is read by order. Of others each with each.
[[nodiscard]] std::optional<LikeClasses> likeClasses(std::span<const Colour> colours, PaletteKind kind, Vision vision);

/// The most classes, up to 9, that a palette tells apart for those who see so; 0 where not even 2.
[[nodiscard]] std::size_t classesToldApart(const std::string& palette, Vision vision);

/// Classes for which palettes are looked for.
struct ClassSet {
    std::size_t classes = 0;
    PaletteKind kind = PaletteKind::Sequential;
    std::optional<ClassMiddle> middle{};
};

/// Palettes of that kind that tell the classes apart in each vision, at most `most`.
[[nodiscard]] std::vector<std::string> palettesThatTellApart(const ClassSet& set, std::span<const Vision> visions,
                                                             std::size_t most);

/// Tells which classes look alike: to all who look, in grey, and to the colour-blind. `classes`: what the legend calls
/// them, lowest first. In grey it is a note where the palette was not asked for: no palette of two hues would do.
/// Nothing is told of given colours.
void tellLikeClasses(const MapRequest& request, std::span<const Colour> colours, std::span<const std::string> classes,
                     gis::Problems& problems);

} // namespace diaban
