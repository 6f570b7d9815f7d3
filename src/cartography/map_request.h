// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"
#include "gis/statistics/class_breaks.h"
#include "src/cartography/border_overlay.h"
#include "src/cartography/colour_vision.h"
#include "src/cartography/given_classes.h"
#include "src/cartography/label_choice.h"
#include "src/cartography/map_kind.h"
#include "src/cartography/scene_style.h"
#include "src/indicator/indicator.h"
#include "src/message/catalogue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Of the two languages the one that a legend in both writes second.
[[nodiscard]] constexpr Language otherLanguage(Language language) noexcept {
    return language == Language::Vi ? Language::En : Language::Vi;
}

/// Width and height of the page in points (1/72 inch): a 16:9 slide is 960 x 540, printed to PNG at 144 dpi 1920 x
/// 1080.
struct PageSize {
    double width = 960;
    double height = 540;
    bool turns = false;    ///< stands upright where what it shows is higher than wide
    double words = 0;      ///< of a part of a page that says title and source elsewhere: how large its words are, where
                           ///< those of a 16:9 slide are 1; it has no margins. 0: a whole page
    double leastLabel = 0; ///< points, of names on the map; 0: as suits the page
};

/// The second figure of a map: what its circles show, or the one across in a map of two. The vectors have one entry a
/// unit.
struct SecondFigure {
    std::vector<double> values; ///< NaN unless states says Value
    std::vector<UnitState> states;
    gis::ClassBreaks breaks; ///< of Bivariate: three classes
    std::string title;       ///< with its unit
    std::string otherTitle;  ///< the same in the other language, for a legend of two
    std::string period;      ///< where it is not that of the first
    int decimals = -1;
    int figureDecimals = 0; ///< as MapRequest::figureDecimals
};

/// One of several maps of a page that show the same figure, each of its own period. They share one legend, for whose
/// breaks MapRequest::breaks is made from the values of all.
struct MapPanel {
    std::string title; ///< its period, as formatPeriod gives it
    std::vector<double> values;
    std::vector<UnitState> states;
    SecondFigure second;                             ///< values and states, of Bivariate
    std::vector<std::optional<std::uint8_t>> ofUnit; ///< of given classes, as GivenClasses::ofUnit
};

/// Units that a line within their border sets apart, whatever their fill: those that a project's rules call weak.
struct OutlinedUnits {
    std::vector<std::uint8_t> units; ///< not 0: outlined; one entry a unit, or none at all
    std::string words;               ///< of the legend, in its language
    std::string secondWords;         ///< the same in the other language
};

/// The words of a map, in its language; empty ones are left out.
struct MapTexts {
    std::string title;
    std::string subtitle;
    std::string finding;                         ///< what the map shows, in one sentence
    std::string legendTitle;                     ///< indicator and its unit: "Mật độ dân số (người/km²)"
    std::string period;                          ///< as formatPeriod gives it
    std::string secondLegendTitle, secondPeriod; ///< the same in the other language, for a legend of two
    std::string source;
    std::string date; ///< of the study (as_of), ISO
    std::string author;
    std::vector<std::string> notes; ///< what was left out, what was repaired
    std::string footer;             ///< of the office
};

/// Units around those of a map.
struct NeighbourUnits {
    const gis::Polygons* polygons = nullptr;
    gis::Crs crs;
    std::vector<std::string> names; ///< of each, or empty
    bool locatorOnly = false;       ///< not drawn around the map itself
};

/// What else a page shows, and where.
struct Furniture {
    bool enlarge = true; ///< insets where units are too small to be seen or named
    enum class Locator : std::uint8_t { Auto, Yes, No } locator = Locator::Auto;
    bool graticule = false;
    NeighbourUnits neighbours;
    AdministrativeLevel level = AdministrativeLevel::Commune; ///< of the units: how heavy their borders are
    OfficeLogo logo;
};

/// Everything that a map is made from. The vectors have one entry a unit.
struct MapRequest {
    MapKind kind = MapKind::Choropleth;
    const gis::Polygons* polygons = nullptr;
    gis::Crs crs;       ///< of the polygons
    std::string mapCrs; ///< "EPSG:..." to draw in; empty: chosen for the extent, and stated
    std::vector<std::string> codes;
    std::vector<std::string> names;
    std::vector<std::string> parents; ///< of each unit: its district or province; may be empty
    std::vector<double> values;       ///< NaN unless states says Value
    std::vector<UnitState> states;
    gis::ClassBreaks breaks;
    std::vector<double> classed; ///< that breaks are made of, where these are of other periods too; empty: values
    std::vector<std::vector<double>>
        circled; ///< what circles stand for in each period that shares their scale; or none
    std::string
        limitsMethod; ///< how limits that stand in breaks as given ones were worked out; empty: somebody gave them
    std::vector<std::string> classWords;       ///< what the classes are called, lowest first; empty: by their limits
    std::vector<std::string> secondClassWords; ///< the same in the other language, for a legend of two
    GivenClasses given;                        ///< in the place of breaks and palette; see there
    OutlinedUnits outlined;
    BorderOverlay overlay;          ///< of Borders
    SecondFigure second;            ///< of Both and Bivariate
    std::vector<MapPanel> panels;   ///< several periods on one page; then values and states are the last's
    std::string palette = "YlOrRd"; ///< ColorBrewer or viridis name; "-r" behind it reverses
    bool aroundZero = false;        ///< of changes: zero parts two sides, also where one has no unit
    bool usualPalette = false;      ///< nobody asked for that palette
    std::optional<double> target;   ///< in the figure's unit; shown in the legend
    bool histogram = true;          ///< in the legend, where there is room and there are enough values
    bool bilingual = false;         ///< a legend in both languages
    Vision view = Vision::Normal;   ///< the picture as somebody else sees it
    int decimals = -1;              ///< of legend numbers; -1: as few as tell the limits apart
    int figureDecimals = 0;         ///< of the figures of units, which have no fewer than the limits
    LabelChoice labels;
    MapTexts texts;
    Language language = Language::Vi;
    PageSize page;
    Furniture furniture;
    SceneStyle style; ///< of the office
};

} // namespace diaban
