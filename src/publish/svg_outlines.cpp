// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_outlines.h"

#include "src/cartography/outlined_units.h"
#include "src/publish/svg_path.h"

namespace diaban {

namespace {

std::string areaOf(const gis::Polygons& outlined) {
    SvgPath path;
    for (std::size_t r = 0; r < outlined.ringCount(); ++r) {
        path.addRing(outlined.ring(r));
    }
    return path.data();
}

} // namespace

void addSvgOutlines(const MapScene& scene, const Frame& frame, std::size_t number, XmlWriter& xml) {
    if (frame.outlines.empty()) {
        return;
    }
    const std::string area = "outlined-" + std::to_string(number);
    const std::string line = "outline-" + std::to_string(number);
    // "xlink:href" is what older programs read. Pointers are for the titles of the units below.
    xml.open("g", {{"class", "outlines"},
                   {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                   {"fill", "none"},
                   {"stroke-linejoin", "round"},
                   {"pointer-events", "none"}});
    xml.open("defs");
    xml.open("g", {{"id", line}});
    xml.empty("path", {{"d", frame.window ? svgPathOf(frame.outlines) : areaOf(frame.outlined)}});
    xml.close();
    xml.open("clipPath", {{"id", area}});
    xml.empty("path", {{"clip-rule", "evenodd"}, {"d", areaOf(frame.outlined)}});
    xml.close();
    xml.close();
    xml.open("g", {{"clip-path", "url(#" + area + ")"}});
    for (const OutlineStroke& stroke : outlineStrokes(frame, scene.style)) {
        xml.empty(
            "use",
            {{"xlink:href", "#" + line}, {"stroke", hexOf(stroke.colour)}, {"stroke-width", svgNumber(stroke.width)}});
    }
    xml.close();
    for (const SceneDot& dot : frame.dots) {
        if (scene.units[dot.unit].outlined) {
            const std::string radius = svgNumber(dot.radius + kOutlineDotGap);
            xml.empty("ellipse", {{"cx", svgNumber(dot.at.x)},
                                  {"cy", svgNumber(dot.at.y)},
                                  {"rx", radius},
                                  {"ry", radius},
                                  {"stroke", hexOf(scene.style.outline)},
                                  {"stroke-width", svgNumber(outlineDotWidth(frame))}});
        }
    }
    xml.close();
}

void addSvgOutlineSwatch(const LegendRow& row, const SceneStyle& style, XmlWriter& xml) {
    if (row.outlined) {
        const auto [in, width] = outlineSwatch(row.swatch);
        xml.empty("rect", {{"x", svgNumber(row.swatch.min.x + in)},
                           {"y", svgNumber(row.swatch.min.y + in)},
                           {"width", svgNumber(row.swatch.width() - 2 * in)},
                           {"height", svgNumber(row.swatch.height() - 2 * in)},
                           {"fill", "none"},
                           {"stroke", hexOf(style.outline)},
                           {"stroke-width", svgNumber(width)}});
    }
}

} // namespace diaban
