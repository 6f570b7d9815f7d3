// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/ground_view.h"
#include "ui/map/map_ground.h"
#include "ui/map/map_paint.h"
#include "ui/map/name_images.h"
#include "ui/map/unit_raster.h"

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace diaban::ui {

/// Names on the map: those of archipelagos above their islands, those that lie in their units, the roomiest first, none
/// over another; where units are too small for names, those of their parents instead. Parents that come first and find
/// no room on the land are named beside it, with a line that leads there. A name keeps its place on the ground while
/// the view moves; which ones are shown is chosen when it has come to rest.
class MapLabels {
public:
    /// A name that is shown, and where on the plane.
    struct Label {
        WrittenName written;
        std::uint32_t number = 0; ///< of the unit, or where it is heavy of the parent or archipelago
        gis::Point at;
        double down = 0;                 ///< device pixels below it: under a circle; negative above it
        std::optional<QPointF> beside{}; ///< from there to the middle, device pixels; led to by a line
    };

    /// What is written.
    enum class Which : std::uint8_t {
        All,
        IslandsAlone ///< those of archipelagos, without which no map is
    };

    /// One name a unit, one a parent and one an archipelago of the ground; of the wrong number: no names of those.
    void setNames(const std::vector<std::string>& units, const std::vector<std::string>& parents,
                  const std::vector<std::string>& islands = {});
    /// Parents, by their numbers, that are named before the others; until other names are set.
    void setFirstParents(const std::vector<std::uint32_t>& parents);
    /// Chooses which are shown in the view of a raster. `circles`: radii on the units, device pixels, whose names stand
    /// below them; may be empty. `kept`: boxes, device pixels of the view, that no name lies over; names of units stand
    /// above or below them.
    void choose(const MapGround& ground, const UnitRaster& raster, double pixelRatio,
                const std::vector<double>& circles = {}, Which which = Which::All,
                const std::vector<QRectF>& kept = {});
    /// Draws the chosen ones; the painter's unit is the device pixel. Of those that were never drawn it draws as many
    /// as a frame has time for, the roomiest first; true where there are more.
    [[nodiscard]] bool paint(QPainter& painter, const MapGround& ground, const GroundView& view,
                             const MapColours& colours, double pixelRatio);
    [[nodiscard]] const std::vector<Label>& chosen() const noexcept { return m_chosen; }
    void clear() { m_chosen.clear(); }

private:
    class Choice;
    void chooseIslands(const MapGround& ground, const UnitRaster& raster, Choice& choice);
    void chooseParents(const MapGround& ground, const UnitRaster& raster, Choice& choice);
    [[nodiscard]] std::vector<std::uint32_t> parentsToName(const MapGround& ground, const Choice& choice) const;
    void paintLeader(QPainter& painter, const Label& label, const QPointF& at, const MapColours& colours,
                     double pixelRatio);
    void chooseUnits(const MapGround& ground, const UnitRaster& raster, const std::vector<double>& circles,
                     Choice& choice);

    NameImages m_names; ///< of units, then of parents, then of archipelagos
    std::size_t m_units = 0, m_parents = 0, m_islands = 0;
    std::vector<bool> m_first; ///< of parents
    std::vector<Label> m_chosen;
};

} // namespace diaban::ui
