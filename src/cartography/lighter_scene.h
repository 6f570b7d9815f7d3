// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

namespace diaban {

/// The same scene with fewer points in its shapes, borders and coast, for files whose size is that of their points:
/// nothing moves by more than `tolerance` points of the page, and units that shared a border still do.
[[nodiscard]] MapScene lighterScene(MapScene scene, double tolerance);

} // namespace diaban
