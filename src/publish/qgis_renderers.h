// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/legend_filters.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// A renderer with a rule for each row of the legend, under a heading: each class closed where the map's class is, and
/// the kinds of nothing apart; over them rules for outlines and circles, where the style has them.
void writeRuleRenderer(XmlWriter& xml, const MapStyle& style, const std::vector<double>& limits,
                       const FigureExpressions& figure);

/// A renderer of ranges, whose classes can be changed with QGIS's own tools. Its ranges are closed at both ends and the
/// first that fits wins, so they stand in the order that gives a limit to the class it belongs to. Units without a
/// figure are ranges far below all figures: left to themselves QGIS would not draw them.
void writeGraduatedRenderer(XmlWriter& xml, const MapStyle& style, const std::vector<double>& limits,
                            const FigureExpressions& figure);

} // namespace diaban
