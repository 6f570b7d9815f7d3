// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"
#include "src/cartography/colour.h"
#include "src/publish/xml_writer.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// The kinds of items in a print layout, by QGIS's numbers.
enum class QgisItemType {
    Page = 65638,
    Map = 65639,
    Picture = 65640,
    Label = 65641,
    Legend = 65642,
    Shape = 65643,
    ScaleBar = 65646
};

/// What all items have. Boxes are in points.
struct QgisItem {
    QgisItemType type = QgisItemType::Label;
    std::string id;   ///< as people read it
    std::string uuid; ///< see qgisUuid
    gis::Box page;
    int level = 0; ///< the higher covers the lower
    std::optional<Colour> frame{};
    std::optional<Colour> ground{};
};

/// An id that is the same for the same layout and name.
[[nodiscard]] std::string qgisUuid(const std::string& layout, const std::string& name);

/// Millimetres of points, as a layout's text.
[[nodiscard]] std::string millimetres(double points);

/// Opens an item, to be closed after what its kind needs; `more` are the attributes of that kind.
void openQgisItem(XmlWriter& xml, const QgisItem& item, const std::vector<XmlWriter::Attribute>& more);

/// "Noto Sans,9,-1,5,50,0,0,0,0,0": how Qt 5 writes a font.
[[nodiscard]] std::string qgisFont(const std::string& family, double points, bool bold);

} // namespace diaban
