// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/scene_style.h"
#include "src/indicator/unit_values.h"
#include "src/message/local_text.h"
#include "src/publish/page_grid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A row of a legend of an offline page, as the map of the same request has it.
struct PageRow {
    LocalText text;
    Colour fill;
    Hatch hatch = Hatch::None;
    std::size_t count = 0;
    bool nothing = false; ///< stands for one of the kinds of nothing
    bool ring = false;    ///< its units have the ring of a zero, where circles alone stand for values
};

/// Values as circles, their area in proportion.
struct PageCircles {
    Colour fill, rim;
    double scale = 0; ///< pixels of radius that the square root of a value takes on a map 720 pixels wide or high
    std::vector<double> sizes; ///< of each unit; below zero: no circle
    LocalText title;           ///< of the figure, with its unit
    LocalText note;            ///< whether other periods have circles as large; may be empty
    struct Sample {
        double value = 0;
        LocalText text;
    };
    std::vector<Sample> samples; ///< round values for the legend, the largest first
};

/// How the values of a view are spread over its classes. Places are shares, of the width from the left, of the height
/// from the foot.
struct PageChart {
    struct Bar {
        double left = 0, right = 0, foot = 0, top = 0;
        Colour fill;
    };
    std::vector<Bar> bars;
    std::vector<double> ticks;
    std::optional<double> target;
    LocalText low, high; ///< ends of the axis
    bool logarithmic = false;
};

/// The classes of two figures as a square: the rows of the view that have a class, low-low first, from the lower left
/// to the right and then up.
struct PageSquare {
    struct Axis {
        LocalText title, limits;
        std::size_t classes = 0;
    } up, across;
    std::vector<std::uint32_t> rows; ///< of the view, one a cell; behind the last: none
};

/// What a page shows of one figure in one period. The vectors have one entry a unit.
struct PageView {
    std::string period;   ///< as files write it; empty where there is none
    LocalText periodName; ///< as people read it
    LocalText title, subtitle, finding;
    LocalText figure; ///< above the legend, with its unit
    std::vector<PageRow> rows;
    std::vector<std::uint32_t> rowOfUnit; ///< index into rows
    std::vector<LocalText> values;        ///< as people read them, without the unit; empty where there is none
    LocalText unit;                       ///< behind a value, with its space
    bool named = false;                   ///< classes have names of their own: a value beside one says less
    bool worded = false;                  ///< the class says all: no value beside it
    std::vector<std::uint32_t> ranks;     ///< 1 is the highest value, equal ones share a place; 0 without one
    LocalText target;                     ///< empty: none
    std::vector<std::uint8_t> outlined;   ///< empty: none
    PageRow outlineRow;
    std::optional<PageCircles> circles;
    LocalText secondTitle;                 ///< of the second figure of a map of two, with its unit; empty: none
    std::vector<LocalText> secondValues{}; ///< empty where there is none
    std::optional<PageChart> chart{};
    std::optional<PageSquare> square{};
    std::vector<LocalText> notes; ///< source, date, author; counts, method; projection, what was left out
};

/// A map of the project, or one of its indicators, in one period or several.
struct PageTheme {
    std::string key;
    LocalText name;
    std::vector<PageView> views; ///< in the order of time
    std::size_t first = 0;       ///< the one that is shown first
};

/// A unit of the list of weak areas.
struct PageWeakUnit {
    std::uint32_t unit = 0;
    std::string rank;  ///< empty of those that are not weak
    LocalText score;   ///< the same
    LocalText verdict; ///< weak, not sure, not enough data
    LocalText reasons, lift;
};

struct PageWeakList {
    std::vector<PageWeakUnit> units;
    std::vector<LocalText> below; ///< counts, rules, method
    std::size_t weak = 0;         ///< units called weak: the first ones
};

/// A linked cluster that counts on the day.
struct PageCluster {
    std::string name;
    std::vector<std::uint32_t> units;
};

/// The border of two units, by their numbers.
struct PageBorder {
    std::uint32_t one = 0, other = 0;
};

/// A border that no cluster covers.
struct PageGap {
    PageBorder border;
    LocalText kilometres, reason;
};

/// Linked clusters over the map: what they cover, and what nobody does, the highest priority first.
struct PageClusters {
    std::vector<PageCluster> clusters;
    std::vector<PageBorder> covered;
    std::vector<PageGap> gaps;
    std::vector<LocalText> below; ///< how much is covered, day, source, method
};

/// A window on the map: the main one first, then one for each group of units far away.
struct PageFrame {
    gis::Box box; ///< in steps of the grid
    LocalText name;
    LocalText shortName{}; ///< where there is no room for that
};

/// Everything that an offline page shows.
struct PageContent {
    LocalText title;
    std::string date; ///< of the study, ISO
    LocalText footer; ///< of the office
    Language language = Language::Vi;
    SceneStyle style;
    std::vector<std::string> codes, names, parents; ///< of each unit; parents may be empty
    std::vector<std::string> labels;                ///< what a unit is called on the map, in short
    PageShapes shapes;
    std::vector<std::string> neighbours{}; ///< names of the land around, of each or none
    LocalText shapesNote;                  ///< how far borders were simplified
    std::vector<PageFrame> frames;
    std::vector<PageTheme> themes;
    std::optional<PageWeakList> weak;
    std::optional<PageClusters> clusters;
};

} // namespace diaban
