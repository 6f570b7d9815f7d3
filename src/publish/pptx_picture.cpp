// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_picture.h"

#include "src/publish/png.h"
#include "src/publish/png_bytes.h"
#include "src/publish/pptx_schema.h"
#include "src/publish/svg.h"

#include <QImage>

namespace diaban {

void addPptxPicture(PptxCanvas& canvas, const DeckMap& map, PptxPackage& package, const std::string& part,
                    const std::string& stem, const Catalogue& catalogue) {
    constexpr double kDotsPerInch = 200;
    package.addBytes(stem + ".png", pngBytes(paintImage(*map.scene, kDotsPerInch)));
    package.addBytes(stem + ".svg", svgOf(*map.scene, catalogue));
    const std::string png = package.relate(part, "image", stem + ".png");
    const std::string svg = package.relate(part, "image", stem + ".svg");
    XmlWriter& xml = canvas.xml();
    xml.open("p:pic");
    xml.open("p:nvPicPr");
    canvas.addName({map.name, map.scene->words.description});
    xml.open("p:cNvPicPr");
    xml.empty("a:picLocks", {{"noChangeAspect", "1"}});
    xml.close();
    xml.empty("p:nvPr");
    xml.close();
    xml.open("p:blipFill");
    xml.open("a:blip", {{"r:embed", png}});
    xml.open("a:extLst");
    xml.open("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
    xml.empty("asvg:svgBlip", {{"xmlns:asvg", kPictureSvgSpace}, {"r:embed", svg}});
    xml.close();
    xml.close();
    xml.close();
    xml.open("a:stretch");
    xml.empty("a:fillRect");
    xml.close();
    xml.close();
    xml.open("p:spPr");
    const PageSize& page = map.scene->page;
    addPptxPlace({map.corner, {map.corner.x + page.width, map.corner.y + page.height}}, xml);
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.close();
    xml.close();
    xml.close();
}

} // namespace diaban
