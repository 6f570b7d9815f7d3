// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"
#include "src/message/catalogue.h"

#include <string>

namespace diaban::ui {

/// Longitude and latitude in degrees as people write them: "16,4637° B, 107,5909° Đ".
[[nodiscard]] std::string placeText(const gis::Point& lonLat, Language language);

} // namespace diaban::ui
