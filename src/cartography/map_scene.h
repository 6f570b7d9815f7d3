// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "gis/statistics/class_breaks.h"
#include "src/cartography/colour.h"
#include "src/cartography/map_request.h"
#include "src/cartography/scene_furniture.h"
#include "src/cartography/scene_legend.h"
#include "src/cartography/scene_overlay.h"
#include "src/cartography/scene_style.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Which end of a text stands at its place.
enum class Anchor : std::uint8_t { Start, Middle, End };

/// One line of text; `at` is on its baseline.
struct SceneText {
    gis::Point at;
    std::string text; ///< UTF-8, NFC
    double size = 10; ///< points
    bool bold = false;
    Colour colour;
    std::string family; ///< "Noto Sans" or "Roboto Condensed"
    Anchor anchor = Anchor::Start;
    double width = 0; ///< as measured, points

    /// What it covers on the page, from the top of its tallest accented capital to its descender.
    [[nodiscard]] gis::Box box() const noexcept;
};

/// What every writer has to know of a unit; its fill and hatch are decided here and nowhere else.
struct SceneUnit {
    std::string code, name;
    double value = 0; ///< meaningless unless state is Value
    UnitState state = UnitState::NoData;
    std::optional<std::size_t> classIndex; ///< 0 is the lowest; none without a value or outside given limits
    Colour fill;
    Hatch hatch = Hatch::None;
    std::uint32_t parent = 0;       ///< index into MapScene::parents, where there are any
    std::uint32_t panel = 0;        ///< index into MapScene::panels, where there are any
    std::optional<double> second{}; ///< value of the second figure; nothing where there is none
    bool outlined = false;          ///< set apart by a line within its border
};

/// The lines of one pattern, cut to the shapes they fill.
struct Hatching {
    Hatch hatch = Hatch::None;
    std::vector<Segment> lines;
};

/// A unit, or a part of one, too small to be seen at the frame's scale.
struct SceneDot {
    gis::Point at;
    double radius = 0;
    std::uint32_t unit = 0; ///< index into MapScene::units
};

/// A value as a circle, its area in proportion to the value; a zero as a small ring.
struct SceneCircle {
    gis::Point at;
    double radius = 0;
    std::uint32_t unit = 0; ///< index into MapScene::units
    bool zero = false;
};

/// One of several maps of a page.
struct ScenePanel {
    std::string title;
    gis::Box page;
};

/// Where the page lies on the plane of a CRS: page point p stands at (corner.x + p.x * unitsPerPoint,
/// corner.y - p.y * unitsPerPoint).
struct PageGround {
    gis::Point corner; ///< of the page's upper left corner
    double unitsPerPoint = 0;
};

/// A window on the map: the main one, or an inset. Shapes are in page points and generalised to the page.
struct Frame {
    gis::Box page;
    bool inset = false;
    std::optional<gis::Box> window{}; ///< of an inset that enlarges a part of the main map: its shapes are cut to this
    double scale = 0; ///< denominator: 1 point stands for scale points on the ground; 0 where the CRS is unknown
    gis::Polygons shapes;
    std::vector<std::uint32_t> units; ///< of each shape: index into MapScene::units
    std::vector<SceneDot> dots;
    std::vector<Hatching> hatchings;
    std::vector<Segment> borders;       ///< between two shapes, each stretch once; most follow one another
    double outlineWidth = 0;            ///< of the borders
    std::vector<Segment> parentBorders; ///< those of the borders between units of two parents, drawn over them
    double parentBorderWidth = 0;
    std::vector<Segment> coast;       ///< stretches that no two shapes share, drawn under all fills; none around islets
    double coastWidth = 0;            ///< of the half of them that shows outside
    std::vector<SceneCircle> circles; ///< the largest first, so that the smaller lie over them
    std::uint32_t panel = 0;          ///< index into MapScene::panels, where there are any
    std::vector<Segment> landOutline; ///< those of the coast beyond which neighbours lie: drawn in its place
    double landOutlineWidth = 0;      ///< of the half of them that shows outside
    gis::Polygons outlined;           ///< the shapes that are outlined: their lines are drawn within them alone
    std::vector<Segment> outlines;    ///< around each
    double outlinedWidth = 0;         ///< of the dark line between two pale ones; see outlineStrokes
    PageGround ground;                ///< where the page lies on the plane of the frame's CRS
    FrameOverlay overlay;
};

