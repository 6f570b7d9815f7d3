// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/geometry/polygons.h"
#include "src/cartography/colour.h"
#include "ui/map/ground_view.h"

#include <QRectF>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

class QPainter;

namespace diaban::ui {

/// Two units, the lower one first.
using UnitPair = std::array<std::uint32_t, 2>;

/// What lies over the units of a map, in the plane of its ground: strips, covered borders, gaps, numbers. Widths are
/// device-independent pixels.
struct MapOverlay {
    struct Area {
        gis::Polygons shapes;
        Colour colour;
        double opacity = 0.4;
    };
    struct Line {
        std::vector<gis::Point> points;
        Colour colour;
        double width = 3;
        bool dashed = false;
        bool cased = true; ///< a pale line beside it, so that it is seen on any fill
    };
    struct Number {
        gis::Point at;
        std::string text;
        Colour colour;
        std::optional<UnitPair> gap = {}; ///< it is the rank of the gap between these units
        bool onDemand = false;            ///< shown only while its gap is the chosen one
    };
    std::vector<Area> areas;
    std::vector<Line> lines;
    std::vector<Number> numbers; ///< the most important first

    [[nodiscard]] bool empty() const noexcept { return areas.empty() && lines.empty() && numbers.empty(); }
};

/// What is heeded where numbers are chosen for a view; lengths are device pixels.
struct NumberRoom {
    std::vector<QRectF> taken = {};                              ///< where something else stands
    double mostOfGaps = std::numeric_limits<double>::infinity(); ///< square pixels that numbers of gaps may cover
    std::optional<UnitPair> chosenGap = {};                      ///< has its number, whatever room there is
};

/// The numbers that are shown in a view.
struct ShownNumbers {
    std::vector<std::size_t> which;    ///< by their places in the overlay
    std::size_t gaps = 0, allGaps = 0; ///< of the gaps in the view so many have their numbers; on demand: not counted

    friend bool operator==(const ShownNumbers&, const ShownNumbers&) = default;
};

/// An overlay that is drawn again and again, with the boxes of what is in it.
class DrawnOverlay {
public:
    DrawnOverlay() = default;
    explicit DrawnOverlay(MapOverlay overlay);

    [[nodiscard]] const MapOverlay& overlay() const noexcept { return m_overlay; }
    /// Where it may not be drawn within a frame.
    [[nodiscard]] bool isLarge() const noexcept { return m_large; }
    /// What of it lies in a view, without the numbers; the painter's unit is the device pixel. Ends early once stopping
    /// is asked for.
    void paint(QPainter& painter, const GroundView& view, const gis::Point& origin, double pixelRatio,
               const gis::Progress& progress = {}) const;
    /// The numbers of a view, the most important first: each where it stands apart from those before it and from what
    /// is taken, those of gaps until they cover as much as they may. More of them have room as the map is enlarged.
    [[nodiscard]] ShownNumbers chooseNumbers(const GroundView& view, const gis::Point& origin, double pixelRatio,
                                             NumberRoom room = {}) const;
    /// To be painted over the names of units, so that they can be read.
    void paintNumbers(QPainter& painter, const GroundView& view, const gis::Point& origin, double pixelRatio,
                      std::span<const std::size_t> which) const;
    /// Where these numbers are, device pixels of the view: names keep clear of them.
    [[nodiscard]] std::vector<QRectF> numberPlates(const GroundView& view, const gis::Point& origin, double pixelRatio,
                                                   std::span<const std::size_t> which) const;
    /// The share of their widths that lines have in a view: less than 1 where borders are so short that full lines
    /// would lie over each other.
    [[nodiscard]] double widthShare(const GroundView& view, double pixelRatio) const noexcept;

private:
    [[nodiscard]] double letterSize(const GroundView& view, double pixelRatio) const;

    MapOverlay m_overlay;
    std::vector<std::vector<gis::Box>> m_ringBoxes; ///< of each area
    std::vector<gis::Box> m_lineBoxes;
    double m_usualLine = 0; ///< how far a line of middle length reaches, in the plane; 0: there is none
    bool m_large = false;
};

} // namespace diaban::ui
