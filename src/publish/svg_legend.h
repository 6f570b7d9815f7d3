// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

#include <string>

namespace diaban {

/// A rectangle that has the looks of a CSS class.
void addSvgRectangle(const std::string& cssClass, const gis::Box& box, XmlWriter& xml);

/// The boxes, circles and histogram of the legend; its words stand with the other texts.
void addSvgLegend(const MapScene& scene, XmlWriter& xml);

} // namespace diaban
