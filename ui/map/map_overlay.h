// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/geometry/polygons.h"
#include "src/cartography/colour.h"
#include "ui/map/ground_view.h"

#include <QRectF>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

class QPainter;

namespace diaban::ui {

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
    };
    std::vector<Area> areas;
    std::vector<Line> lines;
    std::vector<Number> numbers; ///< the most important first

    [[nodiscard]] bool empty() const noexcept { return areas.empty() && lines.empty() && numbers.empty(); }
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
    /// The numbers, to be painted over the names of units, so that they can be read. One that would lie over another or
    /// over what is `taken` is left out until there is room, as the map is enlarged. Returns what is taken then.
    std::vector<QRectF> paintNumbers(QPainter& painter, const GroundView& view, const gis::Point& origin,
                                     double pixelRatio, std::vector<QRectF> taken = {}) const;
    /// Where these numbers are, device pixels of the view: names keep clear of them.
    [[nodiscard]] std::vector<QRectF> numberPlates(const GroundView& view, const gis::Point& origin,
                                                   double pixelRatio) const;
    /// The share of their widths that lines have in a view: less than 1 where borders are so short that full lines
    /// would lie over each other.
    [[nodiscard]] double widthShare(const GroundView& view, double pixelRatio) const noexcept;

private:
    /// The numbers that are shown, by their places in the overlay, with their plates.
    [[nodiscard]] std::vector<std::pair<std::size_t, QRectF>>
    shownNumbers(const GroundView& view, const gis::Point& origin, double pixelRatio, std::vector<QRectF> taken) const;
    [[nodiscard]] double letterSize(const GroundView& view, double pixelRatio) const;

    MapOverlay m_overlay;
    std::vector<std::vector<gis::Box>> m_ringBoxes; ///< of each area
    std::vector<gis::Box> m_lineBoxes;
    double m_usualLine = 0; ///< how far a line of middle length reaches, in the plane; 0: there is none
    bool m_large = false;
};

} // namespace diaban::ui
