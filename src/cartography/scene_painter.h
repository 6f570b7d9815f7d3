// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

class QPainter;

namespace diaban {

/// A line of text, over a halo where it has one. The painter's coordinates must be points.
void paintText(QPainter& painter, const SceneText& text, const Colour& halo, double haloWidth);

/// Draws a scene as it is, nothing decided anew. The painter's coordinates must be page points.
class ScenePainter {
public:
    explicit ScenePainter(const MapScene& scene) : m_scene(scene) {}

    /// Everything, in the order that MapScene states.
    void paint(QPainter& painter) const;
    /// What lies under the texts, as far as it touches `band`; bands may be drawn by several threads.
    void paintShapes(QPainter& painter, const gis::Box& band) const;
    /// Labels and texts.
    void paintTexts(QPainter& painter) const;

private:
    void paintFrame(QPainter& painter, const Frame& frame, const gis::Box& band) const;
    void paintCircles(QPainter& painter, const Frame& frame) const;
    void paintLegend(QPainter& painter) const;
    void paintChart(QPainter& painter, const LegendChart& chart) const;
    void paintFurniture(QPainter& painter) const;
    void paintLeaders(QPainter& painter) const;
    void paintLabel(QPainter& painter, const SceneLabel& label) const;

    const MapScene& m_scene;
};

} // namespace diaban
