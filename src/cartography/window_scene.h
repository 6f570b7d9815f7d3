// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/window_place.h"
#include "src/message/catalogue.h"

#include <cstdint>
#include <optional>

namespace diaban {

/// A part of a map, as large as its page, and what else is to be said of it.
struct WindowScene {
    MapScene map;   ///< one frame that fills the page; no legend, no words but names of units
    MapScene scale; ///< scale bar and north arrow
};

/// Maps of single units in their surroundings, all in the classes and colours of one map. Its functions may be called
/// by several threads at once.
class WindowMaps {
public:
    /// `request` is that of the whole map; what it points to must outlive this. Throws as makeMapScene.
    WindowMaps(MapRequest request, const Catalogue& catalogue, gis::Problems& problems);

    /// The unit outlined in a window some two times its size, cut at the page's rim. Nothing where it has no geometry.
    [[nodiscard]] std::optional<WindowScene> scene(std::uint32_t unit, const PageSize& page,
                                                   const PageSize& scale) const;
    /// Whether a unit has parts that lie too far away to be on its map.
    [[nodiscard]] bool partsOutside(std::uint32_t unit) const;
    /// The legend of the whole map on a page of its own, from its upper left corner down.
    [[nodiscard]] MapScene legend(const PageSize& page) const;
    [[nodiscard]] const MapRequest& request() const noexcept { return m_request; }
    [[nodiscard]] const UnitParts& parts() const noexcept { return m_parts; }

private:
    struct Taken;
    struct Window;
    [[nodiscard]] Taken take(const gis::Box& window) const;
    [[nodiscard]] UnitCore coreOfUnit(std::uint32_t unit) const;
    [[nodiscard]] MapScene startScene(const Taken& taken, std::uint32_t unit, const PageSize& page) const;
    [[nodiscard]] MapRequest smallRequest(const Taken& taken, std::uint32_t unit) const;
    [[nodiscard]] Frame frameOf(const Taken& taken, const Window& window, const PageSize& page) const;
    [[nodiscard]] std::optional<Window> windowOf(std::uint32_t unit, const PageSize& page) const;
    void finish(MapScene& scene, const MapRequest& request, const Window& window, std::uint32_t unit) const;

    MapRequest m_request;
    const Catalogue& m_catalogue;
    MapScene m_whole; ///< units and classes, nothing placed
    UnitParts m_parts;
};

} // namespace diaban
