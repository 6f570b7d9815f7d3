// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"

#include <string>
#include <vector>

namespace diaban {

/// Says of the units of a scene what the map shows of them: "Xã Đông Hòa: 84,5 (từ 80 đến dưới 85)", or why there is no
/// value, in the words of the legend. The scene must outlive it.
class UnitTitles {
public:
    UnitTitles(const MapScene& scene, const Catalogue& catalogue);

    /// By name, or by code where it has none.
    [[nodiscard]] std::string of(const SceneUnit& unit) const;
    /// The same without the class, where what is around a title says that: "Xã Đông Hòa: 84,5".
    [[nodiscard]] std::string withoutClass(const SceneUnit& unit) const;
    /// The value alone, with the decimals that the legend has, or that it takes to belong to its class.
    [[nodiscard]] std::string valueOf(const SceneUnit& unit) const;

private:
    [[nodiscard]] std::string nameOf(const SceneUnit& unit) const;
    [[nodiscard]] std::string figuresOf(const SceneUnit& unit) const;

    const MapScene& m_scene;
    const Catalogue& m_catalogue;
    gis::ClassBreaks m_written; ///< with the limits that the legend shows
};

/// The legend's row of a unit; nothing where the legend has none.
[[nodiscard]] const LegendRow* legendRowOf(const MapScene& scene, const SceneUnit& unit);

} // namespace diaban
