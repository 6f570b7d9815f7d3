// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_units.h"

#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

namespace {

std::string shapeOf(const Frame& frame, std::size_t shape) {
    SvgPath path;
    path.addUnit(frame.shapes, shape);
    return path.data();
}

/// Of a page with several maps each unit is there once a panel.
std::string codeOf(const MapScene& scene, const SceneUnit& unit) {
    return scene.panels.empty() ? unit.code : unit.code + "-p" + std::to_string(unit.panel + 1);
}

} // namespace

void addSvgUnits(const MapScene& scene, const Frame& frame, const UnitTitles& titles, SvgIds& ids, XmlWriter& xml) {
    xml.open("g", {{"class", "units"}, {"fill-rule", "evenodd"}});
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        const SceneUnit& unit = scene.units[frame.units[shape]];
        xml.open("path",
                 {{"id", ids.next(codeOf(scene, unit))}, {"class", fillClass(unit)}, {"d", shapeOf(frame, shape)}});
        xml.text("title", titles.of(unit));
        xml.close();
    }
    xml.close();
}

void addSvgUnitsByClass(const MapScene& scene, const Frame& frame, const UnitTitles& titles, SvgIds& ids,
                        XmlWriter& xml) {
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> classes; // by CSS class and words
    for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
        const SceneUnit& unit = scene.units[frame.units[shape]];
        const LegendRow* row = legendRowOf(scene, unit);
        classes[{fillClass(unit), row != nullptr ? row->text : std::string{}}].push_back(shape);
    }
    xml.open("g", {{"class", "units"},
                   {"fill-rule", "evenodd"},
                   {"stroke", hexOf(scene.style.border)},
                   {"stroke-width", svgNumber(frame.outlineWidth)},
                   {"stroke-linejoin", "bevel"}});
    for (const auto& [looks, shapes] : classes) {
        xml.open("g", {{"class", looks.first}});
        xml.text("title", looks.second);
        for (const std::size_t shape : shapes) {
            const SceneUnit& unit = scene.units[frame.units[shape]];
            xml.open("path", {{"id", ids.next(codeOf(scene, unit))}, {"d", shapeOf(frame, shape)}});
            xml.text("title", titles.withoutClass(unit));
            xml.close();
        }
        xml.close();
    }
    xml.close();
}

} // namespace diaban
