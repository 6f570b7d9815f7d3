// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"
#include "src/indicator/unit_values.h"
#include "ui/map/map_circles.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace diaban::ui {

/// The colours of a map on the screen that no unit's value decides.
struct MapColours {
    Colour background;
    Colour plain;                ///< of units without a fill
    Colour border, strongBorder; ///< between units; between parents and around all
    Colour coast;                ///< the outer half of the line around all: a dark unit stands out on a dark ground
    Colour hatch;
    Colour selection, selectionCase; ///< around selected units, and beside that line
    Colour outline, outlineCase;     ///< within outlined units, and beside that line
    Colour ink, halo;                ///< of names
    Colour furniture;                ///< scale bar
};

/// Those of the light or the dark theme. Where no map fills the units (`filled` is false), names are written for the
/// plain ground.
[[nodiscard]] MapColours mapColours(bool dark, bool filled = true);

/// What is painted on the units of a ground; each vector has one entry a unit, or none at all.
struct MapPaint {
    std::vector<Colour> fills;
    std::vector<UnitState> states;       ///< those without a value are hatched, each kind in its way
    std::vector<std::uint8_t> outlined;  ///< not 0: a dark line within the unit's border
    std::optional<MapCircles> circles{}; ///< over the units
    MapColours colours = mapColours(false);
};

} // namespace diaban::ui
