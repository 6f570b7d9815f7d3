// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/qgis_carrier.h"
#include "gis/io/write_layer.h"
#include "src/run/project_layer.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// The fields of the layer by the names that they have in a GeoPackage.
[[nodiscard]] StyledFields geoPackageFields(const ProjectLayer& layer);

/// What QGIS finds in a GeoPackage of the layer: its metadata and the styles, the first as default; behind them each
/// again as a renderer of ranges, unless they are many: QGIS has lost styles in files that hold a hundred.
[[nodiscard]] gis::QgisCarrier qgisCarrier(const ProjectLayer& layer, const std::vector<const MapStyle*>& styles,
                                           const std::string& layerName, const Catalogue& catalogue);

/// The files beside a layer, by what is put behind its name without extension: ".qmd", its metadata; ".qml", the first
/// style, which QGIS takes by itself; ".KEY.qml", the others, to be loaded by hand. `formats`: of all layer files that
/// share them by their name.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> styleFiles(const ProjectLayer& layer,
                                                                          const std::vector<const MapStyle*>& styles,
                                                                          const std::vector<gis::LayerFormat>& formats,
                                                                          const std::string& layerName);

} // namespace diaban
