// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/ground_view.h"
#include "ui/map/map_ground.h"

#include <QPainterPath>

namespace diaban::ui {

/// The borders of one unit as far as they are in a view, in its device pixels.
[[nodiscard]] QPainterPath unitPath(const MapGround& ground, const GroundView& view, std::uint32_t unit);

} // namespace diaban::ui
