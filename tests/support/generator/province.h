// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "gis/io/layer.h"
#include "tests/support/generator/tessellation.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace generator {

struct Commune {
    std::string code; ///< five digits
    std::string name; ///< without its kind
    std::string kind; ///< Xã, Phường, Thị trấn
    std::size_t district = 0;
    double hills = 0; ///< 0 to 1
    double urban = 0; ///< 0 to 1
    gis::Point seat;

    [[nodiscard]] std::string fullName() const { return kind + " " + name; }
};
struct District {
    std::string code; ///< three digits
    std::string name; ///< with its kind
};
struct River {
    std::string name;
    std::vector<gis::Point> line; ///< downstream
};

inline constexpr const char* kProvinceCode = "99";
inline constexpr const char* kProvinceName = "Tỉnh Mẫu Sơn Hải";

/// The sample province: invented, in the three levels that were in use until 30 June 2025.
struct Province {
    gis::Polygons polygons; ///< of the communes
    std::vector<Commune> communes;
    std::vector<District> districts;
    std::vector<River> rivers;
    std::size_t islandUnit = 0;
    std::size_t exclaveUnit = 0; ///< has a part inside enclaveUnit
    std::size_t enclaveUnit = 0;
};

/// Same seed, same bytes. `vertices` is in all rings, closing points counted.
[[nodiscard]] Province makeProvince(std::uint64_t seed = 2025, std::size_t vertices = 60'000);

/// The communes as a layer "communes" in EPSG:4326: code, name, kind, district_code, district_name, province_code,
/// area_km2 (geodesic, two decimals).
[[nodiscard]] gis::Layer layerOf(const Province& province);

} // namespace generator
