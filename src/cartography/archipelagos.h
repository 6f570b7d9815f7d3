// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "src/message/catalogue.h"

#include <string>
#include <string_view>

namespace diaban {

/// Islands that are known by a name of their own wherever their unit is called otherwise: a province of the mainland.
struct Archipelago {
    double west, south, east, north; ///< degrees
    const char* name;                ///< id of the words
    std::string_view ofUnit;         ///< a unit with this in its name is called after them
};

/// The archipelago at a longitude and latitude; null where there is none, and for NaN.
[[nodiscard]] const Archipelago* archipelagoAt(const gis::Point& lonLat);

/// Whether any archipelago reaches into a box of degrees.
[[nodiscard]] bool reachesArchipelagos(const gis::Box& lonLat);

/// "TP. Đà Nẵng": a name with its word for the kind shortened.
[[nodiscard]] std::string shortOwner(const std::string& name);

/// The same as it stands in brackets after the name of islands; in English "Đà Nẵng", since the word is Vietnamese.
[[nodiscard]] std::string ownerOfIslands(const std::string& name, Language language);

} // namespace diaban
