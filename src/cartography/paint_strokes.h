// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <vector>

namespace diaban {

[[nodiscard]] QColor qt(const Colour& colour);
[[nodiscard]] QPointF qt(const gis::Point& p);
[[nodiscard]] QRectF qt(const gis::Box& box);

[[nodiscard]] QPen penOf(const Colour& colour, double width);
/// A pen for lines about a pixel wide, at whose bends nothing can be seen: rounding them takes most of a map's time.
[[nodiscard]] QPen thinPenOf(const Colour& colour, double width);

/// Fills a shape with the painter's brush. One ring needs no path, which saves half of the time.
void drawShape(QPainter& painter, const gis::Polygons& shapes, std::size_t unit);
/// Draws those segments that touch a band of the page.
void drawSegments(QPainter& painter, const std::vector<Segment>& segments, const gis::Box& band);
/// The same, segments that follow one another as one line.
void drawChains(QPainter& painter, const std::vector<Segment>& segments, const gis::Box& band);

} // namespace diaban
