// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// The strips of a frame, a group with its name as a title each. `number`: of the frame.
void addSvgStrips(const MapScene& scene, const Frame& frame, std::size_t number, XmlWriter& xml);
/// The lines over the borders of a frame.
void addSvgOverlayLines(const MapScene& scene, const Frame& frame, std::size_t number, XmlWriter& xml);
/// Discs and what leads to them, without their letters.
void addSvgDiscs(const MapScene& scene, XmlWriter& xml);
/// Samples and discs of the legend.
void addSvgSamples(const MapScene& scene, XmlWriter& xml);

} // namespace diaban
