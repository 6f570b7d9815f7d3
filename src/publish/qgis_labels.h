// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cartography/map_scene.h"
#include "src/publish/map_style.h"
#include "src/publish/xml_writer.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Names as a map writes them, out of a field that holds them in full: an expression of QGIS's that gives `written` for
/// `names`, by the words for kinds of units that are shortened or left out ("Phường Hàng Trống" as "P. Hàng Trống").
[[nodiscard]] std::string writtenNameExpression(const std::string& field, const std::vector<std::string>& names,
                                                const std::vector<std::string>& written);

/// The names of a scene's units in the form in which its labels say them.
[[nodiscard]] std::vector<std::string> writtenNames(const MapScene& scene, const std::vector<std::string>& names);

/// Labels like those of a map's scene: `name` and `value` are the expressions of a unit's name and figure. None where
/// the map is to have none. Where its page has no room for them they are shown when the map is enlarged.
[[nodiscard]] std::optional<LabelStyle> labelStyle(const MapScene& scene, const MapRequest& request,
                                                   const std::string& name, const std::string& value);

/// Expressions of a label's colours; empty ones leave those of the style.
struct LabelColours {
    std::string ink, halo;
};

/// Labels that can be read on the fill of their unit: of each row `filters` says which units it stands for.
[[nodiscard]] LabelColours labelColours(const LabelStyle& labels, const std::vector<LegendRow>& rows,
                                        const std::vector<std::string>& filters);

/// Labels in a style of QGIS's: inside their units, with a halo, without one over another.
void writeQgisLabels(XmlWriter& xml, const LabelStyle& labels, const LabelColours& colours = {});

} // namespace diaban
