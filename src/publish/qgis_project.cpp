// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_project.h"

#include "gis/io/short_names.h"
#include "gis/io/zip_archive.h"
#include "src/publish/qgis_crs.h"
#include "src/publish/qgis_expression.h"
#include "src/publish/qgis_layout.h"
#include "src/publish/qgis_project_layers.h"

#include <QUuid>

namespace diaban {

namespace {

/// A property of a project: <Group><Name type="T">value</Name></Group>.
void writeProperty(XmlWriter& xml, const char* group, const char* name, const char* type, const std::string& value) {
    xml.open(group);
    xml.text(name, value, {{"type", type}});
    xml.close();
}

void writeProperties(XmlWriter& xml, const QgisProject& project) {
    xml.open("properties");
    writeProperty(xml, "Paths", "Absolute", "bool", "false");
    writeProperty(xml, "SpatialRefSys", "ProjectionsEnabled", "int", project.crs.known() ? "1" : "0");
    xml.open("Measure");
    xml.text("Ellipsoid", "EPSG:7030", {{"type", "QString"}});
    xml.close();
    xml.open("Measurement");
    xml.text("AreaUnits", "km2", {{"type", "QString"}});
    xml.text("DistanceUnits", "meters", {{"type", "QString"}});
    xml.close();
    xml.close();
}

void writeCanvas(XmlWriter& xml, const QgisProject& project) {
    xml.open("mapcanvas", {{"name", "theMapCanvas"}, {"annotationsVisible", "1"}});
    xml.text("units", project.crs.geographic() ? "degrees" : "meters");
    xml.open("extent");
    xml.text("xmin", numberExpression(project.ground.min.x));
    xml.text("ymin", numberExpression(project.ground.min.y));
    xml.text("xmax", numberExpression(project.ground.max.x));
    xml.text("ymax", numberExpression(project.ground.max.y));
    xml.close();
    xml.text("rotation", "0");
    xml.open("destinationsrs");
    writeQgisCrs(xml, project.crs);
    xml.close();
    xml.close();
}

void writeMetadata(XmlWriter& xml, const QgisProject& project) {
    xml.open("projectMetadata");
    xml.text("type", "project");
    xml.text("title", project.title);
    xml.text("abstract", project.about);
    xml.text("author", project.author);
    if (!project.date.empty()) {
        xml.text("creation", project.date + "T00:00:00");
    }
    xml.close();
}

} // namespace

std::string qgisLayerId(const std::string& key) {
    const QUuid space(QStringLiteral("{2d6a0e57-94f1-4c0b-8a6e-5b1f3c7d9e42}"));
    const QUuid own = QUuid::createUuidV5(space, QString::fromStdString(key));
    return gis::toAscii(key).substr(0, 40) + '_' + own.toString(QUuid::Id128).toStdString();
}

std::string qgisProjectXml(const QgisProject& project) {
    XmlWriter xml;
    xml.documentType("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>");
    xml.open("qgis", {{"version", "3.22.0"}, {"projectname", project.title}});
    xml.empty("homePath", {{"path", ""}});
    xml.text("title", project.title);
    xml.open("projectCrs");
    writeQgisCrs(xml, project.crs);
    xml.close();
    writeQgisLayerTree(xml, project.groups);
    writeCanvas(xml, project);
    writeQgisProjectLayers(xml, project.groups);
    writeProperties(xml, project);
    writeMetadata(xml, project);
    xml.open("Layouts");
    for (const QgisPage& page : project.pages) {
        writeQgisLayout(xml, page);
    }
    xml.close();
    xml.close();
    return xml.take();
}

std::string qgisProjectArchive(const QgisProject& project, const std::string& name) {
    return gis::zipBytes({{name + ".qgs", qgisProjectXml(project)}});
}

} // namespace diaban