/// The name of a unit, or its name and value, written on the map or, with a line that leads to it, beside it. Its lines
/// of text stand as if it were not turned; all of it is then turned about its middle.
struct SceneLabel {
    std::uint32_t unit = 0; ///< index into MapScene::units, or parents, or SceneOverlay::groups
    bool ofParent = false, ofGroup = false;
    std::uint32_t frame = 0;
    gis::Point middle;
    double width = 0, height = 0; ///< of its ink and the clear space around it
    double degrees = 0;           ///< clockwise
    std::vector<SceneText> lines; ///< centred
    Colour halo;
    double haloWidth = 0;          ///< points around the letters; 0 where the ground is even
    std::optional<Segment> leader; ///< from a dot in the unit to the label; none of a label that lies inside its unit
};

/// What a map says of itself to those who cannot see it, or have only the file.
struct SceneWords {
    std::string title;
    std::string description; ///< subtitle, figure, period, source, date, method, projection, what was left out
    std::string date;        ///< of the study, YYYY-MM-DD; empty where it is not known
};

/// Everything that a map shows, as plain values in page points (1/72 inch), y down. Drawn in this order: background;
/// per frame its ground (insets), coast, fills, strips, borders, those of parents, lines over them, dots, hatchings,
/// outlines, circles, and an inset's rim; legend; furniture; labels, leaders first; texts.
struct MapScene {
    MapKind kind = MapKind::Choropleth;
    PageSize page;
    Language language = Language::Vi;
    SceneStyle style;
    SceneWords words;
    std::string crs;   ///< of the main frame, as text for gis::Crs
    PageGround ground; ///< of the main frame
    gis::ClassBreaks breaks;
    bool namedClasses = false; ///< classes have names: met, not met; their limits say nothing
    bool givenClasses = false; ///< classes have names, and figures of their own beside them
    int decimals = 0;          ///< of the numbers in the legend
    int secondDecimals = 0;    ///< of those of the second figure
    std::string secondTitle;   ///< of the second figure, with its unit; empty where there is none
    double circleScale = 0;    ///< points of a circle's radius that the square root of its value takes
    double circleRim = 0;      ///< width of the rim around each, or of the ring that each is; see circleLine
    double circleCase = 0;     ///< of the pale line on either side of a ring
    std::vector<std::vector<double>> circled; ///< see MapRequest
    std::vector<Colour> classFills;
    std::vector<SceneUnit> units;
    std::vector<std::string> parents; ///< names or codes; empty where all units have the same or none
    std::vector<ScenePanel> panels;   ///< empty where the page has one map
    std::vector<Frame> frames;        ///< the main one first; of panels, each main one before its insets
    std::vector<SceneLabel> labels;
    gis::Box legendBox;
    std::vector<LegendRow> legend;
    std::optional<LegendChart> chart; ///< within legendBox
    LegendMarks marks;                ///< within legendBox
    std::vector<ScaleBar> scaleBars;  ///< of the main frame where there is room, and of each inset
    std::optional<NorthArrow> northArrow;
    SceneAround around;
    SceneOverlay overlay;
    std::vector<SceneText> texts; ///< also those of legend, scale bar and insets
};

/// Blue-grey where it is known which of the outline is coast.
[[nodiscard]] inline const Colour& coastColour(const MapScene& scene, const Frame& frame) noexcept {
    return scene.around.land.unitCount() > 0 && !frame.inset ? scene.style.sea : scene.style.coast;
}

} // namespace diaban
