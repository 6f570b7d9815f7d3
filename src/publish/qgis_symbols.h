// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

#include <string>

namespace diaban {

/// The fill of a legend's row as a QGIS symbol, its hatch as line patterns on it, in a border of that colour: lengths
/// in points, as on our maps. Written in both forms of properties, for QGIS 3.22 and what comes before and after it.
void writeQgisSymbol(XmlWriter& xml, const std::string& name, const LegendRow& row, const Colour& border);

} // namespace diaban
