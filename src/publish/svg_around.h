// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// The ground of the main map: neighbours, graticule, clear places under legend and scale bar.
void addSvgGround(const MapScene& scene, XmlWriter& xml);

/// What frames it: neat line, locator map, logo (as data inside the document).
void addSvgAround(const MapScene& scene, XmlWriter& xml);

} // namespace diaban
