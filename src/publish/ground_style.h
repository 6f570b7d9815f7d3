// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/scene_style.h"

#include <string>

namespace diaban {

/// QGIS styles (.qml) of what lies under and over the maps of a project, in the colours of our pages.

/// Land of neighbours, with its names.
[[nodiscard]] std::string neighbourStyleQml(const SceneStyle& style);

/// The land of a locator map.
[[nodiscard]] std::string locatorStyleQml(const SceneStyle& style);

/// Borders between districts or provinces.
[[nodiscard]] std::string parentBorderStyleQml(const SceneStyle& style);

} // namespace diaban
