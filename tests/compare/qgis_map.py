# SPDX-FileCopyrightText: 2026 The Diaban authors
# SPDX-License-Identifier: Apache-2.0
"""qgis_map.py BOUNDARIES TABLE OUT.png: the map as a QGIS print layout: rules, halos, labels, legend, scale bar."""

import sys

from qgis import core
from qgis.PyQt.QtCore import QRectF, QVariant
from qgis.PyQt.QtGui import QColor, QFont

import page

MM = core.QgsUnitTypes.LayoutMillimeters


def make_layer(boundaries, table):
    layer = core.QgsVectorLayer(f"{boundaries}|layername=communes", page.LEGEND, "ogr").materialize(
        core.QgsFeatureRequest())
    layer.dataProvider().addAttributes([core.QgsField("share", QVariant.Double)])
    layer.updateFields()
    field = layer.fields().indexFromName("share")
    shares = page.shares(table)
    layer.dataProvider().changeAttributeValues(
        {unit.id(): {field: shares[unit["code"]]} for unit in layer.getFeatures()
         if shares.get(unit["code"]) is not None})
    layer.setName(page.LEGEND)
    return layer


def style(layer):
    root = core.QgsRuleBasedRenderer.Rule(None)
    limits = [None, *page.BREAKS, None]
    for i in reversed(range(len(page.COLOURS))):
        tests = [f'"share" >= {limits[i]}'] if limits[i] is not None else ['"share" IS NOT NULL']
        tests += [f'"share" < {limits[i + 1]}'] if limits[i + 1] is not None else []
        symbol = core.QgsFillSymbol.createSimple(
            {"color": page.COLOURS[i], "outline_color": "#7f8b97", "outline_width": "0.12"})
        root.appendChild(core.QgsRuleBasedRenderer.Rule(symbol, 0, 0, " AND ".join(tests), page.words(i)))
    nothing = core.QgsFillSymbol.createSimple({"color": "#e4e7eb", "outline_color": "#7f8b97", "outline_width": "0.12"})
    hatch = core.QgsLinePatternFillSymbolLayer()
    hatch.setDistance(1.2)
    hatch.setColor(QColor("#616e7c"))
    nothing.appendSymbolLayer(hatch)
    root.appendChild(core.QgsRuleBasedRenderer.Rule(nothing, 0, 0, '"share" IS NULL', "không có số liệu"))
    layer.setRenderer(core.QgsRuleBasedRenderer(root))


def label(layer):
    text = core.QgsTextFormat()
    text.setFont(QFont("Roboto Condensed"))
    text.setSize(6.5)
    halo = core.QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.4)
    text.setBuffer(halo)
    settings = core.QgsPalLayerSettings()
    settings.fieldName = "regexp_replace(\"name\", '^(Xã|Phường|Thị trấn) ', '')"
    settings.isExpression = True
    settings.placement = core.QgsPalLayerSettings.Horizontal
    settings.setFormat(text)
    layer.setLabeling(core.QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def districts_of(layer):
    """Outlines of the districts over the communes."""
    outlines = core.QgsVectorLayer(f"MultiPolygon?crs={layer.crs().authid()}", "districts", "memory")
    shapes = {}
    for unit in layer.getFeatures():
        shapes.setdefault(unit["district_name"], []).append(unit.geometry())
    features = []
    for parts in shapes.values():
        feature = core.QgsFeature()
        feature.setGeometry(core.QgsGeometry.unaryUnion(parts))
        features.append(feature)
    outlines.dataProvider().addFeatures(features)
    outlines.setRenderer(core.QgsSingleSymbolRenderer(core.QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#3e4c59", "outline_width": "0.35"})))
    return outlines


def add_text(layout, text, size, bold, y):
    item = core.QgsLayoutItemLabel(layout)
    item.setText(text)
    font = QFont("Noto Sans", size)
    font.setBold(bold)
    item.setFont(font)
    item.attemptMove(core.QgsLayoutPoint(8.5, y, MM))
    item.attemptResize(core.QgsLayoutSize(250, size * 0.6, MM))
    layout.addLayoutItem(item)


def add_page(project, layer):
    layout = core.QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().pages()[0].setPageSize(core.QgsLayoutSize(*page.MILLIMETRES, MM))
    canvas = core.QgsLayoutItemMap(layout)
    canvas.attemptSetSceneRect(QRectF(30, 28, 220, 138))
    canvas.setCrs(core.QgsCoordinateReferenceSystem("EPSG:32649"))
    canvas.setLayers([*project.mapLayersByName("districts"), layer])
    transform = core.QgsCoordinateTransform(layer.crs(), canvas.crs(), project)
    extent = transform.transformBoundingBox(layer.extent())
    extent.scale(1.03)
    canvas.zoomToExtent(extent)
    layout.addLayoutItem(canvas)
    legend = core.QgsLayoutItemLegend(layout)
    for part, size in ((core.QgsLegendStyle.Subgroup, 12), (core.QgsLegendStyle.SymbolLabel, 10)):
        legend.setStyleFont(part, QFont("Noto Sans", size))
    counter = layer.countSymbolFeatures()
    if counter is not None:
        counter.waitForFinished()
        core.QgsApplication.processEvents()
    node = project.layerTreeRoot().findLayer(layer.id())
    node.setCustomProperty("showFeatureCount", 1)
    legend.attemptMove(core.QgsLayoutPoint(250, 28, MM))
    layout.addLayoutItem(legend)
    bar = core.QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(canvas)
    bar.applyDefaultSize(core.QgsUnitTypes.DistanceKilometers)
    bar.attemptMove(core.QgsLayoutPoint(36, 158, MM))
    layout.addLayoutItem(bar)
    add_text(layout, page.TITLE, 25, True, 8)
    add_text(layout, page.SUBTITLE, 14, False, 20)
    add_text(layout, page.FOOTER, 9, False, 176)
    layout.refresh()
    legend.refresh()
    return layout


def main(boundaries, table, out):
    application = core.QgsApplication([], False)
    application.initQgis()
    project = core.QgsProject.instance()
    project.setCrs(core.QgsCoordinateReferenceSystem("EPSG:32649"))
    layer = make_layer(boundaries, table)
    project.addMapLayer(layer)
    project.addMapLayer(districts_of(layer), False)
    style(layer)
    label(layer)
    layout = add_page(project, layer)
    settings = core.QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 96
    if core.QgsLayoutExporter(layout).exportToImage(out, settings) != core.QgsLayoutExporter.Success:
        sys.exit("the layout could not be drawn")
    sys.stdout.flush()
    application.exitQgis()


main(*sys.argv[1:])
