// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_rows.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Circles over the fills of a style, the largest as large as suits a screen.
struct StyledCircles {
    std::size_t field = 0; ///< which field of the layer holds what they stand for
    std::string heading;   ///< figure and unit
    double greatest = 0;   ///< of the values
    std::size_t zeros = 0; ///< units with a zero: a small ring
    Colour colour, rim;
    bool rings = false; ///< hollow, so that the classes below are seen
};

/// A line within the units that a field of the layer calls weak.
struct StyledOutline {
    std::size_t field = 0;
    std::string words; ///< of the legend
};

/// What is written on the units, for programs that place labels themselves.
struct LabelStyle {
    std::string expression; ///< QGIS's
    std::string family;
    double size = 8; ///< points
    Colour ink, halo;
    double nearestOnly = 0; ///< shown at this denominator of a scale and nearer; 0: at all
};

/// How one map shows the units of a layer: what a style for another program is made from.
struct MapStyle {
    std::string key;     ///< of the map
    std::string name;    ///< the map's title
    std::string heading; ///< of its legend: figure, unit and period
    std::string method;  ///< how many units have a value, how the classes were made: sentences
    Language language = Language::Vi;
    gis::ClassBreaks breaks;
    bool namedClasses = false;   ///< met and not met: what the numbers stand for
    std::vector<LegendRow> rows; ///< those of the map's legend; one for "no data" in any case, its count may be 0
    std::vector<std::uint32_t> rowOfUnit;   ///< index into rows
    Colour border;                          ///< of lines between units
    int decimals = 0;                       ///< of numbers
    std::size_t valueField = 0;             ///< which field of the layer holds the figure
    std::optional<std::size_t> statusField; ///< which one says why a figure is missing
    std::vector<std::string> classKeys;     ///< of given classes, as the rows' classIndex counts them
    std::vector<std::string> classWords;    ///< what people call them
    std::optional<std::size_t> classField;  ///< of given classes: which field holds their keys
    std::optional<StyledCircles> circles;
    std::optional<StyledOutline> outline; ///< its field is the caller's to fill in
    std::optional<LabelStyle> labels{};   ///< none: units are drawn without
};

/// The style of a request's map; its key and fields are left to the caller. Units without a figure always have a row:
/// QGIS leaves out in silence what no rule is for, and cells may be emptied there. Throws as paletteColours.
[[nodiscard]] MapStyle mapStyle(const MapRequest& request, const Catalogue& catalogue);

} // namespace diaban
