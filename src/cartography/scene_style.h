// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"
#include "src/cartography/map_kind.h"
#include "src/indicator/unit_values.h"

#include <cstdint>
#include <string>

namespace diaban {

/// Patterns that tell the kinds of nothing apart: no data, not matched, suppressed.
enum class Hatch : std::uint8_t { None, NoData, NotMatched, Suppressed };

/// Which units a layer holds, or between which a border lies.
enum class AdministrativeLevel : std::uint8_t { Commune, District, Province, Country };

/// The looks of a map, which a style file changes: fonts, colours, sizes in points, line weights.
struct SceneStyle {
    std::string family = "Noto Sans";
    std::string labelFamily = "Roboto Condensed"; ///< of names on the map
    Colour background = colourOf(0xffffff);
    Colour ink = colourOf(0x1f2933);          ///< title and legend
    Colour softInk = colourOf(0x52606d);      ///< footer; 6.6:1 on white
    Colour border = colourOf(0x7f8792);       ///< between units: told from every class of the usual palettes
    Colour parentBorder = colourOf(0x3e4c59); ///< between districts or provinces
    Colour coast = colourOf(0x5d6975);        ///< around the whole: darker than a border
    Colour sea = colourOf(0x4a6d8c);          ///< the coast where what lies beyond is known: blue-grey
    Colour neighbourFill = colourOf(0xeceef0);
    Colour neighbourBorder = colourOf(0xc9ced4);
    Colour neighbourInk = colourOf(0x636c76); ///< names on neighbourFill: 4.5:1
    Colour graticule = colourOf(0xb4c3d0);
    Colour locatorHere = colourOf(0xb3261e); ///< the map's place on the locator map
    Colour insetGround = colourOf(0xf7f9fb);
    Colour insetRim = colourOf(0x9aa5b1);
    Colour noDataFill = colourOf(0xe4e7eb);
    Colour notMatchedFill = colourOf(0xffffff);
    Colour suppressedFill = colourOf(0xf5f0e6);
    Colour outsideFill = colourOf(0xb8c2cc); ///< a value outside given limits
    Colour hatchLine = colourOf(0x616e7c);
    double hatchWidth = 0.6;
    Colour circleGround = colourOf(0xeef1f4); ///< of units under circles that alone stand for values
    Colour circle = colourOf(0x2a6f97);       ///< alone on that ground
    Colour circleOver = colourOf(0x3d4450);   ///< over the classes of another figure
    Colour circleRim = colourOf(0xffffff);    ///< parts a circle from those under it
    double circleRimWidth = 0.6;
    double zeroRing = 1.6;                   ///< radius
    double borderWeight = 1;                 ///< times the width that suits the page, of borders between units
    double parentWeight = 1;                 ///< the same between districts or provinces
    double outlineWeight = 1;                ///< the same around all
    Colour outline = colourOf(0x000000);     ///< of units set apart by a line
    Colour outlineCase = colourOf(0xffffff); ///< beside it, so that it is seen on dark fills too
    double leaderWidth = 0.5;                ///< of the line from a unit to its label
    double leaderCase = 1.2;                 ///< wider: what shows around it, pale, so that it is seen on dark fills
    double leaderDot = 1;                    ///< radius of its end in the unit
};

/// A style for a kind of map: units under circles that alone stand for values are pale.
[[nodiscard]] SceneStyle styleFor(SceneStyle style, MapKind kind);

/// The pattern of a hatch: its angle in degrees (from the x axis towards down) and its spacing in points; a second set
/// of lines across the first where `crossed`.
struct HatchPattern {
    double degrees = 45;
    double spacing = 4;
    bool crossed = false;
};
[[nodiscard]] HatchPattern patternOf(Hatch hatch) noexcept;

/// The corners of a page in which a logo can stand.
enum class LogoPlace : std::uint8_t { TopRight, BottomRight };

/// The picture of an office on its maps.
struct OfficeLogo {
    std::string png;    ///< bytes of a PNG that was checked; empty: none
    double aspect = 1;  ///< width by height
    double height = 28; ///< points on a 16:9 slide or A4
    LogoPlace place = LogoPlace::TopRight;
};

/// The hatch that stands for a state.
[[nodiscard]] Hatch hatchOf(UnitState state) noexcept;

/// The ground that a hatch is drawn on.
[[nodiscard]] Colour groundOf(Hatch hatch, const SceneStyle& style) noexcept;

} // namespace diaban
