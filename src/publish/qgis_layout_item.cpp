// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_layout_item.h"

#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_properties.h"

#include <QUuid>
#include <cmath>

namespace diaban {

namespace {

constexpr double kFramePoints = 0.5;

/// To a thousandth: what a printer cannot tell apart is no difference in a file either.
std::string rounded(double value) {
    return numberExpression(std::round(value * 1000) / 1000);
}

} // namespace

std::string qgisUuid(const std::string& layout, const std::string& name) {
    const QUuid space(QStringLiteral("{6f1a3c52-0c2f-4b8e-9a55-7d2b8a4c9e10}"));
    return QUuid::createUuidV5(space, QString::fromStdString(layout + '\n' + name)).toString().toStdString();
}

std::string millimetres(double points) {
    return rounded(points * 25.4 / 72);
}

void openQgisItem(XmlWriter& xml, const QgisItem& item, const std::vector<XmlWriter::Attribute>& more) {
    const std::string place = millimetres(item.page.min.x) + ',' + millimetres(item.page.min.y) + ",mm";
    std::vector<XmlWriter::Attribute> attributes{
        {"type", std::to_string(static_cast<int>(item.type))},
        {"id", item.id},
        {"uuid", item.uuid},
        {"templateUuid", item.uuid},
        {"position", place},
        {"positionOnPage", place},
        {"size", millimetres(item.page.width()) + ',' + millimetres(item.page.height()) + ",mm"},
        {"referencePoint", "0"},
        {"itemRotation", "0"},
        {"zValue", std::to_string(item.level)},
        {"visibility", "1"},
        {"opacity", "1"},
        {"blendMode", "0"},
        {"positionLock", "false"},
        {"groupUuid", ""},
        {"excludeFromExports", "0"},
        {"frame", item.frame ? "true" : "false"},
        {"frameJoinStyle", "miter"},
        {"outlineWidthM", millimetres(kFramePoints) + ",mm"},
        {"background", item.ground ? "true" : "false"}};
    attributes.insert(attributes.end(), more.begin(), more.end());
    xml.open("LayoutItem", attributes);
    writeQgisColour(xml, "FrameColor", item.frame.value_or(Colour{}));
    writeQgisColour(xml, "BackgroundColor", item.ground.value_or(colourOf(0xffffff)));
}

std::string qgisFont(const std::string& family, double points, bool bold) {
    return family + ',' + rounded(points) + ",-1,5," + (bold ? "75" : "50") + ",0,0,0,0,0";
}

} // namespace diaban
