// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// Adds the group "labels" of a scene: leaders, then a text a line; what belongs to one unit has the id "n-" and its
/// code. The mouse goes through them to the units and their titles.
void addSvgLabels(const MapScene& scene, XmlWriter& xml);

} // namespace diaban
