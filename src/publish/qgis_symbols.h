// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/map_style.h"
#include "src/publish/xml_writer.h"

#include <string>

namespace diaban {

/// The fill of a legend's row as a QGIS symbol, its hatch as line patterns on it, in a border of that colour: lengths
/// in points, as on our maps. Written in both forms of properties, for QGIS 3.22 and what comes before and after it.
void writeQgisSymbol(XmlWriter& xml, const std::string& name, const LegendRow& row, const Colour& border);

/// A dark line between two pale ones within a unit, over all fills.
void writeQgisOutline(XmlWriter& xml, const std::string& name);

/// A circle at a place within its unit, its area in proportion to a field, over all fills and outlines.
void writeQgisCircle(XmlWriter& xml, const std::string& name, const StyledCircles& circles, const std::string& field);

/// The small ring of a zero, as on our maps.
void writeQgisZero(XmlWriter& xml, const std::string& name, const StyledCircles& circles);

} // namespace diaban
