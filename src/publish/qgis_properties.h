// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"
#include "src/publish/xml_writer.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// What a layer of a QGIS symbol is set to, by QGIS's keys.
using QgisProperties = std::vector<std::pair<const char*, std::string>>;

/// Written in both forms, for QGIS 3.22 and what comes before and after it.
void writeQgisProperties(XmlWriter& xml, const QgisProperties& properties);

/// A symbol of that type ("fill", "line", "marker"), to be closed after its layers.
void openQgisSymbol(XmlWriter& xml, const char* type, const std::string& name);

/// One layer of a symbol ("SimpleFill", "SimpleLine", ...), to be closed.
void openQgisSymbolLayer(XmlWriter& xml, const char* kind);

/// "r,g,b,a"
[[nodiscard]] std::string qgisColour(const Colour& colour, int alpha = 255);

/// An element of an empty name whose attributes are a colour: <FontColor red="31" .../>.
void writeQgisColour(XmlWriter& xml, const char* element, const Colour& colour);

} // namespace diaban
