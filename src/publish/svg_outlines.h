// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// The outlines of a frame's outlined units, cut to them, and rings around their dots. `number`: of the frame.
void addSvgOutlines(const MapScene& scene, const Frame& frame, std::size_t number, XmlWriter& xml);

/// The same line within the swatch of a row that stands for outlined units.
void addSvgOutlineSwatch(const LegendRow& row, const SceneStyle& style, XmlWriter& xml);

} // namespace diaban
