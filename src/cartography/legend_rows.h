// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/scene_style.h"

#include <cstdint>
#include <vector>

namespace diaban {

/// What every writer has to know of a map's units, without a page: their class, fill and hatch, and the rows of the
/// legend.
struct MapLegend {
    std::vector<Colour> classFills; ///< lowest class first
    std::vector<SceneUnit> units;
    std::vector<LegendRow> rows; ///< as legendRows gives them
};

/// The values that share the breaks of a request: its own, or those of all its panels.
[[nodiscard]] std::vector<double> mappedValues(const MapRequest& request);
/// The values that the classes of a request are made of, by which their limits are rounded: the same ones of each
/// period that shares its classes with others.
[[nodiscard]] std::vector<double> classedValues(const MapRequest& request);
/// Decimals to write its figures with, beside the limits of its classes: as its indicator asks for, and not fewer than
/// the limits have.
[[nodiscard]] int figureDecimals(const MapRequest& request);

/// The same of the second figure.
[[nodiscard]] std::vector<double> secondValues(const MapRequest& request);

/// The units of a request as its map shows them. `fills`: one colour a class, lowest first. Those of panels follow
/// one another, panel by panel.
[[nodiscard]] std::vector<SceneUnit> sceneUnits(const MapRequest& request, const std::vector<Colour>& fills,
                                                const SceneStyle& style);

/// The rows of a legend, without places, as they follow one another: classes from the highest down, then units outside
/// the limits, without data, not matched, suppressed, each of these only where it occurs. Given classes stand as they
/// are given. Where circles alone stand for values the classes' place is taken by zeros, where there are any.
[[nodiscard]] std::vector<LegendRow> legendRows(const MapRequest& request, const std::vector<Colour>& fills,
                                                const std::vector<SceneUnit>& units, const Catalogue& catalogue);

/// Rows for units whose circle of a second figure is a ring or not there, on a ground of that colour: zeros, then those
/// without a value by their kinds of nothing, each only where it occurs.
[[nodiscard]] std::vector<LegendRow> circleRows(const MapRequest& request, const Colour& ground,
                                                const Catalogue& catalogue);

/// The fills of all rows.
[[nodiscard]] std::vector<Colour> fillsOf(const std::vector<LegendRow>& rows);

/// Which of `rows` stands for each unit.
[[nodiscard]] std::vector<std::uint32_t> rowsOfUnits(const std::vector<LegendRow>& rows,
                                                     const std::vector<SceneUnit>& units);

/// The legend of a request, the same that its map shows. Throws as paletteColours.
[[nodiscard]] MapLegend mapLegend(const MapRequest& request, const Catalogue& catalogue);

} // namespace diaban
