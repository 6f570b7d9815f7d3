// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <string>

namespace diaban {

/// The CSS class that gives a fill its colour: "class-1" (the lowest), ..., "outside", "no-data", "not-matched",
/// "suppressed". A row of the legend has that of its units, so that one rule recolours both.
[[nodiscard]] std::string fillClass(const SceneUnit& unit);
[[nodiscard]] std::string fillClass(const LegendRow& row);
[[nodiscard]] std::string fillClass(const LegendChart::Bar& bar);

/// The font of a scene and, for those who lack it, others that have every Vietnamese letter and are about as wide.
[[nodiscard]] std::string fontList(const std::string& family);

/// The rules of the classes that an SVG of a scene uses, but for those whose lines are as wide as a frame says.
[[nodiscard]] std::string svgRules(const MapScene& scene);

} // namespace diaban
