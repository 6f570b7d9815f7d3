// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_layout.h"

#include "src/publish/qgis_crs.h"
#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_layout_item.h"
#include "src/publish/qgis_properties.h"

#include <QByteArray>
#include <algorithm>

namespace diaban {

namespace {

/// Items from the lowest up.
enum Level { MapLevel = 1, MarkLevel, GroundLevel, InsetLevel, FurnitureLevel, WordLevel };

std::string mapName(std::size_t map) {
    return map == 0 ? "map" : "inset-" + std::to_string(map);
}

QgisItem itemOf(const QgisPage& page, QgisItemType type, const std::string& id, const gis::Box& box, int level) {
    return {type, id, qgisUuid(page.name, id), box, level, {}, {}};
}

void writePlainFill(XmlWriter& xml, const std::string& fill, const char* fillStyle, const std::string& outline,
                    const char* outlineStyle) {
    openQgisSymbol(xml, "fill", "");
    openQgisSymbolLayer(xml, "SimpleFill");
    writeQgisProperties(xml, {{"color", fill},
                              {"style", fillStyle},
                              {"outline_color", outline},
                              {"outline_style", outlineStyle},
                              {"outline_width", "0.6"},
                              {"outline_width_unit", "Point"},
                              {"joinstyle", "miter"}});
    xml.close();
    xml.close();
}

void writePaper(XmlWriter& xml, const QgisPage& page) {
    xml.open("PageCollection");
    writePlainFill(xml, "255,255,255,255", "solid", "255,255,255,255", "no");
    QgisItem paper = itemOf(page, QgisItemType::Page, "page", {{0, 0}, {page.page.width, page.page.height}}, 0);
    paper.ground = colourOf(0xffffff);
    openQgisItem(xml, paper, {});
    writePlainFill(xml, "255,255,255,255", "solid", "255,255,255,255", "no");
    xml.close();
    xml.empty("GuideCollection", {{"visible", "1"}});
    xml.close();
}

/// A map that keeps its layers, to be closed after them.
void openMap(XmlWriter& xml, const QgisItem& item, const QgisPageMap& map) {
    openQgisItem(xml, item,
                 {{"keepLayerSet", "true"},
                  {"followPreset", "false"},
                  {"followPresetName", ""},
                  {"drawCanvasItems", "false"},
                  {"mapRotation", "0"},
                  {"mapFlags", "0"},
                  {"labelMargin", "0,mm"}});
    xml.empty("Extent", {{"xmin", numberExpression(map.ground.min.x)},
                         {"ymin", numberExpression(map.ground.min.y)},
                         {"xmax", numberExpression(map.ground.max.x)},
                         {"ymax", numberExpression(map.ground.max.y)}});
    if (map.crs.known()) {
        xml.open("crs");
        writeQgisCrs(xml, map.crs);
        xml.close();
    }
}

void writeLayerSet(XmlWriter& xml, const std::vector<std::string>& layers, const std::vector<std::string>& under) {
    xml.open("LayerSet");
    for (const auto* some : {&layers, &under}) {
        for (const std::string& layer : *some) {
            xml.text("Layer", layer, {{"provider", "ogr"}});
        }
    }
    xml.close();
}

void writeMap(XmlWriter& xml, const QgisPage& page, std::size_t index) {
    const QgisPageMap& map = page.maps[index];
    openMap(xml, itemOf(page, QgisItemType::Map, mapName(index), map.page, map.inset ? InsetLevel : MapLevel), map);
    writeLayerSet(xml, page.layers, page.ground);
    xml.close();
}

/// What the main map shows, as a frame on the locator.
void writeOverview(XmlWriter& xml, const QgisPage& page) {
    xml.open("ComposerMapOverview", {{"name", "overview"},
                                     {"uuid", qgisUuid(page.name, "overview")},
                                     {"frameMap", qgisUuid(page.name, mapName(0))},
                                     {"show", "1"},
                                     {"inverted", "0"},
                                     {"centered", "0"},
                                     {"blendMode", "0"},
                                     {"position", "3"}});
    constexpr int kPale = 70;
    writePlainFill(xml, qgisColour(page.here, kPale), "solid", qgisColour(page.here), "solid");
    xml.close();
}

void writeLocator(XmlWriter& xml, const QgisPage& page) {
    QgisItem item = itemOf(page, QgisItemType::Map, "locator", page.locator->page, InsetLevel);
    item.frame = page.rim;
    item.ground = page.insetGround;
    openMap(xml, item, *page.locator);
    writeLayerSet(xml, {page.locatorLayer}, {});
    writeOverview(xml, page);
    xml.close();
}

void writeLogo(XmlWriter& xml, const QgisPage& page) {
    const std::string& png = page.logo->png;
    const QByteArray text = QByteArray(png.data(), static_cast<qsizetype>(png.size())).toBase64();
    openQgisItem(xml, itemOf(page, QgisItemType::Picture, "logo", page.logo->page, FurnitureLevel),
                 {{"file", "base64:" + text.toStdString()},
                  {"mode", "2"},
                  {"pictureRotation", "0"},
                  {"resizeMode", "0"},
                  {"anchorPoint", "4"}});
    xml.close();
}

void writeWords(XmlWriter& xml, const QgisPage& page, std::size_t index) {
    const QgisPageWords& words = page.words[index];
    openQgisItem(xml, itemOf(page, QgisItemType::Label, "words-" + std::to_string(index + 1), words.page, WordLevel),
                 {{"labelText", labelText(words.text)},
                  {"htmlState", "0"},
                  {"halign", "1"},
                  {"valign", words.atFoot ? "64" : "32"},
                  {"marginX", "0"},
                  {"marginY", "0"}});
    xml.empty("LabelFont", {{"description", qgisFont(words.family, words.size, words.bold)}, {"style", ""}});
    writeQgisColour(xml, "FontColor", words.colour);
    xml.close();
}

void writeLegendStyle(XmlWriter& xml, const char* name, const std::string& font, double above, double left) {
    xml.open("style", {{"name", name},
                       {"alignment", "1"},
                       {"indent", "0"},
                       {"marginTop", millimetres(above)},
                       {"marginBottom", "0"},
                       {"marginLeft", millimetres(left)}});
    xml.empty("styleFont", {{"description", font}, {"style", ""}});
    xml.close();
}

void writeLegendRows(XmlWriter& xml, const QgisPage& page) {
    std::string order;
    for (const auto& [row, text] : page.legend.rows) {
        order += order.empty() ? "" : ",";
        order += std::to_string(row);
    }
    xml.open("layer-tree-group");
    xml.open("layer-tree-layer", {{"id", page.layers.back()},
                                  {"name", page.name},
                                  {"providerKey", "ogr"},
                                  {"checked", "Qt::Checked"},
                                  {"expanded", "1"},
                                  {"legend_exp", ""},
                                  {"patch_size", "-1,-1"}});
    xml.open("customproperties");
    xml.open("Option", {{"type", "Map"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "legend/title-style"}, {"value", "hidden"}});
    xml.empty("Option", {{"type", "QString"}, {"name", "legend/node-order"}, {"value", order}});
    for (const auto& [row, text] : page.legend.rows) {
        const std::string name = "legend/label-" + std::to_string(row);
        xml.empty("Option", {{"type", "QString"}, {"name", name}, {"value", labelText(text)}});
    }
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

void writeLegend(XmlWriter& xml, const QgisPage& page) {
    const QgisPageLegend& legend = page.legend;
    const double size = legend.textSize;
    const gis::Box box{legend.corner, {legend.corner.x + 20 * size, legend.corner.y + 12 * size}};
    openQgisItem(xml, itemOf(page, QgisItemType::Legend, "legend", box, FurnitureLevel),
                 {{"map_uuid", qgisUuid(page.name, mapName(0))},
                  {"title", labelText(legend.title)},
                  {"resizeToContents", "1"},
                  {"columnCount", "1"},
                  {"boxSpace", "0"},
                  {"symbolWidth", millimetres(2.1 * size)},
                  {"symbolHeight", millimetres(1.25 * size)},
                  {"symbolAlignment", "1"},
                  {"titleAlignment", "1"},
                  {"lineSpacing", "0.3"},
                  {"wrapChar", "\n"},
                  {"legendFilterByAtlas", "0"},
                  {"splitLayer", "0"},
                  {"equalColumnWidth", "0"},
                  {"fontColor", hexOf(page.ink)}});
    xml.open("styles");
    const std::string plain = qgisFont(legend.family, size, false);
    const std::string bold = qgisFont(legend.family, 1.08 * size, true);
    writeLegendStyle(xml, "title", bold, 0, 0);
    writeLegendStyle(xml, "group", bold, 0, 0);
    writeLegendStyle(xml, "subgroup", bold, 0, 0);
    writeLegendStyle(xml, "symbol", plain, 0.38 * size, 0);
    writeLegendStyle(xml, "symbolLabel", plain, 0.38 * size, 0.7 * size);
    xml.close();
    writeLegendRows(xml, page);
    xml.close();
}

void writeNumberFormat(XmlWriter& xml, Language language) {
    xml.open("numericFormat", {{"id", "basic"}});
    xml.open("Option", {{"type", "Map"}});
    xml.empty("Option",
              {{"type", "QChar"}, {"name", "decimal_separator"}, {"value", language == Language::Vi ? "," : "."}});
    xml.empty("Option", {{"type", "int"}, {"name", "decimals"}, {"value", "3"}});
    xml.empty("Option", {{"type", "int"}, {"name", "rounding_type"}, {"value", "0"}});
    xml.empty("Option", {{"type", "bool"}, {"name", "show_plus"}, {"value", "false"}});
    xml.empty("Option", {{"type", "bool"}, {"name", "show_thousand_separator"}, {"value", "false"}});
    xml.empty("Option", {{"type", "bool"}, {"name", "show_trailing_zeros"}, {"value", "false"}});
    xml.empty("Option", {{"type", "QChar"}, {"name", "thousand_separator"}, {"value", ""}});
    xml.close();
    xml.close();
}

void writeScale(XmlWriter& xml, const QgisPage& page, std::size_t index) {
    const QgisPageScale& scale = page.scales[index];
    const bool kilometres = scale.metres >= 1000;
    const double segment = scale.metres / (kilometres ? 1000 : 1) / scale.divisions;
    const double gap = 0.3 * scale.textSize;
    const double above = scale.numbersBelow ? 0 : gap + scale.textSize;
    const gis::Box box{{scale.bar.min.x, scale.bar.min.y - above},
                       {scale.bar.max.x + 3 * scale.textSize, scale.bar.min.y - above + 2 * scale.textSize}};
    openQgisItem(xml, itemOf(page, QgisItemType::ScaleBar, "scale-" + std::to_string(index + 1), box, WordLevel),
                 {{"mapUuid", qgisUuid(page.name, mapName(scale.map))},
                  {"style", "Single Box"},
                  {"unitType", kilometres ? "km" : "meters"},
                  {"unitLabel", kilometres ? "km" : "m"},
                  {"numMapUnitsPerScaleBarUnit", "1"},
                  {"numSegments", std::to_string(scale.divisions)},
                  {"numSegmentsLeft", "0"},
                  {"numUnitsPerSegment", numberExpression(segment)},
                  {"segmentSizeMode", "0"},
                  {"height", millimetres(scale.bar.height())},
                  {"labelBarSpace", millimetres(gap)},
                  {"boxContentSpace", "0"},
                  {"outlineWidth", millimetres(0.5)},
                  {"alignment", "0"},
                  {"labelVerticalPlacement", scale.numbersBelow ? "1" : "0"},
                  {"labelHorizontalPlacement", "0"}});
    xml.open("text-style", {{"fontFamily", page.legend.family},
                            {"fontSize", numberExpression(scale.textSize)},
                            {"fontSizeUnit", "Point"},
                            {"fontWeight", "50"},
                            {"textColor", qgisColour(page.ink)},
                            {"textOpacity", "1"}});
    xml.close();
    writeNumberFormat(xml, page.language);
    writeQgisColour(xml, "strokeColor", page.ink);
    writeQgisColour(xml, "fillColor", page.ink);
    writeQgisColour(xml, "fillColor2", colourOf(0xffffff));
    xml.close();
}

void writeNorth(XmlWriter& xml, const QgisPage& page) {
    const auto& [at, height] = *page.northArrow;
    const gis::Box box{{at.x - 0.3 * height, at.y - height}, {at.x + 0.3 * height, at.y}};
    openQgisItem(xml, itemOf(page, QgisItemType::Picture, "north", box, FurnitureLevel),
                 {{"file", ":/images/north_arrows/layout_default_north_arrow.svg"},
                  {"mode", "2"},
                  {"mapUuid", qgisUuid(page.name, mapName(0))},
                  {"northMode", "0"},
                  {"northOffset", "0"},
                  {"pictureRotation", "0"},
                  {"resizeMode", "0"},
                  {"anchorPoint", "4"},
                  {"svgFillColor", qgisColour(page.ink)},
                  {"svgBorderColor", qgisColour(page.ink)},
                  {"svgBorderWidth", "0"}});
    xml.close();
}

void writeInsetGround(XmlWriter& xml, const QgisPage& page, std::size_t index) {
    const std::string id = "ground-" + std::to_string(index + 1);
    openQgisItem(xml, itemOf(page, QgisItemType::Shape, id, page.insets[index], GroundLevel),
                 {{"shapeType", "1"}, {"cornerRadiusMeasure", "0,mm"}});
    writePlainFill(xml, qgisColour(page.insetGround), "solid", qgisColour(page.rim), "solid");
    xml.close();
}

void writeMark(XmlWriter& xml, const QgisPage& page, std::size_t index) {
    openQgisItem(xml,
                 itemOf(page, QgisItemType::Shape, "mark-" + std::to_string(index + 1), page.marks[index], MarkLevel),
                 {{"shapeType", "1"}, {"cornerRadiusMeasure", "0,mm"}});
    writePlainFill(xml, "255,255,255,0", "no", qgisColour(page.ink), "solid");
    xml.close();
}

} // namespace

void writeQgisLayout(XmlWriter& xml, const QgisPage& page) {
    xml.open("Layout", {{"name", page.name}, {"units", "mm"}, {"printResolution", "300"}, {"worldFileMap", ""}});
    xml.empty("Snapper", {{"tolerance", "5"}, {"snapToGrid", "0"}, {"snapToGuides", "1"}, {"snapToItems", "1"}});
    xml.empty("Grid",
              {{"resolution", "10"}, {"resUnits", "mm"}, {"offsetX", "0"}, {"offsetY", "0"}, {"offsetUnits", "mm"}});
    writePaper(xml, page);
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        writeWords(xml, page, i);
    }
    for (std::size_t i = 0; i < page.scales.size(); ++i) {
        writeScale(xml, page, i);
    }
    if (page.northArrow) {
        writeNorth(xml, page);
    }
    writeLegend(xml, page);
    if (page.locator && !page.locatorLayer.empty()) {
        writeLocator(xml, page);
    }
    if (page.logo) {
        writeLogo(xml, page);
    }
    for (std::size_t i = page.maps.size(); i-- > 0;) {
        writeMap(xml, page, i);
    }
    for (std::size_t i = 0; i < page.insets.size(); ++i) {
        writeInsetGround(xml, page, i);
    }
    for (std::size_t i = 0; i < page.marks.size(); ++i) {
        writeMark(xml, page, i);
    }
    xml.close();
}

} // namespace diaban
