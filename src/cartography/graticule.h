// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"

#include <string>

namespace diaban {

/// What the degrees written beside a neat line take left of it and below it.
[[nodiscard]] gis::Point graticuleRoom(const PageMeasures& measures);

/// Adds meridians and parallels of round degrees over the neat line's window, with their degrees at its left side and
/// its foot. The main frame stands on the page; `crs` is its. Nothing where that has no longitudes and latitudes.
void addGraticule(MapScene& scene, const gis::Crs& crs, const PageMeasures& measures);

/// The widest round step, in degrees, of which a span holds at least three; of whole minutes below a degree.
[[nodiscard]] double graticuleStep(double degrees);

/// "105°30′ Đ", "21° B"; in English E, W, N, S.
[[nodiscard]] std::string degreeWords(double degrees, bool longitude, Language language);

} // namespace diaban
