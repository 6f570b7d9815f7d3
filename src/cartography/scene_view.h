// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

namespace diaban {

/// Every colour of a scene as somebody else sees it, so that all pictures of it agree.
void seeAs(MapScene& scene, Vision vision);

} // namespace diaban
