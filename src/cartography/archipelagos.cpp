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

std::string joinedForm(const std::string& name, NameForm form) {
    std::string joined;
    const NameForms forms = UnitNames().of(name);
    for (const std::string& piece : forms.in(form)) {
        joined += (joined.empty() ? "" : " ") + piece;
    }
    return joined;
}

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
    return joinedForm(name, NameForm::Short);
}

std::string ownerOfIslands(const std::string& name, Language language) {
    return joinedForm(name, language == Language::Vi ? NameForm::Short : NameForm::Bare);
}

} // namespace diaban
