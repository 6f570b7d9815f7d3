// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_around.h"

#include "src/publish/svg_path.h"

#include <QByteArray>

namespace diaban {

namespace {

std::string pathOf(const gis::Polygons& shapes) {
    SvgPath path;
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        path.addUnit(shapes, unit);
    }
    return path.data();
}

void addLine(const char* cssClass, const std::vector<Segment>& segments, const Colour& colour, double width,
             XmlWriter& xml) {
    if (segments.empty()) {
        return;
    }
    SvgPath path;
    path.addSegments(segments);
    xml.empty("path", {{"class", cssClass},
                       {"fill", "none"},
                       {"stroke", hexOf(colour)},
                       {"stroke-width", svgNumber(width)},
                       {"stroke-linejoin", "bevel"},
                       {"d", path.data()}});
}

/// `stroke` none: a colour that is not drawn.
void addBox(const char* cssClass, const gis::Box& box, const std::string& fill, const std::string& stroke, double width,
            XmlWriter& xml) {
    xml.empty("rect", {{"class", cssClass},
                       {"x", svgNumber(box.min.x)},
                       {"y", svgNumber(box.min.y)},
                       {"width", svgNumber(box.width())},
                       {"height", svgNumber(box.height())},
                       {"fill", fill},
                       {"stroke", stroke},
                       {"stroke-width", svgNumber(width)}});
}

void addShapes(const char* cssClass, const gis::Polygons& shapes, const Colour& fill, const Colour& stroke,
               double width, XmlWriter& xml) {
    if (shapes.unitCount() > 0) {
        xml.empty("path", {{"class", cssClass},
                           {"fill", hexOf(fill)},
                           {"fill-rule", "evenodd"},
                           {"stroke", width > 0 ? hexOf(stroke) : "none"},
                           {"stroke-width", svgNumber(width)},
                           {"stroke-linejoin", "bevel"},
                           {"d", pathOf(shapes)}});
    }
}

void addLocator(const LocatorMap& locator, const SceneStyle& style, XmlWriter& xml) {
    xml.open("g", {{"id", "locator"}});
    addBox("locator-ground", locator.page, hexOf(style.insetGround), "none", 0, xml);
    addShapes("locator-land", locator.land, mix(style.neighbourFill, style.neighbourInk, 0.25), style.neighbourBorder,
              0.25, xml);
    addShapes("locator-here", locator.here, style.locatorHere, {}, 0, xml);
    if (!locator.mark.empty()) {
        addBox("locator-mark", locator.mark, "none", hexOf(style.locatorHere), 0.9, xml);
    }
    addBox("locator-rim", locator.page, "none", hexOf(style.insetRim), 0.75, xml);
    xml.close();
}

void addLogo(const PlacedLogo& logo, XmlWriter& xml) {
    const QByteArray data =
        QByteArray::fromRawData(logo.png.data(), static_cast<qsizetype>(logo.png.size())).toBase64();
    xml.empty("image", {{"id", "logo"},
                        {"x", svgNumber(logo.page.min.x)},
                        {"y", svgNumber(logo.page.min.y)},
                        {"width", svgNumber(logo.page.width())},
                        {"height", svgNumber(logo.page.height())},
                        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
                        {"xlink:href", "data:image/png;base64," + data.toStdString()}});
}

} // namespace

void addSvgGround(const MapScene& scene, XmlWriter& xml) {
    const SceneAround& around = scene.around;
    const SceneStyle& style = scene.style;
    if (!around.neatLine) {
        return;
    }
    xml.open("g", {{"id", "ground"}});
    addShapes("neighbours", around.land, style.neighbourFill, style.neighbourFill, 0.8, xml);
    addLine("neighbour-borders", around.landBorders, style.neighbourBorder, 0.5, xml);
    addLine("graticule", around.graticule, style.graticule, 0.4, xml);
    for (const gis::Box& plate : around.plates) {
        addBox("plate", plate, hexOf(style.background), "none", 0, xml);
    }
    xml.close();
}

void addSvgAround(const MapScene& scene, XmlWriter& xml) {
    const SceneAround& around = scene.around;
    if (around.neatLine) {
        addBox("neat-line", *around.neatLine, "none", hexOf(scene.style.insetRim), 0.75, xml);
    }
    if (around.locator) {
        addLocator(*around.locator, scene.style, xml);
    }
    if (around.logo) {
        addLogo(*around.logo, xml);
    }
}

} // namespace diaban
