// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_project_layers.h"

#include "src/publish/qgis_crs.h"

#include <algorithm>

namespace diaban {

namespace {

/// A path that begins with a step from the project's folder, which is how QGIS knows a relative one.
std::string sourceOf(const QgisProjectLayer& layer) {
    return (layer.file.starts_with("../") ? "" : "./") + layer.file + "|layername=" + layer.table;
}

void writeTreeLayer(XmlWriter& xml, const QgisProjectLayer& layer) {
    xml.empty("layer-tree-layer", {{"id", qgisLayerId(layer.key)},
                                   {"name", layer.title},
                                   {"source", sourceOf(layer)},
                                   {"providerKey", "ogr"},
                                   {"checked", layer.shown ? "Qt::Checked" : "Qt::Unchecked"},
                                   {"expanded", layer.shown ? "1" : "0"},
                                   {"legend_exp", ""},
                                   {"patch_size", "-1,-1"}});
}

void writeMapLayer(XmlWriter& xml, const QgisProjectLayer& layer) {
    const bool lines = layer.geometry == gis::GeometryKind::Lines;
    xml.open("maplayer", {{"type", "vector"},
                          {"geometry", lines ? "Line" : "Polygon"},
                          {"wkbType", lines ? "MultiLineString" : "MultiPolygon"},
                          {"styleCategories", "AllStyleCategories"},
                          {"labelsEnabled", rootAttribute(layer.style, "labelsEnabled")},
                          {"hasScaleBasedVisibilityFlag", "0"},
                          {"simplifyDrawingHints", "1"},
                          {"simplifyDrawingTol", "1"},
                          {"simplifyAlgorithm", "0"},
                          {"simplifyLocal", "1"},
                          {"simplifyMaxScale", "1"}});
    xml.text("id", qgisLayerId(layer.key));
    xml.text("datasource", sourceOf(layer));
    xml.text("layername", layer.title);
    xml.open("srs");
    writeQgisCrs(xml, layer.crs);
    xml.close();
    if (!layer.metadata.empty()) {
        xml.open("resourceMetadata");
        xml.childrenOf(layer.metadata);
        xml.close();
    }
    xml.text("provider", "ogr", {{"encoding", "UTF-8"}});
    xml.childrenOf(layer.style);
    xml.close();
}

} // namespace

void writeQgisLayerTree(XmlWriter& xml, const std::vector<QgisProjectGroup>& groups) {
    xml.open("layer-tree-group");
    for (const QgisProjectGroup& group : groups) {
        const auto shown = std::ranges::find(group.layers, true, &QgisProjectLayer::shown);
        const bool any = shown != group.layers.end();
        const std::string child = any ? std::to_string(shown - group.layers.begin()) : "-1";
        xml.open("layer-tree-group", {{"name", group.title},
                                      {"checked", any ? "Qt::Checked" : "Qt::Unchecked"},
                                      {"expanded", "1"},
                                      {"mutually-exclusive", group.oneAtATime ? "1" : "0"},
                                      {"mutually-exclusive-child", group.oneAtATime ? child : "-1"}});
        for (const QgisProjectLayer& layer : group.layers) {
            writeTreeLayer(xml, layer);
        }
        xml.close();
    }
    xml.close();
}

void writeQgisProjectLayers(XmlWriter& xml, const std::vector<QgisProjectGroup>& groups) {
    xml.open("projectlayers");
    for (const QgisProjectGroup& group : groups) {
        for (const QgisProjectLayer& layer : group.layers) {
            writeMapLayer(xml, layer);
        }
    }
    xml.close();
}

} // namespace diaban
