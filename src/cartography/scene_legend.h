// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "src/cartography/scene_style.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A straight line on the page.
struct Segment {
    gis::Point from, to;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// How lines of a kind look. Widths in points.
struct LineLook {
    Colour colour;
    double width = 1;
    double casing = 0; ///< what shows of a pale line beneath it on either side
    bool dashed = false;
};
/// Lengths of dashes and of what lies between them, in widths of the line.
inline constexpr double kDash = 1.8, kDashGap = 1.1;
inline constexpr double kLegendRim = 1; ///< points: of discs in legend and list

/// A row of the legend. Fill and hatch are those of the units it stands for: of a class, of a kind of nothing, or, with
/// neither, those whose value is in no class.
struct LegendRow {
    std::optional<std::size_t> classIndex;
    UnitState state = UnitState::Value;
    gis::Box swatch;
    Colour fill;
    Hatch hatch = Hatch::None;
    std::vector<Segment> hatchLines;
    std::string text;
    std::string secondText{}; ///< the same in the other language; empty in a legend of one
    std::size_t count = 0;
    bool zeroRing = false; ///< its units have the ring of a zero; a ring stands in its swatch
    bool outlined = false; ///< stands for units that are outlined, whatever their class; a frame stands in its swatch
};

/// What a legend of circles, or of two figures, has beside its rows.
struct LegendMarks {
    struct Circle {
        gis::Point at;
        double radius = 0;
    };
    std::vector<Circle> circles; ///< the largest first, each for a round value
    std::vector<Segment> lines;  ///< from circles to their values; arrows along the axes of two figures

    /// A piece of a line of the map, over strips where it has any.
    struct Sample {
        Segment line;
        LineLook look;
        std::vector<Colour> strips; ///< side by side, translucent
        double stripWidth = 0;
    };
    std::vector<Sample> samples;
    struct Disc {
        gis::Point at;
        double radius = 0;
        Colour rim;
    };
    std::vector<Disc> discs; ///< with a number among the texts
};

/// How the values are spread over the classes: bars of equal width over a linear axis, drawn in this order.
struct LegendChart {
    struct Bar {
        gis::Box box;
        std::optional<std::size_t> classIndex; ///< none: values outside given limits
        Colour fill;
    };
    std::vector<Bar> bars;             ///< one that a class limit crosses is two
    std::vector<Segment> lines;        ///< the axis, and a tick at each class limit
    std::optional<Segment> targetLine; ///< over the bars
};

} // namespace diaban
