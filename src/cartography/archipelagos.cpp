// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/archipelagos.h"

#include "src/cartography/unit_names.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::array kArchipelagos{Archipelago{111, 15.5, 113.2, 17.4, "inset.hoang_sa", "Hoàng Sa"},
                                   Archipelago{111.3, 6, 117.8, 12.2, "inset.truong_sa", "Trường Sa"}};

} // namespace

const Archipelago* archipelagoAt(const gis::Point& lonLat) {
    const auto* found = std::ranges::find_if(kArchipelagos, [&](const Archipelago& islands) {
        return lonLat.x > islands.west && lonLat.x < islands.east && lonLat.y > islands.south &&
               lonLat.y < islands.north;
    });
    return found == kArchipelagos.end() ? nullptr : found;
}

bool reachesArchipelagos(const gis::Box& lonLat) {
    return std::ranges::any_of(kArchipelagos, [&](const Archipelago& islands) {
        return lonLat.intersects({{islands.west, islands.south}, {islands.east, islands.north}});
    });
}

std::string shortOwner(const std::string& name) {
    std::string owner;
    const NameForms forms = UnitNames().of(name);
    for (const std::string& piece : forms.in(NameForm::Short)) {
        owner += (owner.empty() ? "" : " ") + piece;
    }
    return owner;
}

} // namespace diaban
