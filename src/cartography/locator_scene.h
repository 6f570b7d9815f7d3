// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <cstdint>
#include <span>
#include <vector>

namespace diaban {

/// What locator maps show: units, and of which place each is a part.
struct LocatorSource {
    const gis::Polygons* polygons = nullptr;
    std::vector<std::uint32_t> units;   ///< those of the polygons that are on it
    std::vector<std::uint32_t> placeOf; ///< of each of `units`
    std::uint32_t places = 0;
    gis::Crs crs;
    NeighbourUnits around; ///< land beside them; may have no polygons
    SceneStyle style;
};

/// One land on which several places are to be shown, each on a little map of its own. Islets that nobody would see are
/// drawn as large as a dot. Its functions may be called by several threads at once.
class LocatorGround {
public:
    /// No larger than `most`, in the shape of the land.
    LocatorGround(const LocatorSource& source, const PageSize& most);

    /// Nothing where there is no land.
    [[nodiscard]] bool empty() const noexcept { return m_land.vertexCount() == 0; }
    [[nodiscard]] const PageSize& page() const noexcept { return m_page; }
    /// A scene of nothing but the locator map, with that place on it.
    [[nodiscard]] MapScene scene(std::uint32_t place) const;

private:
    PageSize m_page;
    SceneStyle m_style;
    gis::Polygons m_land;   ///< points of the page
    gis::Polygons m_places; ///< a unit each
};

} // namespace diaban
