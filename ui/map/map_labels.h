// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/ground_view.h"
#include "ui/map/map_ground.h"
#include "ui/map/map_paint.h"

#include <QImage>
#include <QStringList>
#include <string>
#include <unordered_map>
#include <vector>

class QPainter;

namespace diaban::ui {

/// Names on the map: those whose units have room, the roomiest first, none over another. A name keeps its place on the
/// ground while the view moves; which ones are shown is chosen when it has come to rest.
class MapLabels {
public:
    /// All names, one a unit; none: no labels.
    void setNames(const std::vector<std::string>& names);
    /// Chooses which are shown in a view.
    void choose(const MapGround& ground, const GroundView& view, double pixelRatio);
    /// Draws the chosen ones; the painter's unit is the device pixel.
    void paint(QPainter& painter, const MapGround& ground, const GroundView& view, const MapColours& colours,
               double pixelRatio);
    [[nodiscard]] const std::vector<std::uint32_t>& chosen() const noexcept { return m_chosen; }
    void clear() { m_chosen.clear(); }

private:
    /// A name as it is drawn: in one line or two.
    struct Drawn {
        QImage image;
        double pixelRatio = 0;
        Colour ink;
    };
    /// The lines of a name and their size in pixels of a ratio of 1; found when they are asked for.
    struct Text {
        QStringList lines;
        QSizeF size;
    };
    [[nodiscard]] const Text& text(std::uint32_t unit, bool twoLines);
    [[nodiscard]] const QImage& image(std::uint32_t unit, const MapColours& colours, double pixelRatio);

    std::vector<std::string> m_names;
    std::unordered_map<std::uint32_t, Text> m_one, m_two;
    std::unordered_map<std::uint32_t, Drawn> m_images;
    std::unordered_map<std::uint32_t, bool> m_inTwoLines;
    std::vector<std::uint32_t> m_chosen;
};

} // namespace diaban::ui
